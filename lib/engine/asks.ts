import type { Range } from './analyse/types';
import type { Finding } from './diagnose';
import type { Climbed } from './ladder';
import type { Reading } from './reading';
import type { Ask } from './types';
import type { Weight } from './weigh';
import { heaviestClause } from './weigh/clause';

/** An ask that no pattern knows is one from here on. */
const ASKS_AT = 0.4;

/** Every ask of the message, in reading order: those that patterns know, and those that only the weights see. */
export function asksOf(reading: Reading, weights: readonly Weight[], findings: readonly Finding[]): readonly Ask[] {
  const flagged = new Set(findings.filter((f) => f.rule.lens === 'ask').map((f) => f.sentence.index));
  const climbed = new Map<number, Climbed[]>();
  for (const ask of reading.asks) {
    const beside = climbed.get(ask.sentence.index);
    if (beside) beside.push(ask);
    else climbed.set(ask.sentence.index, [ask]);
  }
  return reading.content.flatMap((s, i): readonly Ask[] => {
    const at = ({ start, end }: Range) => ({ field: s.field, start: s.start + start, end: s.start + end });
    const known = climbed.get(s.index) ?? [];
    const weight = weights[i];
    const unearned = flagged.has(s.index);
    if (known.length === 0 && weight && (unearned || weight.asks >= ASKS_AT)) {
      const { rung } = weight;
      return [{ span: at(heaviestClause(s, 'ask')), rung, earned: rung === 1 || !unearned, credits: [] }];
    }
    return known.map(({ match, earned, credits }) => ({ span: at(match), rung: match.rung, earned, credits }));
  });
}
