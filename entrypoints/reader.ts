import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { factsOf } from '../lib/brief/facts/extract';
import { readPage } from '../lib/brief/page/read';

/**
 * Put into a page when the rep chooses "Read for a client" there, once; what it gives back is the answer. It works in the page
 * and not in the background: a long page delays its own tab, and no typing elsewhere.
 */
export default defineUnlistedScript(() =>
  factsOf(readPage(document, location.href), new Date().toISOString().slice(0, 10)),
);
