import { beforeEach, expect, test, vi } from 'vitest';

const getMessage = vi.hoisted(() => {
  const get = vi.fn();
  // The library takes the browser as it finds it.
  Object.assign(globalThis, { chrome: { i18n: { getMessage: get } } });
  return get;
});

const { direction, say } = await import('../lib/i18n');

beforeEach(() => {
  getMessage.mockReset();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

test('says what the browser has, with its values', () => {
  getMessage.mockImplementation((key: string, values: string[] = []) => `${key}|${values.join()}`);
  expect(say('card.of', 2, 4)).toBe('card_of|2,4');
  expect(say('popup.here', 'Gmail')).toBe('popup_here|Gmail');
});

test('picks singular and plural by the first value', () => {
  getMessage.mockReturnValue('1 Hinweis | 3 Hinweise');
  expect([say('badge.said', 1), say('badge.said', 3)]).toEqual(['1 Hinweis', '3 Hinweise']);
});

test.each([
  ['has no text', () => getMessage.mockReturnValue('')],
  [
    'is gone',
    () =>
      getMessage.mockImplementation(() => {
        throw new Error('Extension context invalidated.');
      }),
  ],
])('speaks English when the browser %s', (_, arrange) => {
  arrange();
  expect(say('card.apply')).toBe('Apply');
  expect([say('badge.said', 1), say('badge.said', 3)]).toEqual(['1 note', '3 notes']);
  expect(say('card.of', 2, 4)).toBe('2 of 4');
  expect(direction()).toBe('ltr');
});
