import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onPermissionChange, withheld } from '../lib/access/permission';
import { registerWatchers, startCoachIn, watchOpenPages } from '../lib/access/scripts';
import { coachFocusedIn, paintButton } from '../lib/access/toolbar';
import { createEngine, type Engine } from '../lib/engine';
import { listen } from '../lib/messages';
import { coreStyle } from '../lib/rules';

export default defineBackground(() => {
  // Built at the first need and again after the browser stopped this worker: nothing here has to survive.
  let engine: Engine | undefined;
  const warm = () => {
    if (!engine) {
      engine = createEngine(coreStyle);
      // Patterns are compiled at their first use: better before the rep's first sentence than with it.
      engine.check({ channel: 'email', subject: 'Your depot', body: 'How do you plan the day?' }, { stage: 'cold' });
    }
    return engine;
  };

  listen({
    async start(_request, { tabId, frameId }) {
      if (tabId === undefined) throw new Error('Only a page can start the coach.');
      await startCoachIn(tabId, frameId ?? 0);
      warm();
      return null;
    },
    check: ({ draft, context }) => warm().check(draft, context),
    // Apart from `check`: a rewrite is made when a card opens, not at each pause in typing.
    fixes: ({ draft, context, diagnostic }) => warm().fixes(draft, context, diagnostic),
  });

  const settle = async () => {
    await Promise.all([registerWatchers(), paintButton()]);
    await watchOpenPages();
  };
  const openWelcome = () => browser.tabs.create({ url: '/welcome.html' });

  onPermissionChange(() => void settle());
  browser.runtime.onStartup.addListener(() => void paintButton());
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await settle();
    if (reason === 'install' && (await withheld()).length > 0) await openWelcome();
  });
  browser.action.onClicked.addListener(async ({ id }) => {
    if (id === undefined || !(await coachFocusedIn(id))) await openWelcome();
  });
});
