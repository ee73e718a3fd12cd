import { browser } from 'wxt/browser';
import type { Style } from '../engine/rule';
import { choices, styles, withText } from '../settings';
import { readPolicy } from '../style/policy';
import { download } from './download';
import { StyleStore } from './store';

/** The store on this browser's storage, policy and network. */
export function openStyleStore(core: Style): StyleStore {
  const store = new StyleStore(core, {
    load: () => styles.get(),
    async save(list) {
      const saved = await styles.update(() => list);
      if (saved !== 'saved') throw new Error(`The styles are not kept: ${saved}.`);
    },
    async muted() {
      const { rulesOff, lensesOff } = await choices.get();
      return { rules: rulesOff, lenses: lensesOff };
    },
    async mute(rule, off) {
      await choices.update((now) => ({ ...now, rulesOff: withText(now.rulesOff, rule, off) }));
    },
    // Firefox rejects when there is no policy.
    policy: async () => readPolicy(await browser.storage.managed.get().catch(() => ({}))),
    allowed: ({ permission }) => browser.permissions.contains({ origins: [permission] }).catch(() => false),
    download,
    now: () => Date.now(),
  });
  // The privacy page forgets everything without asking here.
  styles.watch(() => store.changed(), new AbortController().signal);
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') store.changed();
  });
  browser.permissions.onAdded.addListener(() => store.changed());
  return store;
}
