import type { Range } from './analyse/types';
import type { Finding } from './diagnose';
import type { Reading, Sentence } from './reading';
import type { Ask, Rung, Span } from './types';
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
    const weight = weights[i];
    const unearned = flagged.has(s);
    const first = next;
    while (climbed[next]?.at === i) next++;
    const known = next > first;
    for (const { match, earned, credits } of climbed.slice(first, next)) {
      const rung = weight && next - first === 1 ? rungOf(match.rung, weight.rung, unearned) : match.rung;
      out.push({ span: spanOf(s, match), rung, earned: earned || rung === 1, credits });
    }
    if (known || !weight || !(unearned || weight.asks >= ASKS_AT)) return;
    const { rung } = weight;
    out.push({ span: spanOf(s, heaviestClause(s, 'ask')), rung, earned: rung === 1 || !unearned, credits: [] });
  });
  return out;
}

/**
 * Of the only ask in a sentence the weights know the rung better than the pattern that found it: "send me your logo so I can
 * start the build" starts a deal. What was flagged as unearned is no free offer.
 */
function rungOf(found: Rung, weighed: Rung, unearned: boolean): Rung {
  return weighed === 1 && unearned ? found : weighed;
}

function spanOf({ field, start }: Sentence, range: Range): Span {
  return { field, start: start + range.start, end: start + range.end };
}
