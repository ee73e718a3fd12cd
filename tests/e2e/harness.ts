import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { HOST_PAGES, type Served, serveHosts } from '../fixtures/serve.mjs';
import { launch } from './launch';

export { expect };

/** Where a test plays: the page and the editor on it. */
export interface Stage {
  readonly name: string;
  readonly url: string;
  readonly editor: string;
  readonly send: string;
}

const MAIL = { editor: '.M9 [role=textbox]', send: '.T-I.aoO' };
const CHAT = { editor: '.msg-form__contenteditable', send: '.msg-form__send-button' };

export const COMPOSE: Stage = { name: 'Gmail, new compose', url: HOST_PAGES.gmailCompose, ...MAIL };
export const REPLY: Stage = { name: 'Gmail, inline reply', url: HOST_PAGES.gmailReply, ...MAIL };
export const BUBBLE: Stage = { name: 'LinkedIn, bubble', url: HOST_PAGES.linkedinBubble, ...CHAT };
export const SHADOW: Stage = { name: 'LinkedIn, bubble in a shadow root', url: HOST_PAGES.linkedinShadow, ...CHAT };
export const STAGES = [COMPOSE, REPLY, BUBBLE, SHADOW];

/** A rep at work: what they do and what they see. */
export class Desk {
  readonly page: Page;
  readonly served: Served;
  readonly stage: Stage;

  constructor(page: Page, served: Served, stage: Stage) {
    this.page = page;
    this.served = served;
    this.stage = stage;
  }

  get editor(): Locator {
    return this.page.locator(this.stage.editor);
  }
  get send(): Locator {
    return this.page.locator(this.stage.send);
  }
  get card(): Locator {
    return this.page.locator('.card');
  }
  get apply(): Locator {
    return this.card.getByRole('button', { name: 'Apply' });
  }
  get panel(): Locator {
    return this.page.locator('.panel');
  }
  get badge(): Locator {
    return this.page.locator('.badge');
  }

  /** Puts the caret at the start of the editor. */
  async focus(): Promise<void> {
    await this.editor.click({ position: { x: 16, y: 12 } });
    await this.page.keyboard.press('ControlOrMeta+Home');
  }

  async type(text: string): Promise<void> {
    await this.focus();
    await this.page.keyboard.type(text);
  }

  /** Types on at the caret and waits until that was judged: a card opened before may get another rewrite while it is read. */
  async typeOn(text: string): Promise<void> {
    // Each answer puts back what the page cleared.
    await this.page.evaluate(() => CSS.highlights.clear());
    await this.page.keyboard.type(text);
    const redrawn = () => this.page.evaluate(() => CSS.highlights.size > 0);
    await expect.poll(redrawn, { message: 'the answer to what was typed' }).toBe(true);
  }

  /** What the rep wrote, as it is seen, without differences between blanks: a signature and a quote follow after `--`. */
  async text(): Promise<string> {
    const [own = ''] = (await this.editor.innerText()).replaceAll('\u00a0', ' ').split('\n--');
    return own;
  }

  /** The words that are underlined now, in reading order. */
  underlined(): Promise<string[]> {
    return this.page.evaluate(underlinedWords);
  }

  /** Waits until words that hold `part` are underlined, and gives them. */
  async marked(part: string, timeout = 7_000): Promise<string> {
    let found: string | undefined;
    await expect
      .poll(
        async () => {
          found = (await this.underlined()).find((words) => words.includes(part));
          return found ?? '';
        },
        { message: `underline on "${part}"`, timeout },
      )
      .toContain(part);
    return found as string;
  }

  /** Where on the screen the underlined words that hold `part` are: their first line. */
  async boxOf(part: string): Promise<{ x: number; y: number; width: number; height: number }> {
    await this.marked(part);
    const box = await this.page.evaluate(boxOfMark, part);
    if (!box) throw new Error(`"${part}" is underlined and has no box.`);
    return box;
  }

  async clickMark(part: string): Promise<void> {
    const box = await this.boxOf(part);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(this.card).toBeVisible();
  }

  /** Whether the open card offers a rewrite, once it knows. */
  async offersRewrite(): Promise<boolean> {
    await expect(this.page.locator('.card[aria-busy=false]')).toBeVisible();
    return this.apply.isVisible();
  }

  /** Opens the card on words that hold `part`, at the first note with a rewrite: one sentence may carry several notes. */
  async openRewrite(part: string): Promise<void> {
    await this.clickMark(part);
    for (let notes = 0; notes < 5 && !(await this.offersRewrite()); notes += 1) {
      const message = await this.card.locator('.message').innerText();
      await this.card.getByRole('button', { name: 'Next' }).click();
      await expect(this.card.locator('.message')).not.toHaveText(message);
    }
    await expect(this.apply).toBeVisible();
  }

  /** Goes through all notes from the badge and keeps the own words each time. */
  async keepAll(): Promise<void> {
    const { card, badge } = this;
    const count = this.page.locator('.badge .count');
    const open = async () => {
      // The badge opens the panel, and the panel's list the cards.
      if (await this.panel.isHidden()) await badge.click();
      await this.panel.locator('.note').first().click();
    };
    if (await card.isHidden()) await open();
    for (let left = Number(await count.innerText()); left > 0; left -= 1) {
      await card.getByRole('button', { name: 'Keep mine' }).click();
      await expect(card).toBeHidden();
      if (left === 1) break;
      await expect(count).toHaveText(String(left - 1));
      await open();
      await expect(card).toBeVisible();
    }
    await expect.poll(() => this.underlined()).toEqual([]);
  }

  /** What the host noticed, from the page's own world. */
  host(): Promise<{ sent: { text: string }[]; shortcuts: string[]; inputs: { type: string; trusted: boolean }[] }> {
    return this.page.evaluate(() => (window as unknown as { __host: never }).__host);
  }
}

function underlinedWords(): string[] {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  return ranges.map((range) => range.toString().replaceAll('\u00a0', ' ')).filter((words) => words !== '');
}

function boxOfMark(part: string) {
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight as Iterable<Range>) {
      const box = range.toString().replaceAll('\u00a0', ' ').includes(part) ? range.getClientRects()[0] : undefined;
      if (box) return { x: box.x, y: box.y, width: box.width, height: box.height };
    }
  }
  return null;
}

interface Fixtures {
  readonly browserContext: BrowserContext;
  /** Opens a stage in a fresh browser. */
  readonly sit: (stage: Stage) => Promise<Desk>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  browserContext: async ({}, use) => {
    const context = await launch();
    await use(context);
    await context.close();
  },
  sit: async ({ browserContext }, use) => {
    const complaints: string[] = [];
    await use(async (stage) => {
      const served = await serveHosts(browserContext);
      const page = await browserContext.newPage();
      await page.setViewportSize({ width: 1200, height: 780 });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => complaints.push(`console.${message.type()}: ${message.text()}`));
      await page.goto(stage.url);
      return new Desk(page, served, stage);
    });
    // Neither an error nor a word in the page's console, nor a breach of its policies, whatever a test did.
    expect(complaints).toEqual([]);
  },
});
