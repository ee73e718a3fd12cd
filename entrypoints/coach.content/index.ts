import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCoach } from '../../lib/coach';

/** Not in the manifest: the background puts it into a frame when the rep first focuses a compose box there. */
export default defineContentScript({
  matches: ['https://mail.google.com/*', 'https://www.linkedin.com/*'],
  registration: 'runtime',
  main: (context) => startCoach(context.signal),
});
