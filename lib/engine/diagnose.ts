import type { Analysis, Range } from './analyse/types';
import type { Reading, Sentence } from './reading';
import type { Rule, Style } from './rule';
import { firstMatch, matches } from './text/rx';
import type { Diagnostic, RuleFailure, Severity } from './types';
import type { Wording } from './wording';

/** A rule that spoke up, and where. `range` lies within the sentence. */
export interface Finding {
  readonly rule: Rule;
  readonly sentence: Sentence;
  readonly range: Range;
}

/** Runs every rule of a style over a message. A rule that throws is named and skipped; the others go on. */
export function find(
  style: Style,
  reading: Reading,
): { readonly findings: readonly Finding[]; readonly failures: readonly RuleFailure[] } {
  const found: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of style.rules) {
    try {
      for (const sentence of reading.content) {
        const range = findIn(rule, sentence, reading);
        if (range) found.push({ rule, sentence, range });
      }
    } catch (error) {
      // Only the error's kind: its message could hold words of the draft.
      failures.push({ ruleId: rule.id, error: error instanceof Error ? error.name : 'Error' });
    }
  }
  return { findings: strongestPerLens(found).sort(inReadingOrder), failures };
}

/** A finding in the coach's words. */
export function diagnosticOf({ rule, sentence, range }: Finding, wording: Wording): Diagnostic {
  const quote = sentence.text.slice(range.start, range.end);
  return {
    ruleId: rule.id,
    lens: rule.lens,
    severity: rule.severity,
    span: { field: sentence.field, start: sentence.start + range.start, end: sentence.start + range.end },
    quote,
    message: wording.pick(rule.messages, quote),
    why: rule.why,
    fixes: [],
  };
}

function findIn(rule: Rule, sentence: Sentence, reading: Reading): Range | undefined {
  if (rule.zones && !rule.zones.includes(sentence.zone)) return undefined;
  if (rule.find) {
    const blocked = rule.unless !== undefined && matches(rule.unless, sentence.is.norm);
    return blocked ? undefined : rule.find(sentence, reading);
  }
  const range = matchOf(rule, sentence.is);
  return range && (!rule.when || rule.when(sentence, reading)) ? range : undefined;
}

/** What a rule's patterns find depends on the sentence alone: kept as long as its analysis is. */
const matched = new WeakMap<Rule, WeakMap<Analysis, Range | null>>();

function matchOf(rule: Rule, analysis: Analysis): Range | undefined {
  const known = matched.get(rule) ?? new WeakMap<Analysis, Range | null>();
  matched.set(rule, known);
  let range = known.get(analysis);
  if (range === undefined) {
    const hit = firstMatch(rule.any ?? [], analysis.norm);
    range = hit && !(rule.unless && matches(rule.unless, analysis.norm)) ? { start: hit[0], end: hit[1] } : null;
    known.set(analysis, range);
  }
  return range ?? undefined;
}

const WEIGHT: Readonly<Record<Severity, number>> = { hint: 0, suggestion: 1, warning: 2 };

/** One flag a lens and sentence is help, two are nagging: the most severe, then the first in the style, stands. */
function strongestPerLens(found: readonly Finding[]): Finding[] {
  const best = new Map<string, Finding>();
  for (const f of found) {
    const key = `${f.rule.lens} ${f.sentence.index}`;
    const known = best.get(key);
    if (!known || WEIGHT[f.rule.severity] > WEIGHT[known.rule.severity]) best.set(key, f);
  }
  return [...best.values()];
}

function inReadingOrder(a: Finding, b: Finding): number {
  return a.sentence.index - b.sentence.index || a.range.start - b.range.start || (a.rule.id < b.rule.id ? -1 : 1);
}
