import { browser } from 'wxt/browser';
import type { PanelRequest, PortAnswer } from '../brief/talk';
import { BRIEF_PORT } from '../messages';
import type { Session } from './session';

/** A line that a side panel opened to this frame. */
type Line = ReturnType<typeof browser.runtime.connect>;

/**
 * Tells side panels what is written here, while one is open, and writes an opening when the rep clicks it there. Nothing
 * happens while no panel listens; a panel that goes away is forgotten.
 */
export class PanelLine {
  readonly #lines = new Set<Line>();
  readonly #current: () => Session | null;
  /** Tells frames of a tab apart: several may have a box. */
  readonly #frame = crypto.randomUUID();
  #told = '';

  constructor(current: () => Session | null, signal: AbortSignal) {
    this.#current = current;
    const take = (line: Line) => {
      if (line.name !== BRIEF_PORT || line.sender?.id !== browser.runtime.id) return;
      this.#lines.add(line);
      line.onDisconnect.addListener(() => this.#lines.delete(line));
      line.onMessage.addListener((message: unknown) => void this.#do(line, message));
      this.#told = '';
      this.tell();
    };
    browser.runtime.onConnect.addListener(take);
    signal.addEventListener('abort', () => {
      browser.runtime.onConnect?.removeListener(take);
      for (const line of this.#lines) line.disconnect();
    });
  }

  /** The box in front changed, or its words. */
  tell(): void {
    if (this.#lines.size === 0) return;
    const session = this.#current();
    const answer: PortAnswer = { box: session?.around.view(session.draft.body) ?? null, frame: this.#frame };
    const text = JSON.stringify(answer);
    // A frame in which nothing was ever written says nothing: another one of the tab may have the box.
    if (text === this.#told || (!answer.box && this.#told === '')) return;
    this.#told = text;
    this.#post(answer);
  }

  async #do(line: Line, message: unknown): Promise<void> {
    const request = requestIn(message);
    const session = this.#current();
    if (!request || !session) return;
    if ('again' in request) return session.refresh();
    if (request.frame !== this.#frame) return;
    const refusal = await session.insert(request.insert);
    if (this.#lines.has(line)) line.postMessage({ inserted: refusal === null } satisfies PortAnswer);
  }

  #post(answer: PortAnswer): void {
    for (const line of this.#lines) line.postMessage(answer);
  }
}

function requestIn(message: unknown): PanelRequest | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if ('again' in message) return { again: true };
  const { insert, frame } = message as { insert?: unknown; frame?: unknown };
  return typeof insert === 'string' && typeof frame === 'string' ? { insert, frame } : undefined;
}
