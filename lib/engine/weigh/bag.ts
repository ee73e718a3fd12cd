import { hashOf, type Model } from './model';
import { KINDS_AT, models, type Sums } from './sums';

/** Where the weights of some features stand in each of the two models: what a `Bag` counts. */
export interface Rows {
  readonly lens: readonly number[];
  readonly kind: readonly number[];
}

export function rowsOf(names: Iterable<string>): Rows {
  const { lens, kind } = models();
  const out: { lens: number[]; kind: number[] } = { lens: [], kind: [] };
  for (const name of names) {
    const hash = hashOf(name);
    const [l, k] = [lens.rowOf(hash), kind.rowOf(hash)];
    if (l >= 0) out.lens.push(l);
    if (k >= 0) out.kind.push(k);
  }
  return out;
}

/**
 * The features that any sentence of a message shows, each counted once. Holds the message before: of the next one only
 * the sentences that came and went are counted. Sums are of whole numbers, so the way to a message leaves no trace.
 */
export class Bag {
  private held: readonly Rows[] = [];
  private readonly lens = new Count(models().lens);
  private readonly kind = new Count(models().kind);

  hold(next: readonly Rows[]): void {
    const { held } = this;
    let from = 0;
    while (from < held.length && from < next.length && held[from] === next[from]) from++;
    let [a, b] = [held.length, next.length];
    for (; a > from && b > from && held[a - 1] === next[b - 1]; a--) b--;
    this.held = next;
    for (let i = from; i < b; i++) this.count(next[i] as Rows, 1);
    for (let i = from; i < a; i++) this.count(held[i] as Rows, -1);
  }

  addTo(sums: Sums, value: number): void {
    const { lens, kind } = models();
    lens.addSteps(this.lens.steps, value, sums.values);
    kind.addSteps(this.kind.steps, value, sums.values, KINDS_AT);
  }

  private count({ lens, kind }: Rows, by: 1 | -1): void {
    for (const row of lens) this.lens.count(row, by);
    for (const row of kind) this.kind.count(row, by);
  }
}

/** In how many sentences each row of a model stands, and the weights of those that stand in any. */
class Count {
  readonly steps: Int32Array;
  private readonly times = new Map<number, number>();

  constructor(private readonly model: Model) {
    this.steps = new Int32Array(model.outputs);
  }

  count(row: number, by: 1 | -1): void {
    const before = this.times.get(row) ?? 0;
    if (before + by > 0) this.times.set(row, before + by);
    else this.times.delete(row);
    if (before === 0 || before + by === 0) this.model.count(row, by, this.steps);
  }
}
