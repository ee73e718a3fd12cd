import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/engine/analyse';

describe('the quoted words', () => {
  it.each([
    ['Kindly send me your current price list.', 'Kindly send me your current price list'],
    ['And who handles the flour orders?', 'who handles'],
    ['Worth a quick chat?', 'Worth a quick chat'],
  ])('%s', (sentence, quote) => {
    const [ask] = analyse(sentence).asks;
    expect(ask && sentence.slice(ask.start, ask.end)).toBe(quote);
  });

  it('lie inside the sentence, whatever it is', () => {
    for (const text of ['', '?', 'Call me', 'sign', 'please '.repeat(300), '12 '.repeat(600), '🙂 call me? 🙂'])
      for (const { start, end } of analyse(text).asks) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBeGreaterThan(start);
      }
  });
});
