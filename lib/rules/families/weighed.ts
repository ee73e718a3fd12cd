import type { Range } from '../../engine/analyse/types';
import { mentionedBefore } from '../../engine/brief';
import type { Reading, Sentence } from '../../engine/reading';
import type { Rung } from '../../engine/types';
import type { Weight } from '../../engine/weigh';
import { heaviestClause } from '../../engine/weigh/clause';
import { isUnpressed } from './unpressed';

type Weighed = (sentence: Sentence, reading: Reading, weight: Weight) => Range | undefined;

/** An open question about their world is what the coach itself would have them ask: its company alone makes it no ask. */
const asksOfThem = ({ is }: Sentence) => is.act === 'open-question' && is.client;
/** And no open question that means what it asks is a push by its company alone. */
const wonders = ({ is }: Sentence) => is.act === 'open-question' && (is.client || is.about.on.has('genuine'));

/** The words that weigh most where a sentence pushes in one of these ways and no pattern says so. */
export function pushOf(...kinds: readonly Weight['kind'][]): Weighed {
  return (sentence, _reading, weight) =>
    kinds.includes(weight.kind) && !wonders(sentence) && !isUnpressed(sentence, weight)
      ? heaviestClause(sentence, 'pressure')
      : undefined;
}

/** The words of an ask on this rung that no pattern knows, or that seemed earned and is not. */
export function askOn(rung: Rung): Weighed {
  return (sentence, reading, weight) => {
    const read = reading.asks.filter((a) => a.sentence.index === sentence.index && a.match.rung >= 3);
    if (read.length > 0) return read.find((a) => a.match.rung === rung && !a.byBrief)?.match;
    if (rung <= 4 && mentionedBefore(sentence, reading)) return undefined;
    if (asksOfThem(sentence)) return undefined;
    return weight.rung === rung || (weight.rung === 1 && rung === 3) ? heaviestClause(sentence, 'ask') : undefined;
  };
}

/** A sentence about the seller that no cue gives away. */
export const tells: Weighed = (sentence) => heaviestClause(sentence, 'me-focus');
