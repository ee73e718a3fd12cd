import type { Range } from '../../../engine/analyse/types';
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
  return (sentence, reading) => {
    const weight = weigh(reading).get(sentence.index);
    if (!weight || weight.sure < SURE[reading.stage]) return undefined;
    const own = ownFeatures(sentence.is);
    return kindOf(sentence, own, weight.place) === kind ? spanOf(sentence, own, kind) : undefined;
  };
}
