import type { Judge, Judged } from '../judged';
import type { Reading, Sentence } from '../reading';
import { applyEdits } from '../rewrite/edits';
import { raisesNone } from '../rewrite/verify';
import { messageTopic } from '../rewrite/words/message';
import { questionsAbout, turned } from '../rewrite/words/questions';
import type { Draft, TextEdit } from '../types';
import { isCalm } from './calm';
import { FAREWELL, leavesOpen, tells, wants } from './fit';
import { takesLeave } from './leave';

const COLD = [
  'Is any of this worth a closer look for you?',
  'Is this something you are looking at, or is the timing wrong?',
  'Would any of this be of use to you, or is something else more pressing?',
];
/** What is said in place of a step that pressed. */
const STEPS = [
  'If this is of interest, a short reply is enough.',
  'If any of this is of interest, a line back is enough.',
];
/** …and to somebody who knows them, and would not be told that a line is enough. */
const KNOWN_STEPS = ['Let me know what you think.', "Let me know how you'd like to go on."];
/** Says what they could do. */
const HOW =
  /\b(?:call|text|ring|reply|write|e-?mail|send|order|book|visit|click|apply|register|sign|confirm|accept|return|complete|contact|let me know|whatsapp|share|code)\b/i;
const DEMANDS = /^(?:directive|assumptive|deadline)$/;
/** A few words in a chat need no question of their own. */
const FEWEST_TOLD = 2;
const FEWEST_IN_SENTENCE = 5;

/**
 * A letter whose every request was pushy would end in nothing: it asks one easy question instead, as the last paragraph
 * before the farewell. Undefined where the draft wanted nothing, or still asks.
 */
export function closingQuestion(first: Judged, draft: Draft, judged: Judged, judge: Judge): TextEdit | undefined {
  // A fair letter that wanted nothing did not mean to.
  if (isCalm(first) && !wants(first.reading) && !demands(first)) return undefined;
  const { reading } = judged;
  if (wants(reading) || leavesOpen(reading) || takesLeave(reading)) return undefined;
  const told = reading.content.filter(tells);
  const last = told.at(-1);
  if (!last || last.item) return undefined;
  // Behind everything that the letter has to say, or nowhere.
  const body = reading.content.filter((s) => s.field === 'body');
  if (body.some((s) => s.index > last.index && !FAREWELL.test(s.text) && !isName(s))) return undefined;
  for (const words of endings(first, judged, told, last)) {
    const gap = /\n/.test(draft.body) ? paragraphGap(draft.body) : ' ';
    const { end } = last;
    const edit: TextEdit = { span: { field: 'body', start: end, end }, newText: `${gap}${words}` };
    const after = judge(applyEdits(draft, [edit]), true);
    if (after.report.score >= judged.report.score && raisesNone(judged, after, edit) && isClear(after, words))
      return edit;
  }
  return undefined;
}

function endings(first: Judged, judged: Judged, told: readonly Sentence[], last: Sentence): readonly string[] {
  const { reading } = judged;
  const says = reading.content.some((s) => HOW.test(s.text));
  // Somebody who answered is not asked anew whether it is worth a look.
  if (reading.stage !== 'cold') return wants(first.reading) && !says ? turned(KNOWN_STEPS, last.text) : [];
  const pressed = presses(judged);
  if (told.length >= FEWEST_TOLD && (wants(first.reading) || presses(first)) && !pressed)
    return questions(reading, last);
  // Beside a push that stays, an easy question rings false; how to answer is said all the same.
  const had = wants(first.reading) || demands(first);
  return had && pressed && !says ? turned(STEPS, last.text) : [];
}

/** "B. Adekunle" */
function isName({ text, is }: Sentence): boolean {
  return is.words < FEWEST_IN_SENTENCE && !/[.!?:]\s*$/.test(text);
}

function questions(reading: Reading, last: Sentence): readonly string[] {
  const topic = messageTopic(reading);
  return [...(topic ? questionsAbout(topic, last.text).slice(0, 2) : []), ...turned(COLD, last.text)];
}

/** "I demand that you send your papers": wants something, though it does not ask. */
function demands({ findings }: Judged): boolean {
  return findings.some(({ rule, sentence }) => sentence.field === 'body' && DEMANDS.test(rule.kind));
}

/** "I expect your papers today" asks too. */
function presses({ findings }: Judged): boolean {
  return findings.some(({ rule }) => rule.lens === 'pressure');
}

/** The question itself carries no flag. */
function isClear({ findings }: Judged, question: string): boolean {
  return !findings.some(({ sentence }) => sentence.text.includes(question));
}

/** As wide as the draft's own paragraphs stand apart. */
function paragraphGap(body: string): string {
  return /\r\n/.test(body) ? '\r\n\r\n' : /\n[ \t]*\n/.test(body) ? '\n\n' : '\n';
}
