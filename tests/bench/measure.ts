export interface Timing {
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
}

export function timing(samples: readonly number[]): Timing {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (q: number) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/** How often each sample is taken. */
const ROUNDS = 3;

/**
 * Times one call a sample, in milliseconds. Every sample is taken in several rounds and its fastest counts: what else
 * the machine does meanwhile is no cost of what is timed.
 */
export async function time<T>(
  inputs: readonly T[],
  run: (input: T) => unknown,
  /** Untimed, before each call. */
  before: (input: T) => void = () => undefined,
): Promise<Timing> {
  const fastest = inputs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, input] of inputs.entries()) {
      before(input);
      const start = performance.now();
      await run(input);
      fastest[i] = Math.min(fastest[i] ?? 0, performance.now() - start);
    }
  }
  return timing(fastest);
}
