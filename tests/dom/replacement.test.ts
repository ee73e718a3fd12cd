import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankIn, smallest } from '../../lib/dom/replacement';

const at = (start: number, expected: string, newText: string) => ({
  start,
  end: start + expected.length,
  expected,
  newText,
});

test.each([
  ['You must go.', 'You could go.', 'must', 'could'],
  ['You must go.', 'You must not go.', '', 'not '],
  ['really nice', 'nice', 'really ', ''],
  ["don't go", "won't go", "don't", "won't"],
  ['signing', 'signed', 'signing', 'signed'],
  ['One. Two.', 'One.\n\nTwo.', ' ', '\n\n'],
  ['Ok 😀', 'Ok 😁', '😀', '😁'],
])('%j to %j changes only %j to %j', (expected, newText, out, into) => {
  const small = smallest(at(7, expected, newText));
  expect([small.expected, small.newText]).toEqual([out, into]);
});

test('whatever it leaves out, the text comes to the same', () => {
  const word = fc.constantFrom('a', 'b', 'must', 'go', ' ', '. ', '\n', '😀', '😁', "'");
  const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, text, text, (head, expected, newText, tail) => {
      const { start, end, ...small } = smallest(at(head.length, expected, newText));
      const whole = head + expected + tail;
      expect(whole.slice(start, end)).toBe(small.expected);
      expect(whole.slice(0, start) + small.newText + whole.slice(end)).toBe(head + newText + tail);
    }),
  );
});

test('a blank to fill in is found', () => {
  expect(blankIn(at(3, 'x', 'I saw [their news] there'))).toEqual({ start: 9, end: 21 });
  expect(blankIn(at(3, 'x', 'nothing'))).toBeNull();
});
