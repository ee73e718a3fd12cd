import { randomFrom, shuffle } from './random';

/** A sparse example: ids of its features and how strongly each holds. */
export interface Example {
  readonly ids: Int32Array;
  readonly values: Float32Array;
  /** For how many examples it counts. */
  readonly counts?: number;
}

/** Logistic regression's inverse regularisation, and what a positive counts against a negative. */
export interface Settings {
  readonly c: number;
  readonly positive: number;
}

/**
 * Fits the weights of a logistic regression with an L2 penalty by coordinate descent on the dual (Yu, Huang and Lin 2011);
 * the order of the examples is shuffled from one seed, so the same examples give the same weights. Each feature is first
 * scaled by how differently it is spread over positives and negatives (the log-count ratio of Wang and Manning 2012), which
 * helps where examples are few; the scale is part of the weights returned.
 */
export function logistic(
  examples: readonly Example[],
  labels: Uint8Array,
  size: number,
  { c, positive }: Settings,
): Float64Array {
  const ratio = ratios(examples, labels, size);
  const scaled = examples.map(({ ids, values }) => ({
    ids,
    values: values.map((v, j) => v * (ratio[ids[j] as number] as number)),
  }));
  return descend(scaled, labels, size, (e) => c * (examples[e]?.counts ?? 1) * (labels[e] ? positive : 1)).map(
    (w, i) => w * (ratio[i] as number),
  );
}

function ratios(examples: readonly Example[], labels: Uint8Array, size: number): Float64Array {
  const [on, off] = [new Float64Array(size).fill(1), new Float64Array(size).fill(1)];
  examples.forEach(({ ids, values }, e) => {
    const counts = labels[e] ? on : off;
    for (let j = 0; j < ids.length; j++)
      counts[ids[j] as number] = (counts[ids[j] as number] as number) + (values[j] as number);
  });
  const sum = (of: Float64Array) => of.reduce((a, b) => a + b, 0);
  const shift = Math.log(sum(on) / sum(off));
  return on.map((n, i) => Math.min(2, Math.max(0.5, Math.abs(Math.log(n / (off[i] as number)) - shift))));
}

/** Done when no example pulls harder than this in a whole round. */
const PULL = 0.01;
const ROUNDS = 1000;

/** `cost`: the most that an example may pull. */
function descend(
  examples: readonly Example[],
  labels: Uint8Array,
  size: number,
  cost: (example: number) => number,
): Float64Array {
  const weights = new Float64Array(size);
  const move = ({ ids, values }: Example, by: number) => {
    for (let j = 0; j < ids.length; j++)
      weights[ids[j] as number] = (weights[ids[j] as number] as number) + by * (values[j] as number);
  };
  const sideOf = (e: number) => (labels[e] ? 1 : -1);
  // Each example pulls by `pulls`, of its cost; it begins by hardly pulling at all.
  const pulls = Float64Array.from(examples, (_, e) => Math.min(0.001 * cost(e), 1e-8));
  const squares = examples.map(({ values }) => values.reduce((sum, v) => sum + v * v, 0));
  examples.forEach((x, e) => {
    move(x, sideOf(e) * (pulls[e] as number));
  });
  const order = [...examples.keys()];
  const random = randomFrom(1);
  let close = 0.01;
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    let hardest = 0;
    let moves = 0;
    for (const e of order) {
      const { ids, values } = examples[e] as Example;
      const most = cost(e);
      const a = squares[e] as number;
      let margin = 0;
      for (let j = 0; j < ids.length; j++) margin += (weights[ids[j] as number] as number) * (values[j] as number);
      margin *= sideOf(e);
      // Of the pull and what is left of it, the one that is smaller in the end is solved for: that is exact near 0.
      const pull = pulls[e] as number;
      const turned = 0.5 * a * (most - 2 * pull) + margin < 0;
      const before = turned ? most - pull : pull;
      const sign = turned ? -1 : 1;
      const slopeAt = (z: number) => a * (z - before) + sign * margin + Math.log(z / (most - z));
      let z = most - before < 0.5 * most ? 0.1 * before : before;
      let slope = slopeAt(z);
      hardest = Math.max(hardest, Math.abs(slope));
      let newton = 0;
      for (; newton <= 100 && Math.abs(slope) >= close; newton++) {
        const next = z - slope / (a + most / (most - z) / z);
        z = next <= 0 ? z * 0.1 : next;
        slope = slopeAt(z);
      }
      if (newton === 0) continue;
      moves += newton;
      pulls[e] = turned ? most - z : z;
      move({ ids, values }, sign * (z - before) * sideOf(e));
    }
    if (hardest < PULL) break;
    if (moves <= examples.length / 10) close = Math.max(1e-8, close * 0.1);
  }
  return weights;
}
