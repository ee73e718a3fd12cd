import type { Page } from '@playwright/test';
import { flagsOn, waitForFlags } from '../demo/page';
import type { Frame } from './animate';

/** What the rep writes, as fast as one reads. */
const SUBJECT = 'Your new depot in Leeds';
const BODY = [
  'Hi Ana,',
  'I saw that you opened a depot in Leeds last month. You need to sign up this week.',
  'Are you free Tuesday at 2pm for a quick call?',
];

/** Half a minute at work, frame by frame: write, see the lines, read a card, take other words, look at the whole. */
export async function demo(page: Page): Promise<Frame[]> {
  const frames: Frame[] = [];
  const shoot = async (ms: number) => {
    frames.push({ png: await page.screenshot({ scale: 'css', animations: 'disabled', caret: 'hide' }), ms });
  };
  const write = async (text: string) => {
    for (const words of text.match(/\S+\s*\S*\s*/g) ?? []) {
      await page.keyboard.type(words);
      await shoot(150);
    }
  };

  await shoot(700);
  await page.getByRole('textbox', { name: 'Subject' }).click();
  await write(SUBJECT);
  await page.locator('.M9 [role=textbox]').click();
  for (const [n, line] of BODY.entries()) {
    if (n > 0) {
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
    }
    await write(line);
  }
  await waitForFlags(page, 3);
  await shoot(2500);

  await note(page, shoot);
  // The whole at a glance.
  await page.locator('.badge').click();
  await page.locator('.panel').waitFor();
  await shoot(5000);
  await page.locator('.panel .close').click();
  await page.locator('.panel').waitFor({ state: 'hidden' });
  await note(page, shoot);
  await shoot(4000);
  return frames;
}

/** The first marked words: read their card, and take other words where it has some. */
async function note(page: Page, shoot: (ms: number) => Promise<void>): Promise<void> {
  const flags = await flagsOn(page);
  const [flag] = flags;
  if (!flag) return;
  await page.mouse.click(flag.x, flag.y);
  await page.locator('.card[aria-busy=false]').waitFor();
  // To the first note that has a rewrite: several may lie on the same words.
  const apply = page.locator('.card .apply');
  for (let more = flags.length; more > 0 && !(await apply.isVisible()); more -= 1) {
    await page.locator('.card .next').click();
    await page.locator('.card[aria-busy=false]').waitFor();
  }
  await shoot(4500);
  if (!(await apply.isVisible())) return;
  await apply.hover();
  await shoot(500);
  await apply.click();
  await page.locator('.card').waitFor({ state: 'hidden' });
  await page.waitForFunction((before) => {
    const now = [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
    return now < before;
  }, flags.length);
  await shoot(2500);
}
