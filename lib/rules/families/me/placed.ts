import { keptBy } from '../../../engine/analyse/kept';
import type { Analysis } from '../../../engine/analyse/types';
import { type Kind, kindOf } from './kind';
import { SHARES } from './message';
import { ownFeatures, type Shown } from './own';
import { placeFeatures } from './place';
import { ALONE, IN_PLACE } from './weights';
import { type Where, type WhereKey, whereOf } from './where';

/** What a sentence weighs in its place, before the shares of the message and its neighbours are added. */
export interface Placed extends Readonly<Odds> {
  /** Its kind, if it is about the seller. */
  readonly kind: Kind;
  /** Whose shares of the message count for it. */
  readonly shares: readonly (keyof typeof SHARED)[];
  readonly verbless: boolean;
  readonly noSeller: boolean;
  readonly seller: boolean;
  readonly paragraph: boolean;
  readonly ledThird: boolean;
  /** A bare item under the seller's own lead. */
  readonly item: boolean;
}

interface Kept {
  readonly key: WhereKey;
  readonly lead: Analysis | undefined;
  readonly placed: Placed;
}
const kept = keptBy((): Kept[] => []);
/** A sentence is seen in few places: while the one before it is written, in two or three. */
const PLACES = 6;

/** Kept as long as the sentence's analysis: typing elsewhere moves a sentence, but seldom into another kind of place. */
export function placedAt(is: Analysis, key: WhereKey, lead: Analysis | undefined): Placed {
  const known = kept(is);
  for (const k of known) if (k.key === key && k.lead === lead) return k.placed;
  const placed = place(is, whereOf(key, lead));
  known.unshift({ key, lead, placed });
  if (known.length > PLACES) known.pop();
  return placed;
}

function place(is: Analysis, where: Where): Placed {
  const own = ownFeatures(is);
  const place = placeFeatures(is, where);
  const card = place.has('card');
  const odds = { ...BIAS };
  for (const cue of own.cues) if (!card || !NOT_OF_A_CARD.has(cue)) add(odds, WEIGHTS.get(cue));
  add(odds, WEIGHTS.get('words'), own.words);
  for (const cue of place) add(odds, WEIGHTS.get(cue));
  const shares: (keyof typeof SHARED)[] = [];
  // A subject line is one line, whatever the rest of the message is made of.
  if (!where.subject) {
    shares.push('all');
    if (own.cues.has('seller')) shares.push('seller');
    if (place.has('name-subject')) shares.push('name');
    if (own.cues.has('noSeller') && !where.named) shares.push('other');
  }
  return {
    ...odds,
    kind: kindOf(where.subject, own, place),
    shares,
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

/** How the weights name what the shares of the message count for. */
const SHARED = { all: '', seller: 'seller*', name: 'name*', other: 'other*' } as const;
const SHARE_WEIGHTS = Object.entries(SHARED).map(
  ([whose, prefix]) => [whose, SHARES.map((share) => WEIGHTS.get(`${prefix}~${share}`) ?? NO_ODDS)] as const,
);

/** What the shares of a message, in the order of SHARES, add to the odds of each sentence that they count for. */
export function oddsOfShares(shares: readonly number[]): Readonly<Record<keyof typeof SHARED, Readonly<Odds>>> {
  const sums = { all: { ...NO_ODDS }, seller: { ...NO_ODDS }, name: { ...NO_ODDS }, other: { ...NO_ODDS } };
  for (const [whose, weights] of SHARE_WEIGHTS)
    weights.forEach((weight, i) => {
      add(sums[whose as keyof typeof SHARED], weight, shares[i]);
    });
  return sums;
}
