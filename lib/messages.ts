import { browser } from 'wxt/browser';
import type { Context, Diagnostic, Draft, Help, Report, Rework } from './engine/types';
import type { StyleAnswer, StyleRequest } from './style/stored';

/** Every message from a page to the background: what is asked, what is answered. */
export interface Messages {
  /** Put the coach into the asking frame and get the engine ready. */
  start: { request: null; response: null };
  check: { request: { readonly draft: Draft; readonly context: Context }; response: Report };
  /** Rewrites for one diagnostic of `check` on the same draft: made only when somebody looks. */
  fixes: {
    request: {
      readonly draft: Draft;
      readonly context: Context;
      readonly diagnostic: Pick<Diagnostic, 'ruleId' | 'span'>;
    };
    response: Help;
  };
  /** The whole draft in better words: made when the rep asks for it. */
  rework: { request: { readonly draft: Draft; readonly context: Context }; response: Rework };
  /** House styles: only pages of the extension may ask. */
  styles: { request: StyleRequest; response: StyleAnswer };
}

export type MessageName = keyof Messages;

/** `gone`: the extension was reloaded or removed, this script is an orphan. `failed`: worth another try later. */
export type Failure = 'gone' | 'failed';

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/** Where a message came from, as far as an answer needs it. */
export interface Sender {
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
  /** Host name of the page; nothing for a page of the extension itself. */
  readonly host: string | undefined;
}

export type Handlers = {
  readonly [Name in MessageName]: (
    request: Messages[Name]['request'],
    sender: Sender,
  ) => Messages[Name]['response'] | Promise<Messages[Name]['response']>;
};

interface Envelope {
  readonly name: MessageName;
  readonly request: unknown;
}

/**
 * A worker that is stopped while a message reaches it may leave it unanswered for good. Far above any honest answer;
 * longer for `start`, as a coach must not be put into a page twice, and for `styles`, which may ask a server.
 */
const ANSWER_MS: Readonly<Record<MessageName, number>> = {
  start: 15_000,
  check: 2_500,
  fixes: 3_000,
  rework: 8_000,
  styles: 40_000,
};

/** Asks the background. Never throws: a dead or missing background is a `Result` like any other. */
export async function send<Name extends MessageName>(
  name: Name,
  request: Messages[Name]['request'],
): Promise<Result<Messages[Name]['response']>> {
  try {
    if (!browser.runtime?.id) return { ok: false, error: 'gone' };
    const envelope: Envelope = { name, request };
    const answer: Result<Messages[Name]['response']> | undefined = await inTime(
      browser.runtime.sendMessage(envelope),
      ANSWER_MS[name],
    );
    return answer ?? { ok: false, error: 'failed' };
  } catch {
    return { ok: false, error: browser.runtime?.id ? 'failed' : 'gone' };
  }
}

/** The answer, or undefined when none comes in time. */
async function inTime<T>(answer: Promise<T>, ms: number): Promise<T | undefined> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    clock = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(clock);
  }
}

/** Runs the handler for a message and turns whatever happens into a `Result`. */
export async function respond(handlers: Handlers, message: unknown, sender: Sender): Promise<Result<unknown>> {
  if (!isEnvelope(message, handlers)) return { ok: false, error: 'failed' };
  try {
    const handle = handlers[message.name] as (request: unknown, sender: Sender) => unknown;
    return { ok: true, value: await handle(message.request, sender) };
  } catch {
    // No text of the error crosses: it could hold words of the draft.
    return { ok: false, error: 'failed' };
  }
}

/** Answers messages of this extension's own scripts. A promise as return value is not understood everywhere: hence `true`. */
export function listen(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const from = { tabId: sender.tab?.id, frameId: sender.frameId, host: hostOf(sender.url) };
    void respond(handlers, message, from).then(sendResponse);
    return true;
  });
}

/** Pages of the extension have its own protocol; an address that cannot be read is a page's, never ours. */
function hostOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  return protocol.endsWith('-extension:') ? undefined : hostname;
}

function isEnvelope(message: unknown, handlers: Handlers): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'name' in message &&
    typeof message.name === 'string' &&
    Object.hasOwn(handlers, message.name)
  );
}
