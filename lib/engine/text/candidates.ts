/** The number of a pattern that may match any text, and of the clause that no pattern begins with. */
export const NONE = -1;

/** Which patterns can match a text at all, and where. */
export class Candidates {
  constructor(
    /** A bit for each pattern. */
    readonly bits: Uint32Array,
    /** The places where a candidate may begin, in order: two numbers each, the clause that begins there and its offset. */
    readonly begins: Int32Array,
  ) {}

  has(pattern: number): boolean {
    return pattern === NONE || ((this.bits[pattern >> 5] as number) & (1 << (pattern & 31))) !== 0;
  }
}
