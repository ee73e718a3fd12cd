import type { Range } from '../../../engine/analyse/types';
import type { Reading, Sentence } from '../../../engine/reading';
import { type Features, ownFeatures, placeFeatures } from './features';
import type { SumKind } from './types';
import { ALONE, IN_PLACE, oddsOf, type Weights } from './weights';

/** How surely each sentence pushes, 0 to 1, by index in `Reading.sentences`. */
export type Weighed = ReadonlyMap<number, number>;

const known = new WeakMap<object, Weighed>();

/** Weighs every sentence twice: by itself, then beside its neighbours. A push is seldom alone. */
export function weigh(reading: Reading): Weighed {
  const before = known.get(reading.content);
  if (before) return before;
  const owns = reading.content.map(ownFeatures);
  const places = placesOf(reading);
  const alone = owns.map((own, i) => probability(own.alone + oddsOf(ALONE, places[i] ?? {}), ALONE));
  const around = neighbours(
    alone,
    owns.map((own) => own.features),
    places,
  );
  const weighed = new Map(
    reading.content.map((s, i) => {
      const odds = (owns[i]?.inPlace ?? 0) + oddsOf(IN_PLACE, places[i] ?? {}) + oddsOf(IN_PLACE, around[i] ?? {});
      return [s.index, probability(odds, IN_PLACE)];
    }),
  );
  known.set(reading.content, weighed);
  return weighed;
}

function placesOf(reading: Reading): readonly Features[] {
  let at = 0;
  return reading.content.map((s) => placeFeatures(s, reading, s.zone === 'subject' ? -1 : at++));
}

/** How the sentences around each one weigh by themselves. */
function neighbours(
  alone: readonly number[],
  features: readonly Features[],
  places: readonly Features[],
): readonly Features[] {
  const sum = alone.reduce((total, p) => total + p, 0);
  const [first = 0, second = 0] = [...alone].sort((a, b) => b - a);
  return alone.map((p, i) => {
    const othersP = (sum - p) / Math.max(1, alone.length - 1);
    const f: Features = {
      prevP: alone[i - 1] ?? 0,
      prev2P: alone[i - 2] ?? 0,
      nextP: alone[i + 1] ?? 0,
      othersP,
      topP: p === first ? second : first,
      aloneP: p,
    };
    for (const name of AMONG_OTHERS) f[`othersP*${name}`] = othersP * (features[i]?.[name] ?? places[i]?.[name] ?? 0);
    return f;
  });
}

/** Cues that mean more, or less, where others push. */
const AMONG_OTHERS = [
  'kinds',
  'plain.you',
  'plain.i',
  'plain.not',
  'act-statement',
  'claim',
  'asks',
  'subject-seller',
  'rung-6',
  'rung-5',
  'rung-4',
  'stage-replied',
  'exclaims',
];

function probability(odds: number, weights: Weights): number {
  return 1 / (1 + Math.exp(-odds - (weights['bias'] ?? 0)));
}

/** The kind that adds most to a sentence's weight, and the words that do. */
export function heaviest(sentence: Sentence): { kind: SumKind; span: Range } | undefined {
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
