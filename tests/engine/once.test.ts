import { expect, it } from 'vitest';
import { oncePer } from '../../lib/engine/once';

it('computes once for one object after another, and again for an object that comes back', () => {
  const asked: string[] = [];
  const upper = oncePer(({ name }: { name: string }) => {
    asked.push(name);
    return name.toUpperCase();
  });
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  expect([upper(a), upper(a), upper(b), upper(a)]).toEqual(['A', 'A', 'B', 'A']);
  expect(asked).toEqual(['a', 'b', 'a']);
});
