import { browser } from 'wxt/browser';
import { isAllowed } from './permission';
import { OPTIONAL, originsOf, type SiteAccess, STANDARD } from './sites';

/** Where the build puts `entrypoints/watcher.ts` and `entrypoints/coach.ts`. */
const WATCHER = '/watcher.js';
const COACH = '/coach.js';

/** Puts the watcher into the pages of the optional sites that are allowed now, and of no other. */
export async function registerWatchers(): Promise<void> {
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  for (const site of OPTIONAL) {
    const allowed = await isAllowed(site);
    if (allowed && !registered.has(site.id)) {
      await browser.scripting.registerContentScripts([
        {
          id: site.id,
          matches: [...site.origins],
          js: [WATCHER],
          allFrames: true,
          runAt: 'document_idle',
          persistAcrossSessions: true,
        },
      ]);
    }
    if (!allowed && registered.has(site.id)) await browser.scripting.unregisterContentScripts({ ids: [site.id] });
  }
}

/**
 * Puts the watcher into pages that are open already: after an update their old scripts are dead, after a new permission they
 * have none. A page that has one keeps it.
 */
export async function watchOpenPages(sites: readonly SiteAccess[] = [...STANDARD, ...OPTIONAL]): Promise<void> {
  for (const site of sites) {
    if (!(await isAllowed(site))) continue;
    for (const { id } of await browser.tabs.query({ url: originsOf([site]) })) {
      if (id === undefined) continue;
      // A page that is being left, or shows an error: it gets its watcher when it loads.
      await browser.scripting
        .executeScript({ target: { tabId: id, allFrames: true }, files: [WATCHER] })
        .catch(() => {});
    }
  }
}

/** Puts the coach into one frame. */
export async function startCoachIn(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [COACH] });
}
