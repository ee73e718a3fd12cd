import type { Range } from '../types';

const POLITE = /(?:\b(?:please|kindly|pls|all|just)[ ,]+)+$/;
/** Words that cannot end a phrase: "send me your …". */
const HANGS =
  /(?:^|[\s"'([])(?:the|a|an|your|my|our|this|that|these|to|of|on|in|at|for|with|and|or|me|us|you|by|from|it to|some|any|is|are|be|last|first|how|what|which|free|quick|short|next)$/;
const JOINS = /^(?:(?:and|also|but|so|or|then)[ ,]+)+/;
const NEXT_WORD = /^[ ,]+[^\s,;:!?.]+/;
const LOOSE_END = /[\s.,;:!?"')\]–-]+$/;

/** Trims a pattern's match to a phrase that reads well in quotes: whole words, no dangling "your", no final mark. */
export function phrase(norm: string, start: number, end: number): Range {
  const polite = POLITE.exec(norm.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
  const from = start - polite + (JOINS.exec(norm.slice(start - polite, end))?.[0].length ?? 0);
  let to = end;
  for (let n = 0; n < 3 && HANGS.test(norm.slice(from, to)); n++) {
    const next = NEXT_WORD.exec(norm.slice(to, to + 60));
    if (!next) break;
    to += next[0].length;
  }
  const loose = LOOSE_END.exec(norm.slice(from, to))?.[0] ?? '';
  // A closing bracket belongs to the button that it closes.
  const cut = /[[({][^\])}]*[\])}]\W*$/.test(norm.slice(from, to))
    ? loose.replace(/^\s*[\])}]+/, '').length
    : loose.length;
  return { start: from, end: Math.max(from + 1, to - cut) };
}
