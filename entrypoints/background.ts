import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onPermissionChange } from '../lib/access/permission';
import { registerWatchers, startCoachIn, watchOpenPages } from '../lib/access/scripts';
import { coachFocusedIn, paintButton } from '../lib/access/toolbar';
import { remember } from '../lib/background/remember';
import { infoOf } from '../lib/background/rules';
import { COMMANDS } from '../lib/keys';
import { listen, passOn } from '../lib/messages';
import { coreStyle } from '../lib/rules';
import { openStyleStore } from '../lib/style-store';

export default defineBackground(() => {
  // Built at the first need and again after the browser stopped this worker: nothing here has to survive.
  const styles = openStyleStore(coreStyle);

  listen({
    async start(_request, { tabId, frameId, host }) {
      if (tabId === undefined) throw new Error('Only a page can start the coach.');
      if (host && (await styles.silentOn(host))) throw new Error('The company keeps the coach away from this site.');
      await startCoachIn(tabId, frameId ?? 0);
      void styles.engine();
      void styles.refresh();
      return null;
    },
    check: async ({ draft, context }) => (await styles.engine()).check(draft, context),
    // Apart from `check`: a rewrite is made when a card opens, not at each pause in typing.
    fixes: async ({ draft, context, diagnostic }) => (await styles.engine()).help(draft, context, diagnostic),
    rework: async ({ draft, context }) => (await styles.engine()).rework(draft, context),
    rules: async () => (await styles.rules()).map(infoOf),
    async explain({ ruleId }) {
      const listed = (await styles.rules()).find(({ rule }) => rule.id === ruleId);
      return listed ? infoOf(listed) : null;
    },
    styles(request, { host }) {
      if (host !== undefined) throw new Error('Only a page of the extension may change styles.');
      return styles.answer(request);
    },
    coachFocused({ tabId }, { host }) {
      if (host !== undefined) throw new Error('Only a page of the extension may say where to coach.');
      return coachFocusedIn(tabId);
    },
    remember,
  });

  const settle = async () => {
    await Promise.all([registerWatchers(), paintButton()]);
    await watchOpenPages();
  };

  browser.commands?.onCommand.addListener((name, tab) => {
    const command = COMMANDS.find((known) => known === name);
    if (command && tab?.id !== undefined) passOn(command, tab.id);
  });
  onPermissionChange(() => void settle());
  browser.runtime.onStartup.addListener(() => void paintButton());
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await settle();
    if (reason === 'install') await browser.tabs.create({ url: '/practice.html' });
  });
});
