import AxeBuilder from '@axe-core/playwright';
import { test as base, type ConsoleMessage, chromium, expect, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { STORIES_URL, serveStories } from '../stories/serve';

export { expect };

/** How a story is looked at. */
export interface Looking {
  readonly scheme?: 'light' | 'dark';
  readonly dir?: 'ltr' | 'rtl';
  readonly language?: 'en' | 'de';
  readonly forced?: boolean;
  readonly width?: number;
}

/** One page for all stories: a browser's start, and a window's, cost more than a look. */
export const test = base.extend<
  { readonly look: (story: string, how?: Looking) => Promise<Page> },
  { readonly stage: Page }
>({
  stage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const browser = await chromium.launch({
        executablePath: await findBrowser(),
        chromiumSandbox: process.getuid?.() !== 0,
        // The same smoothing of letters everywhere.
        args: ['--disable-gpu', '--font-render-hinting=none', '--disable-lcd-text'],
      });
      const context = await browser.newContext({ deviceScaleFactor: 2, reducedMotion: 'reduce' });
      await serveStories(context);
      await use(await context.newPage());
      await browser.close();
    },
    { scope: 'worker' },
  ],
  look: async ({ stage: page }, use) => {
    const complaints: string[] = [];
    const onError = (error: Error) => complaints.push(String(error));
    const onConsole = (message: ConsoleMessage) => complaints.push(message.text());
    page.on('pageerror', onError).on('console', onConsole);
    await use(async (story, how = {}) => {
      const { scheme = 'light', dir = 'ltr', language = 'en', forced = false, width = 800 } = how;
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme, forcedColors: forced ? 'active' : 'none' });
      await page.goto(`${STORIES_URL}?story=${story}&lang=${language}&dir=${dir}`);
      await expect(page.locator('html[data-ready]')).toHaveCount(1);
      return page;
    });
    page.off('pageerror', onError).off('console', onConsole);
    expect(complaints).toEqual([]);
  },
});

/** Classes of what would move for longer than a blink, though the reader wants nothing to move. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
        const longest = (durations: string) => Math.max(...durations.split(',').map(Number.parseFloat));
        return (animationName !== 'none' && longest(animationDuration) > 0.01) || longest(transitionDuration) > 0.01;
      })
      .map(({ className }) => String(className)),
  );

/** What axe has against a page, as lines that name the rule and the element. */
export async function breaches(page: Page): Promise<string[]> {
  // Legacy: within this page alone, which has no frames. The other mode opens a second page each time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/** Opens what is folded, as a reader would: its insides are looked at too. */
export async function unfold(page: Page): Promise<void> {
  for (const name of ['.rule-name', 'summary', '.more', '.try button']) {
    const [first] = await page.locator(name).all();
    await first?.click();
  }
  await page.mouse.move(0, 0);
}
