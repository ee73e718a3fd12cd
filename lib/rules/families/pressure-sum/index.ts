import type { Range } from '../../../engine/analyse/types';
import type { Reading, Sentence } from '../../../engine/reading';
import type { SumKind } from './types';
import { heaviest, weigh } from './weigh';

/** From here on more readers than not would call it a push. */
const PUSHES = 0.67;

/**
 * Finds a sentence that pushes by the sum of small cues and its company, if the kind that weighs most in it is `kind`.
 * A sentence without any such cue, pushed along by its company alone, counts as talking on.
 */
export function summed(kind: SumKind): (sentence: Sentence, reading: Reading) => Range | undefined {
  return (sentence, reading) => {
    if ((weigh(reading).get(sentence.index) ?? 0) < PUSHES) return undefined;
    const found = heaviest(sentence) ?? { kind: 'override', span: wordsOf(sentence) };
    // Certainty among other pushes does what talking on does: it leaves no room.
    const nearest = found.kind === 'hype' ? 'override' : found.kind;
    return nearest === kind ? found.span : undefined;
  };
}

function wordsOf({ text }: Sentence): Range {
  const end = text.trimEnd().length;
  return { start: Math.max(0, text.search(/\S/)), end };
}
