import { expect } from '@playwright/test';
import { type Eye, openEye } from './drive/eye';
import { pixelsNear } from './drive/png';
import type { Spot, Tab } from './drive/tab';
import type { Variant } from './variants';

declare global {
  interface Window {
    __eye: Eye;
    __host: HostRecord;
  }
}

/** What the page's script noticed. */
export interface HostRecord {
  readonly sent: { readonly text: string; readonly html?: string; readonly subject?: string; readonly box?: number }[];
  readonly shortcuts: string[];
  readonly inputs: { readonly type: string; readonly trusted: boolean }[];
}

interface Card {
  readonly message: string;
  readonly before: string;
  readonly after: string;
  /** "2 of 3", or empty for one note alone. */
  readonly of: string;
  readonly busy: boolean;
  readonly offers: boolean;
  /** Whether there are other words than these. */
  readonly choice: boolean;
}

const CARD = '.card';

/** A rep at work in one box of one page, in any browser: what they do, and what they see. */
export class Rep {
  readonly tab: Tab;
  readonly variant: Variant;
  /** Which of several boxes. */
  nth = 0;

  constructor(tab: Tab, variant: Variant) {
    this.tab = tab;
    this.variant = variant;
  }

  async sit(language = 'en'): Promise<this> {
    await this.tab.goto(language === 'en' ? this.variant.url : `${this.variant.url}?hl=${language}`);
    await this.tab.evaluate(openEye, undefined);
    await this.variant.prepare?.(this);
    return this;
  }

  /** Waits until an element is there and stands still, and gives its box. */
  async spot(selector: string, nth = 0): Promise<Spot> {
    let spot: Spot | null = null;
    await expect
      .poll(
        async () => {
          spot = await this.tab.evaluate(({ selector, nth }) => window.__eye.rest(selector, nth), { selector, nth });
          return spot !== null;
        },
        { message: `${selector} (${nth}) is on the page` },
      )
      .toBe(true);
    return spot as unknown as Spot;
  }

  async click(selector: string, nth = 0): Promise<void> {
    const { x, y, width, height } = await this.spot(selector, nth);
    await this.tab.click(x + width / 2, y + height / 2);
  }

  /** Puts the caret at the start of the editor. */
  async focus(): Promise<void> {
    const { x, y, width } = await this.spot(this.variant.editor, this.nth);
    await this.tab.click(x + width / 2, y + 14);
    await this.tab.press('Mod+Home');
  }

  async type(text: string): Promise<void> {
    await this.focus();
    await this.tab.type(text);
  }

  /** What stands in the box, as it is seen: signature and quote too. */
  seen(): Promise<string> {
    return this.tab.evaluate(
      ({ selector, nth }) => {
        const found = window.__eye.find(selector, nth);
        return found ? window.__eye.text(found) : '';
      },
      { selector: this.variant.editor, nth: this.nth },
    );
  }

  /** The markup of the editor, or of what a selector finds in it. */
  html(inside = ''): Promise<string> {
    return this.tab.evaluate(
      ({ selector, nth, inside }) => {
        const found = window.__eye.find(selector, nth);
        if (!found || inside === '') return found?.innerHTML ?? '';
        return [...found.querySelectorAll(inside)].map((element) => element.outerHTML).join('');
      },
      { selector: this.variant.editor, nth: this.nth, inside },
    );
  }

  async underlined(): Promise<string[]> {
    return (await this.tab.evaluate(() => window.__eye.marks(), undefined)).map(({ words }) => words);
  }

  /** Waits until words that hold `part` are underlined; gives where. */
  async marked(part: string): Promise<Spot & { words: string }> {
    let found: (Spot & { words: string }) | undefined;
    await expect
      .poll(
        async () => {
          const marks = await this.tab.evaluate(() => window.__eye.marks(), undefined);
          found = marks.find(({ words }) => words.includes(part));
          return found?.words ?? marks.map(({ words }) => words).join(' | ');
        },
        { message: `underline on "${part}"`, timeout: 10_000 },
      )
      .toContain(part);
    return found as Spot & { words: string };
  }

  /** Waits until nothing is underlined. */
  async unmarked(): Promise<void> {
    await expect.poll(() => this.underlined(), { message: 'no underline' }).toEqual([]);
  }

