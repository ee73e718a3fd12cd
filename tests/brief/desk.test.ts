import { describe, expect, it } from 'vitest';
import { openDesk } from '../../lib/brief/desk';
import { openBriefStore } from '../../lib/brief/store';
import type { Shelf } from '../../lib/brief/store/shelf';
import { memoryShelf } from './memory-shelf';
import { keys, readingOf, TODAY } from './pages';

function open(shelf: Shelf = memoryShelf()) {
  let ids = 0;
  const store = openBriefStore(shelf, { today: () => TODAY });
  return openDesk({ read: async () => {}, store, today: () => TODAY, newId: () => `client-${++ids}` });
}
const page = readingOf(keys[0] as (typeof keys)[number]);
const ana = { addresses: ['ana@northwind-freight.example'] };

describe('the desk in the background', () => {
  it('keeps what was chosen of a page, and finds it by an address of its domain', async () => {
    const desk = open();
    const kept = await desk.answer({ op: 'keep', page, facts: page.facts.slice(0, 2) });
    expect(kept).toMatchObject({ ok: true, client: { id: 'client-1', name: 'Northwind Freight' } });
    const found = await desk.answer({ op: 'find', who: ana });
    expect(found).toMatchObject({ ok: true, client: { facts: page.facts.slice(0, 2) } });
    expect(found.ok && found.openings?.[0]?.text).toBe(
      'Saw that Northwind Freight is opening a second depot in Leeds in March 2027.',
    );
  });

  it('adds a second page of the same client to it, and a profile of somebody else elsewhere', async () => {
    const desk = open();
    await desk.answer({ op: 'keep', page, facts: page.facts.slice(0, 1) });
    const again = await desk.answer({ op: 'keep', page, facts: page.facts.slice(0, 3) });
    expect(again).toMatchObject({ ok: true, client: { id: 'client-1', facts: page.facts.slice(0, 3) } });
    const profile = readingOf(keys.find(({ file }) => file.startsWith('16')) as (typeof keys)[number]);
    await desk.answer({ op: 'keep', page: profile, facts: profile.facts });
    const found = await desk.answer({ op: 'find', who: { names: ['Marta Kowal'] } });
    expect(found).toMatchObject({ ok: true, client: { id: 'client-2', name: 'Hallmont Logistics' } });
    expect(await desk.answer({ op: 'list' })).toMatchObject({
      clients: [{ facts: 3 }, { facts: profile.facts.length }],
    });
  });

  it('takes two changes at once one after the other', async () => {
    const desk = open();
    const halves = page.facts.map((fact) => desk.answer({ op: 'keep', page, facts: [fact] }));
    await Promise.all(halves);
    expect(await desk.answer({ op: 'find', who: ana })).toMatchObject({
      client: { facts: { length: page.facts.length } },
    });
  });

  it('tells the engine of whom it goes to: the same facts until they change', async () => {
    const desk = open();
    expect(await desk.factsFor(undefined)).toBeUndefined();
    expect(await desk.factsFor(ana)).toBeUndefined();
    await desk.answer({ op: 'keep', page, facts: page.facts });
    const told = await desk.factsFor(ana);
    expect(told?.[0]).toMatchObject({ about: 'Northwind Freight', opening: expect.stringMatching(/^Saw that/) });
    expect(await desk.factsFor(ana)).toBe(told);
    const id = 'client-1';
    await desk.answer({ op: 'remove', id });
    expect(await desk.factsFor(ana)).toBeUndefined();
  });

  it('says what to do when there is no room, and goes on answering', async () => {
    const desk = open(memoryShelf(500));
    expect(await desk.answer({ op: 'keep', page, facts: page.facts })).toMatchObject({
      ok: false,
      say: expect.stringContaining('no room'),
    });
    expect(await desk.answer({ op: 'list' })).toMatchObject({ ok: true, clients: [] });
  });

  it('goes on after a shelf that broke', async () => {
    const inner = memoryShelf();
    let broken = true;
    const desk = open({
      ...inner,
      find: (key) => (broken ? Promise.reject(new Error('closed')) : inner.find(key)),
    });
    await expect(desk.answer({ op: 'find', who: ana })).rejects.toThrow();
    broken = false;
    expect(await desk.answer({ op: 'find', who: ana })).toEqual({ ok: true });
  });

  it('reads pasted text about a client, and keeps nothing of it by itself', async () => {
    const desk = open();
    const text = 'Notes from the fair\n\nWe opened a third kitchen in Leeds this spring. It was nice weather.';
    const read = await desk.answer({ op: 'paste', text, about: 'Calder Foods' });
    expect(read).toMatchObject({
      ok: true,
      page: {
        company: 'Calder Foods',
        facts: [{ sentence: 'We opened a third kitchen in Leeds this spring.', source: { title: 'Pasted' } }],
      },
    });
    expect(await desk.answer({ op: 'list' })).toMatchObject({ clients: [] });
  });

  it('gives everything to a file and takes it back', async () => {
    const [from, to] = [open(), open()];
    await from.answer({ op: 'keep', page, facts: page.facts });
    const file = await from.answer({ op: 'export' });
    expect(await to.answer({ op: 'import', text: (file.ok && file.text) || '' })).toMatchObject({ ok: true, count: 1 });
    expect(await to.answer({ op: 'export' })).toEqual(file);
    await to.answer({ op: 'removeAll' });
    expect(await to.answer({ op: 'list' })).toMatchObject({ clients: [] });
  });

  it('reads the walk', async () => {
    expect(await open().answer({ op: 'walk', thread: [], draft: '' })).toMatchObject({ walk: { next: 'situation' } });
  });
});
