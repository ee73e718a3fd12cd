import type { Reading, Sentence } from '../../../engine/reading';
import { temper } from '../pressure-temper';
import { refusalOf } from '../pressure-thread';
import { IN_PLACE, type Weights } from './weights';

/** What the message around a sentence shows, once for all of its sentences. */
export interface Around {
  /** Cues that hold for every sentence. */
  readonly cues: readonly string[];
  readonly temper: number;
  readonly length: number;
  /** The sentences, by index, with an ask that nothing has earned. */
  readonly unearned: ReadonlySet<number>;
  /** What each sure push of another sentence adds, wherever a sentence stands. */
  readonly amongOthers: number;
}

export function aroundOf(reading: Reading): Around {
  const cues = [`stage-${reading.stage}`];
  const refusal = reading.context.incoming ? refusalOf(reading) : undefined;
  if (refusal) cues.push(`said-${refusal}`);
  const unearned = reading.asks.filter((a) => !a.earned);
  if (unearned.some((a) => a.match.rung >= 5)) cues.push('message-unearned');
  return {
    cues,
    temper: Math.max(-1, Math.min(2, temper(reading) / 4)),
    length: reading.content.length,
    unearned: new Set(unearned.map((a) => a.sentence.index)),
    amongOthers: IN_PLACE[`othersP*stage-${reading.stage}`] ?? 0,
  };
}

/** The cues of a sentence's own place. `at` counts the body's sentences, -1 for the subject line. */
export function cuesOf(s: Sentence, around: Around, at: number): readonly string[] {
  const cues = [...around.cues];
  if (at < 0) cues.push('zone-subject');
  if (at === 0) cues.push('first');
  if (at >= around.length - 3) cues.push('late');
  if (s.item) cues.push('item');
  if (around.unearned.has(s.index)) cues.push('ask-unearned');
  return cues;
}

/** What the place adds to the log odds. */
export function placeOdds(weights: Weights, cues: readonly string[], around: Around): number {
  let odds = (weights['temper'] ?? 0) * around.temper;
  for (const cue of cues) odds += weights[cue] ?? 0;
  return odds;
}
