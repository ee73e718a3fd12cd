import { Tally } from '../tally';
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

/** The features that any sentence of a message shows, each counted once. */
export class Bag {
  private readonly model = model();
  /** The weights of the features that stand in any sentence, in bare steps. */
  private readonly steps = new Int32Array(this.model.outputs);
  private readonly rows = new Tally<number>((row, by) => this.model.count(row, by, this.steps));

  hold(next: readonly Rows[]): void {
    this.rows.hold(next);
  }

  addTo(sums: Sums, value: number): void {
    this.model.addSteps(this.steps, value, sums.values);
  }
}