  async pixels(clip: Spot, colour: readonly [number, number, number]): Promise<number> {
    return pixelsNear(await this.tab.picture(clip), colour);
  }

  card(): Promise<Card | null> {
    return this.tab.evaluate((selector) => {
      const card = window.__eye.find(selector);
      if (!card) return null;
      const said = (part: string) => card.querySelector(part)?.textContent?.trim() ?? '';
      return {
        message: said('.message'),
        before: said('.before'),
        after: said('.after'),
        of: said('.of'),
        busy: card.getAttribute('aria-busy') === 'true',
        offers: card.querySelector('.apply') !== null,
        choice: card.querySelector('.other') !== null,
      };
    }, CARD);
  }

  /** Waits for a card whose rewrite is made, or known to be none. */
  async openCard(): Promise<Card> {
    let card: Card | null = null;
    await expect
      .poll(
        async () => {
          card = await this.card();
          return card !== null && !card.busy;
        },
        { message: 'an open card', timeout: 15_000 },
      )
      .toBe(true);
    return card as unknown as Card;
  }

  /** Opens the first note: the badge opens the panel, and the panel's list the cards. */
  async openNote(): Promise<void> {
    // The panel of a box that was just left is still seen while it closes: its notes are gone before they can be clicked.
    await expect(async () => {
      if (!(await this.tab.evaluate(() => window.__eye.find('.panel') !== null, undefined)))
        await this.click('button.badge');
      const note = await this.tab.evaluate(() => window.__eye.rest('.panel .note', 0), undefined);
      expect(note, 'a note in the panel').not.toBeNull();
      const { x, y, width, height } = note as Spot;
      await this.tab.click(x + width / 2, y + height / 2);
    }).toPass({ timeout: 15_000 });
  }

  /** Opens notes from the badge until one on these words offers a rewrite; the caret stays where it is. */
  async openRewrite(part: string): Promise<Card> {
    await this.openNote();
    let card = await this.openCard();
    for (let tries = 0; tries < 8 && !(card.after !== '' && card.before.includes(part)); tries += 1) {
      // Words that are only taken out say nothing that a test could look for; better than none.
      if (card.of === '' && !card.choice) break;
      const next = card.before.includes(part) && card.choice ? '.other' : '.next';
      const last = JSON.stringify([card.of, card.after]);
      await this.click(`${CARD} ${next}`);
      const now = async () => {
        const shown = await this.card();
        return JSON.stringify([shown?.of, shown?.after]);
      };
      await expect.poll(now, { message: 'another note, or other words' }).not.toBe(last);
      card = await this.openCard();
    }
    expect(card).toMatchObject({ offers: true });
    return card;
  }

  /** Applies the open rewrite and waits until it stands in the box; gives what is seen then. */
  async apply(after: string): Promise<string> {
    const before = await this.seen();
    await this.click(`${CARD} .apply`);
    await expect.poll(() => this.seen(), { message: 'another text in the box' }).not.toBe(before);
    await expect.poll(() => this.seen(), { message: 'the rewrite in the box' }).toContain(after);
    await expect.poll(() => this.card(), { message: 'the card closes' }).toBeNull();
    return this.seen();
  }

  async undo(): Promise<void> {
    await this.tab.press('Mod+z');
  }
  async redo(): Promise<void> {
    await this.tab.press('Mod+Shift+z');
  }

  async send(): Promise<void> {
    await this.click(this.variant.send, this.nth);
  }

  host(): Promise<HostRecord> {
    return this.tab.evaluate(() => window.__host, undefined);
  }

  /** Does something to the element of a selector, in the page. */
  change(selector: string, what: 'hide' | 'show' | 'remove'): Promise<void> {
    return this.tab.evaluate(
      ({ selector, what }) => {
        const held = window as unknown as { __held?: HTMLElement };
        const element = what === 'show' ? held.__held : window.__eye.find(selector);
        if (!element) throw new Error(`No ${selector}`);
        held.__held = element;
        if (what === 'remove') element.remove();
        else element.style.display = what === 'hide' ? 'none' : '';
      },
      { selector, what },
    );
  }
}
