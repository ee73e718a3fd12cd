/** What a fresh machine with Node and git still needs: packages, a browser, a build. */
export { ensureBuilt } from './build.mjs';
export { findBrowser } from './find-browser.mjs';
export { ensureInstalled } from './install.mjs';
