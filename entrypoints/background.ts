import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createEngine, type Engine } from '../lib/engine';
import { listen } from '../lib/messages';
import { coreStyle } from '../lib/rules';

/** Where the build puts `entrypoints/coach.content`. */
const COACH = '/content-scripts/coach.js';

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
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId ?? 0] }, files: [COACH] });
      warm();
      return null;
    },
    check: ({ draft, context }) => warm().check(draft, context),
    // Apart from `check`: a rewrite is made when a card opens, not at each pause in typing.
    fixes: ({ draft, context, diagnostic }) => warm().fixes(draft, context, diagnostic),
  });
});
