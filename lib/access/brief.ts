import { browser } from 'wxt/browser';
import type { PageFacts } from '../brief/types';
import { reading } from '../settings';

/** Where the build puts `entrypoints/reader.ts`. */
const READER = '/reader.js';
const MENU = 'read-for-client';

/** Puts a line, "Read for a client", into the context menu of pages. The browser keeps it: made anew at each install. */
export async function makeMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title, contexts: ['page', 'selection', 'link'] });
}

/** Reads the page on which the rep chose the menu, and shows the side panel. */
export function onMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId !== MENU || tab?.id === undefined) return;
    // At once: a browser opens it only while it still sees the click.
    void openPanel(tab.windowId);
    void readTab(tab.id);
  });
}

/** Opens the side panel, where the browser lets it: only from a click, nothing may be awaited before. */
export function openPanel(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  const opened =
    sidePanel && windowId !== undefined ? sidePanel.open({ windowId }) : (sidebarAction?.open() ?? Promise.resolve());
  return opened.catch(() => {});
}

/** Chromium has the one, Firefox the other. */
interface Panels {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Reads one tab under the leave that the rep's click gave for this page, and hands what it says to the side panel. The page is
 * not changed and nothing is fetched.
 */
export async function readTab(tabId: number): Promise<void> {
  const page = await pageFacts(tabId);
  await reading.set(page ? { at: Date.now(), page } : { at: Date.now(), why: 'closed' });
}

/** Undefined for the browser's own pages, and for those that it opens to no extension. */
async function pageFacts(tabId: number): Promise<PageFacts | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
    return answer?.result as PageFacts | undefined;
  } catch {
    return undefined;
  }
}
