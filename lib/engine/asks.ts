import type { Range } from './analyse/types';
import type { Finding } from './diagnose';
import type { Climbed } from './ladder';
import type { Reading, Sentence } from './reading';
import type { Ask, Span } from './types';
import type { Weight } from './weigh';
import { heaviestClause } from './weigh/clause';

/** An ask that no pattern knows is one from here on. */
const ASKS_AT = 0.4;

/** Every ask of the message, in reading order: those that patterns know, and those that only the weights see. */
export function asksOf(reading: Reading, weights: readonly Weight[], findings: readonly Finding[]): readonly Ask[] {
  const flagged = new Set<Sentence>();
  for (const { rule, sentence } of findings) if (rule.lens === 'ask') flagged.add(sentence);
  const out: Ask[] = [];
  const climbed = reading.asks;
  let next = 0;
  reading.content.forEach((s, i) => {
    let known = false;
    for (; climbed[next]?.at === i; next++) {
      const { match, earned, credits } = climbed[next] as Climbed;
      out.push({ span: spanOf(s, match), rung: match.rung, earned, credits });
      known = true;
    }
    const weight = weights[i];
    const unearned = flagged.has(s);
    if (known || !weight || !(unearned || weight.asks >= ASKS_AT)) return;
    const { rung } = weight;
    out.push({ span: spanOf(s, heaviestClause(s, 'ask')), rung, earned: rung === 1 || !unearned, credits: [] });
  });
  return out;
}

function spanOf({ field, start }: Sentence, range: Range): Span {
  return { field, start: start + range.start, end: start + range.end };
}
