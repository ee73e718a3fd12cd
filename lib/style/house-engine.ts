import { createEngine, type Engine } from '../engine';
import { diagnosticOf, find } from '../engine/diagnose';
import { read } from '../engine/reading';
import type { Rule, Style } from '../engine/rule';
import { settle } from '../engine/settle';
import type { Context, Diagnostic, Draft, Help, Report, TextEdit } from '../engine/types';
import { Wording } from '../engine/wording';
import { houseFixes } from './house-fixes';
import { reworkHouse } from './house-rework';
import { maskDraft, unmask } from './mask';
import { type Merged, type MergeOptions, merge } from './merge';
import { RuleIndex } from './rule-index';

type Flag = Pick<Diagnostic, 'ruleId' | 'span'>;

/** The engine with house styles in it, and what became of every rule. */
export interface HouseEngine extends Engine {
  readonly states: Merged['states'];
  /** The house rules that are on. */
  readonly rules: readonly Rule[];
}

interface HouseOptions extends MergeOptions {
  /** House rules also judge what does not read like a sales message: a company's own templates, not a rep's mailbox. */
  readonly always?: boolean;
}

/**
 * Puts house styles in front of the core rules. A check runs only those house rules that wait for a word of the draft;
 * words that are accepted are covered before the engine reads, and uncovered in what it says.
 */
export function createHouseEngine(options: HouseOptions): HouseEngine {
  const merged = merge(options);
  const index = new RuleIndex(merged.house.map(({ compiled }) => compiled));
  const style = (rules: readonly Rule[]): Style => ({ id: 'house', title: 'House', version: '1.0.0', rules });
  // A rewrite may bring in words that other rules wait for: there all of them judge.
  const every = [...merged.house.map(({ rule }) => rule), ...merged.core];
  const all = createEngine(style(every));
  const engineFor = keepingLast((rules) => createEngine(style(rules)), { rules: every, engine: all });
  const hasLocks = options.core.rules.some(({ id }) => merged.locked(id)) || merged.house.some(({ locked }) => locked);

  /** Which rules may flag something in this draft: all of the core, and few of many house rules. */
  const rulesFor = (draft: Draft, only: (rule: Rule) => boolean): readonly Rule[] => {
    const near = index.candidates(draft);
    return [...merged.house.flatMap(({ rule }, i) => (near.has(i) ? [rule] : [])), ...merged.core].filter(only);
  };
  const checkWith = (
    draft: Draft,
    context: Context,
    accept: readonly string[],
    only: (rule: Rule) => boolean,
  ): Report => {
    const { masked, covers } = maskDraft(draft, accept);
    const rules = rulesFor(masked, only);
    const judged = engineFor(rules).check(masked, context);
    const report = options.always && judged.quiet === 'ordinary' ? houseOnly(judged, masked, context, rules) : judged;
    return covers.size === 0 ? report : uncovered(report, draft, covers);
  };

  const ids = new Set(merged.house.map(({ rule }) => rule.id));
  const houseOnly = (report: Report, draft: Draft, context: Context, rules: readonly Rule[]): Report => {
    const house = style(rules.filter(({ id }) => ids.has(id)));
    const reading = read(draft, context);
    const { findings, failures } = settle(house, reading, find(house, reading), []);
    if (findings.length === 0) return report;
    const wording = new Wording();
    const { quiet: _quiet, ...rest } = report;
    return { ...rest, diagnostics: findings.map((f) => diagnosticOf(f, wording)), failures };
  };

  const check = (draft: Draft, context: Context): Report => {
    const report = checkWith(draft, context, merged.accept, () => true);
    // Words that a less trusted style accepts must not hide anything from a locked rule.
    const weaker = hasLocks && merged.accept.some((term) => !merged.acceptOfPolicy.includes(term));
    if (!weaker || maskDraft(draft, merged.accept).covers.size === 0) return report;
    const strict = checkWith(draft, context, merged.acceptOfPolicy, ({ id }) => merged.locked(id));
    return withLocked(report, strict, merged.locked);
  };

  const fixesOf = (draft: Draft, context: Context, flag: Flag) => houseFixes(merged, draft, context, flag, check);
  const help = (draft: Draft, context: Context, flag: Flag): Help => {
    const own = fixesOf(draft, context, flag);
    const { masked, covers } = maskDraft(draft, merged.accept);
    const { fixes, prompt } = all.help(masked, context, flag);
    const more = fixes.map((fix) => ({ ...fix, edits: uncoveredEdits(fix.edits, covers) }));
    return { fixes: [...own, ...more].slice(0, MOST_FIXES), prompt };
  };
  const reworkCore = (draft: Draft, context: Context) => {
    const { masked, covers } = maskDraft(draft, merged.accept);
    const { edits, steps } = all.rework(masked, context);
    return { edits: uncoveredEdits(edits, covers), steps };
  };

  return {
    states: merged.states,
    rules: merged.house.map(({ rule }) => rule),
    check,
    fixes: (draft, context, flag) => help(draft, context, flag).fixes,
    help,
    rework: (draft, context) => reworkHouse(draft, context, { check, fixes: fixesOf, rework: reworkCore }),
  };
}

/** What an engine keeps of a sentence is kept for its style: the same rules, the same engine. */
function keepingLast(
  make: (rules: readonly Rule[]) => Engine,
  first: { readonly rules: readonly Rule[]; readonly engine: Engine },
): typeof make {
  let last = first;
  return (rules) => {
    const same = last.rules.length === rules.length && last.rules.every((rule, i) => rule === rules[i]);
    if (!same) last = { rules, engine: make(rules) };
    return last.engine;
  };
}

/** More than three choices are work, not help. */
const MOST_FIXES = 3;

function uncovered(report: Report, draft: Draft, covers: ReadonlyMap<string, string>): Report {
  return {
    ...report,
    diagnostics: report.diagnostics.map((d) => ({
      ...d,
      quote: draft[d.span.field].slice(d.span.start, d.span.end),
      message: unmask(d.message, covers),
    })),
    strengths: report.strengths.map((s) => ({
      ...s,
      quote: draft[s.span.field].slice(s.span.start, s.span.end),
      message: unmask(s.message, covers),
    })),
  };
}

function uncoveredEdits(edits: readonly TextEdit[], covers: ReadonlyMap<string, string>): readonly TextEdit[] {
  return covers.size === 0 ? edits : edits.map((e) => ({ ...e, newText: unmask(e.newText, covers) }));
}

/** The diagnostics of locked rules as seen without the covers, beside all others. */
function withLocked(report: Report, strict: Report, locked: (id: string) => boolean): Report {
  const others = report.diagnostics.filter(({ ruleId }) => !locked(ruleId));
  const own = strict.diagnostics.filter(({ ruleId }) => locked(ruleId));
  const failed = strict.failures.filter(({ ruleId }) => !report.failures.some((f) => f.ruleId === ruleId));
  return {
    ...report,
    diagnostics: [...own, ...others].sort(inReadingOrder),
    failures: [...report.failures, ...failed],
  };
}

function inReadingOrder({ span: a }: Diagnostic, { span: b }: Diagnostic): number {
  return (a.field === b.field ? 0 : a.field === 'subject' ? -1 : 1) || a.start - b.start;
}
