import { expect, type Locator, type Page } from '@playwright/test';
import type { Context } from '../../lib/engine/types';
import type { Sample } from './samples';

/** Where a word that the coach marked stands on the screen. */
export interface Flag {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** What a card says, as the page shows it. */
export interface CardText {
  readonly message: string;
  readonly why: string;
  /** The words offered, and those that they would replace; undefined where the card offers none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The last match: Gmail keeps a hidden plain-text box of the same name before the real one. */
const editorOf = (page: Page): Locator => page.locator('[role="textbox"][aria-multiline="true"]').last();

/** The coach's card, not the host's own dialogs. */
const cardOf = (page: Page): Locator =>
  page.getByRole('dialog').filter({ has: page.getByRole('button', { name: 'Keep mine' }) });

/** Their last message above the draft, as LinkedIn marks it (2026-11, facts of host pages). */
const THEIR_MESSAGE = '.msg-s-event-listitem--other .msg-s-event-listitem__body';

/** What the coach knows of the conversation: they answered, or nobody did yet. */
export async function contextOf(page: Page): Promise<Context> {
  const incoming = (await page.locator(THEIR_MESSAGE).allInnerTexts()).at(-1)?.trim();
  return incoming === undefined ? { stage: 'cold' } : { stage: 'replied', incoming };
}

/** As a person does it: click, then keys. */
export async function typeSample(page: Page, { subject, body, channel }: Sample) {
  if (subject) {
    await page.getByRole('textbox', { name: 'Subject' }).click();
    await page.keyboard.type(subject, { delay: 2 });
  }
  await editorOf(page).click();
  // In a conversation Enter sends: a line break is Shift+Enter there.
  const lineBreak = channel === 'email' ? 'Enter' : 'Shift+Enter';
  for (const [n, line] of body.split('\n').entries()) {
    if (n > 0) await page.keyboard.press(lineBreak);
    await page.keyboard.type(line, { delay: 2 });
  }
}

/** The marked words in reading order, read from the ranges that are painted. */
export function flagsOn(page: Page): Promise<Flag[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const flags = ranges.flatMap((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      // A flag may run over two lines: its first box is where a person would click.
      const box = live.getClientRects()[0];
      return box
        ? [{ text: live.toString(), x: box.left + Math.min(box.width / 2, 24), y: box.top + box.height / 2 }]
        : [];
    });
    return flags.sort((a, b) => a.y - b.y || a.x - b.x);
  });
}

/** Waits until as many words are marked as the engine flags in this text; gives back what is marked in any case. */
export async function waitForFlags(page: Page, count: number): Promise<Flag[]> {
  try {
    await page.waitForFunction(
      (wanted) => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0) >= wanted,
      count,
      { timeout: 15_000 },
    );
  } catch {
    // The caller compares, and says what is missing.
  }
  return flagsOn(page);
}

async function openCard(page: Page, flag: Flag): Promise<Locator> {
  await page.mouse.click(flag.x, flag.y);
  const card = cardOf(page);
  await card.waitFor({ timeout: 10_000 });
  return card;
}

async function readCard(card: Locator): Promise<CardText> {
  const said = async (part: string) => (await card.locator(part).allTextContents())[0]?.trim();
  return {
    message: (await said('.message')) ?? '',
    why: (await said('.why')) ?? '',
    before: await said('.before'),
    after: await said('.after'),
  };
}

/** Which card this is, of how many; one alone has no number. */
async function placeOf(card: Locator): Promise<readonly [number, number]> {
  const [numbers = '1 of 1'] = await card.locator('.of').allTextContents();
  const [index, total] = numbers.split(' of ');
  return [Number(index), Number(total)];
}

/** Opens the first card and goes on with Next, to the last one or until `enough`; leaves the card open. */
export async function walkCards(page: Page, first: Flag, enough: (text: CardText) => boolean): Promise<CardText[]> {
  const card = await openCard(page, first);
  // A note on the subject stands before the first one in the text: Next comes round to it last.
  const [from, total] = await placeOf(card);
  const texts = [await readCard(card)];
  while (texts.length < total && !texts.some(enough)) {
    await card.getByRole('button', { name: 'Next' }).click();
    await expect(card.locator('.of')).toHaveText(`${((from - 1 + texts.length) % total) + 1} of ${total}`);
    texts.push(await readCard(card));
  }
  return texts;
}

export async function closeCard(page: Page) {
  await cardOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(cardOf(page)).toHaveCount(0);
}

/** The editor's text with its lines, as a person sees them. */
export const textOf = async (page: Page): Promise<string> => (await editorOf(page).allInnerTexts())[0] ?? '';

/** Applies the open card's rewrite; gives back the text after it. */
export async function applyRewrite(page: Page): Promise<string> {
  const before = await textOf(page);
  await cardOf(page).getByRole('button', { name: 'Apply' }).click();
  await expect.poll(() => textOf(page), { timeout: 10_000 }).not.toBe(before);
  return textOf(page);
}
