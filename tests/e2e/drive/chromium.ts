import type { BrowserContext, Page } from '@playwright/test';
import { serveHosts } from '../../fixtures/serve.mjs';
import type { Browser, Tab } from './tab';

/** Chromium by Playwright. */
export async function chromiumBrowser(context: BrowserContext): Promise<Browser> {
  await serveHosts(context);
  return {
    name: 'chromium',
    open: async () => tabOf(await context.newPage()),
    close: () => context.close(),
  };
}

/** Any Playwright page as a tab. */
export async function tabOf(page: Page): Promise<Tab> {
  await page.setViewportSize({ width: 1200, height: 780 });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(`console.${message.type()}: ${message.text()}`));
  return {
    complaints,
    goto: async (url) => void (await page.goto(url)),
    // Playwright's own types cannot follow a type parameter through its handles.
    evaluate: (work, argument) => page.evaluate(work as never, argument as never),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys.replace('Mod', 'ControlOrMeta')),
    // With its caret: hiding it leaves a trace on whatever is editable.
    picture: (clip) => page.screenshot({ clip, animations: 'disabled', caret: 'initial', scale: 'css' }),
    close: () => page.close(),
  };
}
