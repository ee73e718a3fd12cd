/**
 * What was read from the texts that were met lately: sentences and lines repeat from one key press to the next, and only the
 * changed one is read again.
 */
export class KeptByText<V> {
  private readonly kept = new Map<string, V>();

  /** Keeps up to `most`, then starts afresh. What `read` gives must depend on its text alone. */
  constructor(
    private readonly most: number,
    private readonly read: (text: string) => V,
  ) {}

  of(text: string): V {
    const known = this.kept.get(text);
    if (known !== undefined || this.kept.has(text)) return known as V;
    const own = copied(text);
    const value = this.read(own);
    if (this.kept.size >= this.most) this.kept.clear();
    this.kept.set(own, value);
    return value;
  }

  clear(): void {
    this.kept.clear();
  }
}

/** In memory of its own: a slice holds on to all of the text that it was cut from, and would keep the draft of an earlier key press. */
function copied(text: string): string {
  return ` ${text}`.slice(1);
}
