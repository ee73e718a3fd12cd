import { diffArrays } from 'diff';
import { type Replacement, smallest } from '../dom/replacement';

/** Sentences and lines, each with the blanks behind it. */
const SENTENCES = /[^.!?\n]+[.!?]*["”’)]*[^\S\n]*|\n+|[.!?]+[^\S\n]*/g;
const WORDS = /[\p{L}\p{N}\p{M}'’-]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu;
const LONGEST_SEARCH = 2_000;

/**
 * A change as pieces to write one by one, from last to first, so that no offset moves: the whole, where it is plain; where
 * `rich` stands in its way, its changed sentences, or their changed words. Formatting that is kept is worth more than one
 * undo step.
 */
export function piecesOf(whole: Replacement, rich: (piece: Replacement) => boolean): readonly Replacement[] {
  let pieces: readonly Replacement[] = [smallest(whole)];
  for (const tokens of [SENTENCES, WORDS]) pieces = pieces.flatMap((p) => (rich(p) ? apart(p, tokens) : [p]));
  return pieces.toReversed();
}

/** Only what differs, token by token, in reading order. */
function apart(piece: Replacement, tokens: RegExp): readonly Replacement[] {
  const before = piece.expected.match(tokens) ?? [];
  const after = piece.newText.match(tokens) ?? [];
  const changes = diffArrays(before, after, { maxEditLength: LONGEST_SEARCH });
  if (!changes) return [piece];
  const out: Replacement[] = [];
  let at = piece.start;
  let open: { start: number; expected: string; newText: string } | undefined;
  const close = () => {
    if (open) out.push(smallest({ ...open, end: open.start + open.expected.length }));
    open = undefined;
  };
  for (const [i, { value, added, removed }] of changes.entries()) {
    const text = value.join('');
    if (!added && !removed) {
      // A mere blank between two changes is written with them.
      if (open && i < changes.length - 1 && /^[ \u00a0]$/.test(text)) {
        open.expected += text;
        open.newText += text;
      } else close();
    } else {
      open ??= { start: at, expected: '', newText: '' };
      if (removed) open.expected += text;
      else open.newText += text;
    }
    if (!added) at += text.length;
  }
  close();
  return out;
}
