import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { openBrowser } from '../../scripts/browser';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { findFirefox } from '../../scripts/find-firefox.mjs';
import { firefoxBrowser } from './drive/firefox';

/** The built extension, as it ships. */
export const EXTENSION = resolve('.output/chrome-mv3');
export const FIREFOX_EXTENSION = resolve('.output/firefox-mv3');

/** A real browser with the extension in it and an empty profile. */
export async function launch(extension = EXTENSION, firstRun = false): Promise<BrowserContext> {
  if (!existsSync(EXTENSION)) throw new Error('Build the extension first: npm run build');
  return openBrowser({ executablePath: await findBrowser(), extension, headless: true, firstRun });
}

/** The same in Firefox. */
export async function launchFirefox() {
  if (!existsSync(FIREFOX_EXTENSION)) throw new Error('Build the extension first: npm run build');
  return firefoxBrowser(await findFirefox(), FIREFOX_EXTENSION);
}
