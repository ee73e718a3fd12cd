import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { HOST_PAGES, serveHosts } from '../../tests/fixtures/serve.mjs';
import { type Opening, openBrowser } from '../browser';
import { flagsOn } from '../demo/page';
import { animate } from './animate';
import { demo } from './demo';

interface Making extends Opening {
  readonly folder: string;
}

/** The size that the stores of Chrome, Edge and Firefox all take. */
const STORE = { width: 1280, height: 800 };

export async function makePictures({ folder, ...opening }: Making): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const context = await openBrowser(opening);
  try {
    await serveHosts(context);
    const take = async (page: Page, name: string, scale: 'css' | 'device' = 'css') => {
      await page.screenshot({ path: join(folder, `${name}.png`), scale, animations: 'disabled' });
      process.stdout.write(`docs/pictures/${name}.png\n`);
    };
    await storePictures(context, take);
    const frames = await demo(await open(context, HOST_PAGES.gmailCompose, 'light', { width: 960, height: 640 }));
    writeFileSync(join(folder, 'demo.png'), animate(frames));
    process.stdout.write('docs/pictures/demo.png\n');
  } finally {
    await context.close();
  }
}

async function storePictures(context: BrowserContext, take: (page: Page, name: string) => Promise<void>) {
  const practice = await own(context, 'practice');
  for (const scheme of ['light', 'dark'] as const) {
    const page = await open(context, practice, scheme, STORE);
    await flagged(page, 4);
    await page.keyboard.press('Alt+Slash');
    await page.locator('.panel').waitFor();
    await take(page, `store-panel-${scheme}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+Comma');
    await page.locator('.card[aria-busy=false]').waitFor();
    await take(page, `store-card-${scheme}`);
    await page.close();
  }
  const chat = await open(context, HOST_PAGES.linkedinBubble, 'light', STORE);
  await chat.locator('.msg-form__contenteditable').click();
  await chat.keyboard.type('Great to hear from you! You need to see our platform before Friday.');
  await flagged(chat, 1);
  const [flag] = await flagsOn(chat);
  if (flag) await chat.mouse.click(flag.x, flag.y);
  await chat.locator('.card[aria-busy=false]').waitFor();
  await take(chat, 'store-linkedin');
  await chat.close();

  await fillWeeks(context);
  const options = await open(context, await own(context, 'options'), 'light', STORE);
  await options.locator('#progress svg').first().waitFor();
  await options.locator('#progress').scrollIntoViewIfNeeded();
  await take(options, 'store-progress');
  await options.locator('#rules').scrollIntoViewIfNeeded();
  await options.locator('.rule-name').first().click();
  await options.locator('#rules').evaluate((section) => section.scrollIntoView());
  await take(options, 'store-rules');
  await options.close();
}

async function open(
  context: BrowserContext,
  url: string,
  colorScheme: 'light' | 'dark',
  size: { readonly width: number; readonly height: number },
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme });
  await page.goto(url);
  return page;
}

async function own(context: BrowserContext, name: string): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return `chrome-extension://${new URL(worker.url()).host}/${name}.html`;
}

/** Waits until so many words are marked. */
async function flagged(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0) >= wanted,
    count,
  );
}

/** Counts as a rep might have them after three months: the picture of an empty page would show nothing. */
async function fillWeeks(context: BrowserContext): Promise<void> {
  const days = Object.fromEntries(
    Array.from({ length: 12 }, (_, week) => {
      const day = new Date(Date.now() - (11 - week) * 7 * 86_400_000).toISOString().slice(0, 10);
      const counts = {
        messages: 14 + ((week * 5) % 7),
        asks: 9,
        earned: Math.min(8, 2 + Math.round(week * 0.55)),
        telling: 19 - week,
        asking: 6 + week * 2,
        pressure: Math.max(2, 20 - week * 2),
        applied: 5,
      };
      return [day, counts];
    }),
  );
  await context
    .serviceWorkers()[0]
    ?.evaluate((data) => chrome.storage.local.set({ progress: { version: 1, data } }), { days });
}
