import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compare, loud } from './compare';
import { batches } from './labelled';

const known = readFileSync(new URL('misses.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

it.each(batches())('%s is judged as it was', (batch) => {
  const now = compare(batch).misses;
  const before = known.filter((line) => line.startsWith(`${batch}/`));
  const worse = now.filter((line) => !before.includes(line));
  const better = before.filter((line) => !now.includes(line));
  expect(worse, 'These sentences were judged as readers do, and no longer are.').toEqual([]);
  expect(better, 'These are judged right now: run `npm run corpus` and commit the shorter list.').toEqual([]);
});

it('ordinary messages are left alone as they were', () => {
  expect(loud(), 'Run `npm run corpus` and look at what changed in misses.txt.').toEqual(
    known.filter((line) => line.startsWith('ordinary/')),
  );
});
