import { isDebian } from './apt.mjs';
import { findProgram } from './find-program.mjs';

const PLACES = {
  linux: ['firefox-esr', 'firefox'],
  folder: '/opt/firefox',
  mac: ['Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox/firefox.exe'],
};
/** The first with all that the manifest asks for: see `strict_min_version` in wxt.config.ts. */
const OLDEST = 140;

/** The path of a Firefox; installs Debian's `firefox-esr` where that is ours to do (root, apt). */
export const findFirefox = () =>
  findProgram({
    variable: 'EARNEST_FIREFOX',
    places: PLACES,
    works: ({ status, stdout }) => status === 0 && Number(/Firefox (\d+)/.exec(stdout)?.[1] ?? 0) >= OLDEST,
    packages: ['firefox-esr'],
    called: `Firefox ${OLDEST} or newer`,
    example: '/path/to/firefox npm test',
    advice,
  });

function advice() {
  if (process.platform === 'darwin') return 'Install one: `brew install --cask firefox`, or https://www.mozilla.org.';
  if (process.platform === 'win32') return 'Install one: `winget install Mozilla.Firefox`, or https://www.mozilla.org.';
  if (isDebian()) return 'Install one: `sudo apt-get install firefox-esr`, or from https://www.mozilla.org.';
  return "Install your system's firefox package, or https://www.mozilla.org.";
}
