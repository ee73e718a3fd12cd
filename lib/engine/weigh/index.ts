import type { Analysis } from '../analyse/types';
import type { Finding } from '../diagnose';
import type { Reading } from '../reading';
import type { Rung } from '../types';
import {
  besideFeatures,
  messageFeatures,
  NEIGHBOURS,
  ownFeatures,
  placeFeatures,
  type Take,
  wordFeatures,
  wordsIn,
} from './features';
import { hashOf, KINDS, type Model, OUTCOMES, open, RUNGS } from './model';
import { tokensOf } from './tokens';
import { KIND_WEIGHTS, LENS_WEIGHTS } from './weights';

/** How sure the weights are of each judgement on one sentence, 0 to 1, and what it would be if it were one. */
export interface Weight extends Readonly<Record<(typeof OUTCOMES)[number], number>> {
  /** That it asks for anything at all, earned or not. */
  readonly asks: number;
  readonly kind: (typeof KINDS)[number];
  readonly rung: Rung;
}

/**
 * Weighs every content sentence: its words, its shape, its neighbours, what the rules found on it, the message. Each
 * counts for little; none decides alone. The weights were fitted to labelled messages (`npm run fit`).
 */
export function weigh(reading: Reading, found: readonly (readonly Finding[])[]): readonly Weight[] {
  const own = reading.content.map(spokenOf);
  const whole = new Sums();
  messageFeatures(reading, new Set(own.flatMap((s) => s.words)), found, whole.take);
  const place = placeFeatures(reading, found);
  return own.map((spoken, i) => {
    const sums = new Sums();
    sums.add(whole);
    sums.add(spoken.own);
    NEIGHBOURS.forEach((d, n) => {
      const beside = own[i + d]?.beside[n];
      if (beside) sums.add(beside);
    });
    place(i, sums.take);
    return sums.weight();
  });
}

/** Every feature of one sentence by name: what `weigh` sums up, and what the fit learns from. */
export function featuresOf(reading: Reading, found: readonly (readonly Finding[])[], i: number, take: Take): void {
  const { content } = reading;
  const s = content[i];
  if (!s) return;
  ownFeatures(s, take);
  messageFeatures(reading, new Set(content.flatMap((c) => [...wordsIn(c)])), found, take);
  placeFeatures(reading, found)(i, take);
  for (const d of NEIGHBOURS) {
    const beside = content[i + d];
    if (beside) besideFeatures(beside, d, take);
  }
}

/** What the words of a text, and nothing around them, weigh for one judgement. */
export function weightOfWords(norm: string, outcome: (typeof OUTCOMES)[number]): number {
  const sums = new Float64Array(OUTCOMES.length);
  const { lens } = models();
  wordFeatures(tokensOf(norm), (name, value) => lens.add(hashOf(name), value, sums));
  return sums[OUTCOMES.indexOf(outcome)] as number;
}

/** What a sentence adds wherever it stands: kept as long as its analysis. */
interface Spoken {
  readonly words: readonly string[];
  readonly own: Sums;
  /** What it adds to the sentence that has it at `NEIGHBOURS[n]`. */
  readonly beside: readonly Sums[];
}

const known = new WeakMap<Analysis, Spoken>();

function spokenOf(s: Reading['content'][number]): Spoken {
  const before = known.get(s.is);
  if (before) return before;
  const own = new Sums();
  ownFeatures(s, own.take);
  const beside = NEIGHBOURS.map((d) => {
    const sums = new Sums();
    besideFeatures(s, d, sums.take);
    return sums;
  });
  const spoken = { words: [...wordsIn(s)], own, beside };
  known.set(s.is, spoken);
  return spoken;
}

// Opened at the first use: an engine that only reads never pays for it.
let opened: { readonly lens: Model; readonly kind: Model } | undefined;
function models() {
  opened ??= { lens: open(LENS_WEIGHTS), kind: open(KIND_WEIGHTS) };
  return opened;
}

/** The place and length of what the second model speaks about: kinds, whether it asks, rungs. */
const ASKS_AT = KINDS.length;
const RUNGS_AT = ASKS_AT + 1;

/** The weights of some features, added up. */
class Sums {
  private readonly lens = new Float64Array(OUTCOMES.length);
  private readonly kind = new Float64Array(RUNGS_AT + RUNGS.length);

  readonly take: Take = (name, value) => {
    const { lens, kind } = models();
    const hash = hashOf(name);
    lens.add(hash, value, this.lens);
    kind.add(hash, value, this.kind);
  };

  add({ lens, kind }: Sums): void {
    for (let k = 0; k < lens.length; k++) this.lens[k] = (this.lens[k] as number) + (lens[k] as number);
    for (let k = 0; k < kind.length; k++) this.kind[k] = (this.kind[k] as number) + (kind[k] as number);
  }

  weight(): Weight {
    const [pressure, ask, me, client] = [...this.lens].map(sure) as [number, number, number, number];
    return {
      pressure,
      ask,
      'me-focus': me,
      client,
      asks: sure(this.kind[ASKS_AT] as number),
      kind: largest(KINDS, this.kind, 0),
      rung: largest(RUNGS, this.kind, RUNGS_AT),
    };
  }
}

function sure(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

function largest<T>(of: readonly T[], sums: Float64Array, from: number): T {
  let best = 0;
  for (let i = 1; i < of.length; i++) if ((sums[from + i] as number) > (sums[from + best] as number)) best = i;
  return of[best] as T;
}
