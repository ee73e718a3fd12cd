import { browser } from 'wxt/browser';
import type { BoxView, PanelRequest, PortAnswer } from '../../brief/talk';
import { BRIEF_PORT } from '../../messages';

/** How long the coach may take to write a sentence. */
const INSERT_MS = 3_000;

/** The line to the coach of the tab in front: what is written there, and sentences into it. A tab without a coach is silent. */
export class BoxLine {
  readonly #took: (box: BoxView | null) => void;
  readonly #fixed: number | null;
  #tab: number | undefined;
  #port: ReturnType<typeof browser.tabs.connect> | undefined;
  #frame = '';
  #inserted: ((done: boolean) => void) | undefined;

  constructor(tab: number | null, took: (box: BoxView | null) => void) {
    this.#fixed = tab;
    this.#took = took;
    browser.tabs.onActivated.addListener(() => void this.#turn());
    // Goes to the background as well, which answers it.
    browser.runtime.onMessage.addListener((message: unknown, sender) => {
      if (isHere(message) && sender.tab?.id === this.#tab && !this.#port) this.#connect();
      return undefined;
    });
    void this.#turn();
  }

  /** Writes a sentence where the message opens; false when it could not. */
  insert(text: string): Promise<boolean> {
    const port = this.#port;
    // One sentence after the other: the second would stand on a draft that is changing.
    if (!port || this.#inserted) return Promise.resolve(false);
    return new Promise((resolve) => {
      const clock = setTimeout(() => this.#inserted?.(false), INSERT_MS);
      this.#inserted = (done) => {
        clearTimeout(clock);
        this.#inserted = undefined;
        resolve(done);
      };
      port.postMessage({ insert: text, frame: this.#frame } satisfies PanelRequest);
    });
  }

  /** What is known of the client changed: the draft is judged anew. */
  again(): void {
    this.#port?.postMessage({ again: true } satisfies PanelRequest);
  }

  async #turn(): Promise<void> {
    const [tab] = this.#fixed === null ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
    const id = this.#fixed ?? tab?.id;
    if (id === this.#tab && this.#port) return;
    this.#tab = id;
    this.#connect();
  }

  #connect(): void {
    this.#port?.disconnect();
    this.#port = undefined;
    this.#took(null);
    if (this.#tab === undefined) return;
    const port = browser.tabs.connect(this.#tab, { name: BRIEF_PORT });
    this.#port = port;
    port.onMessage.addListener((answer: PortAnswer) => {
      if (this.#port !== port) return;
      if ('inserted' in answer) this.#inserted?.(answer.inserted);
      else {
        this.#frame = answer.frame;
        this.#took(answer.box);
      }
    });
    port.onDisconnect.addListener(() => {
      // Read, so that the browser does not complain of a tab without a coach.
      void browser.runtime.lastError;
      if (this.#port !== port) return;
      this.#port = undefined;
      this.#inserted?.(false);
      this.#took(null);
    });
  }
}

function isHere(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'name' in message && message.name === 'here';
}
