import type { Analysis, Range } from './analyse/types';
import type { Reading, Sentence } from './reading';
import type { Match, Rule, Style } from './rule';
import { firstMatch, matches } from './text/rx';
import type { Diagnostic, RuleFailure, Zone } from './types';
import type { Wording } from './wording';

/** A rule that spoke up, and where. `range` lies within the sentence. */
export interface Finding {
  readonly rule: Rule;
  readonly sentence: Sentence;
  readonly range: Match;
}

/** What rules found, for each sentence of `Reading.content`, and the rules that failed. */
export interface Found {
  readonly on: readonly (readonly Finding[])[];
  /** In greeting and signature: only rules that name these zones look there. */
  readonly around: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** Runs every rule of a style over a message. A rule that throws is named and skipped; the others go on. */
export function find(style: Style, reading: Reading): Found {
  const on = reading.content.map((): Finding[] => []);
  const around: Finding[] = [];
  const failures: RuleFailure[] = [];
  const places = placesOfMatches(style, reading);
  const outside = reading.sentences.filter(({ zone }) => isAround(zone));
  style.rules.forEach((rule, n) => {
    const looksAround = rule.zones?.some(isAround) ?? false;
    const here = places.get(n);
    if (!rule.find && !looksAround && !here) return;
    try {
      const look = (sentence: Sentence, i: number, matched?: Range) => {
        const range = inZone(rule, sentence) ? findIn(rule, sentence, reading, matched) : undefined;
        if (range) on[i]?.push({ rule, sentence, range });
      };
      if (rule.find) {
        reading.content.forEach((sentence, i) => {
          look(sentence, i);
        });
      } else for (const [i, matched] of here ?? []) look(reading.content[i] as Sentence, i, matched);
      if (!looksAround) return;
      for (const sentence of outside) {
        if (!inZone(rule, sentence)) continue;
        const range = findIn(rule, sentence, reading, matchesOf(style, sentence.is).get(n));
        if (range) around.push({ rule, sentence, range });
      }
    } catch (error) {
      failures.push(failureOf(rule, error));
    }
  });
  return { on, around, failures };
}

function isAround(zone: Zone): boolean {
  return zone === 'greeting' || zone === 'signature';
}

/** Only the error's kind: its message could hold words of the draft. */
export function failureOf(rule: Rule, error: unknown): RuleFailure {
  return { ruleId: rule.id, error: error instanceof Error ? error.name : 'Error' };
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

function inZone({ zones }: Rule, { zone }: Sentence): boolean {
  return !zones || zones.includes(zone);
}

/** `matched`: what the rule's patterns found in the sentence. */
function findIn(rule: Rule, sentence: Sentence, reading: Reading, matched: Range | undefined): Match | undefined {
  if (rule.find) {
    const range = rule.find(sentence, reading);
    return range && rule.unless && matches(rule.unless, sentence.is.norm) ? undefined : range;
  }
  if (!matched || (rule.when && !rule.when(sentence, reading))) return undefined;
  return rule.sure === undefined ? matched : { ...matched, sure: rule.sure };
}

/** What a rule's patterns find depends on the sentence alone: kept as long as its analysis is. */
type Matches = ReadonlyMap<number, Range>;
const kept = new WeakMap<Style, WeakMap<Analysis, Matches>>();
const NO_MATCHES: Matches = new Map();

/** By a rule's place in the style: the content sentences that its patterns match, in order, and where. */
function placesOfMatches(
  style: Style,
  { content }: Reading,
): ReadonlyMap<number, readonly (readonly [number, Range])[]> {
  const places = new Map<number, (readonly [number, Range])[]>();
  content.forEach(({ is }, i) => {
    for (const [n, range] of matchesOf(style, is)) {
      const here = places.get(n);
      if (here) here.push([i, range]);
      else places.set(n, [[i, range]]);
    }
  });
  return places;
}

/** Where the patterns of each rule match, by the rule's place in the style: most rules match nowhere. */
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
