import AxeBuilder from '@axe-core/playwright';
import { type Browser, test as base, chromium, expect, type Page } from '@playwright/test';
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

export const test = base.extend<
  { readonly look: (story: string, how?: Looking) => Promise<Page> },
  { readonly plain: Browser }
>({
  plain: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const browser = await chromium.launch({
        executablePath: await findBrowser(),
        chromiumSandbox: process.getuid?.() !== 0,
        // The same smoothing of letters everywhere.
        args: ['--disable-gpu', '--font-render-hinting=none', '--disable-lcd-text'],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  look: async ({ plain }, use) => {
    const complaints: string[] = [];
    const opened: Page[] = [];
    await use(async (story, how = {}) => {
      const { scheme = 'light', dir = 'ltr', language = 'en', forced = false, width = 800 } = how;
      const context = await plain.newContext({
        viewport: { width, height: 900 },
        deviceScaleFactor: 2,
        colorScheme: scheme,
        forcedColors: forced ? 'active' : 'none',
        reducedMotion: 'reduce',
      });
      await serveStories(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(`${STORIES_URL}?story=${story}&lang=${language}&dir=${dir}`);
      await expect(page.locator('html[data-ready]')).toHaveCount(1);
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.context().close();
    expect(complaints).toEqual([]);
  },
});

/** What axe has against a page, as lines that name the rule and the element. */
export async function breaches(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
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
