import { hashOf } from './model';
import { model, type Sums } from './sums';

/** Where the weights of some features stand in the model: what a `Bag` counts. */
export type Rows = readonly number[];

/** Of the features with these names, each behind the prefix. */
export function rowsOf(names: Iterable<string>, prefix = ''): Rows {
  const { rowOf } = model();
  const out: number[] = [];
  for (const name of names) {
    const row = rowOf(hashOf(prefix, name));
    if (row >= 0) out.push(row);
  }
  return out;
}

/**
 * The features that any sentence of a message shows, each counted once. Holds the message before: of the next one only
 * the sentences that came and went are counted. Sums are of whole numbers, so the way to a message leaves no trace.
 */
export class Bag {
  private held: readonly Rows[] = [];
  private readonly model = model();
  /** The weights of the features that stand in any sentence, in bare steps. */
  private readonly steps = new Int32Array(this.model.outputs);
  /** In how many sentences each row stands. */
  private readonly times = new Map<number, number>();

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
    this.model.addSteps(this.steps, value, sums.values);
  }

  private count(rows: Rows, by: 1 | -1): void {
    for (const row of rows) {
      const before = this.times.get(row) ?? 0;
      if (before + by > 0) this.times.set(row, before + by);
      else this.times.delete(row);
      if (before === 0 || before + by === 0) this.model.count(row, by, this.steps);
    }
  }
}
