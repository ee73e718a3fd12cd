import type { Reading, Sentence } from '../../../engine/reading';
import type { Placed } from './placed';
import { IN_PLACE } from './weights';

/** What its neighbours add to each sentence, by its place in `content`. */
export interface Around {
  readonly odds: Float64Array;
  /** How surely the sentence that leads its list is about the seller; 0 without one. */
  readonly leadP: Float64Array;
}

/** The weight of a cue of the neighbours. */
const w = (name: string) => IN_PLACE[name] ?? 0;
const PREV = w('prevP');
const PREV_2 = w('prev2P');
const NEXT = w('nextP');
const MESSAGE = w('msgP');
const HAS_LEAD = w('hasLead');
const LEAD = w('leadP') + w('led*leadP');
const SIBLINGS = w('sibP');
const BARE_PREV = w('verbless*prevP');
const BARE_NEXT = w('verbless*nextP');
const NO_SELLER_PREV = w('noSeller*prevP');
const SELLER_PREV = w('seller*prevP');
const RUN_ON_PREV = w('para*prevP');
const OTHERS_LIST_PREV = w('led3*prevP');

/**
 * The two before, the next, the lead of its list, its siblings there. `alone` says how surely each sentence by itself
 * is about the seller; all lists go by place in `content`.
 */
export function aroundOf(
  content: Reading['content'],
  places: readonly Placed[],
  alone: Float64Array,
  leads: readonly (Sentence | undefined)[],
): Around {
  const count = content.length;
  // By index in the message: how surely it is about the seller, and the sum and the number of those that it leads.
  const indices = (content[count - 1]?.index ?? -1) + 1;
  const aloneAt = new Float64Array(indices);
  const led = new Float64Array(indices);
  const ledBy = new Uint32Array(indices);
  let mean = 0;
  for (let i = 0; i < count; i++) {
    const p = alone[i] as number;
    mean += p;
    aloneAt[(content[i] as Sentence).index] = p;
    const lead = leads[i];
    if (lead === undefined) continue;
    led[lead.index] = (led[lead.index] as number) + p;
    ledBy[lead.index] = (ledBy[lead.index] as number) + 1;
  }
  mean /= Math.max(1, count);
  // The subject line stands before the body, but not beside it.
  const first = content[0]?.zone === 'subject' ? 1 : 0;
  const odds = new Float64Array(count);
  const leadP = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const p = places[i] as Placed;
    const before = i > first ? (alone[i - 1] as number) : 0;
    const next = i + 1 < count ? (alone[i + 1] as number) : 0;
    let sum = PREV * before + PREV_2 * (i - 1 > first ? (alone[i - 2] as number) : 0) + NEXT * next + MESSAGE * mean;
    const lead = leads[i];
    if (lead !== undefined) {
      leadP[i] = aloneAt[lead.index] as number;
      sum += HAS_LEAD + LEAD * (leadP[i] as number);
      sum += SIBLINGS * ((led[lead.index] as number) / (ledBy[lead.index] as number));
    }
    if (p.verbless) sum += BARE_PREV * before + BARE_NEXT * next;
    if (p.noSeller) sum += NO_SELLER_PREV * before;
    if (p.seller) sum += SELLER_PREV * before;
    if (!p.paragraph) sum += RUN_ON_PREV * before;
    if (p.ledThird) sum += OTHERS_LIST_PREV * before;
    odds[i] = sum;
  }
  return { odds, leadP };
}
