import type { Rung } from '../types';
import type { Take } from './features';
import { ASKS_AT, hashOf, KINDS, KINDS_AT, type Model, type OUTCOMES, open, RUNGS, RUNGS_AT, SUMS } from './model';
import { Second, type Summed, sure } from './second';
import { KIND_WEIGHTS, LENS_WEIGHTS, SECOND_LOOK } from './weights';

/** How sure the weights are of each judgement on one sentence, 0 to 1, and what it would be if it were one. */
export interface Weight extends Readonly<Record<(typeof OUTCOMES)[number], number>> {
  /** That it asks for anything at all, earned or not. */
  readonly asks: number;
  readonly kind: (typeof KINDS)[number];
  readonly rung: Rung;
}

// Opened at the first use: an engine that only reads never pays for it.
let opened: Model | undefined;
export function model(): Model {
  opened ??= open(LENS_WEIGHTS, KIND_WEIGHTS);
  return opened;
}

let again: Second | undefined;
export function second(): Second {
  again ??= new Second(SECOND_LOOK);
  return again;
}

/**
 * A list that copies are made of: to make a typed array this small takes several times as long. Begun with halves, it is kept
 * as a list of fractions, as its copies will be.
 */
const ZEROS: readonly number[] = Array.from({ length: SUMS }, () => 0.5).fill(0);

/** The weights of some features, added up. */
export class Sums implements Summed {
  readonly values = ZEROS.slice();
  share?: Float64Array;

  /** What these features weigh. */
  static of(features: (take: Take) => void): Sums {
    const sums = new Sums();
    const { add } = model();
    features((value, a, b, c, d, e) => add(hashOf(a, b, c, d, e), value, sums.values));
    return sums;
  }

  add({ values }: Sums): void {
    for (let k = 0; k < SUMS; k++) this.values[k] = (this.values[k] as number) + (values[k] as number);
  }
}

/** What a sentence weighs with all that its message adds. Its kind and rung, which few are asked for, are worked out then. */
export class WeightIn implements Weight {
  /** `judged`: what a second look says of all sentences, this one's from `from` on. */
  constructor(
    private readonly message: Sums,
    private readonly sentence: Sums,
    private readonly judged: readonly number[],
    private readonly from: number,
  ) {}

  get pressure(): number {
    return this.outcome(0);
  }
  get ask(): number {
    return this.outcome(1);
  }
  get 'me-focus'(): number {
    return this.outcome(2);
  }
  get client(): number {
    return this.outcome(3);
  }
  get asks(): number {
    return sure(this.at(ASKS_AT));
  }
  get kind(): Weight['kind'] {
    return this.largest(KINDS, KINDS_AT);
  }
  get rung(): Weight['rung'] {
    return this.largest(RUNGS, RUNGS_AT);
  }

  private outcome(k: number): number {
    return sure(this.judged[this.from + k] as number);
  }

  private at(k: number): number {
    return (this.message.values[k] as number) + (this.sentence.values[k] as number);
  }

  private largest<T>(of: readonly T[], from: number): T {
    let best = 0;
    for (let i = 1; i < of.length; i++) if (this.at(from + i) > this.at(from + best)) best = i;
    return of[best] as T;
  }
}
