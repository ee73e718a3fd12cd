import { Candidates, NONE } from './candidates';
import { type Clause, rarest } from './clauses';
import { fold } from './fold';
import { type Families, type Literals, literalsOf } from './literals';
import { Found, Trie } from './trie';

/** What is known of a pattern before it is run. */
export interface Known {
  /** Its place among the candidates; NONE if it may match any text. */
  readonly number: number;
  /** The clause that its matches begin with: it is tried where that stands, and nowhere else. */
  readonly lead: number;
}
const ANYWHERE: Known = { number: NONE, lead: NONE };

/**
 * Which patterns can match a text at all. One pass over the text finds the literals that patterns cannot do without;
 * of some thousand patterns, only the few are run whose literals all stand there, in their order.
 */
export class Triggers {
  private readonly known = new WeakMap<RegExp, Known>();
  /** Made by `rx` and not read yet: reading all of them at once is for the first check, not for the start. */
  private readonly unread: RegExp[] = [];
  private patterns = 0;
  private readonly trie = new Trie();
  /** Clauses by their literals: patterns that use the same word family share them. */
  private readonly clauses = new Map<string, number>();
  /** For each clause, the patterns that are looked at once it is found. */
  private readonly keyed: number[][] = [];
  /** For each pattern, its clauses in order, and the one that it begins with. */
  private readonly needs: (readonly number[])[] = [];
  private readonly leads: number[] = [];
  /** Both in one row, for the scan: a clause's patterns from `starts` on, each as number, count of clauses, clauses. */
  private rows: Int32Array | undefined;
  private starts = new Int32Array(0);
  /** For each text seen lately. */
  private readonly found = new Map<string, Candidates>();
  /** The clauses in the text being read. */
  private readonly there = new Found();
  private folded = new Uint16Array(4_096);
  /** Where each unit of the folded text stands in the text. */
  private from = new Int32Array(4_096);
  /** For each clause: the text, by its number, in which a candidate begins with it. */
  private wanted = new Int32Array(0);
  private texts = 0;
  private lastText = '';
  private last: Candidates | undefined;

  constructor(private readonly literalsOf: (pattern: RegExp, families: Families) => Literals) {}

  add(pattern: RegExp): void {
    this.unread.push(pattern);
  }

  /** False only if the pattern cannot match the text. */
  mayMatch(pattern: RegExp, text: string): boolean {
    const { number } = this.knownOf(pattern);
    return this.candidates(text).has(number);
  }

  knownOf(pattern: RegExp): Known {
    this.readAll();
    return this.known.get(pattern) ?? this.read(pattern, new Map());
  }

  /** Which patterns may match the text, of those read so far. */
  candidates(text: string): Candidates {
    if (text === this.lastText && this.last) return this.last;
    this.readAll();
    const bits = this.found.get(text) ?? this.scan(text);
    this.lastText = text;
    this.last = bits;
    return bits;
  }

  private readAll(): void {
    if (this.unread.length === 0) return;
    const families: Families = new Map();
    for (const pattern of this.unread) this.read(pattern, families);
    this.unread.length = 0;
  }

  private read(pattern: RegExp, families: Families): Known {
    const { clauses, leads } = this.literalsOf(pattern, families);
    const known = clauses.length > 0 ? this.number(clauses, leads) : ANYWHERE;
    this.known.set(pattern, known);
    return known;
  }

  private number(clauses: readonly Clause[], leads: boolean): Known {
    const ids = clauses.map((clause) => this.clauseId(clause.literals));
    const lead = leads ? (ids[0] as number) : NONE;
    const number = this.patterns++;
    if (leads) this.there.keepStarts(lead);
    this.needs.push(ids);
    this.leads.push(lead);
    this.keyed[ids[rarest(clauses)] as number]?.push(number);
    this.rows = undefined;
    this.found.clear();
    this.last = undefined;
    return { number, lead };
  }

  private clauseId(literals: readonly string[]): number {
    const name = literals.join('|');
    const known = this.clauses.get(name);
    if (known !== undefined) return known;
    const id = this.clauses.size;
    this.clauses.set(name, id);
    this.keyed.push([]);
    for (const literal of literals) this.trie.add(literal, id);
    return id;
  }

  private scan(text: string): Candidates {
    if (this.found.size >= TEXTS) this.found.clear();
    if (this.folded.length <= text.length) {
      this.folded = new Uint16Array(2 * text.length);
      this.from = new Int32Array(2 * text.length);
    }
    this.there.reset(this.keyed.length);
    this.trie.scan(this.folded, fold(text, this.folded, this.from), this.there);
    const bits = new Uint32Array((this.patterns >> 5) + 1);
    const rows = this.rows ?? this.pack();
    const { starts, there, leads, wanted } = this;
    this.texts++;
    for (let i = 0; i < there.count; i++) {
      const clause = there.ids[i] as number;
      const end = starts[clause + 1] as number;
      for (let at = starts[clause] as number; at < end; at += 2 + (rows[at + 1] as number)) {
        if (!this.inOrder(rows, at + 2, rows[at + 1] as number)) continue;
        const number = rows[at] as number;
        bits[number >> 5] = (bits[number >> 5] as number) | (1 << (number & 31));
        const lead = leads[number] as number;
        if (lead !== NONE) wanted[lead] = this.texts;
      }
    }
    const candidates = new Candidates(bits, this.begins());
    this.found.set(text, candidates);
    return candidates;
  }

  /** Where the clauses stand that candidates begin with. */
  private begins(): Int32Array {
    const { there, wanted, from, texts } = this;
    const out: number[] = [];
    for (let i = 0; i < there.started; i += 2) {
      const clause = there.starts[i] as number;
      if (wanted[clause] === texts) out.push(clause, from[there.starts[i + 1] as number] as number);
    }
    return Int32Array.from(out);
  }

  /** Are all clauses there, each after the one before? Two may share a space or a figure that folding made one. */
  private inOrder(rows: Int32Array, from: number, count: number): boolean {
    const { there } = this;
    let end = 0;
    for (let i = from; i < from + count; i++) {
      const clause = rows[i] as number;
      if (!there.has(clause) || end > there.lastStart(clause) + 1) return false;
      end = there.firstEnd(clause);
    }
    return true;
  }

  private pack(): Int32Array {
    const rows: number[] = [];
    this.starts = new Int32Array(this.keyed.length + 1);
    this.keyed.forEach((numbers, clause) => {
      for (const number of numbers) {
        const needs = this.needs[number] ?? [];
        rows.push(number, needs.length, ...needs);
      }
      this.starts[clause + 1] = rows.length;
    });
    this.wanted = new Int32Array(this.keyed.length);
    this.rows = Int32Array.from(rows);
    return this.rows;
  }
}

/** As many as analyses are kept, so that a long text is scanned once; each costs a bit a pattern, and some places. */
const TEXTS = 4_000;

export const triggers = new Triggers(literalsOf);
