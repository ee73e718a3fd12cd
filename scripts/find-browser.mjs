import { readFileSync } from 'node:fs';
import { isDebian } from './apt.mjs';
import { findProgram, placesOf } from './find-program.mjs';

const PLACES = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  folder: '/opt/google/chrome',
  mac: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  windows: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
};

/** The path of a Chromium, Chrome or Edge; installs Debian's `chromium` where that is ours to do (root, apt). */
export const findBrowser = () =>
  findProgram({
    variable: 'EARNEST_BROWSER',
    places: PLACES,
    // Ubuntu's `chromium-browser` without snap is a script that only says "install the snap": it does not count.
    works: ({ status }) => status === 0,
    // Without a font of its own a bare machine draws boxes for letters.
    packages: ['chromium', 'fonts-liberation'],
    called: 'Chromium, Chrome or Edge',
    example: '/path/to/chrome npm start',
    advice,
  });

export const candidates = (platform, env) => placesOf(PLACES, platform, env);

function advice() {
  if (process.platform === 'darwin')
    return 'Install one: `brew install --cask chromium`, or https://www.google.com/chrome.';
  if (process.platform === 'win32')
    return 'Install one: `winget install Google.Chrome`, or https://www.google.com/chrome.';
  if (isUbuntu()) return 'Install one: `sudo snap install chromium`, or the .deb from https://www.google.com/chrome.';
  if (isDebian()) return 'Install one: `sudo apt-get install chromium`.';
  return "Install your system's chromium package, or https://www.google.com/chrome.";
}

function isUbuntu() {
  try {
    return /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
