import { keptBy } from '../../../engine/analyse/kept';
import type { Range } from '../../../engine/analyse/types';
import type { Sentence } from '../../../engine/reading';
import type { Rule } from '../../../engine/rule';
import type { Kind } from './kind';
import { ownFeatures } from './own';
import { spanOf } from './span';
import { weigh } from './weigh';

/** The words of a sentence that is about the seller in this way. */
export function aboutSeller(kind: Kind): Required<Pick<Rule, 'find' | 'at'>> {
  return {
    find: (sentence, reading) => {
      const { start, end } = spanIn(sentence, kind);
      return { start, end, sure: weigh(reading).sure[sentence.index] as number };
    },
    at: (reading) => weigh(reading).suspects.get(kind) ?? [],
  };
}

const spans = keptBy(() => new Map<Kind, Range>());

/** The words that say so. */
function spanIn(s: Sentence, kind: Kind): Range {
  const known = spans(s.is);
  const span = known.get(kind) ?? spanOf(s, ownFeatures(s.is), kind);
  known.set(kind, span);
  return span;
}
