import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { choices, counted, dayOf, everything, forgetEverything, NOTHING, progress, speaksOn, weeksOf, withText } =
  await import('../../lib/settings');

beforeEach(() => fakeBrowser.reset());

const more = { ...NOTHING, messages: 1, asks: 1 };

describe('counts', () => {
  test('add up by day and by week, with gaps as nothing', () => {
    let now = counted({ days: {} }, '2026-11-16', more); // a Monday
    now = counted(now, '2026-11-22', { ...more, earned: 1 }); // the Sunday after
    now = counted(now, '2026-11-02', more);
    expect(weeksOf(now, '2026-11-22', 4).map(({ monday, counts }) => [monday, counts.messages, counts.earned])).toEqual(
      [
        ['2026-10-26', 0, 0],
        ['2026-11-02', 1, 0],
        ['2026-11-09', 0, 0],
        ['2026-11-16', 2, 1],
      ],
    );
  });
  test('cross a change of clocks and a new year', () => {
    const now = counted({ days: {} }, '2027-01-03', more);
    expect(weeksOf(now, '2027-01-10', 2).map(({ monday }) => monday)).toEqual(['2026-12-28', '2027-01-04']);
  });
  test('are forgotten after a year', () => {
    let now = { days: {} };
    const first = Date.parse('2025-01-01T12:00:00Z');
    for (let i = 0; i < 380; i += 1) now = counted(now, dayOf(new Date(first + i * 86_400_000)), more);
    expect(Object.keys(now.days)).toHaveLength(371);
    expect(Object.keys(now.days)[0]).toBe('2025-01-10');
  });
  test('read as numbers whatever stands there', async () => {
    const days = { '2026-11-21': { messages: 2, asks: -1, earned: 'x', telling: 1.5 }, yesterday: { messages: 1 } };
    await fakeBrowser.storage.local.set({ progress: { version: 1, data: { days } } });
    expect((await progress.get()).days).toEqual({ '2026-11-21': { ...NOTHING, messages: 2 } });
  });
});

describe('choices', () => {
  test('are all on at first, and read as far as they are good', async () => {
    expect(await choices.get()).toMatchObject({ on: true, progress: true, keys: true, panel: false, rulesOff: [] });
    const data = { on: 'yes', sitesOff: ['a', 'a', 3], lensesOff: ['ask', 'nonsense'], panel: true };
    await fakeBrowser.storage.local.set({ choices: { version: 1, data } });
    expect(await choices.get()).toMatchObject({ on: true, sitesOff: ['a'], lensesOff: ['ask'], panel: true });
  });
  test('say where the coach speaks', async () => {
    const now = { ...(await choices.get()), sitesOff: withText([], 'a', true) };
    expect([speaksOn(now, 'a'), speaksOn(now, 'b'), speaksOn({ ...now, on: false }, 'b')]).toEqual([
      false,
      true,
      false,
    ]);
    expect(withText(['a', 'b'], 'a', false)).toEqual(['b']);
  });
});

test('everything can be shown and forgotten', async () => {
  await choices.update((now) => ({ ...now, on: false }));
  await progress.update((now) => counted(now, '2026-11-21', more));
  expect(Object.keys(await everything())).toEqual(['choices', 'dismissals', 'progress', 'styles']);
  expect(await forgetEverything()).toBe('saved');
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect((await choices.get()).on).toBe(true);
});
