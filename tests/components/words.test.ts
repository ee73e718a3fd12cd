import { describe, expect, test } from 'vitest';
import { changedWords } from '../../components/words';

/** Changed words in brackets. */
const show = (before: string, after: string) =>
  changedWords(before, after)
    .map(({ text, changed }) => (changed ? `[${text.trim()}]` : text.trim()))
    .join(' ');

describe('changed words', () => {
  const cases: [string, string, string][] = [
    ['You need to sign up today.', 'You can sign up today.', 'You [can] sign up today.'],
    ['Sign up today.', 'Would it help to look?', '[Would it help to look?]'],
    ['Are you free Tuesday?', 'Are you free Tuesday?', 'Are you free Tuesday?'],
    ['Book a call.', 'Book a call, if it helps.', 'Book a call, [if it helps.]'],
    [
      'I want to show you our tool for a minute',
      'What would you want to change for a minute',
      '[What would you want to change] for a minute',
    ],
  ];
  test.each(cases)('%j -> %j', (before, after, shown) => {
    expect(show(before, after)).toBe(shown);
  });
  test('no letter is lost', () => {
    const after = 'What  made you choose Leeds?';
    expect(
      changedWords('You chose Leeds.', after)
        .map(({ text }) => text)
        .join(''),
    ).toBe(after);
  });
});
