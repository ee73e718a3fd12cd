import type { Range } from '../../engine/analyse/types';
import { normalise } from '../../engine/text/normalise';
import type { CompiledPattern } from '../compiled';
import { characters } from '../words/regex';
import { run } from '../words/run';
import { READ_LENGTH } from '../words/tokens';
import { type Line, type Tokens, tokensOf } from './page';

/** Where a pattern stands in a sentence first, as offsets into it. */
function findPattern(pattern: CompiledPattern, line: Line): Range | undefined {
  return from(pattern, line, 0)?.range;
}

/** Every place, one behind the other. */
export function findAll(pattern: CompiledPattern, line: Line): readonly Range[] {
  const out: Range[] = [];
  for (let hit = from(pattern, line, 0); hit; hit = from(pattern, line, hit.next)) out.push(hit.range);
  return out;
}

/** The first place of the first pattern that is found, with which it was. */
export function findFirst(
  patterns: readonly CompiledPattern[],
  line: Line,
): { readonly range: Range; readonly index: number } | undefined {
  for (const [index, pattern] of patterns.entries()) {
    const range = findPattern(pattern, line);
    if (range) return { range, index };
  }
  return undefined;
}

export const found = (patterns: readonly CompiledPattern[], line: Line): boolean =>
  patterns.some((pattern) => findPattern(pattern, line) !== undefined);

function from(pattern: CompiledPattern, line: Line, start: number) {
  const read = tokensOf(line);
  if (!mayMatch(pattern, read)) return undefined;
  const tokens = pattern.regex ? characters(normalise(line.text.slice(0, READ_LENGTH))) : read.tokens;
  const match = run(pattern.program, tokens, start);
  const first = match && tokens[match.from];
  const last = match && tokens[match.to - 1];
  if (!match || !first || !last) return undefined;
  return { range: { start: first.start, end: last.end }, next: match.to };
}

/** False only if the sentence lacks every word of which the pattern needs one. */
function mayMatch({ needs }: CompiledPattern, { words, tokens }: Tokens): boolean {
  return (
    needs === undefined ||
    needs.some((need) =>
      need.endsWith('*') ? tokens.some((t) => t.norm.startsWith(need.slice(0, -1))) : words.has(need),
    )
  );
}
