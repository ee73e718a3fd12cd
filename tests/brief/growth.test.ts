import { expect, it } from 'vitest';
import { factsOf } from '../../lib/brief/facts/extract';
import { readPage } from '../../lib/brief/page/read';
import { openBriefStore } from '../../lib/brief/store';
import type { Shelf } from '../../lib/brief/store/shelf';
import { clientNumber } from './clients';
import { longPage } from './long-page';
import { memoryShelf } from './memory-shelf';
import { documentOf, TODAY } from './pages';

const URL_OF_IT = 'https://www.northwind-freight.example/news';

function fastest(html: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const document = documentOf(html);
    const start = performance.now();
    const { facts } = factsOf(readPage(document, URL_OF_IT), TODAY);
    best = Math.min(best, performance.now() - start);
    expect(facts.length).toBeGreaterThan(10);
  }
  return best;
}

it('reads ten times the words in about ten times the time', () => {
  fastest(longPage(1_000));
  const [small, large] = [fastest(longPage(5_000)), fastest(longPage(50_000))];
  expect(large / small).toBeLessThan(25);
});

it.each([
  ['without an end', 'opened '.repeat(60_000)],
  ['of quotation marks', '“ '.repeat(30_000)],
  ['of capitals', 'Aa Bb '.repeat(20_000)],
  ['of figures', '1,000 '.repeat(30_000)],
  ['of commas', 'in May, '.repeat(20_000)],
])('is not brought down by a page %s', (_what, text) => {
  const at = (length: number) => {
    const html = `<html><body><main><h1>Northwind</h1><p>${text.slice(0, length)}</p><p>We opened a depot in Leeds.</p></main></body></html>`;
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3; i++) {
      const document = documentOf(html);
      const start = performance.now();
      factsOf(readPage(document, URL_OF_IT), TODAY);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  at(1_000);
  expect(at(80_000) / (at(20_000) + 5)).toBeLessThan(12);
});

it('looks a client up by a few keys, however many clients there are', async () => {
  const calls = { find: 0, all: 0 };
  const inner = memoryShelf();
  const shelf: Shelf = {
    ...inner,
    find: (key) => {
      calls.find++;
      return inner.find(key);
    },
    all: () => {
      calls.all++;
      return inner.all();
    },
  };
  const store = openBriefStore(shelf, { today: () => TODAY });
  for (let n = 0; n < 500; n++) await store.save(clientNumber(n, 1));
  expect((await store.find({ addresses: ['bo@firm321.example'], names: ['Bo Nobody'] }))?.id).toBe('client-321');
  expect(calls).toEqual({ find: 2, all: 0 });
});
