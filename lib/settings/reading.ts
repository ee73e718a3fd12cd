import { browser } from 'wxt/browser';
import type { PageFacts } from '../brief/types';

/** The page that was read last for a client and waits in the side panel; `why` when it could not be read. */
export type Reading = { readonly at: number } & ({ readonly page: PageFacts } | { readonly why: 'closed' });

const KEY = 'reading';

/** In memory only, and never seen by a site: gone with the browser's session. A browser that refuses has nothing to show. */
export const reading = {
  async get(): Promise<Reading | null> {
    try {
      const found = (await browser.storage.session.get(KEY))[KEY] as Reading | undefined;
      return found ?? null;
    } catch {
      return null;
    }
  },
  async set(value: Reading | null): Promise<void> {
    await browser.storage.session.set({ [KEY]: value }).catch(() => {});
  },
  watch(changed: (value: Reading | null) => void): void {
    browser.storage.onChanged.addListener((changes, area) => {
      const change = area === 'session' ? changes[KEY] : undefined;
      if (change) changed((change.newValue as Reading | undefined) ?? null);
    });
  },
};

/** The database of clients (IndexedDB). */
export const BRIEF_DATABASE = 'earnest-brief';
