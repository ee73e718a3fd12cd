import type { Reading, Sentence } from '../../../engine/reading';
import { leadOf } from './lead';
import { type Features, ownFeatures } from './own';
import { placeFeatures } from './place';
import { ALONE, IN_PLACE, type Weights } from './weights';

/** How surely a sentence is about the seller, 0 to 1, and what its place showed. */
export interface Weight {
  readonly sure: number;
  readonly place: Features;
}
/** By index in `Reading.sentences`. */
export type Weighed = ReadonlyMap<number, Weight>;

const known = new WeakMap<object, Weighed>();

/**
 * Weighs every sentence twice: by itself, then beside its neighbours. A price or a list item says little alone;
 * under "We offer:" or after a paragraph of claims it goes on telling about the seller.
 */
export function weigh(reading: Reading): Weighed {
  const before = known.get(reading.content);
  if (before) return before;
  let at = 0;
  const places = reading.content.map((s) => placeFeatures(s, reading, s.zone === 'subject' ? -1 : at++));
  const features = reading.content.map((s, i) => ({ ...ownFeatures(s.is).features, ...places[i] }));
  const alone = features.map((f) => probability(ALONE, f));
  const context = contextOf(reading, features, alone);
  const weighed = new Map(
    reading.content.map((s, i) => {
      const f = { ...features[i], ...context[i] };
      const sure = probability(IN_PLACE, f);
      return [s.index, { sure: listed(f) ? Math.max(LISTED, sure) : sure, place: places[i] ?? {} }];
    }),
  );
  known.set(reading.content, weighed);
  return weighed;
}

/** A bare item under the seller's own lead ("We offer:") is more of the same, whatever its words. */
const LISTED = 0.7;

function listed(f: Features): boolean {
  const sellers = f['led-seller'] && !f['led-third'] && !f['led-other'];
  return Boolean(sellers && f['verbless'] && !f['clientTopic'] && !f['client'] && (f['leadP'] ?? 0) > 0.4);
}

function probability(weights: Weights, features: Features): number {
  let sum = weights['bias'] ?? 0;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** What the neighbours add to each sentence: the two before, the next, the lead of its list, its siblings there. */
function contextOf(reading: Reading, features: readonly Features[], alone: readonly number[]): readonly Features[] {
  const content = reading.content;
  const place = new Map(content.map((s, i) => [s.index, i]));
  const leads = content.map((s) => leadOf(s, reading)?.index);
  const siblings = new Map<number, { sum: number; n: number }>();
  leads.forEach((lead, i) => {
    if (lead === undefined) return;
    const all = siblings.get(lead) ?? { sum: 0, n: 0 };
    siblings.set(lead, { sum: all.sum + (alone[i] ?? 0), n: all.n + 1 });
  });
  const mean = alone.reduce((sum, p) => sum + p, 0) / Math.max(1, alone.length);
  const at = (s: Sentence | undefined, i: number) => (s && s.zone !== 'subject' ? (alone[i] ?? 0) : 0);
  return content.map((_, i) => {
    const f = features[i] ?? {};
    const before = at(content[i - 1], i - 1);
    const next = alone[i + 1] ?? 0;
    const out: Features = { prevP: before, prev2P: at(content[i - 2], i - 2), nextP: next, msgP: mean };
    const lead = leads[i];
    if (lead !== undefined) {
      const all = siblings.get(lead);
      out['hasLead'] = 1;
      out['leadP'] = alone[place.get(lead) ?? -1] ?? 0;
      out['sibP'] = all ? all.sum / all.n : 0;
      out['led*leadP'] = out['leadP'];
    }
    if (f['verbless']) {
      out['verbless*prevP'] = before;
      out['verbless*nextP'] = next;
    }
    if (f['noSeller']) out['noSeller*prevP'] = before;
    if (f['seller']) out['seller*prevP'] = before;
    if (!f['paragraph']) out['para*prevP'] = before;
    if (f['led-third']) out['led3*prevP'] = before;
    return out;
  });
}
