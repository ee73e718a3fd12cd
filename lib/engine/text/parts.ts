/** What the parts of a pattern tell of its literals, and how it is put together: one after another, or one of several. */

import {
  type Clause,
  clauseOf,
  closed,
  eitherClause,
  FIRST,
  LONG,
  MARK,
  MOST_EXACT,
  multiply,
  opened,
} from './clauses';
import { EDGE, FIGURE, foldUnit, SPACE, START } from './fold';

/** What one part of a pattern tells. */
export interface Part {
  /** The exact strings it can be, folded, if they are few. */
  readonly exact?: readonly string[];
  /** What it always contains besides: from each clause one literal, in this order. */
  readonly needs: readonly Clause[];
  /** It may be empty. */
  readonly optional?: boolean;
  /** Unless empty, it ends with something that is no part of a word: what follows begins a word. */
  readonly closes?: boolean;
  /** The first of `needs` stands at its very beginning, without a space before it; the last at its very end. */
  readonly first?: boolean;
  readonly last?: boolean;
}

export const ANYTHING: Part = { needs: [] };
export const PERHAPS: Part = { needs: [], optional: true };
export const NOTHING: Part = { exact: [''], needs: [] };
export const WORD_EDGE: Part = { exact: [MARK], needs: [] };
export const AT_START: Part = { exact: [FIRST], needs: [] };
/** Lists up to this size stay exact where nothing is multiplied with them. */
const MOST_ALONE = 600;
/** Of more clauses, the most telling are kept. */
export const MOST_CLAUSES = 3;
/** A clause that more sentences meet than not rules nothing out. */
const TELLS_NOTHING = 0.9;

export function exactly(chars: readonly string[]): Part {
  // Half an emoji, or a whole one: its pattern may count it as one or as two.
  if (chars.some((c) => c >= '\ud800' && c <= '\udfff\udfff')) return ANYTHING;
  const exact = [...new Set(chars.map((c) => String.fromCharCode(foldUnit(c.charCodeAt(0)))))];
  return { exact, needs: [] };
}

/** Letters in a row, none of them half an emoji. */
export function phrase(letters: string): Part {
  let exact = '';
  for (let i = 0; i < letters.length; i++) exact += String.fromCharCode(foldUnit(letters.charCodeAt(i)));
  return { exact: [exact], needs: [] };
}

export function perhaps(part: Part): Part {
  if (part.exact) return { exact: [...new Set([...part.exact, ''])], needs: [] };
  return { needs: [], optional: true, closes: part.closes === true };
}

/** A run of spaces or of figures is folded into one; of anything else, only what it needs once is known. */
export function repeated(part: Part, optional: boolean): Part {
  const [only] = part.exact ?? [];
  if (part.exact?.length === 1 && (only === ' ' || only === '0')) return optional ? perhaps(part) : part;
  const closes = part.exact ? part.exact.every(closesWord) : part.closes === true;
  if (optional) return { needs: [], optional, closes };
  return { needs: part.exact ? [clauseOf(part.exact)] : part.needs, optional: canBeEmpty(part), closes };
}

export function either(parts: readonly Part[]): Part {
  const [first = ANYTHING] = parts;
  if (parts.length === 1) return first;
  const exact = parts.every((p) => p.exact) ? [...new Set(parts.flatMap((p) => p.exact ?? []))] : undefined;
  if (exact && exact.length <= MOST_ALONE) return { exact, needs: [] };
  // One alternative's first clause or the other's, then one's second or the other's: as many as all have.
  const all = parts.map((p) => {
    const { exact } = p;
    return exact ? { ...p, needs: [clauseOf(exact)], first: !exact.some(beginsWithSpace), last: true } : p;
  });
  const needs = all.map((p) => best(p.needs, MOST_CLAUSES, 1));
  const depth = Math.min(...needs.map((n) => n.length));
  const chosen = needs.map((n) => best(n, depth, 1));
  return {
    needs: Array.from({ length: depth }, (_, k) => eitherClause(chosen.flatMap((n) => n[k] ?? []))),
    optional: parts.some(canBeEmpty),
    closes: parts.every((p) => (p.exact ? p.exact.every(closesWord) : p.closes)),
    first: all.every((p, i) => p.first && p.needs[0] === chosen[i]?.[0]),
    last: all.every((p, i) => p.last && p.needs.at(-1) === chosen[i]?.at(-1)),
  };
}

