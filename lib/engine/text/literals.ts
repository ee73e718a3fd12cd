/**
 * Which literal strings a match of a pattern cannot do without: any text that matches contains at least one of them.
 * Found by reading the pattern's source, so that nobody has to keep a list of triggers beside each pattern.
 */

/** What one part of a pattern tells: the exact strings it can be, if they are few, and what it always contains. */
interface Part {
  readonly exact: readonly string[] | undefined;
  readonly needs: readonly string[] | undefined;
}

const ANYTHING: Part = { exact: undefined, needs: undefined };
const NOTHING: Part = { exact: [''], needs: undefined };
/** More alternatives than this are not multiplied out. */
const MOST_EXACT = 160;
/** Classes up to this size count as alternatives: "[cs]". */
const MOST_CLASS = 4;
/** A single letter stands in every text. */
const SHORTEST = 2;
/** How often a literal of that length stands in a sentence, roughly; longer ones count as the last. */
const OFTEN = [1, 1, 0.4, 0.12, 0.03, 0.01];
const EVERYWHERE = new Set(
  "the you your and are our for have with that this will can what how in on to of is it we be at not would could they their from has was one any all some my me i'm we're you're but who when which there 're 'm 's".split(
    ' ',
  ),
);

/** The literals of a pattern over lower-case text, or undefined when it can match without any. */
export function literalsOf(pattern: RegExp): readonly string[] | undefined {
  const reader = new Reader(pattern.source);
  const part = reader.alternatives();
  return best([part.exact, part.needs]);
}

/** A recursive-descent reading of JavaScript's pattern syntax; what it does not know may be anything. */
class Reader {
  private at = 0;
  constructor(private readonly source: string) {}

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
    const c = this.source[this.at++];
    if (c === '(') return this.group();
    if (c === '[') return this.charClass();
    if (c === '\\') return this.escape();
    if (c === '.') return ANYTHING;
    if (c === '^' || c === '$') return NOTHING;
    return { exact: [c ?? ''], needs: undefined };
  }

  private group(): Part {
    let around = false;
    const opening = /^\?(?:[:]|<?[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 40));
    if (opening) {
      around = /[=!]$/.test(opening[0]);
      this.at += opening[0].length;
    }
    const inner = this.alternatives();
    this.at++;
    // What stands around a match is no part of it, and may be a "not".
    return around ? NOTHING : inner;
  }

  private charClass(): Part {
    const end = this.classEnd();
    const inside = this.source.slice(this.at, end);
    this.at = end + 1;
    if (/^\^|[\\-]/.test(inside) || inside.length > MOST_CLASS) return ANYTHING;
    return { exact: [...inside], needs: undefined };
  }

  private classEnd(): number {
    let i = this.at;
    while (i < this.source.length && this.source[i] !== ']') i += this.source[i] === '\\' ? 2 : 1;
    return i;
  }

  private escape(): Part {
    const c = this.source[this.at++] ?? '';
    if (c === 'b' || c === 'B') return NOTHING;
    if (c === 'p' || c === 'P' || c === 'u' || c === 'k') {
      const more = /^(?:\{[^}]*\}|<\w+>|[\da-f]{4})/i.exec(this.source.slice(this.at, this.at + 40));
      this.at += more?.[0].length ?? 0;
      return ANYTHING;
    }
    return /[a-z0-9]/i.test(c) ? ANYTHING : { exact: [c], needs: undefined };
  }

  private quantified(part: Part): Part {
    const m = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (!m) return part;
    this.at += m[0].length;
    if (m[0][0] === '?') return { exact: part.exact && [...part.exact, ''], needs: undefined };
    if (m[0][0] === '*' || m[1] === '0') return ANYTHING;
    return { exact: undefined, needs: best([part.exact, part.needs]) };
  }
}

function either(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] ?? ANYTHING;
  const exact = parts.every((p) => p.exact) ? parts.flatMap((p) => p.exact ?? []) : undefined;
  if (exact && exact.length <= MOST_EXACT) return { exact, needs: undefined };
  const needs = parts.map((p) => best([p.exact, p.needs]));
  return { exact: undefined, needs: needs.every((n) => n) ? needs.flatMap((n) => n ?? []) : undefined };
}

/** Multiplies neighbours out while they stay few; of all runs and parts, the most telling one is needed. */
function inOrder(parts: readonly Part[]): Part {
  const found: (readonly string[] | undefined)[] = [];
  let run: readonly string[] = [''];
  let whole = true;
  for (const part of parts) {
    const { exact } = part;
    if (exact && run.length * exact.length <= MOST_EXACT) {
      run = run.flatMap((a) => exact.map((b) => a + b));
      continue;
    }
    whole = false;
    found.push(run, part.needs);
    run = exact ?? [''];
  }
  found.push(run);
  return whole ? { exact: run, needs: undefined } : { exact: undefined, needs: best(found) };
}

/** The set that is least likely to stand in a sentence by chance. */
function best(sets: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  let chosen: readonly string[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const set of sets) {
    if (!set || set.length === 0 || set.some((s) => s.length < SHORTEST)) continue;
    const chance = set.reduce((sum, s) => sum + chanceOf(s), 0);
    if (chance < least) [chosen, least] = [set, chance];
  }
  return chosen && [...new Set(chosen)];
}

function chanceOf(literal: string): number {
  return EVERYWHERE.has(literal.trim()) ? 0.5 : (OFTEN[Math.min(literal.length, OFTEN.length - 1)] ?? 1);
}
