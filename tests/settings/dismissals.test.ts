import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Dismissals, DismissedDraft } from '../../lib/settings';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { dismissals, draftLike, flagOf, holdsFlag, sketchOf, undone, withDraft, withoutDraft, withoutOld } =
  await import('../../lib/settings');

const SALT = 'salt';
const TEXT = 'Hi Ana,\n\nI saw that you opened a depot in Leeds. You need to sign up today. Are you free on Tuesday?';
const NONE: Dismissals = { salt: SALT, drafts: [] };
const FLAG = flagOf({ ruleId: 'core/a', quote: 'need to sign up' }, SALT);

const draft = (changes: Partial<DismissedDraft> = {}): DismissedDraft => ({
  id: 'd1',
  site: 'mail.google.com',
  day: '2026-11-21',
  sketch: sketchOf(TEXT, SALT),
  silent: false,
  flags: [FLAG],
  ...changes,
});

beforeEach(() => fakeBrowser.reset());

describe('a flag', () => {
  test('is known again in other type and spacing, and by no word', () => {
    expect(flagOf({ ruleId: 'core/a', quote: ' Need to\n sign UP' }, SALT)).toEqual(FLAG);
    expect(JSON.stringify(FLAG)).not.toMatch(/need|sign/i);
    expect(flagOf({ ruleId: 'core/a', quote: 'need to sign in' }, SALT).words).not.toBe(FLAG.words);
    expect(flagOf({ ruleId: 'core/a', quote: 'need to sign up' }, 'other').words).not.toBe(FLAG.words);
  });
});

describe('a draft', () => {
  test.each([
    ['unchanged', TEXT, true],
    ['with a sentence more', `${TEXT} What would help you most this winter?`, true],
    ['with one of three rewritten', TEXT.replace('You need to sign up today.', 'Sign up whenever it suits you.'), true],
    ['with only the first sentence left', 'I saw that you opened a depot in Leeds.', true],
    ['all new', 'Hi Ana,\n\nThank you for the hour on Monday. Which of these days hurts most?', false],
    ['with the same greeting only', 'Hi Ana,\n\nThank you for the hour on Monday.', false],
    ['empty', '', false],
  ])('restored %s', (_, text, known) => {
    const now = withDraft(NONE, draft());
    expect(draftLike(now, 'mail.google.com', sketchOf(text, SALT))?.id).toBe(known ? 'd1' : undefined);
    expect(draftLike(now, 'www.linkedin.com', sketchOf(text, SALT))).toBeUndefined();
  });
  test('is kept only while something is dismissed in it', () => {
    expect(withDraft(NONE, draft({ flags: [] })).drafts).toEqual([]);
    const silent = withDraft(NONE, draft({ flags: [], silent: true }));
    expect(undone(silent, 'd1', null).drafts).toEqual([]);
    expect(undone(withDraft(NONE, draft()), 'd1', FLAG).drafts).toEqual([]);
    expect(undone(withDraft(NONE, draft({ silent: true })), 'd1', FLAG).drafts).toHaveLength(1);
    expect(withoutDraft(silent, 'd1').drafts).toEqual([]);
  });
  test('holds each flag once, newest draft first, and old drafts go', () => {
    const twice = withDraft(NONE, draft({ flags: [FLAG, FLAG] }));
    expect(twice.drafts[0]?.flags).toEqual([FLAG]);
    expect(holdsFlag(twice.drafts[0]?.flags ?? [], FLAG)).toBe(true);
    const two = withDraft(twice, draft({ id: 'd2', day: '2026-08-01' }));
    expect(two.drafts.map(({ id }) => id)).toEqual(['d2', 'd1']);
    expect(withoutOld(two, '2026-11-21').drafts.map(({ id }) => id)).toEqual(['d1']);
  });
  test('number 201 pushes the oldest out', () => {
    let now = NONE;
    for (let i = 0; i < 205; i += 1) now = withDraft(now, draft({ id: `d${i}` }));
    expect(now.drafts).toHaveLength(200);
    expect(now.drafts[0]?.id).toBe('d204');
  });
});

describe('the store', () => {
  test('keeps its salt, and not a word of a draft', async () => {
    await dismissals.update((now) => withDraft(now, draft({ sketch: sketchOf(TEXT, now.salt) })));
    const [one, two] = [await dismissals.get(), await dismissals.get()];
    expect(one.salt).toBe(two.salt);
    expect(one.salt).toMatch(/^[0-9a-f-]{36}$/);
    const stored = JSON.stringify(await fakeBrowser.storage.local.get(null));
    for (const word of TEXT.match(/[a-z]{5,}/gi) ?? []) expect(stored).not.toContain(word);
  });
  test('drops what is broken in it and keeps the rest', async () => {
    const data = { salt: 'x', drafts: [draft(), { id: 'd2' }, null, { ...draft(), id: 'd3', flags: [{}, FLAG, 3] }] };
    await fakeBrowser.storage.local.set({ dismissals: { version: 1, data } });
    const { drafts } = await dismissals.get();
    expect(drafts.map(({ id, flags }) => [id, flags.length])).toEqual([
      ['d1', 1],
      ['d3', 1],
    ]);
  });
});
