import type { Finding } from '../diagnose';
import type { Judge, Judged } from '../judged';
import type { Reading, Sentence } from '../reading';
import { fixesFor } from '../rewrite';
import { applyEdits, editsBetween, removal } from '../rewrite/edits';
import { factsOf } from '../rewrite/facts';
import { raisesNone } from '../rewrite/verify';
import { leans } from '../rewrite/words/leans';
import { listAround } from '../rewrite/words/list';
import { signs } from '../rewrite/words/name';
import { isSure } from '../settle';
import type { Draft, Fix, Rework, ReworkStep, Severity, TextEdit } from '../types';
import { numbersOf, shared, stemsIn, stemsOf } from '../weigh/echo';
import { closingQuestion } from './closing';
import { type Losing, loses, losses } from './facts';
import { announces, readsOn } from './fit';
import { askLast } from './order';
import { plainLine } from './subject';

/** Every change leaves fewer flags, so that this is never reached; it is there so that nothing ever runs on. */
const MOST_STEPS = 80;
/** A sentence that cannot stay may take at most so many with it that lean on it. */
const MOST_TOGETHER = 3;
/** As many as one flag's rewrites are tried in, and some. */
const MOST_KEPT = 24;
/** One word in common is chance. */
const FEWEST_ECHOES = 2;
const WEIGHT: Readonly<Record<Severity, number>> = { warning: 0, suggestion: 1, hint: 2 };
const ORDER: ReworkStep = {
  ruleId: 'order',
  kind: 'reorder',
  title: 'Ask last',
  why: 'first their world, then a question',
};
const CLOSE: ReworkStep = {
  ruleId: 'closing',
  kind: 'soften',
  title: 'End on an easy question',
  why: 'a question that costs nothing gets an answer',
};
/** Talk of the seller's that says nothing. */
const IDLE = /^(?:wish|chasing)$/;
const LINE = { kind: 'release', title: 'A plain subject', why: 'they open what does not push' } as const;
const CUT = { kind: 'trim', title: 'Leave it out', why: 'the message is freer without it' } as const;

/** The best rewrites of a draft's flags that fit together, flag by flag, until none is left that would better it. */
export function reworked(draft: Draft, judgeAnew: Judge): Rework {
  const judge = keeping(judgeAnew);
  const first = judge(draft, false);
  const were = first.report.diagnostics.length;
  if (first.report.quiet || were === 0) return { draft, edits: [], steps: [], left: were, were };
  const steps: ReworkStep[] = [];
  let now = draft;
  let judged = judge(now, true);
  for (let changed = true; changed && steps.length < MOST_STEPS; ) {
    changed = false;
    const done = new Set<string>();
    for (let next = nextOf(judged, done); next && steps.length < MOST_STEPS; next = nextOf(judged, done)) {
      const { finding, key } = next;
      done.add(key);
      const change = changeFor(finding, now, judged, judge);
      if (!change) continue;
      now = applyEdits(now, change.edits);
      judged = judge(now, true);
      steps.push(change.step);
      changed = true;
    }
  }
  const question = closingQuestion(first, now, judged, judge);
  if (question && steps.length > 0) {
    now = applyEdits(now, [question]);
    judged = judge(now, true);
    steps.push(CLOSE);
  }
  const move = askLast(now, judged, judge);
  if (move) {
    now = applyEdits(now, [move]);
    judged = judge(now, true);
    steps.push(ORDER);
  }
  return { draft: now, edits: editsBetween(draft, now), steps, left: judged.report.diagnostics.length, were };
}

/** A change is judged when it is verified, when it is fitted in and when it is made: the last few drafts are kept. */
function keeping(judge: Judge): Judge {
  const kept = new Map<string, Judged>();
  return (draft, sells) => {
    const key = `${sells}\n${draft.subject}\n${draft.body}`;
    const judged = kept.get(key) ?? judge(draft, sells);
    // Last in, last out.
    kept.delete(key);
    kept.set(key, judged);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
    return judged;
  };
}

interface Next {
  readonly finding: Finding;
  readonly key: string;
}

/** The weightiest flag, in reading order, that was not tried yet. */
function nextOf({ findings }: Judged, done: ReadonlySet<string>): Next | undefined {
  return findings
    .map((finding) => ({ finding, key: `${finding.rule.id}\n${finding.sentence.text}` }))
    .filter(({ key }) => !done.has(key))
    .sort((a, b) => weightOf(a.finding) - weightOf(b.finding))[0];
}

/** What presses first, then what is asked, then what is told. */
function weightOf({ rule: { severity, lens } }: Finding): number {
  return WEIGHT[severity] * 2 + (lens === 'me-focus' ? 1 : 0);
}

/**
 * A rework changes what presses and what is asked too early. What they tell of themselves may be dull, but it is the letter's
 * matter: turning it into questions is the rep's choice, card by card.
 */
function mayChange(finding: Finding, judged: Judged): boolean {
  const { lens, severity } = finding.rule;
  if (lens === 'me-focus') return finding.sentence.field === 'subject' || idle(finding, judged);
  return severity !== 'hint';
}

