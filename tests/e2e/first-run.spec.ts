import { expect, test } from '@playwright/test';
import { findFirefox } from '../../scripts/find-firefox.mjs';
import { firefoxBrowser } from './drive/firefox';
import { FIREFOX_EXTENSION } from './launch';

const UUID = '3f0c2a51-6c53-4b8e-9d5e-0a7f4c1d2e3b';

test('Firefox: what is withheld is said and asked for on the first page, and works from then on', async () => {
  const { puppet, close } = await firefoxBrowser(await findFirefox(), FIREFOX_EXTENSION, UUID);
  try {
    const page = await puppet.newPage();
    // The load of an extension's page is never reported.
    const open = (name: string) => void page.goto(`moz-extension://${UUID}/${name}`).catch(() => undefined);
    open('practice.html');
    const text = () => page.evaluate(() => document.body?.innerText ?? '').catch(() => '');
    await expect.poll(text).toContain('Practise with Earnest');
    expect(await text()).not.toContain('One step first');
    const button = (name: string) =>
      page.evaluate(async (name) => {
        const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
        const { x, y, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
        return { x: x + width / 2, y: y + height / 2 };
      }, name);
    const title = () =>
      page.evaluate(() => (globalThis as unknown as { browser: typeof chrome }).browser.action.getTitle({}));
    // As the rep may do in the browser's own menu.
    await page.evaluate(async () => {
      const { permissions } = (globalThis as unknown as { browser: typeof chrome }).browser;
      await permissions.remove({ origins: ['https://mail.google.com/*', 'https://www.linkedin.com/*'] });
    });
    await expect.poll(text).toContain('what you write on Gmail and LinkedIn');
    await expect.poll(title).toContain('may not work on Gmail and LinkedIn yet');
    const allow = await button('Allow');
    await page.mouse.click(allow.x, allow.y);
    await expect.poll(text).not.toContain('One step first');
    await expect.poll(title).toBe('Earnest');
    open('options.html');
    await expect.poll(text).toContain('Outlook on the web');
    const outlook = await button('Allow');
    await page.mouse.click(outlook.x, outlook.y);
    await expect.poll(text).toContain('Give back');
    const scripts = () =>
      page.evaluate(async () =>
        (
          await (globalThis as unknown as { browser: typeof chrome }).browser.scripting.getRegisteredContentScripts()
        ).map(({ id }) => id),
      );
    await expect.poll(scripts).toEqual(['outlook']);
  } finally {
    await close();
  }
});
