import type { Analysis, Range } from '../../../engine/analyse/types';
import type { Reading, Sentence } from '../../../engine/reading';
import type { Match } from '../../../engine/rule';
import type { Kind } from './kind';
import { ownFeatures } from './own';
import { spanOf } from './span';
import { weigh } from './weigh';

/** Below this nothing points to the seller: not even a suspicion. */
const SUSPECT = 0.1;

/** The words of a sentence that is about the seller in this way, or undefined: what a rule's `find` needs. */
export function aboutSeller(kind: Kind): (sentence: Sentence, reading: Reading) => Match | undefined {
  return (sentence, reading) => {
    const weight = weigh(reading)[sentence.index];
    if (weight?.kind !== kind || weight.sure < SUSPECT) return undefined;
    return { ...spanIn(sentence, kind), sure: weight.sure };
  };
}

const spans = new WeakMap<Analysis, Map<Kind, Range>>();

/** The words that say so: kept as long as the sentence's analysis. */
function spanIn(s: Sentence, kind: Kind): Range {
  const ofSentence = spans.get(s.is) ?? new Map<Kind, Range>();
  spans.set(s.is, ofSentence);
  const span = ofSentence.get(kind) ?? spanOf(s, ownFeatures(s.is), kind);
  ofSentence.set(kind, span);
  return span;
}
