import type { Change, Offsets } from './marks';
import { diff } from './marks';

/** Why nothing was written, for the caller to look again; never shown as an error. */
export type Refusal = 'gone' | 'composing' | 'changed' | 'blocked' | 'ignored';

export interface Replacement {
  readonly start: number;
  readonly end: number;
  /** What stands there now; anything else is refused. */
  readonly expected: string;
  readonly newText: string;
}

/** What the rep fills in, in their own words: it is left selected for typing. */
const BLANK = /\[[^\]\n]{1,60}\]/;

const WORD = /[\p{L}\p{N}\p{M}'’-]/u;

/** The same edit on as few whole words as possible: bold, links and the caret around them stay as they are. */
export function smallest(replacement: Replacement): Replacement {
  const { start, expected, newText } = replacement;
  const change = diff(expected, newText);
  let from = change.start;
  let tail = expected.length - change.oldEnd;
  // Whole words, and no half of a letter that is two units long.
  const inWord = (text: string, at: number) =>
    (WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '')) || isLow(text[at]);
  while (from > 0 && (inWord(expected, from) || inWord(newText, from))) from -= 1;
  const cut = () => expected.length - tail;
  const newCut = () => newText.length - tail;
  while (tail > 0 && (inWord(expected, cut()) || inWord(newText, newCut()))) tail -= 1;
  return {
    start: start + from,
    end: start + cut(),
    expected: expected.slice(from, cut()),
    newText: newText.slice(from, newCut()),
  };
}

/** What to select after the edit: a blank to fill in, relative to the whole text. */
export function blankIn({ start, newText }: Replacement): Offsets | null {
  const blank = BLANK.exec(newText);
  return blank && { start: start + blank.index, end: start + blank.index + blank[0].length };
}

export function changeOf({ start, end, newText }: Replacement): Change {
  return { start, oldEnd: end, newEnd: start + newText.length };
}

const isLow = (unit: string | undefined) => unit !== undefined && unit >= '\uDC00' && unit <= '\uDFFF';
