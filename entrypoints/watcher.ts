import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isFirst } from '../lib/coach/single';
import { watchFocus } from '../lib/coach/watch';
import { siteFor } from '../lib/hosts/sites';
import { send } from '../lib/messages';

/** In every page of the sites, as the manifest says: it waits for a compose box to get focus, and leaves no trace. */
export default defineUnlistedScript(() => {
  const site = siteFor(new URL(location.href));
  if (!site || !isFirst('watcher')) return;
  const done = new AbortController();
  let asking = false;
  const ask = async () => {
    if (asking) return;
    asking = true;
    const answer = await send('start', null);
    asking = false;
    // Without an answer the next focus tries again; an orphan of a reloaded extension has nothing left to do.
    if (answer.ok || answer.error === 'gone') done.abort();
  };
  watchFocus(site, ask, done.signal);
});
