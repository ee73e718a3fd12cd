import type { Analysis } from '../../../engine/analyse/types';
import type { Sentence } from '../../../engine/reading';
import { type Kind, kindOf } from './kind';
import { SHARES } from './message';
import { ownFeatures, type Shown } from './own';
import { placeFeatures } from './place';
import { ALONE, IN_PLACE } from './weights';
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
  const own = ownFeatures(s.is);
  const place = placeFeatures(s, where);
  const card = place.has('card');
  const odds = { ...BIAS };
  for (const cue of own.cues) if (!card || !NOT_OF_A_CARD.has(cue)) add(odds, WEIGHTS.get(cue));
  add(odds, WEIGHTS.get('words'), own.words);
  for (const cue of place) add(odds, WEIGHTS.get(cue));
  const shares = { alone: SHARES.map(() => 0), inPlace: SHARES.map(() => 0) };
  // A subject line is one line, whatever the rest of the message is made of.
  if (!where.subject) {
    addShares(shares, '');
    if (own.cues.has('seller')) addShares(shares, 'seller*');
    if (place.has('name-subject')) addShares(shares, 'name*');
    if (own.cues.has('noSeller') && !where.named) addShares(shares, 'other*');
  }
  return {
    kind: kindOf(where.subject, own, place),
    ...odds,
    aloneShares: shares.alone,
    inPlaceShares: shares.inPlace,
    verbless: own.cues.has('verbless'),
    noSeller: own.cues.has('noSeller') && !card,
    seller: own.cues.has('seller'),
    paragraph: place.has('paragraph'),
    ledThird: place.has('led-third'),
    item: isItem(own.cues, place),
  };
}

function isItem(own: Shown, place: Shown): boolean {
  const sellers = place.has('led-seller') && !place.has('led-third') && !place.has('led-other');
  return sellers && own.has('verbless') && !own.has('clientTopic') && !place.has('client');
}

/** A card has no "I", and is about the seller all the same. */
const NOT_OF_A_CARD: Shown = new Set(['noSeller', 'head-other']);

/** Log odds by itself and beside its neighbours. */
interface Odds {
  alone: number;
  inPlace: number;
}
/** Both weights of a cue in one place: every cue of a sentence is looked up once. */
const WEIGHTS: ReadonlyMap<string, Readonly<Odds>> = new Map(
  [...Object.keys(ALONE), ...Object.keys(IN_PLACE)].map((cue) => [
    cue,
    { alone: ALONE[cue] ?? 0, inPlace: IN_PLACE[cue] ?? 0 },
  ]),
);
const NO_ODDS: Readonly<Odds> = { alone: 0, inPlace: 0 };
const BIAS = WEIGHTS.get('bias') ?? NO_ODDS;

function add(odds: Odds, { alone, inPlace } = NO_ODDS, times = 1): void {
  odds.alone += alone * times;
  odds.inPlace += inPlace * times;
}

/** What the shares of the message weigh in a sentence of each kind, in the order of SHARES. */
const SHARE_WEIGHTS = new Map(
  ['', 'seller*', 'name*', 'other*'].map((kind) => [kind, SHARES.map((share) => WEIGHTS.get(`${kind}~${share}`))]),
);

function addShares(to: { alone: number[]; inPlace: number[] }, kind: string): void {
  SHARE_WEIGHTS.get(kind)?.forEach((weight, i) => {
    to.alone[i] = (to.alone[i] ?? 0) + (weight?.alone ?? 0);
    to.inPlace[i] = (to.inPlace[i] ?? 0) + (weight?.inPlace ?? 0);
  });
}
