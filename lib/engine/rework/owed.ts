import type { Finding } from '../diagnose';
import type { Judged } from '../judged';
import type { Reading, Sentence } from '../reading';
import { factsOf } from '../rewrite/facts';
import { withoutSilence } from '../rewrite/words/silence';
import type { Draft } from '../types';
import { DATE, WEEKDAY } from '../vocab';
import { shared, stemsIn, stemsOf } from '../weigh/echo';

/** The hour and the length of a talk that nobody agreed to: these may go with it. */
export const OF_A_TALK =
  /\b\d{1,2}(?::|\.)\d\d\b|\b\d{1,3}[ -]?(?:am|pm|a\.m\.|p\.m\.|mins?|minutes?|hours?|hrs?|o['’]clock)\b|(?<=\b(?:at|by|before|after|until) )\d{1,2}(?=\s*(?:[,.;!?)]|$))|\bstep \d\b/giu;
const PRICE = /[$€£₹₦]\s?\d|\bN\d{2,}|\b(?:USD|EUR|GBP|CHF|AED|Rs?\.?)\s?\d|\d\s?(?:€|usd|eur|gbp)\b/iu;
/** Something for nothing. */
const GIFT = /\bfree\b(?! to\b)|\bno[- ](?:cost|charge|deposit)\b|\bcomplimentary\b|\bwithout (?:cost|charge)\b/i;
/** Words that leave them free, or say fairly what speaks against the seller: they never push, whatever a rule takes them for. */
const FAIR =
  /\b(?:don['’]t|do not|not going to|not here to|wouldn['’]t) (?:want|wish|like|mean)?(?: you)?(?: to)?(?: be)?(?: feel)? ?push|\bno (?:pressure|rush|dramas|worries|hard feelings)\b|\byour call\b|\bup to you\b|\bfair enough\b|\b(?:either|both) (?:is|are) fine\b|\bcheaper (?:elsewhere|from)|\bfind (?:it )?cheaper\b|\bstay (?:where you are|put)\b|\bi (?:can |do |quite )?understand (?:the|your) (?:silence|hesitation)|\bwhich is (?:fine|ok|perfectly)|\b(?:means?|took|take) (?:that |it |this )?(?:as )?(?:a )?no\b|\bunderstandable\b|\b(?:i|we) (?:don['’]t|do not) expect (?:a |an |any )?(?:decision|answer|reply|yes|order)\b|\b(?:a|the) no is (?:also |as good )?an answer\b/i;
/** "If R4 is a must, we can do it": an answer to a case of theirs. */
const IN_CASE = /^(?:so |and )?if [^,;]{3,60},? (?:then )?(?:we|i|you) (?:can|could|may|might)\b/i;
/** What is needed, or offered, to give them what they asked for. */
const SERVES =
  /\b(?:to (?:get|give|send|make|prepare|quote|work out) (?:for )?you\b|(?:i|we) can (?:\p{L}+ ){1,5}for you\b)/iu;
/** Not the seller's date but their own. */
const THEIR_DATE = /\byour (?:free )?(?:trial|contract|subscription|licen[cs]e|lease|renewal|policy|cover)\b/i;
/** Why a date is one. */
const REASON = /\b(?:because|since|as (?:the|our|my|they|it|insurers)|so that|otherwise)\b/i;

/**
 * Is something in the words that go owed to the reader? What a client was told in numbers, a price, a gift, what leaves
 * him free, and the reason for a date.
 */
export function isOwed(finding: Finding, gone: string, after: Draft, { reading }: Judged): boolean {
  const { rule, sentence } = finding;
  const { text } = sentence;
  const whole = `${after.subject}\n${after.body}`;
  const stays = whole.includes(text);
  const lost = (what: string) => factsOf(what).numbers.some((n) => !whole.includes(n));
  // Only the whole letter made it sound pushy, and it tells them something of their own.
  const guessed = rule.severity !== 'warning' && rule.lens === 'pressure';
  if (guessed && ((!stays && sentence.is.client) || lost(gone.replace(OF_A_TALK, ' ')))) return true;
  const silence = rule.kind === 'guilt' ? withoutSilence(text) : undefined;
  // What was kindly said of their silence goes with it, where the rest of the sentence stays.
  const isFair =
    FAIR.test(text) && !(silence && shared(stemsOf(silence), stemsOf(whole)) * 5 >= stemsOf(silence).size * 4);
  if (!stays && (isFair || (rule.kind === 'directive' && IN_CASE.test(text)))) return true;
  // What a threat costs is no price; what stands beside it is.
  const told = rule.kind === 'loss' ? gone.replace(text, ' ') : gone;
  if (PRICE.test(told) && lost(told)) return true;
  if (!/^(?:loss|guilt)$/.test(rule.kind) && GIFT.test(gone) && !GIFT.test(whole)) return true;
  if (!stays && isDone(finding)) return true;
  if (losesOwnDay(gone, whole)) return true;
  const theirs = THEIR_DATE.exec(text)?.[0];
  if (rule.kind === 'deadline' && theirs && !whole.toLowerCase().includes(theirs.toLowerCase())) return true;
  if (reading.stage === 'cold') return false;
  if (!stays && SERVES.test(text) && !SERVES.test(whole)) return true;
  return lost(gone.replace(OF_A_TALK, ' ')) || (rule.kind === 'deadline' && !stays && losesReason(text, whole));
}

/** "I've posted your originals": done for them, whatever the rest of the letter makes of it. */
const DONE =
  /^(?:so |and |also |in the meantime )*(?:i|we)(?:['’]ve| have)?(?: also| already| just| now)? (?:posted|sent|returned|refunded|moved|fixed|corrected|cancelled|spoken to|checked|ordered|released|stopped|credited|asked the|asked my|asked our)\b/i;

function isDone({ rule, sentence }: Finding): boolean {
  return rule.lens === 'pressure' && rule.kind !== 'guilt' && DONE.test(sentence.text);
}

/** "The trustees have asked me to confirm the list by the 30th": somebody's own date. */
const OWN_DAY = new RegExp(
  `\\b(?:i|we|they|committee|board|trustees|printer|council|bank)\\b[^.;!?]{0,50}\\b(?:confirm|finali[sz]e|decide|meets?|prints?|sits|go to (?:print|press))\\b[^.;!?]{0,40}\\b(?:${WEEKDAY}|${DATE})\\b`,
  'iu',
);

function losesOwnDay(gone: string, whole: string): boolean {
  const said = OWN_DAY.exec(gone)?.[0];
  const day = said && new RegExp(`(?:${DATE}|${WEEKDAY})$`, 'iu').exec(said)?.[0];
  return day !== undefined && !whole.includes(day) && !/\byou\b/i.test(said ?? '');
}

/** Words enough to know a clause by. */
const CLAUSE_HEAD = 18;

function losesReason(text: string, whole: string): boolean {
  const at = REASON.exec(text)?.index;
  return at !== undefined && !whole.includes(text.slice(at, at + CLAUSE_HEAD));
}

/** A sentence of a draft as it reads after a change. */
export function turnedInto({ text }: Sentence, before: Reading, after: Reading): string | undefined {
  const old = new Set(before.content.map((s) => s.text));
  const now = new Set(after.content.map((s) => s.text));
  if (now.has(text)) return undefined;
  const fresh = after.content.filter((s) => !old.has(s.text)).map((s) => s.text);
  return fresh.length > 0 ? fresh.join(' ') : undefined;
}

/** The words of offers and talks that fit every letter. */
const STOCK = stemsOf(
  'minutes hours call calls chat talk meeting meet visit conversation demo session look looking closer worth timing wrong early pressing priority helpful useful help something else open point moment later discuss show live feel free suit suits whenever reply keep hold place places free ready coffee lunch breakfast',
);

/** Do the new words name anything that this letter is about? */
export function namesMatter(words: string, { draft }: Reading): boolean {
  const letter = stemsOf(`${draft.subject} ${draft.body}`);
  return [...stemsOf(words)].some((stem) => letter.has(stem) && !STOCK.has(stem));
}

const PAPER = /\bthe (agreement|contract|form|proposal|quote|order|plan|package|upgrade|invite|pledge|letter)\b/i;

/** "What is still open for you on the form?", where the letter knows of no form. */
export function namesUnknown(words: string, after: Reading): boolean {
  const paper = PAPER.exec(words)?.[1];
  if (!paper) return false;
  const named = new RegExp(`\\b${paper}`, 'i');
  return after.content.every((s) => words.includes(s.text) || !named.test(s.text)) && !/\battached\b/i.test(words);
}

/** All that the new words are about was said before, and they are about something. */
export function addsNothing(sentence: Sentence, words: string): boolean {
  const now = [...stemsOf(words)].filter((stem) => !STOCK.has(stem));
  const old = stemsIn(sentence);
  return now.length > 0 && now.every((stem) => old.has(stem));
}

/** Words of the wait for an answer: no matter of a letter. */
const WAITING = stemsOf(
  'hear heard hearing reply answer respond response silence nothing take taken assume consider treat today tomorrow monday tuesday wednesday thursday friday saturday sunday already',
);

/** How much of what a sentence is about its new words still say, 0 to 1; where it is about nothing, a question is new. */
export function keptOf(sentence: Sentence, words: string): number {
  const old = new Set([...stemsIn(sentence)].filter((stem) => !WAITING.has(stem)));
  if (old.size === 0) return words.includes('?') ? 0 : 1;
  return shared(old, stemsOf(words)) / old.size;
}
