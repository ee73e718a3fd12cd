import type { Analysis, Range } from '../../../engine/analyse/types';
import { oncePer } from '../../../engine/once';
import type { Reading, Sentence } from '../../../engine/reading';
import { ownFeatures } from './features';
import { aroundOf, cuesOf, placeOdds } from './place';
import type { SumKind } from './types';
import { ALONE, IN_PLACE, type Weights } from './weights';

/** How surely each sentence pushes, 0 to 1, by index in `Reading.sentences`. */
export type Weighed = ReadonlyMap<number, number>;

/** Weighs every sentence twice: by itself, then beside its neighbours. A push is seldom alone. */
export const weigh = oncePer((reading: Reading): Weighed => {
  const { content } = reading;
  const around = aroundOf(reading);
  const owns = content.map(ownFeatures);
  let at = 0;
  const places = content.map((s) => cuesOf(s, around, s.zone === 'subject' ? -1 : at++));
  const alone = owns.map((own, i) => probability(own.alone + placeOdds(ALONE, places[i] ?? [], around), ALONE));
  const sum = alone.reduce((total, p) => total + p, 0);
  const [first, second] = highest(alone);
  const weighed = new Map<number, number>();
  content.forEach((s, i) => {
    const p = alone[i] ?? 0;
    const othersP = (sum - p) / Math.max(1, alone.length - 1);
    const odds =
      (owns[i]?.inPlace ?? 0) +
      placeOdds(IN_PLACE, places[i] ?? [], around) +
      PREV * (alone[i - 1] ?? 0) +
      PREV_2 * (alone[i - 2] ?? 0) +
      NEXT * (alone[i + 1] ?? 0) +
      TOP * (p === first ? second : first) +
      ALONE_P * p +
      (OTHERS + (owns[i]?.amongOthers ?? 0) + around.amongOthers) * othersP;
    weighed.set(s.index, probability(odds, IN_PLACE));
  });
  return weighed;
});

/** How the sentences around each one weigh by themselves: the weights of that. */
const w = (name: string) => IN_PLACE[name] ?? 0;
const PREV = w('prevP');
const PREV_2 = w('prev2P');
const NEXT = w('nextP');
const TOP = w('topP');
const ALONE_P = w('aloneP');
const OTHERS = w('othersP');

/** The two highest of all. */
function highest(all: readonly number[]): readonly [number, number] {
  let first = 0;
  let second = 0;
  for (const p of all) {
    if (p > first) [first, second] = [p, first];
    else if (p > second) second = p;
  }
  return [first, second];
}

function probability(odds: number, weights: Weights): number {
  return 1 / (1 + Math.exp(-odds - (weights['bias'] ?? 0)));
}

interface Heaviest {
  readonly kind: SumKind;
  readonly span: Range;
}
const heaviestOf = new WeakMap<Analysis, Heaviest | 'none'>();

/** The kind that adds most to a sentence's weight, and the words that do: kept as long as its analysis. */
export function heaviest(sentence: Sentence): Heaviest | undefined {
  const known = heaviestOf.get(sentence.is) ?? findHeaviest(sentence) ?? 'none';
  heaviestOf.set(sentence.is, known);
  return known === 'none' ? undefined : known;
}

function findHeaviest(sentence: Sentence): Heaviest | undefined {
  const { spans } = ownFeatures(sentence);
  const sums = new Map<SumKind, { total: number; top: number; span: Range }>();
  for (const [name, span] of Object.entries(spans)) {
    const kind = name.slice(0, name.indexOf('.')) as SumKind | 'free' | 'plain';
    if (kind === 'free' || kind === 'plain') continue;
    const weight = IN_PLACE[name] ?? 0;
    const sum = sums.get(kind) ?? { total: 0, top: Number.NEGATIVE_INFINITY, span };
    sum.total += Math.max(0, weight);
    if (weight > sum.top) {
      sum.top = weight;
      sum.span = span;
    }
    sums.set(kind, sum);
  }
  let best: { kind: SumKind; total: number; span: Range } | undefined;
  for (const [kind, { total, span }] of sums) if (!best || total > best.total) best = { kind, total, span };
  return best && { kind: best.kind, span: best.span };
}
