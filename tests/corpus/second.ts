import { AROUND, INPUTS, placeInputs, type SecondLook, sure, TOLD, WIDTH } from '../../lib/engine/weigh/second';
import { randomFrom, shuffle } from './random';

const UNITS = 16;
const ROUNDS = 25;
const BATCH = 256;
/** The penalty on large weights, for each example of a batch. */
const PENALTY = 0.1;
/** Adam's step, its two memories, and what keeps it from dividing by nothing. */
const STEP = 0.003;
const MEMORY = [0.9, 0.999] as const;
const NOTHING = 1e-8;

/** What the second look sees of each sentence of a message whose sums are these. */
export function inputsOf(sums: readonly (readonly number[])[]): readonly Float64Array[] {
  return sums.map((own, i) => {
    const inputs = new Float64Array(WIDTH);
    inputs.set(own);
    AROUND.forEach((d, n) => {
      const beside = sums[i + d];
      if (beside) inputs.set([...TOLD.map((k) => beside[k] as number), 1], INPUTS.beside(n));
    });
    inputs.set(
      TOLD.map((k) => sums.reduce((all, s) => all + sure(s[k] as number), 0) / sums.length),
      INPUTS.mean,
    );
    inputs.set(
      TOLD.map((k) => Math.max(...sums.map((s) => s[k] as number))),
      INPUTS.highest,
    );
    inputs.set(placeInputs(i, sums.length), INPUTS.place);
    return inputs;
  });
}

/** Fits the second look by Adam on the logistic loss of all outcomes together. Seeded: the same examples give the same weights. */
export function learnSecond(inputs: readonly Float64Array[], truth: readonly (readonly boolean[])[]): SecondLook {
  const width = inputs[0]?.length ?? 0;
  const outcomes = truth[0]?.length ?? 0;
  const random = randomFrom(7);
  const { mean, spread } = scaleOf(inputs, width);
  const scaled = inputs.map((x) => x.map((v, j) => (v - (mean[j] as number)) / (spread[j] as number)));
  // For each unit its inputs and bias, then for each outcome its units and bias.
  const [row, end] = [width + 1, UNITS + 1];
  const out = UNITS * row;
  const weights = new Float64Array(out + outcomes * end);
  const bound = [Math.sqrt(6 / (width + UNITS)), Math.sqrt(6 / (UNITS + outcomes))] as const;
  for (let p = 0; p < weights.length; p++) weights[p] = (random() * 2 - 1) * (p < out ? bound[0] : bound[1]);
  const step = adam(weights);
  const gradient = new Float64Array(weights.length);
  const units = new Float64Array(UNITS);
  const back = new Float64Array(UNITS);

  const add = (x: Float64Array, labels: readonly boolean[], count: number) => {
    for (let h = 0; h < UNITS; h++) {
      let z = weights[h * row + width] as number;
      for (let j = 0; j < width; j++) z += (weights[h * row + j] as number) * (x[j] as number);
      units[h] = Math.max(0, z);
    }
    back.fill(0);
    for (let k = 0; k < outcomes; k++) {
      const at = out + k * end;
      let z = weights[at + UNITS] as number;
      for (let h = 0; h < UNITS; h++) z += (weights[at + h] as number) * (units[h] as number);
      const slope = (sure(z) - Number(labels[k])) / count;
      gradient[at + UNITS] = (gradient[at + UNITS] as number) + slope;
      for (let h = 0; h < UNITS; h++) {
        gradient[at + h] = (gradient[at + h] as number) + slope * (units[h] as number);
        back[h] = (back[h] as number) + slope * (weights[at + h] as number);
      }
    }
    for (let h = 0; h < UNITS; h++) {
      if (units[h] === 0) continue;
      const slope = back[h] as number;
      for (let j = 0; j < width; j++)
        gradient[h * row + j] = (gradient[h * row + j] as number) + slope * (x[j] as number);
      gradient[h * row + width] = (gradient[h * row + width] as number) + slope;
    }
  };

  const isBias = (p: number) => (p < out ? p % row === width : (p - out) % end === UNITS);
  const order = [...inputs.keys()];
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const some = order.slice(from, from + BATCH);
      gradient.fill(0);
      for (const i of some) add(scaled[i] as Float64Array, truth[i] as readonly boolean[], some.length);
      for (let p = 0; p < weights.length; p++)
        if (!isBias(p)) gradient[p] = (gradient[p] as number) + (PENALTY * (weights[p] as number)) / some.length;
      step(gradient);
    }
  }

  // The scale becomes part of the weights: the engine meets the inputs as they are.
  const weight = (h: number, j: number) => (weights[h * row + j] as number) / (spread[j] as number);
  const each = <T>(count: number, of: (i: number) => T) => Array.from({ length: count }, (_, i) => of(i));
  return {
    inputs: each(width, (j) => each(UNITS, (h) => weight(h, j))),
    units: each(UNITS, (h) => mean.reduce((z, m, j) => z - m * weight(h, j), weights[h * row + width] as number)),
    out: each(outcomes, (k) => [...weights.slice(out + k * end, out + (k + 1) * end)]),
  };
}

/** Adam (Kingma and Ba 2015) on these weights. */
function adam(weights: Float64Array): (gradient: Float64Array) => void {
  const [first, second] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  let steps = 0;
  return (gradient) => {
    steps++;
    const rate = (STEP * Math.sqrt(1 - MEMORY[1] ** steps)) / (1 - MEMORY[0] ** steps);
    gradient.forEach((g, p) => {
      first[p] = MEMORY[0] * (first[p] as number) + (1 - MEMORY[0]) * g;
      second[p] = MEMORY[1] * (second[p] as number) + (1 - MEMORY[1]) * g * g;
      weights[p] = (weights[p] as number) - (rate * (first[p] as number)) / (Math.sqrt(second[p] as number) + NOTHING);
    });
  };
}

function scaleOf(inputs: readonly Float64Array[], width: number) {
  const [mean, spread] = [new Float64Array(width), new Float64Array(width)];
  for (const x of inputs)
    for (let j = 0; j < width; j++) mean[j] = (mean[j] as number) + (x[j] as number) / inputs.length;
  for (const x of inputs)
    for (let j = 0; j < width; j++)
      spread[j] = (spread[j] as number) + ((x[j] as number) - (mean[j] as number)) ** 2 / inputs.length;
  return { mean, spread: spread.map((v) => Math.sqrt(v) + 1e-3) };
}
