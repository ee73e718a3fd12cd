import { browser } from 'wxt/browser';
import { originsOf, type SiteAccess, STANDARD } from './sites';

/** Whether the browser lets the coach work on a site now. */
export function isAllowed({ origins }: SiteAccess): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** The standard sites that the rep or the browser withholds. */
export async function withheld(): Promise<readonly SiteAccess[]> {
  const allowed = await Promise.all(STANDARD.map(isAllowed));
  return STANDARD.filter((_, index) => !allowed[index]);
}

/** Asks the rep for these sites: only from a click, nothing may be awaited before. True when they said yes. */
export function askFor(sites: readonly SiteAccess[]): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(sites) });
}

/** Gives a site back. */
export function giveBack({ origins }: SiteAccess): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Calls `changed` whenever the rep gave or took a permission, here or in the browser's own menus, until `signal` aborts. */
export function onPermissionChange(changed: () => void, signal?: AbortSignal): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(changed);
    signal?.addEventListener('abort', () => event.removeListener(changed));
  }
}
