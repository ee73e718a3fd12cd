import type { Finding } from '../diagnose';
import { type Judge, type Judged, keeping } from '../judged';
import type { Sentence } from '../reading';
import { fixesFor } from '../rewrite';
import { applyEdits, editsBetween } from '../rewrite/edits';
import { wordsOf } from '../rewrite/grammar';
import { forLetters } from '../rewrite/rewriters';
import { calms, clearsInLetter } from '../rewrite/verify';
import { greetingIn } from '../rewrite/words/greeting';
import { signs } from '../rewrite/words/name';
import type { Draft, Field, Fix, Rework, ReworkStep, Severity, TextEdit } from '../types';
import { IDLE, isApt, isIdlePush } from './apt';
import { isCalm } from './calm';
import { closingQuestion } from './closing';
import { answers, cut } from './cut';
import { loses, losingOf, losses } from './facts';
import { readsOn } from './fit';
import { takesLeave } from './leave';
import { askLast } from './order';
import { isOwed } from './owed';
import { plain } from './plain';
import { COUNTS, plainLine } from './subject';

/** Every change leaves fewer flags, so that this is never reached; it is there so that nothing ever runs on. */
const MOST_STEPS = 80;
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
const CUT = { kind: 'trim', title: 'Leave it out', why: 'the message is freer without it' } as const;
const LINE = { kind: 'release', title: 'A plain subject', why: 'they open what does not push' } as const;