/** A wish or a chaser that the letter does not miss: not the only thing that it asks for. */
function idle({ rule, sentence }: Finding, { reading }: Judged): boolean {
  return (
    IDLE.test(rule.kind) &&
    (sentence.is.asks.length === 0 || reading.asks.some((a) => a.sentence.index !== sentence.index))
  );
}

interface Change {
  readonly edits: readonly TextEdit[];
  readonly step: ReworkStep;
}

function changeFor(finding: Finding, draft: Draft, judged: Judged, judge: Judge): Change | undefined {
  const { rule, sentence } = finding;
  if (!mayChange(finding, judged)) return undefined;
  const fixes = fixesFor(finding, judged, (changed) => judge(changed, true));
  const fitting = fixes.flatMap((fix) => {
    const after = applyEdits(draft, fix.edits);
    const gone = fix.edits.map((e) => draft[e.span.field].slice(e.span.start, e.span.end)).join('\n');
    if (fix.kind === 'earn' || loses(gone, after, losingOf(finding, judged))) return [];
    if (signs(sentence, judged.reading)) return [];
    if (fix.kind === 'trim' && (isStump(sentence, gone) || answers(sentence, judged.reading))) return [];
    return readsOn(judged.reading, judge(after, true).reading, fix.edits, sentence)
      ? [{ fix, lost: losses(gone, after) }]
      : [];
  });
  const best = fitting.find(({ lost }) => lost === 0) ?? fitting[0];
  if (best) return { edits: best.fix.edits, step: stepOf(rule.id, best.fix) };
  if (rule.severity !== 'warning' && rule.lens !== 'pressure') return undefined;
  if (sentence.field === 'body') return cut(finding, draft, judged, judge);
  const line = plainLine(finding, draft, judged, judge);
  return line && { edits: [line], step: { ruleId: rule.id, ...LINE } };
}

function losingOf(finding: Finding, { reading }: Judged): Losing {
  const { lens, kind, weighed } = finding.rule;
  return { lens, kind, sure: !weighed && isSure(finding), stage: reading.stage };
}

/** The first sentence says what the letter is about, unless it only counts letters or pities itself. */
function opens({ rule, sentence }: Finding, { content }: Reading): boolean {
  return rule.kind !== 'guilt' && content.find((s) => s.field === 'body')?.index === sentence.index;
}

/** Takes up what they wrote: they wait for it, however it is put. */
function answers({ text, is }: Sentence, { context: { incoming } }: Reading): boolean {
  if (!incoming) return false;
  const words = shared(stemsIn({ text, is }), stemsOf(incoming));
  return words + shared(numbersOf(text), numbersOf(incoming)) >= FEWEST_ECHOES;
}

/** Some of a sentence goes and less than half of it stays: on the card the rep sees to that, here nobody does. */
function isStump({ text }: Sentence, gone: string): boolean {
  const left = text.length - gone.trim().length;
  return left > 1 && left * 2 < text.length;
}

/** Takes the sentence out together with what leans on it: only what presses is worth that. */
function cut(finding: Finding, draft: Draft, judged: Judged, judge: Judge): Change | undefined {
  const { sentence } = finding;
  if (answers(sentence, judged.reading)) return undefined;
  const { reading } = judged;
  if (signs(sentence, reading) || opens(finding, reading)) return undefined;
  if (sentence.item || /:\s*$/.test(sentence.text)) return cutList(finding, draft, judged, judge);
  const rest = reading.sentences.slice(sentence.index);
  const previous = reading.content.findLast((s) => s.index < sentence.index && s.field === 'body');
  // "I can only draw one of two conclusions." goes with the conclusion.
  const from = previous && !previous.item && announces(previous) ? previous : sentence;
  for (let n = 1; n <= MOST_TOGETHER; n++) {
    const last = rest[n - 1];
    if (!last || last.zone === 'signature' || (n > 1 && !mayGo(last))) return undefined;
    const next = rest[n];
    if (next && next.zone !== 'signature' && leans(next)) continue;
    return taken(finding, from, last, draft, judged, judge);
  }
  return undefined;
}

/** What leans on a sentence that goes may go with it, unless it says something of its own. */
function mayGo(sentence: Sentence): boolean {
  const { links, numbers, names } = factsOf(sentence.text);
  return (
    leans(sentence) &&
    !sentence.is.client &&
    !sentence.text.includes('?') &&
    links.length + numbers.length + names.length === 0
  );
}

/** A list that presses goes as a whole: half of one makes no sense. */
function cutList(finding: Finding, draft: Draft, judged: Judged, judge: Judge): Change | undefined {
  const list = listAround(finding.sentence, judged.reading.sentences);
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
): Change | undefined {
  const edit = removal({ field: 'body', start: first.start, end: last.end }, draft);
  const after = applyEdits(draft, [edit]);
  const gone = draft.body.slice(first.start, last.end);
  if (after.body.trim() === '' || loses(gone, after, losingOf(finding, judged))) return undefined;
  const then = judge(after, true);
  if (!raisesNone(judged, then, edit)) return undefined;
  if (!readsOn(judged.reading, then.reading, [edit], first)) return undefined;
  return { edits: [edit], step: { ruleId: finding.rule.id, ...CUT } };
}

function stepOf(ruleId: string, { kind, title, why }: Fix): ReworkStep {
  return { ruleId, kind, title, why };
}
