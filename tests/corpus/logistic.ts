/** A sparse example: ids of its features and how strongly each holds. */
export interface Example {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/** Logistic regression's inverse regularisation, and what a positive counts against a negative. */
export interface Settings {
  readonly c: number;
  readonly positive: number;
}

/**
 * Fits the weights of a logistic regression with an L2 penalty by L-BFGS: no randomness, so the same examples give the
 * same weights. Each feature is first scaled by how differently it is spread over positives and negatives (the log-count
 * ratio of Wang and Manning 2012), which helps where examples are few; the scale is part of the weights returned.
 */
export function logistic(
  examples: readonly Example[],
  labels: Uint8Array,
  size: number,
  { c, positive }: Settings,
): Float64Array {
  const ratio = ratios(examples, labels, size);
  const value = (weights: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (let i = 0; i < size; i++) {
      const w = weights[i] as number;
      gradient[i] = w;
      loss += (w * w) / 2;
    }
    examples.forEach(({ ids, values }, e) => {
      let z = 0;
      for (let j = 0; j < ids.length; j++) {
        const id = ids[j] as number;
        z += (weights[id] as number) * (ratio[id] as number) * (values[j] as number);
      }
      const y = labels[e] as number;
      const cost = c * (y ? positive : 1);
      loss += cost * (Math.log1p(Math.exp(-Math.abs(z))) + Math.max(0, y ? -z : z));
      const slope = cost * (1 / (1 + Math.exp(-z)) - y);
      for (let j = 0; j < ids.length; j++) {
        const id = ids[j] as number;
        gradient[id] = (gradient[id] as number) + slope * (ratio[id] as number) * (values[j] as number);
      }
    });
    return loss;
  };
  return minimise(value, size).map((w, i) => w * (ratio[i] as number));
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

/** L-BFGS with ten pairs and a backtracking line search. */
function minimise(value: (at: Float64Array, gradient: Float64Array) => number, size: number): Float64Array {
  const dot = (a: Float64Array, b: Float64Array) => {
    let s = 0;
    for (let i = 0; i < size; i++) s += (a[i] as number) * (b[i] as number);
    return s;
  };
  let at = new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = value(at, gradient);
  const pairs: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let step = 0; step < 120; step++) {
    const direction = gradient.map((g) => -g);
    const alphas = [...pairs].reverse().map(({ s, y, rho }) => {
      const alpha = rho * dot(s, direction);
      for (let i = 0; i < size; i++) direction[i] = (direction[i] as number) - alpha * (y[i] as number);
      return alpha;
    });
    const last = pairs.at(-1);
    const scale = last ? 1 / (last.rho * dot(last.y, last.y)) : 1 / Math.sqrt(dot(gradient, gradient) || 1);
    for (let i = 0; i < size; i++) direction[i] = (direction[i] as number) * scale;
    pairs.forEach(({ s, y, rho }, k) => {
      const beta = rho * dot(y, direction);
      const alpha = alphas[pairs.length - 1 - k] as number;
      for (let i = 0; i < size; i++) direction[i] = (direction[i] as number) + (alpha - beta) * (s[i] as number);
    });
    const slope = dot(gradient, direction);
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let length = 1;
    let nextLoss = Number.POSITIVE_INFINITY;
    for (; length > 1e-8; length /= 2) {
      for (let i = 0; i < size; i++) next[i] = (at[i] as number) + length * (direction[i] as number);
      nextLoss = value(next, nextGradient);
      if (nextLoss <= loss + 1e-4 * length * slope) break;
    }
    if (!(nextLoss < loss)) return at;
    const s = next.map((v, i) => v - (at[i] as number));
    const y = nextGradient.map((g, i) => g - (gradient[i] as number));
    const curve = dot(s, y);
    if (curve > 1e-12) pairs.push({ s, y, rho: 1 / curve });
    if (pairs.length > 10) pairs.shift();
    const gained = loss - nextLoss;
    [at, gradient, loss] = [next, nextGradient, nextLoss];
    if (gained < 1e-5 * Math.abs(loss)) return at;
  }
  return at;
}
