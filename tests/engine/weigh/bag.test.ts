import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bag, rowsOf } from '../../../lib/engine/weigh/bag';
import { Sums } from '../../../lib/engine/weigh/sums';

const SENTENCES = ['you must sign', 'we sell ovens', 'you sell', 'what would help you', 'sign today', ''].map((text) =>
  rowsOf(text.split(' ').map((word) => `~${word}`)),
);

const heldBy = (bag: Bag) => {
  const sums = new Sums();
  bag.addTo(sums, 0.5);
  return [...sums.values];
};

describe('a bag of words', () => {
  it('weighs a message the same, whatever it held before', () => {
    const message = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 6 }), (messages) => {
        const edited = new Bag();
        for (const m of messages) edited.hold(m);
        const fresh = new Bag();
        fresh.hold(messages.at(-1) ?? []);
        expect(heldBy(edited)).toEqual(heldBy(fresh));
      }),
    );
  });

  it('counts a word once, however often it stands there', () => {
    const [once, twice] = [new Bag(), new Bag()];
    once.hold(SENTENCES.slice(0, 1));
    twice.hold([...SENTENCES.slice(0, 1), ...SENTENCES.slice(0, 1)]);
    expect(heldBy(once).some((v) => v !== 0)).toBe(true);
    expect(heldBy(twice)).toEqual(heldBy(once));
  });
});
