import { type BrowserContext, expect, type Page } from '@playwright/test';

/** The address of one of the extension's own pages. */
export async function ownPage(context: BrowserContext, name: string): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return `chrome-extension://${new URL(worker.url()).host}/${name}.html`;
}

/** How many stretches of words are underlined. */
export const underlines = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));

/** Everything that the extension has stored, as text. */
export async function stored(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0];
  if (!worker) throw new Error('No background.');
  return JSON.stringify(await worker.evaluate(() => chrome.storage.local.get(null)));
}

/** The practice page, with its first draft read. */
export async function practise(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(await ownPage(context, 'practice'));
  await expect.poll(() => underlines(page), { timeout: 20_000 }).toBeGreaterThan(2);
  return page;
}
