/**
 * In how many lists of a message each item stands. Holds the message before: of the next one only the lists that came and
 * went are counted. Counts are whole numbers, so the way to a message leaves no trace.
 */
export class Tally<T> {
  private held: readonly Iterable<T>[] = [];
  private readonly times = new Map<T, number>();

  /** `turned` hears of each item that stands in the first list, and in no list any more. */
  constructor(private readonly turned: (item: T, by: 1 | -1) => void = () => undefined) {}

  /** An item may stand in a list once. A list that was held before is known by its identity: it must not change. */
  hold(next: readonly Iterable<T>[]): void {
    const { held } = this;
    let from = 0;
    while (from < held.length && from < next.length && held[from] === next[from]) from++;
    let [a, b] = [held.length, next.length];
    for (; a > from && b > from && held[a - 1] === next[b - 1]; a--) b--;
    this.held = next;
    for (let i = from; i < b; i++) this.count(next[i] as Iterable<T>, 1);
    for (let i = from; i < a; i++) this.count(held[i] as Iterable<T>, -1);
  }

  of(item: T): number {
    return this.times.get(item) ?? 0;
  }

  private count(list: Iterable<T>, by: 1 | -1): void {
    for (const item of list) {
      const before = this.of(item);
      if (before + by > 0) this.times.set(item, before + by);
      else this.times.delete(item);
      if (before === 0 || before + by === 0) this.turned(item, by);
    }
  }
}
