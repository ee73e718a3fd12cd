import type { Analysis, Range } from '../../../engine/analyse/types';
import { oncePer } from '../../../engine/once';
import type { Reading, Sentence } from '../../../engine/reading';
import { type Kind, kindOf } from './kind';
import { ownFeatures } from './own';
import { spanOf } from './span';
import { weigh } from './weigh';

/**
 * Above this a sentence counts as being about the seller. Once they answered or met, most such sentences answer
 * something: then only what is plainly self-praise counts.
 */
const SURE = { cold: 0.5, replied: 0.65, met: 0.65, client: 0.65 } as const;

/** The words of a sentence that is about the seller in this way, or undefined: what a rule's `find` needs. */
export function aboutSeller(kind: Kind): (sentence: Sentence, reading: Reading) => Range | undefined {
  return (sentence, reading) => (kindsIn(reading).get(sentence.index) === kind ? spanIn(sentence, kind) : undefined);
}

/** The kind of each sentence that is about the seller, by its index. */
const kindsIn = oncePer((reading: Reading): ReadonlyMap<number, Kind> => {
  const kinds = new Map<number, Kind>();
  const weights = weigh(reading);
  for (const s of reading.content) {
    const weight = weights.get(s.index);
    if (weight && weight.sure >= SURE[reading.stage]) kinds.set(s.index, kindOf(s, ownFeatures(s.is), weight.place));
  }
  return kinds;
});

const spans = new WeakMap<Analysis, Map<Kind, Range>>();

/** The words that say so: kept as long as the sentence's analysis. */
function spanIn(s: Sentence, kind: Kind): Range {
  const ofSentence = spans.get(s.is) ?? new Map<Kind, Range>();
  spans.set(s.is, ofSentence);
  const span = ofSentence.get(kind) ?? spanOf(s, ownFeatures(s.is), kind);
  ofSentence.set(kind, span);
  return span;
}
