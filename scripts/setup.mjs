/** What a fresh machine with Node and git still needs: packages, browsers, a build. */
export { ensureBuilt } from './build.mjs';
export { findBrowser } from './find-browser.mjs';
export { findFirefox } from './find-firefox.mjs';
export { ensureInstalled } from './install.mjs';
