import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Tally } from '../../lib/engine/tally';

const LISTS = [['you', 'must'], ['you'], ['ovens', 'you', 'sell'], [], ['sell']];
const ITEMS = [...new Set(LISTS.flat())];
const message = fc.array(fc.constantFrom(...LISTS), { maxLength: 8 });

it('counts a message the same, whatever it held before', () => {
  fc.assert(
    fc.property(fc.array(message, { minLength: 1, maxLength: 6 }), (messages) => {
      const there = new Set<string>();
      const tally = new Tally<string>((item, by) => (by > 0 ? there.add(item) : there.delete(item)));
      for (const m of messages) tally.hold(m);
      const last = messages.at(-1)?.flat() ?? [];
      for (const item of ITEMS) expect(tally.of(item)).toBe(last.filter((other) => other === item).length);
      expect([...there].sort()).toEqual([...new Set(last)].sort());
    }),
  );
});

it('tells once of an item that comes, and once when the last list with it goes', () => {
  const [you, both] = [['you'], ['you', 'sell']];
  const told: string[] = [];
  const tally = new Tally<string>((item, by) => told.push(`${by} ${item}`));
  for (const next of [[you], [you, both], [both], []]) tally.hold(next);
  expect(told).toEqual(['1 you', '1 sell', '-1 you', '-1 sell']);
});
