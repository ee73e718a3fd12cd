import type { Reading, Sentence } from '../reading';
import { FEWEST_WORDS, leans } from '../rewrite/words/leans';
import type { TextEdit } from '../types';
import { stemsIn } from '../weigh/echo';

const PERSON = /\b(?:he|she|him|her|his|hers)\b/i;
const NAMED = /(?<=[\p{L},] )\p{Lu}\p{Ll}+/u;
const OFFER =
  /\b(?:if you['’](?:d| would) like|if you would like|if it(?:['’]s| is) useful|if it suits you|would it help|if a call would help|if you ever need|happy to)\b/gi;
const BLANK = /\[[^\]\n]{2,60}\]/g;

/** Only leads up to the sentence behind it. */
const ANNOUNCES =
  /:\s*$|\b(?:one of (?:two|three|2|3)|(?:two|three|2|3) (?:things|conclusions|options|reasons|ways)|here['’]s (?:the thing|why|what|how)|(?:let|permit|allow) me (?:to )?(?:be|ask|put)|i['’]ll be (?:direct|honest|blunt)|the following|as follows|the question is|so here)\b/i;

export function announces({ text }: Pick<Sentence, 'text'>): boolean {
  return ANNOUNCES.test(text);
}

/** The next sentence of the same field that edits leave standing, if they take away or turn what stands right before it. */
function follower(edits: readonly TextEdit[], { sentences }: Reading): Sentence | undefined {
  const last = edits.at(-1);
  if (!last) return undefined;
  const { field } = last.span;
  // An edit may reach into the space behind its sentence, not into the next one.
  return sentences.find((s) => s.field === field && s.start >= last.span.end - 1 && s.zone !== 'signature');
}

/** A list says more of the sentence before it: what follows the list still leans on that sentence. */
function pastList(next: Sentence | undefined, { sentences }: Reading): Sentence | undefined {
  if (!next?.item) return next;
  return sentences.slice(next.index).find((s) => !s.item && s.zone !== 'signature');
}

/**
 * Would the draft still read as one letter? Nothing left hanging, nothing asked twice, no lone question under a
 * greeting, no list without its lead.
 */
export function readsOn(before: Reading, after: Reading, edits: readonly TextEdit[], sentence: Sentence): boolean {
  return (
    keepsThread(before, edits, sentence) &&
    keepsBody(before, after) &&
    asksNoMore(before, after) &&
    keepsLists(before, after)
  );
}

/** Points to something said before, wherever it stands: "I would do both", "at that price", "none of them". */
const POINTS =
  /\b(?:both|either|neither|none|them|those|at that|for that|of that|that one|the (?:latter|former|rest|other))\b/i;
/** The tail of another sentence: "With a font that was over in 2009." */
const TAIL = /^(?:with|at|for|from|in|on|by|of|to|as|like|about|without|not|no|just|only)\b/i;

/** In the same paragraph, where a reader goes on from the sentence before. */
function mayHang(next: Sentence): boolean {
  return leans(next) || (!next.paragraphStart && !next.item && (POINTS.test(next.text) || TAIL.test(next.text)));
}

/** What a sentence names for the first time and the letter comes back to: without it, the rest speaks of nothing. */
function introduces(sentence: Sentence, { content }: Reading): boolean {
  const known = new Set(content.filter((s) => s.index < sentence.index).flatMap((s) => [...stemsIn(s)]));
  const later = new Set(content.filter((s) => s.index > sentence.index).flatMap((s) => [...stemsIn(s)]));
  return [...stemsIn(sentence)].some((stem) => later.has(stem) && !known.has(stem));
}

function keepsThread(before: Reading, edits: readonly TextEdit[], sentence: Sentence): boolean {
  const next = pastList(follower(edits, before), before);
  const previous = before.content.findLast((s) => s.index < sentence.index && s.field === sentence.field);
  const goes =
    edits.every((e) => e.newText === '') &&
    edits.some((e) => e.span.end - e.span.start >= sentence.end - sentence.start);
  if (goes && previous && !previous.item && edits[0] && edits[0].span.start > previous.start) {
    // "68 days. That is how long it takes." stays or goes together.
    const explained = leans(sentence) && previous.line === sentence.line && previous.is.words < FEWEST_WORDS;
    if (announces(previous) || explained) return false;
  }
  if (goes && introduces(sentence, before)) return false;
  const text = sentence.text;
  const unnamed = next !== undefined && PERSON.test(next.text) && NAMED.test(text);
  if (!next || !(mayHang(next) || unnamed)) return true;
  // Enough of its words stay for the next one to lean on.
  const kept = edits.reduce((n, e) => n - (e.span.end - e.span.start), sentence.end - sentence.start);
  return edits.some((e) => e.newText !== '') && kept * 2 > sentence.end - sentence.start;
}

function keepsBody(before: Reading, after: Reading): boolean {
  const told = (r: Reading) => r.content.filter((s) => s.field === 'body' && !s.text.includes('?')).length;
  const all = (r: Reading) => r.content.filter((s) => s.field === 'body').length;
  const had = all(before);
  const has = all(after);
  if (has === had) return told(after) > 0 || told(before) === 0 || has > 2;
  return has >= Math.min(2, had) && (told(after) > 0 || told(before) === 0);
}

function asksNoMore(before: Reading, after: Reading): boolean {
  const questions = (r: Reading) => r.content.filter((s) => s.field === 'body' && s.text.includes('?')).length;
  const offers = (r: Reading) => r.draft.body.match(OFFER)?.length ?? 0;
  const blanks = (r: Reading) => `${r.draft.subject} ${r.draft.body}`.match(BLANK)?.length ?? 0;
  return (
    questions(after) <= Math.max(1, questions(before)) &&
    offers(after) <= Math.max(2, offers(before)) &&
    blanks(after) <= blanks(before)
  );
}

const NUMBERED = /^\s*\(?(?:\d{1,2}|[A-Ca-c])(?:[.):]| [-–])/;

function keepsLists(before: Reading, after: Reading): boolean {
  const orphan = (r: Reading) =>
    r.sentences.filter(
      (s) =>
        /:\s*$/.test(s.text) &&
        s.field === 'body' &&
        !s.item &&
        isLead(s, before) &&
        r.sentences[s.index + 1]?.item !== true,
    ).length;
  const numbered = (r: Reading) => r.sentences.filter((s) => s.item && NUMBERED.test(s.text)).length;
  const lost = numbered(before) - numbered(after);
  const led = (r: Reading) =>
    r.sentences.filter((s, i) => s.item && !r.sentences[i - 1]?.item && /:\s*$/.test(r.sentences[i - 1]?.text ?? ''))
      .length;
  const lists = (r: Reading) => r.sentences.filter((s, i) => s.item && !r.sentences[i - 1]?.item).length;
  if (led(before) - led(after) > lists(before) - lists(after)) return false;
  return orphan(after) === 0 && (lost === 0 || numbered(after) === 0);
}

/** It led a list before. */
function isLead({ text }: Sentence, { sentences }: Reading): boolean {
  const was = sentences.find((s) => s.text === text);
  return was !== undefined && sentences[was.index + 1]?.item === true;
}

/** The kind words at the end of a letter. */
export const FAREWELL =
  /\b(?:regards|greetings|disposal|waiting for|thank|looking forward|wishes|blessings?|god bless|sincerely|yours)\b/i;
