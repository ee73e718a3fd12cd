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
  const matched = matchedIn(style, reading);
  style.rules.forEach((rule, n) => {
    try {
      if (rule.find) {
        for (const sentence of reading.content) {
          const range = findIn(rule, sentence, reading);
          if (range) found.push({ rule, sentence, range });
        }
      }
      for (const { sentence, range } of matched[n] ?? []) {
        const holds = inZone(rule, sentence) && (!rule.when || rule.when(sentence, reading));
        if (holds) found.push({ rule, sentence, range });
      }
    } catch (error) {
      // Only the error's kind: its message could hold words of the draft.
      failures.push({ ruleId: rule.id, error: error instanceof Error ? error.name : 'Error' });
    }
  });
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
  const range = inZone(rule, sentence) ? rule.find?.(sentence, reading) : undefined;
  return range && rule.unless && matches(rule.unless, sentence.is.norm) ? undefined : range;
}

function inZone({ zones }: Rule, { zone }: Sentence): boolean {
  return !zones || zones.includes(zone);
}

/** Where the patterns of each rule match, by the rule's place in the style: most rules match nowhere. */
function matchedIn(style: Style, reading: Reading): readonly (readonly Omit<Finding, 'rule'>[] | undefined)[] {
  const out: Omit<Finding, 'rule'>[][] = [];
  for (const sentence of reading.content) {
    for (const [n, range] of matchesOf(style, sentence.is)) {
      out[n] ??= [];
      out[n].push({ sentence, range });
    }
  }
  return out;
}

/** What a rule's patterns find depends on the sentence alone: kept as long as its analysis is. */
type Matches = ReadonlyMap<number, Range>;
const kept = new WeakMap<Style, WeakMap<Analysis, Matches>>();
const NO_MATCHES: Matches = new Map();

function matchesOf(style: Style, analysis: Analysis): Matches {
  let known = kept.get(style);
  if (!known) {
    known = new WeakMap();
    kept.set(style, known);
  }
  let found = known.get(analysis);
  if (!found) {
    found = matchAll(style, analysis.norm);
    known.set(analysis, found);
  }
  return found;
}

function matchAll(style: Style, norm: string): Matches {
  let found: Map<number, Range> | undefined;
  style.rules.forEach(({ any, unless }, n) => {
    const hit = any && firstMatch(any, norm);
    if (!hit || (unless && matches(unless, norm))) return;
    found ??= new Map();
    found.set(n, { start: hit[0], end: hit[1] });
  });
  return found ?? NO_MATCHES;
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
