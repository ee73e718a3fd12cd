import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { defineItem } = await import('../../lib/settings/store');

const read = (stored: unknown) => (typeof stored === 'number' ? stored : 7);
const item = () => defineItem<number>({ key: 'n', read });

beforeEach(() => fakeBrowser.reset());

describe('an item', () => {
  test('is its default at first, and what was saved after', async () => {
    expect(await item().get()).toBe(7);
    expect(await item().update((n) => n + 1)).toBe('saved');
    expect(await item().get()).toBe(8);
    expect(await fakeBrowser.storage.local.get('n')).toEqual({ n: { version: 1, data: 8 } });
  });
  test('changes one after the other: none is lost', async () => {
    const one = item();
    const other = item();
    await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? one : other).update((n) => n + 1)));
    expect(await item().get()).toBe(27);
  });
  test.each([
    ['a text', 'broken'],
    ['nothing', null],
    ['an envelope without a version', { data: 3 }],
    ['an envelope with a strange version', { version: 'x', data: 3 }],
    ['data of the wrong kind', { version: 1, data: 'x' }],
  ])('is as good as new on %s', async (_, stored) => {
    await fakeBrowser.storage.local.set({ n: stored });
    expect(await item().get()).toBe(7);
    expect(await item().update((n) => n + 1)).toBe('saved');
    expect(await item().get()).toBe(8);
  });
  test('survives a reader and a migration that throw', async () => {
    await fakeBrowser.storage.local.set({ n: { version: 1, data: 3 } });
    const broken = defineItem<number>({
      key: 'n',
      read,
      migrations: [
        () => {
          throw new Error('no');
        },
      ],
    });
    expect(await broken.get()).toBe(7);
  });
  test('brings old data up to date, step by step, and leaves newer data alone', async () => {
    const third = defineItem<number>({
      key: 'n',
      read,
      migrations: [(n) => (n as number) * 10, (n) => (n as number) + 1],
    });
    const at = async (version: number) => {
      await fakeBrowser.storage.local.set({ n: { version, data: 3 } });
      return third.get();
    };
    expect(await at(1)).toBe(31);
    expect(await at(2)).toBe(4);
    expect(await at(3)).toBe(3);
    expect(await at(9)).toBe(3);
    await third.update((n) => n);
    expect(await fakeBrowser.storage.local.get('n')).toEqual({ n: { version: 3, data: 3 } });
  });
  test('holds what a full store refuses until there is room, and says so', async () => {
    const own = item();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await own.update(() => 9)).toBe('full');
    expect(await own.get()).toBe(9);
    set.mockRejectedValue(new Error('disk'));
    expect(await own.update((n) => n + 1)).toBe('failed');
    set.mockRestore();
    expect(await own.update((n) => n + 1)).toBe('saved');
    expect(await item().get()).toBe(11);
  });
  test('forgets what a full store refuses, where a value must be kept or not be there', async () => {
    const own = defineItem<number>({ key: 'n', read, holds: false });
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await own.update(() => 9)).toBe('full');
    set.mockRestore();
    expect(await own.get()).toBe(7);
  });
  test('survives a store that cannot be read', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await item().get()).toBe(7);
    get.mockRestore();
  });
  test('tells of changes until it is told to stop', async () => {
    const end = new AbortController();
    const seen: number[] = [];
    item().watch((n) => seen.push(n), end.signal);
    await item().update(() => 1);
    await item().remove();
    end.abort();
    await item().update(() => 2);
    expect(seen).toEqual([1, 7]);
  });
});
