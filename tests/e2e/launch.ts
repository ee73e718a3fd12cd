import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { openBrowser } from '../../scripts/browser';
import { findBrowser } from '../../scripts/find-browser.mjs';

/** The built extension, as it ships. */
const EXTENSION = resolve('.output/chrome-mv3');

/** A real browser with the extension in it and an empty profile. */
export async function launch(): Promise<BrowserContext> {
  if (!existsSync(EXTENSION)) throw new Error('Build the extension first: npm run build');
  return openBrowser({ executablePath: await findBrowser(), extension: EXTENSION, headless: true });
}
