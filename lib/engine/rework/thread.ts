import type { Finding } from '../diagnose';
import { firstInBody, type Reading, type Sentence } from '../reading';
import { wordsOf } from '../rewrite/grammar';
import { FEWEST_WORDS, leans } from '../rewrite/words/leans';
import type { TextEdit } from '../types';
import { MONTH, WEEKDAY } from '../vocab';
import { stemsIn, stemsOf } from '../weigh/echo';
import { keptOf, turnedInto } from './owed';

/** With so much of its matter still said, a sentence may be put in other words. */
const MOST_KEPT = 0.6;
const PERSON = /\b(?:he|she|him|her|his|hers)\b/i;
/** Somebody whom a later "he" may mean. */
const NAMED =
  /(?<=[\p{L},] )\p{Lu}\p{Ll}+|\b(?:manager|boss|director|brother|sister|wife|husband|father|mother|owner|colleague|partner|engineer|driver|lady|man|lad|guy|bloke|client|customer|supplier|candidate)\b/u;

/** Only leads up to the sentence behind it. */
const ANNOUNCES =
  /:\s*$|\b(?:one of (?:two|three|2|3)|(?:two|three|2|3) (?:things|conclusions|options|reasons|ways)|here['’]s (?:the (?:thing|deal|catch)|why|what|how)|(?:let|permit|allow) me (?:to )?(?:be|ask|put)|i['’]ll be (?:direct|honest|blunt)|the following|as follows|the question is|so here)\b/i;
/** Asked only to be answered by the writer: "Need a refresher?" */
const LEADING_QUESTION = 6;

export function announces({ text }: Pick<Sentence, 'text'>): boolean {
  return ANNOUNCES.test(text);
}

/** Points to something said before, wherever it stands: "I would do both", "at that price", "none of them". */
const POINTS =
  /\b(?:both|either|neither|none|them|those|at that|for that|of that|that one|the (?:latter|former|rest|other))\b|^(?:was|is|were|did|does) (?:it|that|this|they|he|she)\b/i;
/** The tail of another sentence: "With a font that was over in 2009.", "Copy-pasting all day." */
const TAIL =
  /^(?:(?:with|at|for|from|in|on|by|of|to|as|like|about|without|not|no|just|only)\b|(?!(?:(?:no|any|every|some)thing|during|morning|evening|wishing|waiting|following|regarding|concerning|hoping|thanking|sending|having|being|according)\b)\p{L}[\p{L}-]*ing (?!.*\b(?:is|are|was|were|will|can|would|means|takes|forward)\b))/iu;
