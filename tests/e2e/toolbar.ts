import type { BrowserContext, CDPSession } from '@playwright/test';

/** The popup of the toolbar button, as it stands over a page. */
export interface Popup {
  /** What it says; empty when it is gone. */
  text(): Promise<string>;
  /** Clicks a button by its name. */
  click(name: string): Promise<void>;
}

/** Clicks the extension's toolbar button over the page of this address, as only a person can: the browser lends it this page. */
export async function openPopup(context: BrowserContext, url: string): Promise<Popup> {
  const session = await context.browser()?.newBrowserCDPSession();
  const [worker] = context.serviceWorkers();
  if (!session || !worker) throw new Error('No browser session.');
  const { host } = new URL(worker.url());
  const tab = (await targets(session)).find((target) => target.type === 'tab' && target.url === url);
  if (!tab) throw new Error(`No tab shows ${url}.`);
  await session.send('Extensions.triggerAction' as never, { id: host, targetId: tab.targetId } as never);
  const address = `chrome-extension://${host}/popup.html`;
  const find = async () => (await targets(session)).find(({ type, url }) => type === 'page' && url === address);
  let target = await find();
  for (const end = Date.now() + 5000; !target && Date.now() < end; target = await find());
  if (!target) throw new Error('No popup opened.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  return new AttachedPopup(session, sessionId);
}

async function targets(session: CDPSession) {
  return (await session.send('Target.getTargets', { filter: [{}] })).targetInfos;
}

/** Playwright knows no popups: this one speaks to it through the browser. */
class AttachedPopup implements Popup {
  readonly #waiting = new Map<number, (value: unknown) => void>();
  #count = 0;

  constructor(
    private readonly session: CDPSession,
    private readonly id: string,
  ) {
    session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      const { id: answered, result } = JSON.parse(message);
      if (sessionId === this.id) this.#answer(answered, result?.result?.value);
    });
    session.on('Target.detachedFromTarget', () => {
      for (const id of this.#waiting.keys()) this.#answer(id, undefined);
    });
  }

  async text(): Promise<string> {
    return String((await this.#evaluate('document.body?.innerText')) ?? '');
  }

  async click(name: string): Promise<void> {
    const found = `[...document.querySelectorAll('button')].find((b) => b.textContent === ${JSON.stringify(name)})`;
    const clicked = await this.#evaluate(`(() => { const b = ${found}; b?.click(); return b !== undefined; })()`);
    if (clicked === false) throw new Error(`The popup has no button “${name}”.`);
  }

  #answer(id: number, value: unknown): void {
    this.#waiting.get(id)?.(value);
    this.#waiting.delete(id);
  }

  async #evaluate(expression: string): Promise<unknown> {
    this.#count += 1;
    const id = this.#count;
    const answer = new Promise((done) => this.#waiting.set(id, done));
    const message = { id, method: 'Runtime.evaluate', params: { expression, userGesture: true, returnByValue: true } };
    try {
      await this.session.send('Target.sendMessageToTarget', { sessionId: this.id, message: JSON.stringify(message) });
    } catch {
      // It closed by itself.
      this.#answer(id, undefined);
    }
    return answer;
  }
}
