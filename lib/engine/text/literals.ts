/**
 * Which literal strings a match of a pattern cannot do without, found by reading the pattern's source, so that nobody
 * has to keep a list of triggers beside each pattern.
 */

import { type Clause, clauseOf } from './clauses';
import {
  ANYTHING,
  AT_START,
  best,
  either,
  exactly,
  inOrder,
  leads,
  MOST_CLAUSES,
  NOTHING,
  type Part,
  PERHAPS,
  perhaps,
  phrase,
  repeated,
  WORD_EDGE,
} from './parts';

/** Classes up to this size count as alternatives: "[cs]". */
const MOST_CLASS = 6;

/** What groups of patterns tell, by their source: word families stand in many patterns and are read once. */
export type Families = Map<string, Part>;

/** What a pattern's matches cannot do without. */
export interface Literals {
  /** One literal of each, in this order. None if it can match without any. */
  readonly clauses: readonly Clause[];
  /** Every match begins with one of the first. */
  readonly leads: boolean;
}

/** The literals that every match needs. */
export function literalsOf(pattern: RegExp, families: Families = new Map()): Literals {
  // In other flags' readings of a source, letters may stand for others.
  if (/[^gsuy]/.test(pattern.flags)) return { clauses: [], leads: false };
  const part = new Reader(pattern.source, families).alternatives();
  const all = part.exact ? [clauseOf(part.exact)] : part.needs;
  const [first] = all;
  const clauses = best(all, MOST_CLAUSES);
  if (!first || !leads(part, first)) return { clauses, leads: false };
  // However common it is: to know where matches begin saves more than to look for it costs.
  return { clauses: clauses[0] === first ? clauses : [first, ...clauses], leads: true };
}

/**
 * The same for a text in small letters that the pattern may be asked about in parts: capitals are no matter, nor where the
 * text begins. True of every flag.
 */
export function looseLiteralsOf(pattern: RegExp, families: Families = new Map()): Literals {
  const part = new Reader(pattern.source, families, true).alternatives();
  return { clauses: best(part.exact ? [clauseOf(part.exact)] : part.needs, MOST_CLAUSES), leads: false };
}

/** A recursive-descent reading of JavaScript's pattern syntax; what it does not know may be anything. */
class Reader {
  private at = 0;
  constructor(
    private readonly source: string,
    private readonly families: Families,
    private readonly loose = false,
  ) {}

  alternatives(): Part {
    const parts = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      parts.push(this.sequence());
    }
    return either(parts);
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      parts.push(this.quantified(this.atom()));
    }
    return inOrder(parts);
  }

  private atom(): Part {
    const c = this.source[this.at++] ?? '';
    if (c === '(') return this.group();
    if (c === '[') return this.charClass();
    if (c === '\\') return this.escape();
    if (c === '.') return ANYTHING;
    if (c === '^') return this.loose ? NOTHING : AT_START;
    return c === '$' ? NOTHING : this.plain();
  }

  /** The letters from the one just read on, up to one that is repeated: a start reads a million of them. */
  private plain(): Part {
    const from = this.at - 1;
    PLAIN.lastIndex = from;
    const length = PLAIN.exec(this.source)?.[0].length ?? 1;
    const repeats = length > 1 && '*+?{'.includes(this.source[from + length] ?? ' ');
    this.at = from + (repeats ? length - 1 : length);
    return phrase(this.letters(this.source.slice(from, this.at)));
  }

  private letters(source: string): string {
    return this.loose ? source.toLowerCase() : source;
  }

  private group(): Part {
    for (const edge of EDGES) {
      if (!this.source.startsWith(edge, this.at)) continue;
      this.at += edge.length;
      return WORD_EDGE;
    }
    let around = false;
    OPENING.lastIndex = this.at;
    const opening = OPENING.exec(this.source);
    if (opening) {
      around = /[=!]$/.test(opening[0]);
      this.at += opening[0].length;
    }
    const inner = this.family();
    this.at++;
    // What stands around a match is no part of it, and may be a "not".
    return around ? NOTHING : inner;
  }

  private family(): Part {
    const start = this.at;
    const end = this.groupEnd();
    if (end - start < SHORTEST_FAMILY) return this.alternatives();
    const source = this.source.slice(start, end);
    const known = this.families.get(source) ?? this.alternatives();
    this.families.set(source, known);
    this.at = end;
    return known;
  }

  /** Where the group closes that is open here. */
  private groupEnd(): number {
    let depth = 1;
    for (let i = this.at; i < this.source.length; i++) {
      const c = this.source.charCodeAt(i);
      if (c === BACKSLASH) i++;
      else if (c === CLASS) i = this.classEnd(i + 1);
      else if (c === OPEN) depth++;
      else if (c === CLOSE && --depth === 0) return i;
    }
    return this.source.length;
  }

  private charClass(): Part {
    const end = this.classEnd(this.at);
    const inside = this.source.slice(this.at, end);
    this.at = end + 1;
    const plain = inside.replace(/\\[ds]/g, (m) => (m === '\\d' ? '0' : ' ')).replace('0-9', '0');
    if (plain.startsWith('^') || plain.includes('\\') || /.-./.test(plain) || plain.length > MOST_CLASS)
      return ANYTHING;
    return exactly([...this.letters(plain)]);
  }

  private classEnd(from: number): number {
    let i = from;
    while (i < this.source.length && this.source[i] !== ']') i += this.source[i] === '\\' ? 2 : 1;
    return i;
  }

  private escape(): Part {
    const c = this.source[this.at++] ?? '';
    if (c === 'b') return WORD_EDGE;
    if (c === 'B') return NOTHING;
    if (c === 'd') return exactly(['0']);
    if (c === 's' || c === 'n' || c === 't' || c === 'r') return exactly([' ']);
    if (c === 'W') return { needs: [], closes: true };
    LONG_ESCAPE.lastIndex = this.at;
    if ('pPukxc'.includes(c)) this.at += LONG_ESCAPE.exec(this.source)?.[0].length ?? 0;
    // A group's echo may be empty.
    if (c === 'k' || /\d/.test(c)) return PERHAPS;
    return /[a-z]/i.test(c) ? ANYTHING : exactly([c]);
  }

  private quantified(part: Part): Part {
    QUANTIFIER.lastIndex = this.at;
    const m = QUANTIFIER.exec(this.source);
    if (!m) return part;
    this.at += m[0].length;
    const [, least] = m;
    const sign = m[0][0];
    if (sign === '?' || (least === '0' && m[2] === ',1')) return perhaps(part);
    return repeated(part, sign === '*' || least === '0');
  }
}

/** "[^ ,]+" and the like before "(": a name, a look around, or a plain group. */
const OPENING = /\?(?:[:]|<?[=!]|<\w+>)/y;
/** Where a word may begin. Within a number none does: "1,100 left" is not "100 left". */
export const WORD_START = "(?<![\\w']|\\d[.,](?=\\d))";
const EDGES = [WORD_START.slice(1), '?<!\\w)', '?!\\w)'];
const [BACKSLASH, CLASS, OPEN, CLOSE] = [92, 91, 40, 41];
/** A shorter group is read as fast as it is looked up. */
const SHORTEST_FAMILY = 24;
const PLAIN = /[^\\()[\]{}|.*+?^$\ud800-\udfff]{1,12}/y;
const LONG_ESCAPE = /\{[^}]*\}|<\w+>|[\da-f]{4}|[\da-f]{2}/iy;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(,\d*)?\})\??/y;
