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

/** Of a sentence on which nothing was found yet: never pushed to. */
const NOTHING: Finding[] = [];

/** Runs every rule of a style over a message. A rule that throws is named and skipped; the others go on. */
export function find(style: Style, reading: Reading): Found {
  const { content } = reading;
  const on: Finding[][] = content.map(() => NOTHING);
  const around: Finding[] = [];
  const failures: RuleFailure[] = [];
  const matched = matchedIn(style, content);
  const outside = reading.sentences.filter(({ zone }) => isAround(zone));
  const look = (rule: Rule, i: number, match?: Range) => {
    const sentence = content[i] as Sentence;
    const range = inZone(rule, sentence) ? findIn(rule, sentence, reading, match) : undefined;
    if (!range) return;
    const finding = { rule, sentence, range };
    // A list begun with its one member takes a tenth of the memory of one that it is pushed to.
    if (on[i] === NOTHING) on[i] = [finding];
    else on[i]?.push(finding);
  };
  style.rules.forEach((rule, n) => {
    const looksAround = rule.zones?.some(isAround) ?? false;
    const here = matched[n];
    if (!rule.find && !looksAround && !here) return;
    try {
      if (rule.find) {
        const at = rule.at?.(reading);
        const count = at ? at.length : content.length;
        for (let k = 0; k < count; k++) look(rule, at ? (at[k] as number) : k);
      } else if (here) for (const { at, range } of here) look(rule, at, range);
      if (!looksAround) return;
      for (const sentence of outside) {
        if (!inZone(rule, sentence)) continue;
        const match = rule.find ? undefined : matchesOf(style, sentence.is).find((m) => m.rule === n);
        const range = findIn(rule, sentence, reading, match?.range);
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

/** What a rule's patterns find, by the rule's place in the style. Most rules match nowhere. */
interface Matched {
  readonly rule: number;
  readonly range: Range;
}
/** It depends on the sentence alone: kept as long as its analysis is. */
const kept = new WeakMap<Style, WeakMap<Analysis, readonly Matched[]>>();
const NO_MATCHES: readonly Matched[] = [];

/** By a rule's place in the style: the places in `content` that its patterns match, in order, and where there. */
function matchedIn(
  style: Style,
  content: Reading['content'],
): readonly (readonly { readonly at: number; readonly range: Range }[] | undefined)[] {
  const matched: { at: number; range: Range }[][] = [];
  content.forEach(({ is }, at) => {
    for (const { rule, range } of matchesOf(style, is)) {
      const here = matched[rule];
      if (here) here.push({ at, range });
      else matched[rule] = [{ at, range }];
    }
  });
  return matched;
}

function matchesOf(style: Style, analysis: Analysis): readonly Matched[] {
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

function matchAll(style: Style, norm: string): readonly Matched[] {
  let found: Matched[] | undefined;
  style.rules.forEach(({ any, unless }, rule) => {
    const hit = any && firstMatch(any, norm);
    if (!hit || (unless && matches(unless, norm))) return;
    found ??= [];
    found.push({ rule, range: { start: hit[0], end: hit[1] } });
  });
  return found ?? NO_MATCHES;
}
