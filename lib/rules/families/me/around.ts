import type { Reading, Sentence } from '../../../engine/reading';
import type { Placed } from './placed';
import { IN_PLACE } from './weights';

/** What its neighbours add to a sentence. */
export interface Around {
  readonly odds: number;
  /** How surely the sentence that leads its list is about the seller; 0 without one. */
  readonly leadP: number;
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
  alone: readonly number[],
  leads: readonly (Sentence | undefined)[],
): readonly Around[] {
  const aloneAt: number[] = [];
  content.forEach((s, i) => {
    aloneAt[s.index] = alone[i] ?? 0;
  });
  const siblings = new Map<number, { sum: number; n: number }>();
  leads.forEach((lead, i) => {
    if (lead === undefined) return;
    const all = siblings.get(lead.index) ?? { sum: 0, n: 0 };
    siblings.set(lead.index, { sum: all.sum + (alone[i] ?? 0), n: all.n + 1 });
  });
  const mean = alone.reduce((sum, p) => sum + p, 0) / Math.max(1, alone.length);
  const at = (i: number) => (content[i] && content[i]?.zone !== 'subject' ? (alone[i] ?? 0) : 0);
  return content.map((_, i) => {
    const p = places[i] as Placed;
    const before = at(i - 1);
    const next = alone[i + 1] ?? 0;
    let odds = PREV * before + PREV_2 * at(i - 2) + NEXT * next + MESSAGE * mean;
    const lead = leads[i];
    let leadP = 0;
    if (lead !== undefined) {
      const all = siblings.get(lead.index);
      leadP = aloneAt[lead.index] ?? 0;
      odds += HAS_LEAD + LEAD * leadP + SIBLINGS * (all ? all.sum / all.n : 0);
    }
    if (p.verbless) odds += BARE_PREV * before + BARE_NEXT * next;
    if (p.noSeller) odds += NO_SELLER_PREV * before;
    if (p.seller) odds += SELLER_PREV * before;
    if (!p.paragraph) odds += RUN_ON_PREV * before;
    if (p.ledThird) odds += OTHERS_LIST_PREV * before;
    return { odds, leadP };
  });
}
