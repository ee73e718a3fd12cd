import type { Analysis, Range } from '../../../engine/analyse/types';
import type { Sentence } from '../../../engine/reading';
import { Cues } from '../../../engine/text/family';
import { strongKinds } from '../pressure-temper';
import { ASSUMPTIVE } from './cues-assumptive';
import { DEADLINE } from './cues-deadline';
import { GUILT } from './cues-guilt';
import { LOSS } from './cues-loss';
import { HYPE, OVERRIDE } from './cues-override';
import { FREEING } from './cues-tone';
import type { SumKind } from './types';
import { ALONE, IN_PLACE, oddsOf } from './weights';

/** Cues by name, mostly 0 or 1. */
export type Features = Record<string, number>;

interface Own {
  readonly features: Features;
  /** Its log odds by these cues, alone and beside its neighbours: kept as long as the sentence is. */
  readonly alone: number;
  readonly inPlace: number;
  /** What each sure push of another sentence adds to that. */
  readonly amongOthers: number;
  readonly spans: Readonly<Record<string, Range>>;
}

const CUES = new Cues<string>({ ...ASSUMPTIVE, ...DEADLINE, ...GUILT, ...LOSS, ...OVERRIDE, ...HYPE, ...FREEING });
const SUM_KINDS: readonly SumKind[] = ['assumptive', 'deadline', 'guilt', 'loss', 'override', 'hype'];

/** A word in capitals that is no short acronym. */
const CAPS = /\b[A-Z]{4,}\b/g;

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
  'exclaims',
];

const kept = new WeakMap<Analysis, Own>();

/** What a sentence shows by itself, and where. */
export function ownFeatures(sentence: Sentence): Own {
  const { is, text } = sentence;
  const known = kept.get(is);
  if (known) return known;
  const features: Features = {};
  const spans: Record<string, Range> = {};
  const found = CUES.in(is.norm);
  for (const [name, [start, end]] of found) {
    features[name] = 1;
    spans[name] = { start, end };
  }
  let kinds = 0;
  for (const kind of SUM_KINDS) {
    const n = found.filter(([name]) => name.startsWith(kind)).length;
    if (n > 0) kinds++;
    if (n > 1) features[`many.${kind}`] = Math.min(3, n - 1);
  }
  features['kinds'] = kinds;
  for (const kind of strongKinds(sentence)) features[`strong.${kind}`] = 1;
  features[`act-${is.act}`] = 1;
  features[`subject-${is.subject}`] = 1;
  if (is.claim) features['claim'] = 1;
  if (is.client) features['client'] = 1;
  for (const ask of is.asks) features[`rung-${ask.rung}`] = 1;
  const caps = text.match(CAPS)?.length ?? 0;
  if (caps) features['caps'] = Math.min(3, caps);
  if (text.includes('!')) features['exclaims'] = 1;
  if (text.includes('?')) features['asks'] = 1;
  features['short'] = is.words <= 4 ? 1 : 0;
  features['long'] = is.words >= 22 ? 1 : 0;
  const amongOthers = AMONG_OTHERS.reduce(
    (sum, name) => sum + (IN_PLACE[`othersP*${name}`] ?? 0) * (features[name] ?? 0),
    0,
  );
  const own = { features, spans, alone: oddsOf(ALONE, features), inPlace: oddsOf(IN_PLACE, features), amongOthers };
  kept.set(is, own);
  return own;
}
