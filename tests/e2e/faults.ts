import { type BrowserContext, test as base } from '@playwright/test';
import { EXTENSION, launch } from './launch';

/** A browser for one test alone: it is going to be hurt. */
export const test = base.extend<{ readonly context: BrowserContext }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  context: async ({}, use) => {
    const context = await launch();
    await use(context);
    await context.close();
  },
});

export const { expect } = base;

/** Loads the extension anew from the same folder, as an update does: its old scripts in open pages are orphans then. */
export async function loadAgain(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: EXTENSION });
  await session?.detach();
}
