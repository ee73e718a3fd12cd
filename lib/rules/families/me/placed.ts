import type { Analysis } from '../../../engine/analyse/types';
import type { Sentence } from '../../../engine/reading';
import { type Kind, kindOf } from './kind';
import { SHARES } from './message';
import { type Features, ownFeatures } from './own';
import { placeFeatures } from './place';
import { ALONE, IN_PLACE, type Weights } from './weights';
import type { Where } from './where';

/** What a sentence weighs in its place, before the shares of the message and its neighbours are added. */
export interface Placed {
  /** Its kind, if it is about the seller. */
  readonly kind: Kind;
  /** Log odds by itself and beside its neighbours, and what each of SHARES adds to them. */
  readonly alone: number;
  readonly inPlace: number;
  readonly aloneShares: readonly number[];
  readonly inPlaceShares: readonly number[];
  readonly verbless: boolean;
  readonly noSeller: boolean;
  readonly seller: boolean;
  readonly paragraph: boolean;
  readonly ledThird: boolean;
  /** A bare item under the seller's own lead. */
  readonly item: boolean;
}

interface Kept {
  readonly where: Where;
  readonly placed: Placed;
}
const kept = new WeakMap<Analysis, Kept[]>();
const NOWHERE: Kept[] = [];
/** A sentence is seen in few places: while the one before it is written, in two or three. */
const PLACES = 6;

/** Kept as long as the sentence's analysis: typing elsewhere moves a sentence, but seldom into another kind of place. */
export function placedAt(s: Pick<Sentence, 'is' | 'text'>, where: Where): Placed {
  const known = kept.get(s.is) ?? NOWHERE;
  for (const k of known) if (k.where.key === where.key && k.where.lead === where.lead) return k.placed;
  const placed = place(s, where);
  kept.set(s.is, [{ where, placed }, ...known.slice(0, PLACES - 1)]);
  return placed;
}

function place(s: Pick<Sentence, 'is' | 'text'>, where: Where): Placed {
  const shown = ownFeatures(s.is);
  const own = shown.features;
  const place = placeFeatures(s, where);
  const f: Features = { ...own, ...place };
  // A subject line is one line, whatever the rest of the message is made of.
  const kinds = where.subject ? [] : [''];
  if (!where.subject && own['seller']) kinds.push('seller*');
  if (!where.subject && place['name-subject']) kinds.push('name*');
  if (!where.subject && own['noSeller'] && !where.named) kinds.push('other*');
  const shares = (weights: Weights) =>
    SHARES.map((share) => kinds.reduce((sum, kind) => sum + (weights[`${kind}~${share}`] ?? 0), 0));
  return {
    kind: kindOf(where.subject, shown, place),
    alone: oddsOf(ALONE, f),
    inPlace: oddsOf(IN_PLACE, f),
    aloneShares: shares(ALONE),
    inPlaceShares: shares(IN_PLACE),
    verbless: Boolean(f['verbless']),
    noSeller: Boolean(f['noSeller']),
    seller: Boolean(f['seller']),
    paragraph: Boolean(f['paragraph']),
    ledThird: Boolean(f['led-third']),
    item: isItem(f),
  };
}

function isItem(f: Features): boolean {
  const sellers = f['led-seller'] && !f['led-third'] && !f['led-other'];
  return Boolean(sellers && f['verbless'] && !f['clientTopic'] && !f['client']);
}

function oddsOf(weights: Weights, features: Features): number {
  let sum = weights['bias'] ?? 0;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}
