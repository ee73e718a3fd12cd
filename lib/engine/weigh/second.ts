import { ASKS_AT, OUTCOMES, SUMS } from './model';

/**
 * The second look. Sums know words, not each other: that an ask in a letter full of push is one too many, or that a claim
 * between two questions is a reason for them, is learned here, from the sums of a sentence, of those around it and of all.
 * One layer of units, each silent below zero, and for each outcome what they come to.
 */
export interface SecondLook {
  /** For each input, in the order of `INPUTS`, its weight for every unit. */
  readonly inputs: readonly (readonly number[])[];
  /** The bias of every unit. */
  readonly units: readonly number[];
  /** For each outcome the weight of every unit, then its bias. */
  readonly out: readonly (readonly number[])[];
}

/** What the second look sees of a sentence: sums in their order in `Sums`. */
export interface Summed {
  readonly values: readonly number[];
  /** What they add to the units: as a sentence's own, then as those of a neighbour at each distance in `AROUND`. */
  share?: Float64Array;
}

/** How far from a sentence those stand whose sums are looked at. */
export const AROUND = [-2, -1, 1, 2] as const;
/** The sums that are looked at in other sentences: every outcome, and whether anything is asked. */
export const TOLD: readonly number[] = [...OUTCOMES.keys(), ASKS_AT];
/** More sentences than this are many. */
const MANY = 12;
/** How much of the first look stays: it learned more by heart, the second understands more. */
export const FIRST = 0.4;

/** Where each group of inputs begins: its own sums, those of each neighbour and that there is one, those of all, its place. */
export const INPUTS = {
  own: 0,
  beside: (n: number) => SUMS + n * (TOLD.length + 1),
  mean: SUMS + AROUND.length * (TOLD.length + 1),
  highest: SUMS + AROUND.length * (TOLD.length + 1) + TOLD.length,
  place: SUMS + AROUND.length * (TOLD.length + 1) + 2 * TOLD.length,
} as const;
export const WIDTH = INPUTS.place + 3;

/** Where a sentence stands among `count`: how many there are, how far down it is, whether it is the last. */
export function placeInputs(i: number, count: number): readonly [number, number, number] {
  return [Math.min(MANY, count) / MANY, i / Math.max(1, count - 1), i === count - 1 ? 1 : 0];
}

/** A second look with its weights laid out for speed: at every key press all sentences are looked at again. */
export class Second {
  private readonly units: number;
  private readonly inputs: Float64Array;
  private readonly out: Float64Array;
  private readonly biases: readonly number[];
  /** What each unit hears of one sentence: written over for the next. */
  private readonly heard: Float64Array;

  constructor(private readonly look: SecondLook) {
    this.units = look.units.length;
    this.inputs = Float64Array.from(look.inputs.flat());
    this.out = Float64Array.from(look.out.flatMap((weights) => weights.slice(0, this.units)));
    this.biases = look.out.map((weights) => weights[this.units] as number);
    this.heard = new Float64Array(this.units);
  }

  /**
   * How much speaks for each outcome, as log-odds: those of the first sentence, of the second, … `sums` are those of the
   * sentences of one message, each without what `message` adds to all.
   */
  at(message: Summed, sums: readonly Summed[]): readonly number[] {
    const { units, out, biases, heard } = this;
    const whole = this.wholeOf(message, sums);
    const shares = sums.map((of) => {
      of.share ??= this.shareOf(of.values);
      return of.share;
    });
    const judged: number[] = [];
    for (let i = 0; i < sums.length; i++) {
      heard.fill(0);
      add(heard, whole, 0);
      add(heard, shares[i] as Float64Array, 0);
      for (let n = 0; n < AROUND.length; n++) {
        const beside = shares[i + (AROUND[n] as number)];
        if (!beside) continue;
        add(heard, whole, (n + 1) * units);
        add(heard, beside, (n + 1) * units);
      }
      const [, down, last] = placeInputs(i, sums.length);
      this.addTo(heard, 0, INPUTS.place + 1, down);
      if (last) this.addTo(heard, 0, INPUTS.place + 2, last);
      for (let k = 0; k < biases.length; k++) {
        let z = biases[k] as number;
        for (let h = 0; h < units; h++) z += Math.max(0, heard[h] as number) * (out[k * units + h] as number);
        judged.push(FIRST * sumOf(message, sums[i] as Summed, k) + (1 - FIRST) * z);
      }
    }
    return judged;
  }

  /** What every sentence hears of its message, and of having a neighbour at each distance. */
  private wholeOf(message: Summed, sums: readonly Summed[]): Float64Array {
    const whole = this.shareOf(message.values);
    this.look.units.forEach((bias, h) => {
      whole[h] = (whole[h] as number) + bias;
    });
    TOLD.forEach((k, n) => {
      let total = 0;
      let highest = Number.NEGATIVE_INFINITY;
      for (const of of sums) {
        const z = sumOf(message, of, k);
        total += sure(z);
        highest = Math.max(highest, z);
      }
      this.addTo(whole, 0, INPUTS.mean + n, total / sums.length);
      this.addTo(whole, 0, INPUTS.highest + n, highest);
    });
    this.addTo(whole, 0, INPUTS.place, placeInputs(0, sums.length)[0]);
    AROUND.forEach((_, n) => {
      this.addTo(whole, n + 1, INPUTS.beside(n) + TOLD.length, 1);
    });
    return whole;
  }

  private shareOf(values: readonly number[]): Float64Array {
    const share = new Float64Array(this.units * (1 + AROUND.length));
    values.forEach((value, k) => {
      this.addTo(share, 0, INPUTS.own + k, value);
    });
    AROUND.forEach((_, n) => {
      TOLD.forEach((k, t) => {
        this.addTo(share, n + 1, INPUTS.beside(n) + t, values[k] as number);
      });
    });
    return share;
  }

  /** Adds what an input is worth to the units of a part of a share. */
  private addTo(share: Float64Array, part: number, input: number, value: number): void {
    const { units, inputs } = this;
    for (let h = 0; h < units; h++)
      share[part * units + h] = (share[part * units + h] as number) + value * (inputs[input * units + h] as number);
  }
}

/** Adds to every unit what stands for it in a share from `from` on. */
function add(heard: Float64Array, share: Float64Array, from: number): void {
  for (let h = 0; h < heard.length; h++) heard[h] = (heard[h] as number) + (share[from + h] as number);
}

function sumOf(message: Summed, sentence: Summed, k: number): number {
  return (message.values[k] as number) + (sentence.values[k] as number);
}

export function sure(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
