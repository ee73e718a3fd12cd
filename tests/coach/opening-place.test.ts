import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingPlace } from '../../lib/coach/opening-place';

const put = (body: string, sentence = 'Saw that.') => {
  const { start, end, expected, newText } = openingPlace(body, sentence);
  expect(body.slice(start, end)).toBe(expected);
  return body.slice(0, start) + newText + body.slice(end);
};

describe('where an opening goes', () => {
  it.each([
    ['', 'Saw that.'],
    ['\n\n', 'Saw that.\n\n'],
    ['Hi Ana,', 'Hi Ana,\n\nSaw that.'],
    ['Hi Ana,\n\n', 'Hi Ana,\n\nSaw that.\n\n'],
    ['Hi Ana,\n\nWe make pumps.', 'Hi Ana,\n\nSaw that. We make pumps.'],
    ['Dear Mr Clarke\nWe make pumps.', 'Dear Mr Clarke\nSaw that. We make pumps.'],
    ['We make pumps.', 'Saw that. We make pumps.'],
    ['Hi Ana, we make pumps. Do you?', 'Saw that. Hi Ana, we make pumps. Do you?'],
  ])('%j', (body, after) => expect(put(body)).toBe(after));

  it('keeps every word of the rep, whatever they wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (body) => {
        const after = put(body, '[#]');
        const own = (text: string) => text.replace(/\s+/g, '');
        expect(own(after.replace('[#]', ''))).toBe(own(body));
      }),
    );
  });
});
