import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { makeMenu, onMenu, readTab } from '../lib/access/brief';
import { onPermissionChange } from '../lib/access/permission';
import { registerWatchers, startCoachIn, watchOpenPages } from '../lib/access/scripts';
import { coachFocusedIn, paintButton } from '../lib/access/toolbar';
import { remember } from '../lib/background/remember';
import { infoOf } from '../lib/background/rules';
import type { Who } from '../lib/brief/client';
import { openDesk } from '../lib/brief/desk';
import { openBriefStore } from '../lib/brief/store';
import { indexedDbShelf } from '../lib/brief/store/indexed-db';
import type { Context } from '../lib/engine/types';
import { say } from '../lib/i18n';
import { inTime } from '../lib/in-time';
import { COMMANDS } from '../lib/keys';
import { listen, passOn } from '../lib/messages';
import { packReport } from '../lib/messages/packed';
import { coreStyle } from '../lib/rules';
import { BRIEF_DATABASE } from '../lib/settings';
import { openStyleStore } from '../lib/style-store';

export default defineBackground(() => {
  // Built at the first need and again after the browser stopped this worker: nothing here has to survive.
  const styles = openStyleStore(coreStyle);

  const today = () => new Date().toISOString().slice(0, 10);
  const clients = openBriefStore(indexedDbShelf(BRIEF_DATABASE), { today });
  const desk = openDesk({ read: readTab, store: clients, today, newId: () => crypto.randomUUID() });
  /** A brief that cannot be read, or not soon, must not silence the coach. */
  const briefed = async (context: Context, who: Who | undefined): Promise<Context> => {
    const brief = await inTime(
      desk.factsFor(who).catch(() => undefined),
      300,
    );
    return brief ? { ...context, brief } : context;
  };

  listen({
    async start(_request, { tabId, frameId, host }) {
      if (tabId === undefined) throw new Error('Only a page can start the coach.');
      if (host && (await styles.silentOn(host))) throw new Error('The company keeps the coach away from this site.');
      await startCoachIn(tabId, frameId ?? 0);
      void styles.engine();
      void styles.refresh();
      return null;
    },
    async check({ draft, context, who }) {
      const told = await briefed(context, who);
      return packReport(await styles.judge((engine) => engine.check(draft, told)));
    },
    // Apart from `check`: a rewrite is made when a card opens, not at each pause in typing.
    fixes: async ({ draft, context, who, diagnostic }) =>
      (await styles.engine()).help(draft, await briefed(context, who), diagnostic),
    rework: async ({ draft, context, who }) => (await styles.engine()).rework(draft, await briefed(context, who)),
    rules: async () => (await styles.rules()).map(infoOf),
    async explain({ ruleId }) {
      const listed = (await styles.rules()).find(({ rule }) => rule.id === ruleId);
      return listed ? infoOf(listed) : null;
    },
    styles(request, { host }) {
      if (host !== undefined) throw new Error('Only a page of the extension may change styles.');
      return styles.answer(request);
    },
    brief(request, { host }) {
      if (host !== undefined) throw new Error('Only a page of the extension may ask about clients.');
      return desk.answer(request);
    },
    // Heard by a side panel, if one is open.
    here: () => null,
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
  onMenu();
  browser.runtime.onStartup.addListener(() => {
    void paintButton();
    void clients.expire().catch(() => {});
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await Promise.all([settle(), makeMenu(say('menu.read')), clients.expire().catch(() => {})]);
    if (reason === 'install') await browser.tabs.create({ url: '/practice.html' });
  });
});
