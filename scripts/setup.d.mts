export { findBrowser } from './find-browser.mjs';
export { findFirefox } from './find-firefox.mjs';
export { ensureInstalled } from './install.mjs';
/** Builds unless the sources are unchanged; gives back the extension's folder. */
export function ensureBuilt(target?: 'chrome' | 'firefox'): Promise<string>;
