import type { Finding } from '../diagnose';
import type { Judge, Judged } from '../judged';
import { firstInBody, type Reading, type Sentence } from '../reading';
import { applyEdits, removal } from '../rewrite/edits';
import { factsOf } from '../rewrite/facts';
import { raisesNoWarning } from '../rewrite/verify';
import { greetingIn } from '../rewrite/words/greeting';
import { listAround } from '../rewrite/words/list';
import { signs } from '../rewrite/words/name';
import type { Draft, TextEdit } from '../types';
import { numbersOf, shared, stemsIn, stemsOf } from '../weigh/echo';
import { loses, losingOf } from './facts';
import { readsOn } from './fit';
import { isOwed } from './owed';
import { announces, mayHang } from './thread';

/** A sentence that cannot stay may take at most so many with it that lean on it. */
const MOST_TOGETHER = 3;
/** One word in common is chance. */
const FEWEST_ECHOES = 2;

/** The first sentence says what the letter is about: what follows was written as its second. */
export function isFirst({ index }: Sentence, reading: Reading): boolean {
  return firstInBody(reading)?.index === index;
}

/** Takes up what they wrote: they wait for it, however it is put. */
export function answers({ text, is }: Sentence, { context: { incoming } }: Reading): boolean {
  if (!incoming) return false;
  const words = shared(stemsIn({ text, is }), stemsOf(incoming));
  return words + shared(numbersOf(text), numbersOf(incoming)) >= FEWEST_ECHOES;
}

/** Takes the sentence out together with what leans on it: only what presses is worth that. */
export function cut(finding: Finding, draft: Draft, judged: Judged, judge: Judge): TextEdit | undefined {
  const { sentence } = finding;
  if (answers(sentence, judged.reading)) return undefined;
  const { reading } = judged;
  if (signs(sentence, reading) || (finding.rule.kind !== 'guilt' && isFirst(sentence, reading))) return undefined;
  if (sentence.item || /:\s*$/.test(sentence.text)) return cutList(finding, draft, judged, judge);
  const rest = reading.sentences.slice(sentence.index);
  const previous = reading.content.findLast((s) => s.index < sentence.index && s.field === 'body');
  // "I can only draw one of two conclusions." goes with the conclusion.
  const from = previous && !previous.item && announces(previous) ? previous : sentence;
  for (let n = 1; n <= MOST_TOGETHER; n++) {
    const last = rest[n - 1];
    if (!last || last.zone === 'signature' || (n > 1 && !mayGo(last, judged))) return undefined;
    const next = rest[n];
    if (next && next.zone !== 'signature' && mayHang(next) && !isSigned(next, rest[n + 1])) continue;
    return taken(finding, from, last, draft, judged, judge);
  }
  return undefined;
}

/** "Need a yes by noon. Kev": a name at the very end leans on nothing. */
const NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]*){0,2}[.!]?$/u;

function isSigned({ text, item }: Sentence, next: Sentence | undefined): boolean {
  return !item && next === undefined && NAME.test(text.trim());
}

/** What leans on a sentence that goes may go with it, unless it says something of its own. */
function mayGo(sentence: Sentence, { findings }: Judged): boolean {
  const { links, numbers, names } = factsOf(sentence.text);
  const pushes = findings.some((f) => f.sentence.index === sentence.index && f.rule.severity === 'warning');
  return (
    (mayHang(sentence) || pushes) &&
    (pushes || (!sentence.is.client && !sentence.text.includes('?'))) &&
    links.length + numbers.length + names.length === 0
  );
}

/** A list that presses goes as a whole: half of one makes no sense. What it offers in figures stays, and its lead with it. */
function cutList(finding: Finding, draft: Draft, judged: Judged, judge: Judge): TextEdit | undefined {
  const list = listAround(finding.sentence, judged.reading.sentences);
  const pressing = new Set(judged.findings.map((f) => f.sentence.index));
  if (list.some((s) => s.item && !pressing.has(s.index) && factsOf(s.text).numbers.length > 0)) return undefined;
  const [first] = list;
  const last = list.at(-1);
  return first && last ? taken(finding, first, last, draft, judged, judge) : undefined;
}

/** The draft without everything from `first` to `last`, if that leaves a better letter. */
function taken(
  finding: Finding,
  first: Sentence,
  last: Sentence,
  draft: Draft,
  judged: Judged,
  judge: Judge,
): TextEdit | undefined {
  // "Pete, I hear that often." further down is no greeting.
  const opens = isFirst(first, judged.reading);
  const edit =
    (opens ? greetedOn(first, last, draft) : undefined) ??
    removal({ field: 'body', start: opens ? greetedTo(first, last, draft) : first.start, end: last.end }, draft);
  const after = applyEdits(draft, [edit]);
  const gone = draft.body.slice(first.start, last.end);
  if (after.body.trim() === '' || loses(gone, after, losingOf(finding, judged))) return undefined;
  if (isOwed(finding, gone, after, judged)) return undefined;
  const then = judge(after, true);
  if (!raisesNoWarning(judged, then, edit)) return undefined;
  if (!readsOn(judged.reading, then.reading, [edit], { ...finding, sentence: first })) return undefined;
  return edit;
}

/** Words that are no names, at the head of a sentence. */
const PLAIN =
  /^[^\S\n]+(All|Any|Are|Is|Can|Could|Have|We|The|Our|This|These|That|If|You|Your|It|In|At|As|My|There|For|And|But|So|Every|Do|Does|Would|How|What|With|On|Since|When|To|A|An|One|Most|Some)\b/;

/** "Hi Greg, gentle reminder! We mend lifts.": what follows on the same line takes the greeting over. */
function greetedOn(first: Sentence, last: Sentence, { body }: Draft): TextEdit | undefined {
  const greeting = greetingIn(first.text);
  const word = PLAIN.exec(body.slice(last.end));
  if (!greeting || !word) return undefined;
  const newText = `${greeting.trimEnd()} ${word[1]?.toLowerCase()}`;
  return { span: { field: 'body', start: first.start, end: last.end + word[0].length }, newText };
}

/** "{{first_name}}, last email from me.": the greeting stays, where what follows can stand behind it. */
function greetedTo(first: Sentence, last: Sentence, { body }: Draft): number {
  const greeting = greetingIn(first.text);
  const rest = body.slice(last.end);
  if (!greeting || !/^[^\S\n]*(?:\r?\n|I\b)/.test(rest)) return first.start;
  return first.start + (/^[^\S\n]*\r?\n/.test(rest) ? greeting.trimEnd().length : greeting.length);
}
