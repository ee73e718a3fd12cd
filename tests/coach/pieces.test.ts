import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../lib/coach/pieces';

/** The texts of the pieces, in the order in which they are written; words in `rich` carry formatting. */
function pieces(before: string, after: string, rich: readonly string[]) {
  const holds = ({ start, end }: { readonly start: number; readonly end: number }) =>
    rich.some((word) => {
      const at = before.indexOf(word);
      return at >= 0 && at < end && at + word.length > start;
    });
  return piecesOf({ start: 0, end: before.length, expected: before, newText: after }, holds);
}

const written = (before: string, after: string, rich: readonly string[]) =>
  pieces(before, after, rich).map(({ expected, newText }) => [expected, newText]);

describe('a change', () => {
  const before = 'You must sign. See our page. Who sorts the returns? Call me now.';
  const after = 'Sign when you like. See our page. Who sorts the returns? Call me.';

  it('is one piece where no formatting stands in its way', () => {
    expect(pieces(before, after, [])).toHaveLength(1);
    expect(pieces(before, after, ['nowhere'])).toHaveLength(1);
  });

  it('leaves a kept sentence with formatting alone, last piece first', () => {
    expect(written(before, after, ['page'])).toEqual([
      [' now', ''],
      ['You must sign', 'Sign when you like'],
    ]);
  });

  it('leaves formatted words alone within a sentence that changes', () => {
    expect(written('Please read the guide today, now.', 'You can read the guide tomorrow.', ['guide'])).toEqual([
      ['today, now', 'tomorrow'],
      ['Please', 'You can'],
    ]);
  });

  it('gives the new text, whatever is kept', () => {
    for (const rich of [[], ['page'], ['must', 'returns'], ['You', 'now', 'See']]) {
      let text = before;
      for (const { start, end, expected, newText } of pieces(before, after, rich)) {
        expect(text.slice(start, end)).toBe(expected);
        text = text.slice(0, start) + newText + text.slice(end);
      }
      expect(text).toBe(after);
    }
  });

  it('touches no word where nothing changes', () => {
    expect(written('The same.', 'The same.', ['same'])).toEqual([['', '']]);
  });
});
