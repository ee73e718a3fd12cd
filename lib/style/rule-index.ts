import type { Draft } from '../engine/types';
import type { CompiledPattern, CompiledRule } from './compiled';
import { tokenise } from './words/tokens';

/**
 * Which of many rules can flag anything in a text at all: each word of the text names the rules that wait for it, so that
 * a thousand house rules cost a look-up a word.
 */
export class RuleIndex {
  private readonly byWord = new Map<string, number[]>();
  /** By the first three letters, for patterns that need a begin. */
  private readonly byBegin = new Map<string, number[]>();
  /** Rules that no single word can rule out. */
  private readonly restless: number[] = [];
  private readonly lines = new Map<string, readonly number[]>();

  constructor(rules: readonly CompiledRule[]) {
    rules.forEach((rule, i) => {
      const needs = needsOfRule(rule);
      if (!needs) this.restless.push(i);
      for (const need of needs ?? []) {
        if (need.endsWith('*')) put(this.byBegin, need.slice(0, BEGIN), i);
        else put(this.byWord, need, i);
      }
    });
  }

  /** Places of the rules that may flag something in the draft. */
  candidates(draft: Draft): ReadonlySet<number> {
    const out = new Set(this.restless);
    for (const text of [draft.subject, ...draft.body.split(/\r\n|\r|\n/)])
      for (const i of this.inLine(text)) out.add(i);
    return out;
  }

  /** Kept by line: from one key press to the next only one changes. */
  private inLine(text: string): readonly number[] {
    const known = this.lines.get(text);
    if (known) return known;
    const out = new Set<number>();
    // A line may hold several sentences, each of which is read up to the limit by itself.
    for (let at = 0; at < text.length; at += CHUNK) {
      for (const { norm } of tokenise(text.slice(Math.max(0, at - OVERLAP), at + CHUNK))) {
        for (const i of this.byWord.get(norm) ?? []) out.add(i);
        for (const i of this.byBegin.get(norm.slice(0, BEGIN)) ?? []) out.add(i);
      }
    }
    const found = [...out];
    if (this.lines.size >= LINES) this.lines.clear();
    this.lines.set(text, found);
    return found;
  }
}

const BEGIN = 3;
const LINES = 1_000;
const CHUNK = 1_500;
/** No single word is longer, so that one on the border is seen whole. */
const OVERLAP = 200;

function put(map: Map<string, number[]>, key: string, i: number): void {
  const known = map.get(key);
  if (!known) map.set(key, [i]);
  else if (known.at(-1) !== i) known.push(i);
}

/** Words of which one must stand in the message for the rule to flag it; undefined if it may flag without any. */
export function needsOfRule({ body }: CompiledRule): readonly string[] | undefined {
  switch (body.kind) {
    case 'any':
      return union(body.any);
    case 'swap':
      return union(body.swap.map(({ of }) => of));
    case 'count':
      return typeof body.of === 'string' || (body.min ?? 0) > 0 ? undefined : union(body.of);
    case 'before':
      return union(body.later);
    default:
      return undefined;
  }
}

function union(patterns: readonly CompiledPattern[]): readonly string[] | undefined {
  const all = patterns.map(({ needs }) => needs);
  return all.every((needs) => needs !== undefined) ? [...new Set(all.flatMap((needs) => needs ?? []))] : undefined;
}