/** Points so plainly that not even a new paragraph lets it stand alone: "since then", "to make that work", "I have already booked". */
const POINTS_BACK =
  /^(?:through|till?|until|before|after|by|since|from) (?:then|that|this)\b|^(?:please |kindly |just |but )?(?:accept|decline|move|cancel|delete|sign|return|open|ignore|watch|keep|forward|print) (?:it|them)\b|\b(?:since then|ever since|(?:make|do|did|try|like|than|about|with|after|on|because of) that(?= work\b|\s*[.,;!?]|$)|that (?:works|suits|one|slot|said)|release (?:it|them)|again\s*:)|^[^.;!?]{0,30}\bthough\b|\b(?:do|did|say|said|wrote|write|mention|ask) (?:this|so)\b|^(?:i|we|he|she|they)(?:['’](?:ve|d|m|re)| have| had| am| are) (?:also|already)\b|\bnot (?:exaggerating|joking|kidding)\b|\bsaying (?:this|so)\b|\bfind (?:that|this|it)\b|^fair (?:enough|play)\b|^(?:i |we )?(?:need|want|expect|must have) (?:it|them|these|those)\b|^(?:others|seriously|now (?:it|they|that|this))\b|^(?:please |kindly |pls )also\b|^(?:so |and |please |kindly |pls )*(?:tell|let) (?:me|us)(?: know)?(?: (?:frankly|honestly|openly))?\s*[,.!]|\b(?:send|return|sign|complete|fill in|get|bring) (?:these|those|them)\b|\bsuch (?:papers?|documents?|matters?|things?|cases?|people|prices?|work)\b|\btends? to[,.;!]|^(?:do|please do|kindly do) the needful\b|^(?:while|as long as|the longer) you \p{L}+ (?:on )?(?:it|this|that)\b|\b(?:deals? with|looks? after|handles?|responsible for|in charge of|takes care of) this\b|^what(?:['’]s| is| has) (?:changed|different|new)\b|^you can always (?:cancel|stop|change|say)\b|^(?:i['’]m|i am|i['’]d|i would) (?:a |hate )[^,;:!?]{3,24}[.!]$|^[)\]]|^\p{Extended_Pictographic}\uFE0F?\s*[)\]]|^\((?!\d)/iu;
/** "Which one should I lock in?": of those that were named. */
const WHICH_ONE =
  /^which (?:one|of (?:these|those|them|the)|is it)\b|\b(?:reply with|pick|choose|hit reply with)\b.{0,12}\b(?:a number|number|[a-c], ?[a-c]|1, ?2)\b/i;
/** An appointment by its article: "send the invite over". */
const THE_INVITE =
  /^(?:calendar )?invite(?:['’]s| is)\b|\b(?:the|that|calendar) (?:invite|invitation|slot|hold|booking|calendar entry)\b/i;
/** The times themselves: "I have Wed 1pm or Thu 9am." */
const TIMES = new RegExp(`^(?:i|we)(?: have|['’]ve got| can do| could do) (?:\\p{L}+ )?(?:${WEEKDAY})\\b`, 'iu');
const APPOINTS =
  /\b(?:call|meet|meeting|slot|time|calendar|diary|booked|invit\w+|hold|demo|walk you|\d{1,2}[:.]\d\d|\d ?[ap]m)\b/i;
/** Asks for their time, and says not what for: "Are you free at all next week?" */
const WHEN_THEN =
  /^(?:are you (?:free|available|around)|(?:might|do|would|could|can|have) you (?:have|got|spare|find|do)\b|when (?:are|would|is|could|can) (?:you|i|we|it|suit)|(?:does|would|could) (?:any|either|one|that|this|it)\b|is there a (?:good )?(?:time|day)|(?:what|which) (?:time|day)|how (?:about|is|does) (?:\p{Lu}|next|this)|let me know (?:when|what time|which)|is (?:\p{Lu}\p{Ll}+day|the \d)|(?:can|could|may|might) i (?:ask|have|get|take|steal|borrow)\b)/iu;
const A_TALK =
  /\b(?:call|chat|talk|speak|meet|meeting|demo|visit|coffee|lunch|minutes|mins?|walk|presentation|tour|conversation|tell you|show you|introduce|present)\b/i;
/** Takes back or limits what was said before it: without it, that would say too much. */
const TURNS = /^(?:but|however|yet|still|even so|that said|having said that|on the other hand)\b/i;
/** What a later line may call by its name: "If Thursday is no good". */
const DAYS = new RegExp(`\\b(?:${WEEKDAY}|${MONTH})\\b`, 'giu');

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

/** "Two lifts all round plus a loading bay, £4,850.": lives on the verb of the sentence before. */
function isFragment({ text, paragraphStart, item }: Sentence): boolean {
  if (paragraphStart || item || text.includes('?')) return false;
  const words = wordsOf(text);
  const starts = words[0]?.class;
  return /^(?:noun|value|adjective|determiner)$/.test(starts ?? '') && !words.some((w) => w.finite);
}

/** In the same paragraph, where a reader goes on from the sentence before. */
export function mayHang(next: Sentence): boolean {
  if (leans(next) || POINTS_BACK.test(next.text) || WHICH_ONE.test(next.text)) return true;
  return !next.paragraphStart && !next.item && (POINTS.test(next.text) || TAIL.test(next.text));
}

/** Words of letters and of the wait for an answer: a count of letters is not what the letter is about. */
const OF_MAIL = stemsOf(
  'email emails mail mails letter letters message messages note notes request requests reminder reply replies answer answers answered response respond heard hear hearing silence crickets wrote written write writing sent send sending called calling phone voicemail voicemails inbox spam junk folder feedback revert reached reach tried trying times twice third fourth fifth last previous trailing reference weeks ago since until offer proposal quote list price catalogue nothing anything word look chance guess assume busy bumping floating following checking chasing',
);

const NAMES_IT = /\b(?:about|regarding|concerning|re|for the|of your)\b/i;

/** What a sentence names for the first time and the letter comes back to: without it, the rest speaks of nothing. */
function introduces({ sentence, rule }: Finding, reading: Reading): boolean {
  const { content } = reading;
  const known = new Set(content.filter((s) => s.index < sentence.index).flatMap((s) => [...stemsIn(s)]));
  const later = new Set(content.filter((s) => s.index > sentence.index).flatMap((s) => [...stemsIn(s)]));
  const names = [...stemsIn(sentence)].filter((stem) => !known.has(stem) && !OF_MAIL.has(stem));
  if (rule.kind !== 'guilt') return names.some((stem) => later.has(stem));
  // "Did you get my last one about the drains?" says once what it is all about.
  const opens = firstInBody(reading)?.index === sentence.index;
  return (opens && NAMES_IT.test(sentence.text)) || names.filter((stem) => later.has(stem)).length > 1;
}

/** A day that goes, while a later sentence still speaks of it. */
function losesDay(sentence: Sentence, before: Reading, after: Reading): boolean {
  const later = before.content.filter((s) => s.index > sentence.index);
  const earlier = before.content.filter((s) => s.index < sentence.index).map((s) => s.text);
  const still = after.content.map((s) => s.text);
  return (sentence.text.match(DAYS) ?? []).some((day) => {
    const speaks = later.filter((s) => s.text.includes(day) && still.includes(s.text));
    const first = speaks[0];
    return (
      first !== undefined &&
      !earlier.some((text) => text.includes(day)) &&
      after.content.find((s) => s.text.includes(day))?.text === first.text
    );
  });
}

const ROLE =
  /\b(?:manager|boss|director|brother|sister|wife|husband|father|mother|owner|colleague|partner|engineer|driver|designer|client|supplier|candidate)\b/i;

/** "My manager asks me. … I could go back to him": nobody is left whom a later "him" could mean. */
function losesPerson(before: Reading, after: Reading): boolean {
  const hangs = ({ content }: Reading) => {
    const body = content.filter((s) => s.field === 'body');
    const at = body.findIndex((s) => PERSON.test(s.text));
    return at >= 0 && !body.slice(0, at + 1).some((s) => ROLE.test(s.text));
  };
  return hangs(after) && !hangs(before);
}

/** Does what stays behind a change still speak of something that is there? */
export function keepsThread(before: Reading, after: Reading, edits: readonly TextEdit[], finding: Finding): boolean {
  const { sentence } = finding;
  const next = pastList(follower(edits, before), before);
  const previous = before.content.findLast((s) => s.index < sentence.index && s.field === sentence.field);
  const { text } = sentence;
  const goes =
    edits.every((e) => e.newText === '') &&
    edits.some((e) => e.span.end - e.span.start >= sentence.end - sentence.start);
  if (goes && previous && !previous.item && edits[0] && edits[0].span.start > previous.start) {
    const sameLine = previous.line === sentence.line;
    // "68 days. That is how long it takes." stays or goes together.
    const explained = leans(sentence) && sameLine && previous.is.words < FEWEST_WORDS;
    const answered =
      sameLine && previous.text.includes('?') && (previous.is.words < LEADING_QUESTION || leans(sentence));
    if (announces(previous) || explained || (answered && !text.includes('?'))) return false;
  }
  if (goes && (TURNS.test(text) || introduces(finding, before))) return false;
  if (losesDay(sentence, before, after) || losesPerson(before, after)) return false;
  const rest = goes && next && !next.item ? next.text : '';
  if (WHEN_THEN.test(rest) && !A_TALK.test(rest) && A_TALK.test(text)) return false;
  // "What matters most to you there?" "They'll moan for a week.": their answer comes first.
  const asked = !goes && next && !next.paragraphStart && !text.includes('?') && !next.text.includes('?');
  if (asked && mayHang(next) && /\?\s*$/.test(edits.at(-1)?.newText ?? '')) return false;
  const unnamed = next !== undefined && PERSON.test(next.text) && NAMED.test(text);
  const uninvited = next !== undefined && (THE_INVITE.test(next.text) || TIMES.test(next.text)) && APPOINTS.test(text);
  const fragment = goes && next !== undefined && isFragment(next);
  if (!next || !(mayHang(next) || unnamed || uninvited || fragment)) return true;
  // Enough of its words stay for the next one to lean on.
  const words = goes ? undefined : turnedInto(sentence, before, after);
  if (words !== undefined && !uninvited && keptOf(sentence, words) >= MOST_KEPT) return true;
  const kept = edits.reduce((n, e) => n - (e.span.end - e.span.start), sentence.end - sentence.start);
  return edits.some((e) => e.newText !== '') && kept * 2 > sentence.end - sentence.start;
}
