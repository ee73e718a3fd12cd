import type { Analysis, Range } from '../../../engine/analyse/types';
import { oncePer } from '../../../engine/once';
import type { Reading, Sentence } from '../../../engine/reading';
import type { Match } from '../../../engine/rule';
import { type Kind, kindOf } from './kind';
import { ownFeatures } from './own';
import { spanOf } from './span';
import { weigh } from './weigh';

/** Below this nothing points to the seller: not even a suspicion. */
const SUSPECT = 0.1;

/** The words of a sentence that is about the seller in this way, or undefined: what a rule's `find` needs. */
export function aboutSeller(kind: Kind): (sentence: Sentence, reading: Reading) => Match | undefined {
  return (sentence, reading) => {
    const suspected = suspectedIn(reading).get(sentence.index);
    return suspected?.kind === kind ? { ...spanIn(sentence, kind), sure: suspected.sure } : undefined;
  };
}

interface Suspected {
  readonly kind: Kind;
  readonly sure: number;
}

/** The kind of each sentence that may be about the seller, by its index. */
const suspectedIn = oncePer((reading: Reading): ReadonlyMap<number, Suspected> => {
  const out = new Map<number, Suspected>();
  const weights = weigh(reading);
  for (const s of reading.content) {
    const weight = weights.get(s.index);
    if (weight && weight.sure >= SUSPECT)
      out.set(s.index, { kind: kindOf(s, ownFeatures(s.is), weight.place), sure: weight.sure });
  }
  return out;
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
