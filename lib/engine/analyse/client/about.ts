import type { Range } from '../types';
import { type Cue, clauseOf, type Seen } from './cue';
import { CUES } from './cues';
import { DETAIL } from './detail';
import { ASKED } from './question';
import { RELATED } from './relation';
import { SHAPE } from './shape';
import { TOGETHER } from './together';

/** How much a sentence, by itself, is about the client. */
export interface About {
  /** Log odds, as far as cues can tell: above 0 more likely than not. */
  readonly points: number;
  /** Names of the cues that it shows. */
  readonly on: ReadonlySet<string>;
  /** The words that say most of it. */
  readonly range: Range;
}

/** Where a sentence stands that shows no cue at all. */
const BIAS = -2.7;

const TABLE: readonly (readonly [string, Cue])[] = Object.entries(CUES);
const COMPOUNDS = Object.entries(TOGETHER);

/** Adds up the cues of one sentence. */
export function aboutOf(seen: Seen): About {
  const on = new Set<string>();
  let points = BIAS;
  let best: { readonly weight: number; readonly range: Range } | undefined;
  let asked = Number.POSITIVE_INFINITY;
  for (const [name, cue] of TABLE) {
    const range = cue.find(seen);
    if (!range) continue;
    on.add(name);
    points += cue.weight;
    const partial = range.end - range.start < seen.norm.length;
    if (!partial || name in DETAIL || name in SHAPE) continue;
    if (cue.weight > 0 && (!best || cue.weight > best.weight)) best = { weight: cue.weight, range };
    if (name in ASKED && cue.weight >= 0) asked = Math.min(asked, range.start);
  }
  for (const [name, { weight, holds }] of COMPOUNDS) {
    if (!holds(seen, on)) continue;
    on.add(name);
    points += weight;
  }
  // A question is quoted from its first word on.
  const telling = best && asked < best.range.start ? { start: asked, end: best.range.end } : best?.range;
  return { points, on, range: clauseOf(seen.norm, telling) };
}

/** The cues that name how the two know each other. */
export const RELATION_CUES: readonly string[] = Object.keys(RELATED);
