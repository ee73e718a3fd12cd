import { browser } from 'wxt/browser';
import type { Style } from '../engine/rule';
import { mutedRules, styles } from '../settings';
import { readPolicy } from '../style/policy';
import { download } from './download';
import { StyleStore } from './store';

/** The store on this browser's storage, policy and network. */
export function openStyleStore(core: Style): StyleStore {
  const store = new StyleStore(core, {
    load: () => styles.getValue(),
    save: (list) => styles.setValue(list),
    loadMuted: () => mutedRules.getValue(),
    saveMuted: (list) => mutedRules.setValue(list),
    // Firefox rejects when there is no policy.
    policy: async () => readPolicy(await browser.storage.managed.get().catch(() => ({}))),
    allowed: ({ permission }) => browser.permissions.contains({ origins: [permission] }).catch(() => false),
    download,
    now: () => Date.now(),
  });
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') store.changed();
  });
  browser.permissions.onAdded.addListener(() => store.changed());
  return store;
}