/** The best rewrites of a draft's flags that fit together, flag by flag, until none is left that would better it. */
export function reworked(draft: Draft, judgeAnew: Judge): Rework {
  // A change is judged when it is verified, when it is fitted in and when it is made.
  const judge = keeping(judgeAnew);
  const first = judge(draft, false);
  const were = first.report.diagnostics.length;
  if (first.report.quiet || were === 0) return { draft, edits: [], steps: [], left: were, were };
  const steps: ReworkStep[] = [];
  let now = draft;
  let judged = judge(now, true);
  const change = (field: Field, calm: boolean, mayCut: boolean) => {
    for (let changed = true; changed && steps.length < MOST_STEPS; ) {
      changed = false;
      const done = new Set<string>();
      for (
        let next = nextOf(judged, field, done);
        next && steps.length < MOST_STEPS;
        next = nextOf(judged, field, done)
      ) {
        const { finding, key } = next;
        done.add(key);
        const made = changeFor(finding, first, now, judged, judge, calm, mayCut);
        if (!made) continue;
        now = applyEdits(now, made.edits);
        judged = judge(now, true);
        steps.push(made.step);
        changed = true;
      }
    }
  };
  for (let calm = isCalm(first), again = true; again; calm = false) {
    // What can be said without its push is put so first: a cut might take it along.
    change('body', calm, false);
    change('body', calm, true);
    // The subject last: only then is it plain what the letter holds.
    change('subject', calm, true);
    again = calm && steps.length > 0 && !isCalm(judged);
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

interface Next {
  readonly finding: Finding;
  readonly key: string;
}

/** The weightiest flag of a field, in reading order, that was not tried yet. */
function nextOf({ findings }: Judged, field: Field, done: ReadonlySet<string>): Next | undefined {
  return findings
    .filter(({ sentence }) => sentence.field === field)
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
  // A dull subject line names the matter all the same: only a push goes.
  if (finding.sentence.field === 'subject') return lens === 'pressure' && severity === 'warning';
  // "I wrote twice; this is my last email": whoever leaves may say why.
  if (finding.rule.kind === 'guilt' && takesLeave(judged.reading)) return false;
  if (lens === 'me-focus') return idle(finding, judged);
  // What waits for their wish is put well enough, whatever stands around it.
  return severity === 'warning' || (severity === 'suggestion' && !WAITS.test(finding.sentence.text));
}

/** Kinds of pressure that only the whole letter shows, in sentences that it does without; plans and requests tell something. */
const DOUBTED = /^(?:loss|guilt|override|hype|deadline)$/;
const WAITS =
  /\b(?:if|should) (?:you(?:['’]d| would)? (?:like|decide|want)|(?:it|that|this|a call|a visit|a talk) (?:suits you|would (?:be (?:useful|of use)|help))|you would like)\b|\bin case (?:that|it) (?:suits you|is useful)\b/i;

/** Says nothing but how they feel. "I would like to show you …" says what the time is for, or why they write at all. */
const KIND_WISH =
  /\b(?:look(?:ing)? forward|await(?:ing)?|hop(?:e|ing) (?:this|you)|excited|delighted|thrilled|proud)\b/i;

/** A wish or a chaser that the letter does not miss: not the only thing that it asks for. */
function idle({ rule, sentence }: Finding, { reading }: Judged): boolean {
  return (
    IDLE.test(rule.kind) &&
    (rule.kind !== 'wish' || KIND_WISH.test(sentence.text)) &&
    (sentence.is.asks.length === 0 || reading.asks.some((a) => a.sentence.index !== sentence.index))
  );
}

interface Change {
  readonly edits: readonly TextEdit[];
  readonly step: ReworkStep;
}

function changeFor(
  finding: Finding,
  first: Judged,
  draft: Draft,
  judged: Judged,
  judge: Judge,
  calm: boolean,
  mayCut: boolean,
): Change | undefined {
  const { rule, sentence } = finding;
  if (!mayChange(finding, judged)) return undefined;
  // What was put in better words already is not taken out for a doubt, nor what nobody doubted beside the push that went.
  if (mayCut && rule.severity !== 'warning' && !isOld(sentence, first)) return undefined;
  if (rule.severity !== 'warning' && isOld(sentence, first) && !wasDoubted(finding, first)) return undefined;
  if (sentence.field === 'subject' && COUNTS.test(sentence.text)) {
    const line = plainLine(first, draft, judged, judge);
    if (line) return { edits: [line], step: { ruleId: rule.id, ...LINE } };
  }
  const recheck = (changed: Draft) => judge(changed, true);
  const fixes = [
    ...fixesFor(finding, judged, recheck, plain, calms),
    ...fixesFor(finding, judged, recheck, forLetters, clearsInLetter),
  ];
  const fitting = fixes.flatMap((fix) => {
    const after = applyEdits(draft, fix.edits);
    const gone = fix.edits.map((e) => draft[e.span.field].slice(e.span.start, e.span.end)).join('\n');
    if (fix.kind === 'trim' && gone.trim() === sentence.text && !mayGo(finding, judged)) return [];
    if (fix.kind === 'earn' || (!mayCut && fix.kind === 'trim') || loses(gone, after, losingOf(finding, judged)))
      return [];
    if (signs(sentence, judged.reading) || isOwed(finding, gone, after, judged)) return [];
    if (fix.kind === 'trim' && (isStump(sentence, gone) || answers(sentence, judged.reading))) return [];
    if (fix.kind === 'trim' && takesMore(gone, sentence, judged, calm)) return [];
    if (fix.kind === 'trim' && losesHead(sentence, gone)) return [];
    // The greeting on its line stays: the cut below sees to that.
    if (gone.trim() === sentence.text && greetingIn(sentence.text)) return [];
    const { reading } = judge(after, true);
    return isApt(finding, judged, reading, calm) && readsOn(judged.reading, reading, fix.edits, finding)
      ? [{ fix, lost: losses(gone, after) }]
      : [];
  });
  const best = fitting.find(({ lost }) => lost === 0) ?? fitting[0];
  if (best) return { edits: best.fix.edits, step: stepOf(rule.id, best.fix) };
  if (!mayCut || rule.lens === 'me-focus' || !mayGo(finding, judged)) return undefined;
  if (sentence.field === 'subject') {
    const line = plainLine(first, draft, judged, judge);
    return line && { edits: [line], step: { ruleId: rule.id, ...LINE } };
  }
  if (calm && !isIdlePush(finding, judged.reading)) return undefined;
  const gone = cut(finding, draft, judged, judge);
  return gone && { edits: [gone], step: { ruleId: rule.id, ...CUT } };
}

/** May the sentence be taken out for this flag? */
function mayGo({ rule: { severity, lens, kind }, sentence }: Finding, { reading: { asks } }: Judged): boolean {
  if (severity === 'warning' || lens === 'me-focus') return true;
  // A small favour may go where another step stays.
  return lens === 'ask' ? asks.some((a) => a.sentence.index !== sentence.index) : DOUBTED.test(kind);
}

/** Does it stand in the draft as the rep wrote it? */
function isOld({ text, field }: Sentence, { reading: { draft } }: Judged): boolean {
  return draft[field].includes(text);
}

function wasDoubted({ rule, sentence }: Finding, { findings }: Judged): boolean {
  return findings.some((f) => f.rule.lens === rule.lens && f.sentence.text.includes(sentence.text));
}

/** What goes along must push by itself; in a fair letter, nothing goes along. What the seller tells is the letter's matter. */
function takesMore(gone: string, sentence: Sentence, { reading, findings }: Judged, calm: boolean): boolean {
  const along = reading.content.filter(
    (s) => s.index !== sentence.index && s.field === 'body' && gone.includes(s.text),
  );
  const pushes = (s: Sentence) =>
    findings.some((f) => f.sentence.index === s.index && /^(?:pressure|ask)$/.test(f.rule.lens));
  return along.some((s) => !s.item && (calm || !pushes(s)));
}

/** "Case studies on 9th, rate card on 15th": the verb went with the head of the sentence. */
function losesHead({ text }: Sentence, gone: string): boolean {
  const head = gone.trim();
  if (head.length >= text.length || !text.startsWith(head)) return false;
  const [clause = ''] = text.slice(head.length).split(/[,;:–—]/);
  return !wordsOf(clause).some((w) => w.finite);
}

/** Of a sentence: with less than that, another one would be left. */
const LEAST_LEFT = 0.4;

/** Some of a sentence goes and too little of it stays: on the card the rep sees to that, here nobody does. */
function isStump({ text }: Sentence, gone: string): boolean {
  const left = text.length - gone.trim().length;
  return left > 1 && left < text.length * LEAST_LEFT;
}

function stepOf(ruleId: string, { kind, title, why }: Fix): ReworkStep {
  return { ruleId, kind, title, why };
}
