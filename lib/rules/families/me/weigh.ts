import { oncePer } from '../../../engine/once';
import type { Reading } from '../../../engine/reading';
import { aroundOf } from './around';
import type { Kind } from './kind';
import { leadOf } from './lead';
import { messageOf } from './message';
import { oddsOfShares, type Placed, placedAt } from './placed';
import { keyOf } from './where';

/** How surely sentences are about the seller, and in which way. */
export interface Weighed {
  /** 0 to 1, by index in `Reading.sentences`; 0 in greeting and signature. */
  readonly sure: Float64Array;
  /** The sentences that may be, by what they would be: their places in `Reading.content`, in order. */
  readonly suspects: ReadonlyMap<Kind, readonly number[]>;
}

/** Below this nothing points to the seller: not even a suspicion. */
const SUSPECT = 0.1;

/**
 * Weighs every sentence twice: by itself, then beside its neighbours. A price or a list item says little alone;
 * under "We offer:" or after a paragraph of claims it goes on telling about the seller.
 */
export const weigh = oncePer((reading: Reading): Weighed => {
  const { content } = reading;
  const shares = oddsOfShares(messageOf(reading));
  const leads = content.map((s) => leadOf(s, reading));
  // Numbers in rows of their own: as fields of an object for each sentence they would be made anew at every key press.
  const alone = new Float64Array(content.length);
  const inPlace = new Float64Array(content.length);
  let at = 0;
  const places = content.map((s, i) => {
    const lead = leads[i];
    const placed = placedAt(s.is, keyOf(s, reading, s.zone === 'subject' ? -1 : at++, lead), lead?.is);
    let odds = placed.alone;
    let oddsInPlace = placed.inPlace;
    for (const whose of placed.shares) {
      odds += shares[whose].alone;
      oddsInPlace += shares[whose].inPlace;
    }
    alone[i] = probability(odds);
    inPlace[i] = oddsInPlace;
    return placed;
  });
  const around = aroundOf(content, places, alone, leads);
  const sure = new Float64Array(reading.sentences.length);
  const suspects = new Map<Kind, number[]>();
  content.forEach(({ index }, i) => {
    const { item, kind } = places[i] as Placed;
    let p = probability((inPlace[i] as number) + (around.odds[i] as number));
    if (item && (around.leadP[i] as number) > LEADS_AT) p = Math.max(LISTED, p);
    sure[index] = p;
    if (p < SUSPECT) return;
    const same = suspects.get(kind);
    if (same) same.push(i);
    else suspects.set(kind, [i]);
  });
  return { sure, suspects };
});

/** A bare item under the seller's own lead ("We offer:") is more of the same, whatever its words. */
const LISTED = 0.7;
/** So surely must the lead be about the seller. */
const LEADS_AT = 0.4;

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
