import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Memory } from '../../lib/messages';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { remember } = await import('../../lib/background/remember');
const { DraftMemory } = await import('../../lib/coach/draft-memory');
const { dismissals, undone } = await import('../../lib/settings');

const TEXT = 'I saw that you opened a depot in Leeds. You need to sign up today. What would help?';
const FLAG = { ruleId: 'core/a', quote: 'need to sign up' };
const SITE = 'mail.google.com';

let end: AbortController;
let kept: Promise<unknown>[];

/** A box that opens with a text, joined to the real store. */
async function open(text: string, site = SITE): Promise<InstanceType<typeof DraftMemory>> {
  const memory = new DraftMemory({
    site,
    remember: (what: Memory) => void kept.push(remember(what)),
    changed: () => {},
    signal: end.signal,
  });
  await new Promise<void>((known) =>
    memory.open(
      () => text,
      () => known(),
    ),
  );
  return memory;
}
const settled = () => Promise.all(kept);

beforeEach(() => {
  fakeBrowser.reset();
  end?.abort();
  end = new AbortController();
  kept = [];
});

describe('a draft', () => {
  test('keeps its dismissals through a reload and edits around them', async () => {
    const before = await open('');
    before.dismiss(FLAG, TEXT);
    expect(before.isDismissed(FLAG)).toBe(true);
    await settled();
    const after = await open(`Good morning. ${TEXT}`);
    expect(after.isDismissed(FLAG)).toBe(true);
    expect(after.isDismissed({ ...FLAG, ruleId: 'core/b' })).toBe(false);
    expect((await open(TEXT, 'www.linkedin.com')).isDismissed(FLAG)).toBe(false);
    expect((await open('')).isDismissed(FLAG)).toBe(false);
  });
  test('is known again after it was written on for a long time', async () => {
    const before = await open('');
    before.dismiss(FLAG, 'You need to sign up today.');
    await settled();
    before.seen(TEXT);
    const grown = `Thank you for the hour on Monday. ${TEXT.replace('today', 'now')} Which day hurts most?`;
    before.seen(grown);
    await settled();
    expect((await open(grown)).isDismissed(FLAG)).toBe(true);
  });
  test('ends: what was dismissed in it is gone', async () => {
    const memory = await open('');
    memory.dismiss(FLAG, TEXT);
    memory.silence(TEXT);
    expect(memory.silent).toBe(true);
    memory.end();
    expect([memory.silent, memory.isDismissed(FLAG)]).toEqual([false, false]);
    await settled();
    expect((await dismissals.get()).drafts).toEqual([]);
  });
  test('hears that a dismissal was taken back elsewhere', async () => {
    const memory = await open('');
    memory.dismiss(FLAG, TEXT);
    await settled();
    const [draft] = (await dismissals.get()).drafts;
    await dismissals.update((now) => undone(now, draft?.id ?? '', draft?.flags[0] ?? null));
    expect(memory.isDismissed(FLAG)).toBe(false);
  });
  test('nothing of it is stored before something is dismissed', async () => {
    const memory = await open(TEXT);
    memory.seen(TEXT);
    memory.end();
    await settled();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
