import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPage, clientFrom, dropFact, editFact, keysFor, MOST_FACTS } from '../../lib/brief/client';
import { openBriefStore } from '../../lib/brief/store';
import { indexedDbShelf } from '../../lib/brief/store/indexed-db';
import type { Shelf } from '../../lib/brief/store/shelf';
import { anyClient, clientNumber, factNumber } from './clients';
import { memoryShelf } from './memory-shelf';
import { keys, readingOf } from './pages';

const today = () => '2026-11-22';
let made = 0;
const shelves: [string, () => Shelf][] = [
  ['in memory', () => memoryShelf()],
  ['in IndexedDB', () => indexedDbShelf(`brief-${made++}`)],
];

describe.each(shelves)('the store of clients %s', (_name, shelf) => {
  it('finds a client by address, domain, profile, name and company, the surest first', async () => {
    const store = openBriefStore(shelf(), { today });
    for (const n of [1, 2, 3]) await store.save(clientNumber(n, 2));
    const found = async (who: Parameters<typeof store.find>[0]) => (await store.find(who))?.id;
    expect(await found({ addresses: ['ANA@firm2.example'] })).toBe('client-2');
    expect(await found({ addresses: ['somebody.else@mail.firm3.example'] })).toBe('client-3');
    expect(await found({ links: ['https://www.linkedin.com/in/Ana-1/?trk=x'] })).toBe('client-1');
    expect(await found({ names: ['ana  person2'] })).toBe('client-2');
    expect(await found({ company: 'FIRM3' })).toBe('client-3');
    expect(await found({ addresses: ['ana@firm1.example'], names: ['Ana Person2'] })).toBe('client-1');
    expect(await found({ addresses: ['x@gmail.com'], names: ['Ana'] })).toBeUndefined();
  });

  it('gives back exactly what was exported, whatever it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyClient, { maxLength: 5, selector: (c) => c.id }), async (clients) => {
        const [from, to] = [openBriefStore(shelf(), { today }), openBriefStore(shelf(), { today })];
        for (const client of clients) expect(await from.save(client)).toEqual({ ok: true });
        const text = await from.export();
        expect(await to.import(text)).toEqual({ ok: true, value: { clients: clients.length } });
        expect(await to.export()).toBe(text);
        expect(await to.import(text)).toMatchObject({ ok: true });
        expect(await to.export()).toBe(text);
        for (const client of clients) expect(await to.get(client.id)).toEqual(client);
      }),
      { numRuns: 25 },
    );
  });

  it('forgets a fact after its days, and a client of whom nothing recent is left', async () => {
    let day = '2026-11-22';
    const store = openBriefStore(shelf(), { today: () => day });
    const old = { ...factNumber(1), read: '2026-05-01' };
    await store.save({ ...clientNumber(1, 1), facts: [factNumber(2), old] });
    await store.save({ ...clientNumber(2, 0), facts: [old], touched: '2026-05-01' });
    expect((await store.list()).map(({ id, facts }) => [id, facts.length])).toEqual([['client-1', 1]]);
    await store.expire();
    day = '2026-06-01';
    expect((await store.list()).map(({ id, facts }) => [id, facts.length])).toEqual([['client-1', 1]]);
  });

  it('deletes one client and all', async () => {
    const store = openBriefStore(shelf(), { today });
    for (const n of [1, 2, 3]) await store.save(clientNumber(n, 1));
    await store.remove('client-2');
    expect((await store.list()).map(({ id }) => id)).toEqual(['client-1', 'client-3']);
    expect(await store.find({ addresses: ['ana@firm2.example'] })).toBeUndefined();
    await store.removeAll();
    expect(await store.list()).toEqual([]);
  });
});

describe('a store without room', () => {
  it('says so and loses nothing, whatever was written before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 60 }), async (few, many) => {
        const store = openBriefStore(memoryShelf(20_000), { today });
        const small = clientNumber(1, few);
        expect(await store.save(small)).toEqual({ ok: true });
        const before = await store.export();
        const refused = await store.save(clientNumber(1, many + 80));
        expect(refused).toMatchObject({ ok: false, error: 'full', say: expect.stringContaining('Nothing was lost') });
        expect(await store.export()).toBe(before);
        const file = `${JSON.stringify({ kind: 'earnest-brief', format: 1, clients: [clientNumber(2, 1), clientNumber(3, 90)] })}`;
        expect(await store.import(file)).toMatchObject({ ok: false, error: 'full' });
        expect(await store.export()).toBe(before);
      }),
      { numRuns: 20 },
    );
  });

  it('turns the quota error of the browser into that answer', async () => {
    const shelf = indexedDbShelf('brief-full');
    const store = openBriefStore(shelf, { today });
    await store.save(clientNumber(1, 1));
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function full(this: IDBObjectStore) {
      const transaction = this.transaction;
      Object.defineProperty(transaction, 'error', { value: new DOMException('full', 'QuotaExceededError') });
      transaction.abort();
      return undefined as unknown as IDBRequest<IDBValidKey>;
    };
    try {
      expect(await store.save(clientNumber(1, 40))).toMatchObject({ ok: false, error: 'full' });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect((await store.get('client-1'))?.facts).toHaveLength(1);
  });
});

