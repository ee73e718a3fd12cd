import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diff, moved, movedCaret, sentenceAround, unfinished } from '../../lib/dom/marks';

test('the change between two texts rebuilds the new one', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { start, oldEnd, newEnd } = diff(before, after);
      expect(before.slice(0, start) + after.slice(start, newEnd) + before.slice(oldEnd)).toBe(after);
    }),
  );
});

describe('a mark after a change', () => {
  const cases: [string, string, string, string | null][] = [
    ['typing before it shifts it', '[need] to', 'You [need] to', 'need'],
    ['typing behind it leaves it', '[need] to', '[need] to go', 'need'],
    ['typing inside it drops it', '[need] to', 'nexed to', null],
    ['deleting a part of it drops it', '[need] to', 'nd to', null],
    ['deleting before it shifts it', 'You [need]', '[need]', 'need'],
  ];
  test.each(cases)('%s', (_name, marked, after, kept) => {
    const before = marked.replace(/[[\]]/g, '');
    const plain = after.replace(/[[\]]/g, '');
    const offsets = moved({ start: marked.indexOf('['), end: marked.indexOf(']') - 1 }, diff(before, plain));
    expect(offsets && plain.slice(offsets.start, offsets.end)).toBe(kept);
  });
});

test('a caret stays before a change, shifts behind it, and goes to the end of what replaced it', () => {
  const change = { start: 4, oldEnd: 8, newEnd: 6 };
  expect([0, 4, 6, 8, 12].map((caret) => movedCaret(caret, change))).toEqual([0, 4, 6, 6, 10]);
});

describe('the sentence being typed', () => {
  const cases: [string, string | null][] = [
    ['You need|', 'You need'],
    ['Hi. You need| to act. Bye.', ' You need to act'],
    ['You need to act.|', null],
    ['You need to act. |', null],
    ['First line\n|', null],
    ['First line\nSecond|\nThird', 'Second'],
    ['|', null],
  ];
  test.each(cases)('%j', (marked, open) => {
    const caret = marked.indexOf('|');
    const text = marked.replace('|', '');
    const offsets = unfinished(text, caret);
    expect(offsets && text.slice(offsets.start, offsets.end)).toBe(open);
  });
});

describe('the sentence around some words', () => {
  const cases: [string, string][] = [
    ['Hi Ana. You [need] to act. Bye.', 'You need to act.'],
    ['You [need] to act', 'You need to act'],
    ['Hi Ana,\n[You need to act.]\nBye', 'You need to act.'],
    ['At 3.5 percent [you] lose. So?', 'At 3.5 percent you lose.'],
    ['Is it? “[Act now!]” he said.', '“Act now!'],
  ];
  test.each(cases)('%j', (marked, sentence) => {
    const text = marked.replace(/[[\]]/g, '');
    const { start, end } = sentenceAround(text, { start: marked.indexOf('['), end: marked.indexOf(']') - 1 });
    expect(text.slice(start, end)).toBe(sentence);
  });
});
