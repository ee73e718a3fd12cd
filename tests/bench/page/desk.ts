import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { launch } from '../../e2e/launch';
import { EDITOR_PAGES } from '../../fixtures/editors.mjs';
import { serveHosts } from '../../fixtures/serve.mjs';

export const EDITOR = '[role=textbox]';

/** A browser with or without the extension. */
export async function browserWith(extension: boolean): Promise<BrowserContext> {
  if (extension) return launch();
  return chromium.launchPersistentContext('', {
    executablePath: await findBrowser(),
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--no-first-run', '--disable-background-networking'],
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 2,
  });
}

/** A draft of about so many words in a message box, `flags` of its sentences pushy; the caret stands at its end. */
export async function sitAt(context: BrowserContext, words: number, flags: number): Promise<Page> {
  await serveHosts(context);
  const page = await context.newPage();
  // The compiler names functions by a helper of its own, which a page does not have.
  await page.addInitScript('globalThis.__name = (work) => work');
  const query = new URLSearchParams({ editor: 'plain-p' });
  for (const line of draft(words, flags)) query.append('text', line);
  await page.goto(`${EDITOR_PAGES.coached}?${query}`);
  await page.locator(EDITOR).click();
  await page.keyboard.press('ControlOrMeta+End');
  return page;
}

function draft(words: number, flags: number): string[] {
  const lines: string[] = [];
  let count = 0;
  for (let at = 0; count < words; at += 1) {
    const line =
      at < flags ? `You need to sign up today for yard ${at}.` : `The yard in Leeds turns ${at} lorries a day, I read.`;
    lines.push(line);
    count += line.split(' ').length;
  }
  return lines;
}

/** Underlines some words wherever they stand, as the coach would, by the page's own hand. */
export const drawLines = (page: Page, words: string): Promise<void> =>
  page.evaluate((words) => {
    const highlight = new Highlight();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const at = text.data.indexOf(words);
      if (at < 0) continue;
      const range = new Range();
      range.setStart(text, at);
      range.setEnd(text, at + words.length);
      highlight.add(range);
    }
    if (highlight.size === 0) throw new Error('There is nothing to underline.');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::highlight(own) { text-decoration: underline wavy 1.5px #a33; text-underline-offset: 3px; }');
    document.adoptedStyleSheets.push(sheet);
    CSS.highlights.set('own', highlight);
  }, words);

/** How many stretches are underlined. */
export const marks = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));

export async function waitForMarks(page: Page, least: number): Promise<void> {
  await page.waitForFunction(
    (least) => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0) >= least,
    least,
    { timeout: 60_000 },
  );
}

/** Bytes of the page's JavaScript heap, after a collection: all worlds of the page together. */
export async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
