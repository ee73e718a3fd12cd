import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../lib/engine/text/normalise';

describe('normalise', () => {
  it.each([
    ['I’m “sure”', 'i\'m "sure"'],
    ['a\u00a0b', 'a b'],
    ['Hi 🙂 Ann', 'hi    ann'],
    ['well — yes', 'well - yes'],
    ['İstanbul', 'İstanbul'],
    ['ÄRGER', 'ärger'],
  ])('%s', (text, plain) => expect(normalise(text)).toBe(plain));

  it('goes on to the end of a long text', () => {
    expect(normalise('Ä — x'.repeat(5_000))).toBe('ä - x'.repeat(5_000));
  });

  it('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => normalise(text).length === text.length));
  });
});
