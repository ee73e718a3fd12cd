import { type BrowserContext, chromium, type Page } from '@playwright/test';

export interface Opening {
  /** The browser's program. */
  readonly executablePath: string;
  /** The built extension's folder. */
  readonly extension: string;
  readonly headless: boolean;
  /** Further switches of the browser. */
  readonly args?: readonly string[];
  /** Leaves the page open that installing opens. It would stand in front of every other one. */
  readonly firstRun?: boolean;
}

/** Nothing but the page under test uses the network or asks the user anything. */
const ARGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
];

/**
 * Opens a real browser on a fresh profile with the extension loaded and its background up. The profile goes when the
 * browser closes. Chrome from 137 on ignores `--load-extension`, so the debugger loads it (2026-11, facts of editing);
 * a browser too old for that gets the flag.
 */
export async function openBrowser(opening: Opening): Promise<BrowserContext> {
  const context = (await openByDebugger(opening)) ?? (await openByFlag(opening));
  if (!opening.firstRun) await closeFirstPage(context);
  return context;
}

async function closeFirstPage(context: BrowserContext): Promise<void> {
  const isFirst = (page: Page) => page.url().startsWith('chrome-extension://');
  const page = context.pages().find(isFirst) ?? (await context.waitForEvent('page', { timeout: 20_000 }));
  // Its address comes a moment after the page itself. Closed while it loads, it would leave Chromium without the
  // extension's texts (156, 2026-11).
  await page.waitForURL('chrome-extension://**');
  await page.close();
}

async function openByDebugger(opening: Opening): Promise<BrowserContext | undefined> {
  const context = await launch(opening, ['--enable-unsafe-extension-debugging'], ['--disable-extensions']);
  try {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('no debugger');
    const started = backgroundOf(context);
    await Promise.all([session.send('Extensions.loadUnpacked', { path: opening.extension }), started]);
    return context;
  } catch (error) {
    await context.close();
    if (/wasn't found|not available|no debugger/i.test(String(error))) return undefined;
    throw error;
  }
}

async function openByFlag(opening: Opening): Promise<BrowserContext> {
  const { extension } = opening;
  const context = await launch(opening, [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]);
  try {
    await backgroundOf(context);
    return context;
  } catch (error) {
    await context.close();
    throw error;
  }
}

const backgroundOf = async (context: BrowserContext) =>
  context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));

function launch(opening: Opening, args: readonly string[], without: readonly string[] = []) {
  const { executablePath, headless, args: further = [] } = opening;
  // No folder named: Playwright makes a profile for once, and clears it away.
  return chromium.launchPersistentContext('', {
    executablePath,
    headless,
    // Root has no sandbox to use; a person's own browser keeps it.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...ARGS, ...(headless ? ['--disable-gpu'] : []), ...further, ...args],
    // A person sees a browser, not a bar that says it is under control.
    ignoreDefaultArgs: [...without, ...(headless ? [] : ['--enable-automation'])],
    ...(headless ? { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 } : { viewport: null }),
  });
}
