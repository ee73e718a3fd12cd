import type { Range } from '../../engine/analyse/types';
import type { Body, Bounds, CompiledPattern, CompiledRule } from '../compiled';
import { measure } from './metrics';
import type { Line, Page } from './page';
import { findAll, findFirst, found } from './pattern';

/** Where a rule flags: which sentence, and the range within it; for patterns also which of them. */
export interface Hit {
  readonly line: Line;
  readonly range: Range;
  readonly pattern?: number;
}

/** Kinds that look at a sentence by itself; the others look at all of the message that is in scope. */
export const isLocal = ({ body }: CompiledRule): boolean => body.kind === 'any' || body.kind === 'swap';

/** Is the sentence in the rule's scope? */
function inScope(rule: CompiledRule, line: Line): boolean {
  return rule.zones ? rule.zones.includes(line.zone) : line.zone !== 'greeting' && line.zone !== 'signature';
}

export const inChannel = (rule: CompiledRule, page: Page): boolean => rule.channels?.includes(page.channel) ?? true;

/** Everything that a rule flags in a message: at most once a sentence. */
export function hitsOf(rule: CompiledRule, page: Page): readonly Hit[] {
  if (!inChannel(rule, page)) return [];
  const lines = page.sentences.filter((line) => inScope(rule, line));
  if (!isLocal(rule)) {
    const hit = hitInAll(rule, lines);
    return hit ? [hit] : [];
  }
  return lines.flatMap((line) => {
    const hit = hitIn(rule, line);
    return hit ? [{ line, ...hit }] : [];
  });
}

/** What a rule that looks at one sentence flags there. */
export function hitIn(rule: CompiledRule, line: Line): Pick<Hit, 'range' | 'pattern'> | undefined {
  const patterns = patternsOf(rule.body);
  const hit = findFirst(patterns, line);
  return hit && !found(rule.unless, line) ? { range: hit.range, pattern: hit.index } : undefined;
}

export function patternsOf(body: Body): readonly CompiledPattern[] {
  switch (body.kind) {
    case 'any':
      return body.any;
    case 'swap':
      return body.swap.map(({ of }) => of);
    case 'count':
      return typeof body.of === 'string' ? [] : body.of;
    case 'require':
      return body.require;
    case 'before':
      return [...body.first, ...body.later];
    case 'ratio':
      return [];
  }
}

/** What a rule flags that looks at all sentences in its scope. One sentence with `unless` in it is not counted. */
function hitInAll(rule: CompiledRule, all: readonly Line[]): Hit | undefined {
  const { body } = rule;
  const lines = rule.unless.length > 0 ? all.filter((line) => !found(rule.unless, line)) : all;
  const last = lines.at(-1);
  if (!last) return undefined;
  switch (body.kind) {
    case 'count':
      return typeof body.of === 'string'
        ? countMetric((line) => measure(body.of as never, line), body, lines)
        : countPatterns(body.of, body, lines);
    case 'ratio': {
      const sum = (metric: typeof body.of) => lines.reduce((n, line) => n + measure(metric, line), 0);
      const of = sum(body.of);
      const to = sum(body.to);
      if (of === 0 && to === 0) return undefined;
      const ratio = of / to;
      if (ratio > (body.max ?? Number.POSITIVE_INFINITY)) return whole(richest(lines, (l) => measure(body.of, l)));
      return ratio < (body.min ?? 0) ? whole(last) : undefined;
    }
    case 'require':
      return lines.some((line) => found(body.require, line)) ? undefined : whole(last);
    case 'before':
      return laterWithoutFirst(body, lines);
    default:
      return undefined;
  }
}

function countMetric(value: (line: Line) => number, { min = 0, max }: Bounds, lines: readonly Line[]): Hit | undefined {
  let sum = 0;
  for (const line of lines) {
    sum += value(line);
    // Where it becomes too much is where the writer can act.
    if (max !== undefined && sum > max) return whole(line);
  }
  return sum < min ? whole(lines.at(-1)) : undefined;
}

function countPatterns(of: readonly CompiledPattern[], { min = 0, max }: Bounds, lines: readonly Line[]) {
  let sum = 0;
  for (const line of lines) {
    const ranges = of.flatMap((pattern) => findAll(pattern, line)).sort((a, b) => a.start - b.start);
    for (const range of ranges) {
      sum++;
      if (max !== undefined && sum > max) return { line, range };
    }
  }
  return sum < min ? whole(lines.at(-1)) : undefined;
}

function laterWithoutFirst(body: Extract<Body, { kind: 'before' }>, lines: readonly Line[]): Hit | undefined {
  for (const line of lines) {
    const later = findFirst(body.later, line);
    const first = findFirst(body.first, line);
    if (later && !(first && first.range.start < later.range.start)) return { line, range: later.range };
    if (first) return undefined;
  }
  return undefined;
}

function richest(lines: readonly Line[], value: (line: Line) => number): Line | undefined {
  return [...lines].sort((a, b) => value(b) - value(a))[0];
}

function whole(line: Line | undefined): Hit | undefined {
  return line && { line, range: { start: 0, end: line.text.length } };
}
