import { oncePer } from '../../../engine/once';
import type { Reading } from '../../../engine/reading';
import { type Around, aroundOf } from './around';
import type { Kind } from './kind';
import { leadOf } from './lead';
import { messageOf } from './message';
import { type Placed, placedAt } from './placed';
import { whereOf } from './where';

/** How surely a sentence is about the seller, 0 to 1, and in which way, if it is. */
export interface Weight {
  readonly sure: number;
  readonly kind: Kind;
}
/** By index in `Reading.sentences`; undefined in greeting and signature. */
export type Weighed = readonly (Weight | undefined)[];

/**
 * Weighs every sentence twice: by itself, then beside its neighbours. A price or a list item says little alone;
 * under "We offer:" or after a paragraph of claims it goes on telling about the seller.
 */
export const weigh = oncePer((reading: Reading): Weighed => {
  const shares = messageOf(reading);
  const leads = reading.content.map((s) => leadOf(s, reading));
  let at = 0;
  const places = reading.content.map((s, i) =>
    placedAt(s, whereOf(s, reading, s.zone === 'subject' ? -1 : at++, leads[i])),
  );
  const alone = places.map((p) => probability(p.alone + added(p.aloneShares, shares)));
  const around = aroundOf(reading.content, places, alone, leads);
  const weighed = reading.sentences.map((): Weight | undefined => undefined);
  reading.content.forEach((s, i) => {
    const p = places[i] as Placed;
    const { odds, leadP } = around[i] as Around;
    const sure = probability(p.inPlace + added(p.inPlaceShares, shares) + odds);
    weighed[s.index] = { sure: p.item && leadP > LEADS_AT ? Math.max(LISTED, sure) : sure, kind: p.kind };
  });
  return weighed;
});

/** A bare item under the seller's own lead ("We offer:") is more of the same, whatever its words. */
const LISTED = 0.7;
/** So surely must the lead be about the seller. */
const LEADS_AT = 0.4;

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** What the shares of the message add. */
function added(weights: readonly number[], shares: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < shares.length; i++) sum += (weights[i] ?? 0) * (shares[i] ?? 0);
  return sum;
}
