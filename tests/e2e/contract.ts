import { test as base } from '@playwright/test';
import { chromiumBrowser } from './drive/chromium';
import type { Browser } from './drive/tab';
import { launch, launchFirefox } from './launch';
import { Rep } from './rep';
import type { Variant } from './variants';

interface Each {
  /** Sits down at a variant in a fresh tab. */
  readonly sit: (variant: Variant, language?: string) => Promise<Rep>;
}

interface Worker {
  /** One browser for all tests of a worker: each gets a tab of its own. */
  readonly browserWithUs: Browser;
}

export const test = base.extend<Each, Worker>({
  browserWithUs: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use, { project }) => {
      const browser = await (project.name === 'firefox' ? launchFirefox() : launch().then(chromiumBrowser));
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  sit: async ({ browserWithUs }, use) => {
    const reps: Rep[] = [];
    await use(async (variant, language) => {
      const rep = new Rep(await browserWithUs.open(), variant);
      reps.push(rep);
      return rep.sit(language);
    });
    const complaints = reps.flatMap(({ tab }) => tab.complaints);
    await Promise.all(reps.map(({ tab }) => tab.close()));
    // Neither an error nor a word in the page's console, nor a breach of its policies, whatever a test did.
    base.expect(complaints).toEqual([]);
  },
});

export const { expect } = base;
