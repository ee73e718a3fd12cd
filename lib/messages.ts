import { browser } from 'wxt/browser';
import type { Who } from './brief/client';
import type { BriefAnswer, BriefRequest } from './brief/talk';
import type { Context, Diagnostic, Draft, Help, Lens, Report, Rework } from './engine/types';
import { inTime } from './in-time';
import { COMMANDS, type Command } from './keys';
import { type PackedReport, unpackReport } from './messages/packed';
import type { Counts, DismissedDraft } from './settings';
import type { StyleAnswer, StyleRequest } from './style/stored';

/** A draft to judge. The background adds what the brief knows of `who`. */
export interface Asked {
  readonly draft: Draft;
  readonly context: Context;
  readonly who?: Who;
}

/** Every message from a page to the background: what is asked, what is answered. */
export interface Messages {
  /** Put the coach into the asking frame and get the engine ready. */
  start: { request: null; response: null };
  check: { request: Asked; response: PackedReport };
  /** Rewrites for one diagnostic of `check` on the same draft: made only when somebody looks. */
  fixes: {
    request: Asked & { readonly diagnostic: Pick<Diagnostic, 'ruleId' | 'span'> };
    response: Help;
  };
  /** The whole draft in better words: made when the rep asks for it. */
  rework: { request: Asked; response: Rework };
  /** Every rule in words, also those that are switched off. */
  rules: { request: null; response: readonly RuleInfo[] };
  /** Where one rule comes from; null for one that is not there any more. */
  explain: { request: { readonly ruleId: string }; response: RuleInfo | null };
  /** Coach the text box that has the focus in a tab, once; false when there is none. */
  coachFocused: { request: { readonly tabId: number }; response: boolean };
  /** House styles: only pages of the extension may ask. */
  styles: { request: StyleRequest; response: StyleAnswer };
  /** The brief of clients: only pages of the extension may ask. */
  brief: { request: BriefRequest; response: BriefAnswer };
  /** A compose box has the focus now: for a side panel that is open. */
  here: { request: null; response: null };
  /** Something to keep: pages of hosts never write into the store themselves. */
  remember: { request: Memory; response: null };
}

/** The name of the line between a side panel and the coach of a tab. */
export const BRIEF_PORT = 'earnest-brief';

/** What a page may know of a rule. */
export interface RuleInfo {
  readonly id: string;
  readonly lens: Lens;
  readonly summary: string;
  readonly why: string;
  /** The title of the style that it is from. */
  readonly style: string;
  /** The principle behind it, in words. */
  readonly principle: string;
  readonly evidence?: { readonly text: string; readonly grade: 'A' | 'B' | 'C' | 'D' | 'theory' };
  /** What others have settled: the company that it is on, a house style that it is off. */
  readonly fixed?: 'on' | 'off';
  /** Examples, with the `[[marked words]]`. */
  readonly flags: readonly string[];
  readonly passes: readonly string[];
}

/** One thing to keep. None of them holds a word of a draft. */
export type Memory =
  /** All that is dismissed in one draft, in place of what was; `salt` made its fingerprints. */
  | { readonly what: 'draft'; readonly salt: string; readonly draft: DismissedDraft }
  | { readonly what: 'ended'; readonly draft: string }
  | { readonly what: 'rule'; readonly ruleId: string }
  | { readonly what: 'site'; readonly site: string }
  | { readonly what: 'panel'; readonly open: boolean }
  | { readonly what: 'counts'; readonly day: string; readonly counts: Counts };

type MessageName = keyof Messages;

/** `gone`: the extension was reloaded or removed, this script is an orphan. `failed`: worth another try later. */
type Failure = 'gone' | 'failed';

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/** Where a message came from, as far as an answer needs it. */
interface Sender {
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
  rules: 3_000,
  explain: 1_500,
  coachFocused: 5_000,
  styles: 40_000,
  remember: 3_000,
  brief: 10_000,
  here: 1_000,
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

/** Has a draft judged. */
export async function check(asked: Asked): Promise<Result<Report>> {
  const answer = await send('check', asked);
  return answer.ok ? { ok: true, value: unpackReport(answer.value, asked.draft) } : answer;
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

interface Order {
  readonly order: Command;
}

/** Passes on what the rep asked for with one of the browser's own shortcuts, to the coaches in a tab. */
export function passOn(order: Command, tabId: number): void {
  const message: Order = { order };
  // A tab without a coach has nobody who hears it.
  void browser.tabs.sendMessage(tabId, message).catch(() => {});
}

/** Hears what is passed on. */
export function hear(obey: (order: Command) => void, signal: AbortSignal): void {
  const listener = (message: unknown) => {
    const order = typeof message === 'object' && message !== null && 'order' in message ? message.order : undefined;
    const command = COMMANDS.find((name) => name === order);
    if (command) obey(command);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // Gone with the extension.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listener);
  });
}
