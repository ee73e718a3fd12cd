import { EDGE, isWordUnit, START } from './fold';

/** Units beyond the first 127 that literals use share one number: such a literal is found too often, never too seldom. */
const NUMBERS = 128;
const OTHER = NUMBERS - 1;

/**
 * Finds literals in a folded text. Those that begin a word are looked for where words begin, the others everywhere.
 * Literals can be added at any time.
 */
export class Trie {
  /** A number for each unit that a literal has; 0 for the others. */
  private readonly numbers = new Uint8Array(0x10000);
  private used = 0;
  /** Transitions, open addressing: node * NUMBERS + number + 1 at `2 * slot`, the next node at `2 * slot + 1`. */
  private table = new Int32Array(1 << 16);
  private mask = (1 << 15) - 1;
  private nodes = 2;
  /** For each node, the first of its entries in the four lists below. */
  private heads = new Int32Array(1 << 14);
  private readonly ids: number[] = [0];
  private readonly next: number[] = [0];
  private readonly lengths: number[] = [0];
  private readonly closed: boolean[] = [false];

  /** `literal` may begin or end with EDGE; `id` is handed back where it is found. */
  add(literal: string, id: number): void {
    const opens = literal.charCodeAt(0) === EDGE;
    const closes = literal.length > 1 && literal.charCodeAt(literal.length - 1) === EDGE;
    const from = opens ? 1 : 0;
    const to = literal.length - (closes ? 1 : 0);
    let node = opens || literal.charCodeAt(0) === START ? AT_WORDS : ANYWHERE;
    for (let i = from; i < to; i++) node = this.reach(node, this.number(literal.charCodeAt(i)));
    this.ids.push(id);
    this.next.push(this.heads[node] ?? 0);
    this.lengths.push(to - from);
    this.closed.push(closes);
    this.heads[node] = this.ids.length - 1;
  }

  /** Calls `found` with the id of each literal in the first `length` units of `text`, and where it starts and ends. */
  scan(text: Uint16Array, length: number, found: (id: number, start: number, end: number) => void): void {
    let before = false;
    for (let i = 0; i < length; i++) {
      const word = isWordUnit(text[i] as number);
      if (i === 0 || (word && !before)) this.walk(AT_WORDS, text, i, length, found);
      this.walk(ANYWHERE, text, i, length, found);
      before = word;
    }
  }

  private walk(
    root: number,
    text: Uint16Array,
    from: number,
    length: number,
    found: (id: number, start: number, end: number) => void,
  ): void {
    let node = root;
    for (let i = from; i < length; i++) {
      const number = this.numbers[text[i] as number] as number;
      if (number === 0) return;
      node = this.step(node, number);
      if (node === 0) return;
      for (let k = this.heads[node] as number; k !== 0; k = this.next[k] as number) {
        if (this.closed[k] && i + 1 < length && isWordUnit(text[i + 1] as number)) continue;
        found(this.ids[k] as number, from, i + 1);
      }
    }
  }

  private step(node: number, number: number): number {
    const key = node * NUMBERS + number + 1;
    let slot = hash(key) & this.mask;
    for (;;) {
      const there = this.table[2 * slot] as number;
      if (there === key) return this.table[2 * slot + 1] as number;
      if (there === 0) return 0;
      slot = (slot + 1) & this.mask;
    }
  }

  private reach(node: number, number: number): number {
    const there = this.step(node, number);
    if (there !== 0) return there;
    const made = ++this.nodes;
    if (made >= this.heads.length) this.heads = longer(this.heads);
    if (2 * this.nodes > this.mask) this.spread();
    this.put(node * NUMBERS + number + 1, made);
    return made;
  }

  private put(key: number, value: number): void {
    let slot = hash(key) & this.mask;
    while (this.table[2 * slot] !== 0) slot = (slot + 1) & this.mask;
    this.table[2 * slot] = key;
    this.table[2 * slot + 1] = value;
  }

  private spread(): void {
    const old = this.table;
    this.table = new Int32Array(old.length * 2);
    this.mask = old.length - 1;
    for (let i = 0; i < old.length; i += 2) if (old[i] !== 0) this.put(old[i] as number, old[i + 1] as number);
  }

  private number(unit: number): number {
    if (this.numbers[unit] === 0) this.numbers[unit] = this.used < OTHER ? ++this.used : OTHER;
    return this.numbers[unit] as number;
  }
}

/** Node 0 is none. */
const AT_WORDS = 1;
const ANYWHERE = 2;

function hash(key: number): number {
  const h = Math.imul(key, 0x9e3779b1);
  return (h >>> 15) ^ h;
}

function longer(array: Int32Array): Int32Array<ArrayBuffer> {
  const out = new Int32Array(array.length * 2);
  out.set(array);
  return out;
}
