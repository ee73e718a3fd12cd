import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchFocus } from '../lib/coach/watch';
import { send } from '../lib/messages';

export default defineContentScript({
  matches: ['https://mail.google.com/*', 'https://www.linkedin.com/*'],
  allFrames: true,
  runAt: 'document_idle',
  main() {
    const done = new AbortController();
    let asking = false;
    watchFocus(async () => {
      if (asking) return;
      asking = true;
      const answer = await send('start', null);
      asking = false;
      // Without an answer the next focus tries again; an orphan of a reloaded extension has nothing left to do.
      if (answer.ok || answer.error === 'gone') done.abort();
    }, done.signal);
  },
});
