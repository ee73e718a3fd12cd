import type { KeyInput, Page, Browser as Puppet, Target } from 'puppeteer-core';
import { respondTo } from '../../fixtures/serve.mjs';
import type { Browser, Tab } from './tab';

/** Says that a page has no icon: no word of the coach's. */
const ICON = /favicon\.ico/;

/** Firefox by WebDriver BiDi. The extension is installed for this session only; its folder is the build as it ships. */
export async function firefoxBrowser(
  executablePath: string,
  extension: string,
  /** Where the extension's own pages are to be, for a test that opens one. */
  uuid?: string,
): Promise<Browser & { puppet: Puppet }> {
  const { default: puppeteer } = await import('puppeteer-core');
  const puppet = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--width=1280', '--height=900', ...(uuid ? ['--remote-allow-system-access'] : [])],
    extraPrefsFirefox: {
      // The browser's own question cannot be answered from outside: yes.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(uuid && { 'extensions.webextensions.uuids': JSON.stringify({ 'earnest@earnest.example': uuid }) }),
    },
  });
  try {
    const before = puppet.targets();
    await puppet.installExtension(extension);
    // Installing opens the practice page, in front of every other one. Its address is never told.
    const isFirst = (target: Target) => target.type() === 'page' && !before.includes(target);
    await (await (await puppet.waitForTarget(isFirst, { timeout: 20_000 })).page())?.close();
  } catch (error) {
    await puppet.close();
    throw error;
  }
  return {
    name: 'firefox',
    puppet,
    open: async () => tabOf(await puppet.newPage()),
    close: () => puppet.close(),
  };
}

async function tabOf(page: Page): Promise<Tab> {
  await page.setViewport({ width: 1200, height: 780 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void respondTo(request.url()).then((answer) => (answer ? request.respond(answer) : request.abort()));
  });
  const complaints: string[] = [];
  const complain = (text: string) => {
    if (!ICON.test(text)) complaints.push(text);
  };
  page.on('pageerror', (error) => complain(String(error)));
  page.on('console', (message) => complain(`console.${message.type()}: ${message.text()}`));
  return {
    complaints,
    goto: async (url) => void (await page.goto(url)),
    evaluate: (work, argument) => page.evaluate(work as never, argument as never),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    async press(keys) {
      const names = keys.split('+').map((key) => KEYS[key] ?? key) as KeyInput[];
      for (const key of names) await page.keyboard.down(key);
      for (const key of names.reverse()) await page.keyboard.up(key);
    },
    picture: async (clip) => Buffer.from(await page.screenshot({ clip })),
    close: () => page.close(),
  };
}

const KEYS: Readonly<Record<string, string>> = { Mod: process.platform === 'darwin' ? 'Meta' : 'Control' };