describe('what is stored in an older format', () => {
  const steps = {
    1: (r: Record<string, unknown>) => ({ ...r, domains: [r['domain']], domain: undefined }),
    2: ({ domain: _gone, ...r }: Record<string, unknown>) => ({ ...r, bonds: [] }),
  };
  const { domains: _d, bonds: _b, ...rest } = clientNumber(1, 2);
  const ancient = { ...rest, domain: 'firm1.example' };

  it('is brought up to date step by step when it is read, imported or tidied', async () => {
    const shelf = memoryShelf();
    await shelf.put([{ id: 'client-1', keys: ['domain:firm1.example'], format: 1, client: ancient }]);
    const store = openBriefStore(shelf, { today, migrations: steps, format: 3 });
    expect(await store.find({ addresses: ['x@firm1.example'] })).toEqual(clientNumber(1, 2));
    await store.expire();
    expect(await shelf.get('client-1')).toMatchObject({ format: 3, client: clientNumber(1, 2) });
    const other = openBriefStore(memoryShelf(), { today, migrations: steps, format: 3 });
    await other.import(JSON.stringify({ kind: 'earnest-brief', format: 1, clients: [ancient] }));
    expect(await other.get('client-1')).toEqual(clientNumber(1, 2));
  });

  it('is left alone when a newer version wrote it', async () => {
    const shelf = memoryShelf();
    await shelf.put([{ id: 'client-1', keys: [], format: 9, client: { some: 'thing' } }]);
    const store = openBriefStore(shelf, { today });
    await store.expire();
    expect(await store.list()).toEqual([]);
    expect(await shelf.get('client-1')).toMatchObject({ format: 9 });
  });
});

describe('a file to import', () => {
  it.each([
    ['not json', 'no brief file'],
    ['{"kind":"other"}', 'no file that Earnest exported'],
    ['{"kind":"earnest-brief","format":1}', 'no list of clients'],
    ['{"kind":"earnest-brief","format":99,"clients":[]}', 'newer version'],
    ['{"kind":"earnest-brief","format":1,"clients":[{"id":"x"}]}', 'Client 1'],
    [
      JSON.stringify({
        kind: 'earnest-brief',
        format: 1,
        clients: [clientNumber(1, 1), { ...clientNumber(2, 0), name: '<img src=x onerror=alert(1)>' }],
      }),
      'Client 2',
    ],
    [
      JSON.stringify({
        kind: 'earnest-brief',
        format: 1,
        clients: [
          { ...clientNumber(2, 0), facts: [{ ...factNumber(1), source: { url: 'javascript:alert(1)', title: 'x' } }] },
        ],
      }),
      'Client 1',
    ],
  ])('is refused as a whole with a reason: %s', async (text, reason) => {
    const store = openBriefStore(memoryShelf(), { today });
    expect(await store.import(text)).toMatchObject({ ok: false, say: expect.stringContaining(reason) });
    expect(await store.list()).toEqual([]);
  });

  it('joins what is known already and loses neither side', async () => {
    const store = openBriefStore(memoryShelf(), { today });
    await store.save({ ...clientNumber(1, 3), notes: 'Mine' });
    const theirs = {
      ...clientNumber(1, 0),
      facts: [factNumber(7)],
      people: [{ name: 'Bo Other' }],
      notes: 'Older',
      touched: '2026-10-01',
    };
    await store.import(JSON.stringify({ kind: 'earnest-brief', format: 1, clients: [theirs] }));
    const joined = await store.get('client-1');
    expect(joined?.facts.map(({ id }) => id)).toEqual(
      [0, 1, 2].map((n) => `fact-Firm1-${n}`).concat(['fact-Northwind-7']),
    );
    expect(joined?.people.map(({ name }) => name)).toEqual(['Ana Person1', 'Bo Other']);
    expect(joined?.notes).toBe('Mine');
  });
});

describe('a client', () => {
  const page = readingOf(keys[0] as (typeof keys)[number]);

  it('starts from a page, and takes a page read twice once', () => {
    const client = addPage(clientFrom(page, 'a', today()), page, page.facts, today());
    expect(client).toMatchObject({ name: 'Northwind Freight', domains: ['northwind-freight.example'] });
    expect(addPage(client, page, page.facts, today())).toEqual(client);
  });

  it('keeps the rep’s own words for a fact, and drops one emptied', () => {
    const client = { ...clientNumber(1, 2), touched: '2026-10-01' };
    const id = client.facts[0]?.id ?? '';
    expect(editFact(client, id, ' A  second\u200b depot ', today())).toMatchObject({
      facts: [{ sentence: 'A second depot', confidence: 1 }, {}],
      touched: today(),
    });
    expect(editFact(client, id, '  ', today()).facts).toHaveLength(1);
    expect(dropFact(client, id, today()).facts).toHaveLength(1);
  });

  it('holds so many facts and keeps the best', () => {
    const many = Array.from({ length: MOST_FACTS + 50 }, (_, n) => factNumber(n));
    const { facts } = addPage(clientNumber(1, 0), page, many, today());
    expect(facts).toHaveLength(MOST_FACTS);
    expect(Math.min(...facts.map(({ rank }) => rank))).toBeGreaterThan(0);
  });

  it('is looked for by what is sure before what is likely', () => {
    expect(
      keysFor({
        addresses: ['Ana@North.co.uk'],
        names: ['Ana María Díaz'],
        links: ['https://linkedin.com/in/ana%20d'],
        company: 'North',
      }),
    ).toEqual([
      'address:ana@north.co.uk',
      'link:linkedin.com/in/ana d',
      'domain:north.co.uk',
      'name:ana maria diaz',
      'company:north',
    ]);
  });
});
