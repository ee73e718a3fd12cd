import type { Range } from '../../engine/analyse/types';
import type { Reading, Sentence } from '../../engine/reading';
import type { Rung } from '../../engine/types';

/** The words of an ask on one rung that nothing before it has earned. */
export function unearned(rung: Rung): (sentence: Sentence, reading: Reading) => Range | undefined {
  return (sentence, reading) =>
    reading.asks.find((a) => a.sentence.index === sentence.index && a.match.rung === rung && !a.earned)?.match;
}

/** The words of an ask that was earned, but comes after a different one. */
export function second(sentence: Sentence, reading: Reading): Range | undefined {
  return reading.asks.find((a) => a.sentence.index === sentence.index && a.earned && a.second)?.match;
}
