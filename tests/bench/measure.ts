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

/** Times one call a sample, in milliseconds. */
export async function time<T>(inputs: readonly T[], run: (input: T) => unknown): Promise<Timing> {
  const samples: number[] = [];
  for (const input of inputs) {
    const start = performance.now();
    await run(input);
    samples.push(performance.now() - start);
  }
  return timing(samples);
}
