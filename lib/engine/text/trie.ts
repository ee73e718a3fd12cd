import { EDGE, isWordUnit, START } from './fold';

/** Units beyond the first 127 that literals use share one number: such a literal is found too often, never too seldom. */
const NUMBERS = 128;
const OTHER = NUMBERS - 1;

/** What was found in a text: by id, where first and last. Reused from one text to the next. */
export class Found {
  /** The ids, in the order in which each was first met. */
  ids = new Int32Array(0);
  count = 0;
  /** For each id four numbers, side by side: the text it was last found in, where the first ends and the last starts. */
  private places = new Int32Array(0);
  private texts = 0;
  /** 1 for each id of which all starts are kept. */
  private all = new Uint8Array(0);
  /** Those starts, in order, each behind its id. */
  starts = new Int32Array(1_024);
  started = 0;

  /** Makes ready for the next text, and for ids below `size`. */
  reset(size: number): void {
    this.count = 0;
    this.started = 0;
    this.texts++;
    if (this.ids.length >= size) return;
    this.ids = new Int32Array(2 * size);
    this.places = new Int32Array(8 * size);
  }

  /** From now on keeps every place where this one starts. */
  keepStarts(id: number): void {
    if (id >= this.all.length) this.all = grown(this.all, new Uint8Array(2 * id + 64));
    this.all[id] = 1;
  }

  has(id: number): boolean {
    return this.places[4 * id] === this.texts;
  }

  /** Where the first ends; only if `has`. */
  firstEnd(id: number): number {
    return this.places[4 * id + 1] as number;
  }

  lastStart(id: number): number {
    return this.places[4 * id + 2] as number;
  }

  add(id: number, start: number, end: number): void {
    const { places } = this;
    if (this.all[id] === 1) this.addStart(id, start);
    const at = 4 * id;
    if (places[at] !== this.texts) {
      places[at] = this.texts;
      places[at + 1] = end;
      places[at + 2] = start;
      this.ids[this.count++] = id;
      return;
    }
    if (end < (places[at + 1] as number)) places[at + 1] = end;
    if (start > (places[at + 2] as number)) places[at + 2] = start;
  }

  private addStart(id: number, start: number): void {
    if (this.started === this.starts.length) this.starts = grown(this.starts, new Int32Array(2 * this.started));
    this.starts[this.started++] = id;
    this.starts[this.started++] = start;
  }
}

function grown<T extends Uint8Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/**
 * Finds literals in a folded text. Those that begin a word are looked for where words begin, the others everywhere.
 * Literals can be added at any time. One array holds the transitions, another the ids: a start must be quick, and so
 * must a sentence.
 */
export class Trie {
  /** A number for each unit that a literal has; 0 for the others. */
  private readonly numbers = new Uint8Array(0x10000);
  private used = 0;
  /** 1 for each unit that a literal begins with which is looked for everywhere. */
  private readonly begins = new Uint8Array(0x10000);
  /** Transitions, open addressing: node * NUMBERS + number + 1 at `2 * slot`, the next node at `2 * slot + 1`. */
  private table = new Int32Array(1 << 16);
  private mask = (1 << 15) - 1;
  private nodes = ANYWHERE;
  /** For each literal added: its node, and its id and whether a word must end there in one number. */
  private readonly added: number[] = [];
  /** The ids by their nodes, side by side: those of a node lie in `ends` from `heads[node]` to `heads[node + 1]`. */
  private heads: Int32Array | undefined;
  private ends = new Int32Array(0);

  /** `literal` may begin or end with EDGE. */
  add(literal: string, id: number): void {
    const opens = literal.charCodeAt(0) === EDGE;
    const closes = literal.length > 1 && literal.charCodeAt(literal.length - 1) === EDGE;
    const to = literal.length - (closes ? 1 : 0);
    let node = opens || literal.charCodeAt(0) === START ? AT_WORDS : ANYWHERE;
    if (node === ANYWHERE) this.begins[literal.charCodeAt(0)] = 1;
    for (let i = opens ? 1 : 0; i < to; i++) node = this.reach(node, this.number(literal.charCodeAt(i)));
    this.added.push(node, 2 * id + (closes ? 1 : 0));
    this.heads = undefined;
  }

  /** Adds to `found` the ids of the literals in the first `length` units of `text`. */
  scan(text: Uint16Array, length: number, found: Found): void {
    const heads = this.heads ?? this.pack();
    const { begins } = this;
    let before = false;
    for (let i = 0; i < length; i++) {
      const unit = text[i] as number;
      const word = isWordUnit(unit);
      if ((word && !before) || i === 0) this.walk(AT_WORDS, text, i, length, heads, found);
      if (begins[unit] === 1) this.walk(ANYWHERE, text, i, length, heads, found);
      before = word;
    }
  }

  private walk(root: number, text: Uint16Array, from: number, length: number, heads: Int32Array, found: Found): void {
    const { numbers, table, mask, ends } = this;
    let node = root;
    for (let i = from; i < length; i++) {
      const number = numbers[text[i] as number] as number;
      if (number === 0) return;
      node = step(table, mask, node * NUMBERS + number + 1);
      if (node === 0) return;
      const to = heads[node + 1] as number;
      let at = heads[node] as number;
      if (at === to) continue;
      const inWord = i + 1 < length && isWordUnit(text[i + 1] as number);
      for (; at < to; at++) {
        const entry = ends[at] as number;
        if (!inWord || (entry & 1) === 0) found.add(entry >> 1, from, i + 1);
      }
    }
  }

  private pack(): Int32Array {
    const heads = new Int32Array(this.nodes + 2);
    for (let i = 0; i < this.added.length; i += 2) bump(heads, (this.added[i] as number) + 1);
    for (let i = 1; i < heads.length; i++) heads[i] = (heads[i] as number) + (heads[i - 1] as number);
    const next = heads.slice();
    this.ends = new Int32Array(this.added.length / 2);
    for (let i = 0; i < this.added.length; i += 2) {
      const node = this.added[i] as number;
      this.ends[next[node] as number] = this.added[i + 1] as number;
      bump(next, node);
    }
    this.heads = heads;
    return heads;
  }

  private reach(node: number, number: number): number {
    const key = node * NUMBERS + number + 1;
    const there = step(this.table, this.mask, key);
    if (there !== 0) return there;
    const made = ++this.nodes;
    if (2 * made > this.mask) this.spread();
    this.put(key, made);
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

function step(table: Int32Array, mask: number, key: number): number {
  let slot = hash(key) & mask;
  for (;;) {
    const there = table[2 * slot] as number;
    if (there === key) return table[2 * slot + 1] as number;
    if (there === 0) return 0;
    slot = (slot + 1) & mask;
  }
}

function hash(key: number): number {
  const h = Math.imul(key, 0x9e3779b1);
  return (h >>> 15) ^ h;
}

function bump(array: Int32Array, at: number): void {
  array[at] = (array[at] as number) + 1;
}
