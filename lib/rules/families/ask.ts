import type { Range } from '../../engine/analyse/types';
import type { Climbed } from '../../engine/ladder';
import { oncePer } from '../../engine/once';
import type { Reading, Sentence } from '../../engine/reading';
import type { Rung } from '../../engine/types';

/** The words of an ask on one rung that nothing before it has earned. */
export function unearned(rung: Rung): (sentence: Sentence, reading: Reading) => Range | undefined {
  return (sentence, reading) => asksIn(sentence, reading)?.find((a) => a.match.rung === rung && !a.earned)?.match;
}

/** The words of an ask that was earned, but comes after a different one. */
export function second(sentence: Sentence, reading: Reading): Range | undefined {
  return asksIn(sentence, reading)?.find((a) => a.earned && a.second)?.match;
}

function asksIn(sentence: Sentence, reading: Reading): readonly Climbed[] | undefined {
  return bySentence(reading).get(sentence.index);
}

const bySentence = oncePer(({ asks }: Reading): ReadonlyMap<number, readonly Climbed[]> => {
  const out = new Map<number, Climbed[]>();
  for (const ask of asks) {
    const before = out.get(ask.sentence.index);
    if (before) before.push(ask);
    else out.set(ask.sentence.index, [ask]);
  }
  return out;
});