function canBeEmpty(part: Part): boolean {
  return part.exact ? part.exact.includes('') : part.optional === true;
}

/** Does a word begin after it, if a letter follows? */
function closesWord(literal: string): boolean {
  const last = literal.charCodeAt(literal.length - 1);
  return last === EDGE || last === START || last === 32;
}

/** Multiplies neighbours out while they stay few; what stands between two unknown parts is a clause. */
export function inOrder(parts: readonly Part[]): Part {
  const needs: Clause[] = [];
  /** What the parts since the last clause can be. */
  let run: readonly string[] = [''];
  let whole = true;
  let optional = true;
  let first: boolean | undefined;
  /** Nothing with room stands between the last clause and this place. */
  let near = false;
  const end = (exact: readonly string[]) => {
    whole = false;
    if (exact.every(isEdge)) return;
    needs.push(clauseOf(exact));
    first ??= !exact.some(beginsWithSpace);
  };
  for (const part of parts) {
    const { exact } = part;
    optional &&= canBeEmpty(part);
    if (exact) {
      const gap = exact.every(opensGap);
      if (near && gap) needs.push(closed(needs.pop() as Clause));
      near &&= exact.every(isEdge);
      if (stayFew(run, exact)) run = multiply(run, exact);
      else {
        end(gap ? multiply(run, [MARK]) : run);
        run = begin(run.every(closesWord), exact);
      }
      continue;
    }
    const open = run.every(closesWord);
    end(run);
    const found = part.optional ? [] : part.needs;
    needs.push(...(open && part.first ? found.map((c, i) => (i === 0 ? opened(c) : c)) : found));
    near = part.last === true && found.length > 0;
    first ??= part.first === true && found.length > 0;
    run = begin(part.closes === true && (!part.optional || open), ['']);
  }
  if (whole) return { exact: run, needs: [] };
  const last = near || !run.every(isEdge);
  end(run);
  return { needs, optional, closes: run.every(closesWord), first: first === true, last };
}

function begin(open: boolean, exact: readonly string[]): readonly string[] {
  return open ? multiply([MARK], exact) : exact;
}

function stayFew(run: readonly string[], exact: readonly string[]): boolean {
  const few = run.length === 1 || exact.length === 1 || run.length * exact.length <= MOST_EXACT;
  return few && run.some((s) => s.length <= LONG);
}

/** Takes no room in the text. */
function isEdge(literal: string): boolean {
  return literal === '' || literal === MARK;
}

/** Begins with something that is no part of a word. */
function opensGap(literal: string): boolean {
  const first = literal.charCodeAt(0);
  return first === EDGE || first === 32;
}

function beginsWithSpace(literal: string): boolean {
  return literal.charCodeAt(0) === SPACE || (literal.charCodeAt(0) === EDGE && literal.charCodeAt(1) === SPACE);
}

/**
 * Does every match begin with its first clause? A figure that no word begins with may stand within a longer one: where a
 * match begins is not told by it.
 */
export function leads({ exact, first }: Part, { literals }: Clause): boolean {
  if (exact ? exact.some(beginsWithSpace) : !first) return false;
  return literals.every((s) => s !== '' && s.charCodeAt(0) !== SPACE && s.charCodeAt(0) !== FIGURE);
}

/** The clauses that are least often met by chance, in their own order. */
export function best(clauses: readonly Clause[], most: number, tellsNothing = TELLS_NOTHING): readonly Clause[] {
  const telling = clauses.filter((c) => c.chance < tellsNothing && !c.literals.includes(''));
  if (telling.length <= most) return telling;
  const least = telling.map((c) => c.chance).sort((a, b) => a - b)[most - 1] ?? 0;
  return telling.filter((c) => c.chance <= least).slice(0, most);
}
