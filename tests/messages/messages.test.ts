import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Handlers } from '../../lib/messages';

const runtime = vi.hoisted(() => ({ id: 'self' as string | undefined, sendMessage: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

const { respond, send } = await import('../../lib/messages');

const SENDER = { tabId: 1, frameId: 0, host: 'mail.google.com' };
const handlers: Handlers = {
  start: () => null,
  check: () => {
    throw new Error('words of the draft');
  },
  fixes: () => ({ fixes: [], prompt: '' }),
  rework: () => {
    throw new Error('not asked');
  },
  brief: () => ({ ok: true }),
  here: () => null,
  styles: () => ({ ok: false, message: 'no' }),
  rules: () => [],
  explain: () => null,
  remember: () => null,
  coachFocused: () => true,
};

beforeEach(() => {
  runtime.id = 'self';
  runtime.sendMessage.mockReset();
});

describe('asking', () => {
  test('gives the answer', async () => {
    runtime.sendMessage.mockResolvedValue({ ok: true, value: null });
    expect(await send('start', null)).toEqual({ ok: true, value: null });
    expect(runtime.sendMessage).toHaveBeenCalledWith({ name: 'start', request: null });
  });
  test.each([
    ['a rejection', () => runtime.sendMessage.mockRejectedValue(new Error('port closed'))],
    ['no answer', () => runtime.sendMessage.mockResolvedValue(undefined)],
  ])('%s is a failure, never an exception', async (_name, arrange) => {
    arrange();
    expect(await send('start', null)).toEqual({ ok: false, error: 'failed' });
  });
  test('a background that never answers is a failure, in time', async () => {
    vi.useFakeTimers();
    runtime.sendMessage.mockReturnValue(new Promise(() => undefined));
    const answer = send('check', { draft: { channel: 'email', subject: '', body: '' }, context: { stage: 'cold' } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toEqual({ ok: false, error: 'failed' });
    vi.useRealTimers();
  });
  test('an orphan knows that it is one', async () => {
    runtime.sendMessage.mockImplementation(() => {
      runtime.id = undefined;
      throw new Error('Extension context invalidated.');
    });
    expect(await send('start', null)).toEqual({ ok: false, error: 'gone' });
    expect(await send('start', null)).toEqual({ ok: false, error: 'gone' });
    expect(runtime.sendMessage).toHaveBeenCalledOnce();
  });
});

describe('answering', () => {
  test('runs the handler of the name', async () => {
    expect(await respond(handlers, { name: 'start', request: null }, SENDER)).toEqual({ ok: true, value: null });
  });
  test('a handler that throws is a failure without its words', async () => {
    const answer = await respond(handlers, { name: 'check', request: null }, SENDER);
    expect(JSON.stringify(answer)).toBe('{"ok":false,"error":"failed"}');
  });
  test.each([null, 'start', {}, { name: 'toString' }, { name: 'other' }, { name: 3 }])(
    '%j is no message',
    async (message) => {
      expect(await respond(handlers, message, SENDER)).toEqual({ ok: false, error: 'failed' });
    },
  );
});
