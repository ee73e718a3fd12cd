import { EDGE, FIGURE, isWordUnit, SPACE, START } from './fold';

/** What a text must have to match: one of these literals. */
export interface Clause {
  /** Folded. EDGE, first or last, stands for the edge of a word. */
  readonly literals: readonly string[];
  /** How likely a sentence has one of them by chance, roughly: only the order matters. */
  readonly chance: number;
}

/** More alternatives than this are not multiplied out. */
export const MOST_EXACT = 16;
/** A literal this long is telling enough: longer ones are cut. */
export const LONG = 12;

/** The edge of a word, and of the text, as literals have them. */
export const MARK = String.fromCharCode(EDGE);
export const FIRST = String.fromCharCode(START);

/** Every string of `a` followed by every one of `b`. */
export function multiply(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 1 && a[0] === '') return b;
  if (b.length === 1) {
    const [only = ''] = b;
    return only === '' ? a : a.map((s) => s + only);
  }
  return a.flatMap((s) => b.map((t) => s + t));
}

/** Makes literals out of what a pattern's part can be: edges and spaces within are settled, those at the ends kept. */
export function clauseOf(strings: readonly string[]): Clause {
  const out = new Set<string>();
  for (const s of strings) {
    const literal = SETTLED.test(s) ? s : settle(s);
    if (literal !== undefined) out.add(literal.length > LONG ? literal.slice(0, LONG).trimEnd() : literal);
  }
  // What is found without its edges is found with them.
  const literals = [...out].filter((s) => !s.includes(MARK) || !out.has(s.replaceAll(MARK, '')));
  return withLiterals(literals);
}

/** The same, known to begin where a word does. */
export function opened(clause: Clause): Clause {
  return withLiterals(clause.literals.map((s) => (isWordUnit(s.charCodeAt(0)) ? MARK + s : s)));
}

/** The same, known to end where a word does; of a literal that was cut, the end is not known. */
export function closed(clause: Clause): Clause {
  return withLiterals(
    clause.literals.map((s) => (isWordUnit(s.charCodeAt(s.length - 1)) && s.length < LONG - 1 ? s + MARK : s)),
  );
}

function withLiterals(literals: readonly string[]): Clause {
  return { literals, chance: chanceOf(literals) };
}

/** One literal of either. */
export function eitherClause(clauses: readonly Clause[]): Clause {
  const literals = [...new Set(clauses.flatMap((c) => c.literals))];
  return { literals, chance: 1 - clauses.reduce((without, c) => without * (1 - c.chance), 1) };
}

/** Neither marks nor spaces at the ends, nor anything twice that a folded text has once. */
const SETTLED = new RegExp(`^(?=[^ ])(?:[^${MARK}${FIRST} 0]| (?=[^${MARK} ]))*$`);

/** Undefined if no text has it: a word that begins in the middle of a word, a text that begins after its first word. */
function settle(source: string): string | undefined {
  let out = '';
  let opens = false;
  let edge = false;
  let last = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === EDGE) {
      edge = true;
      continue;
    }
    if (code === START && out !== '' && last !== START) return undefined;
    if (edge && last !== 0 && isWordUnit(last) && isWordUnit(code)) return undefined;
    if ((code === SPACE || code === FIGURE || code === START) && code === last) {
      edge = false;
      continue;
    }
    if (out === '') opens = edge;
    out += source[i];
    edge = false;
    last = code;
  }
  const closes = edge;
  const spaced = out.startsWith(' ');
  const trimmed = out.trim();
  if (trimmed === '') return out;
  const first = isWordUnit(trimmed.charCodeAt(0)) && (opens || spaced);
  const final = isWordUnit(trimmed.charCodeAt(trimmed.length - 1)) && (closes || out.endsWith(' '));
  return (first ? MARK : '') + trimmed + (final ? MARK : '');
}

const COMMON = new Set(
  "the you your and are our for have with that this will can what how in on to of is it we be at not would could they their from has was one any all some my me i'm we're you're but who when which there i a an or so as if do by up out".split(
    ' ',
  ),
);
const LONGEST_COMMON = 6;
/** How often a word of that length stands in a sentence, roughly; longer ones count as the last. */
const OFTEN = [1, 0.3, 0.06, 0.02, 0.008, 0.004, 0.002];

function chanceOf(literals: readonly string[]): number {
  let without = 1;
  for (const literal of literals) without *= 1 - chanceOfLiteral(literal);
  return 1 - without;
}

function chanceOfLiteral(literal: string): number {
  if (literal.length === 1 && literal.charCodeAt(0) === START) return 1;
  let chance = literal.charCodeAt(0) === START ? 1 / 4 : 1;
  for (let from = 0; from <= literal.length; ) {
    const space = literal.indexOf(' ', from);
    const to = space < 0 ? literal.length : space;
    const opens = literal.charCodeAt(from) === EDGE || literal.charCodeAt(from) === START ? 1 : 0;
    const closes = literal.charCodeAt(to - 1) === EDGE ? 1 : 0;
    const length = Math.max(0, to - from - opens - closes);
    const often = OFTEN[Math.min(length, OFTEN.length - 1)] ?? 1;
    const common = length <= LONGEST_COMMON && COMMON.has(literal.slice(from + opens, to - closes));
    // A letter or two stand within many words.
    const within = length < 3 && opens + closes === 0 && to - from === literal.length;
    chance *= (common ? 0.35 : often) * (within ? 2 : 1);
    from = to + 1;
  }
  return Math.min(1, chance);
}

/** Which of several clauses is met least often. */
export function rarest(clauses: readonly Clause[]): number {
  let at = 0;
  clauses.forEach((c, i) => {
    if (c.chance < (clauses[at]?.chance ?? 1)) at = i;
  });
  return at;
}
