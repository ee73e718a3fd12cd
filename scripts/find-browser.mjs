import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { canInstall, install, isDebian } from './apt.mjs';
import { SetupError } from './run.mjs';

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const ON_MAC = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const ON_WINDOWS = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** The path of a Chromium, Chrome or Edge; installs Debian's `chromium` where that is ours to do (root, apt). */
export async function findBrowser() {
  const named = process.env.EARNEST_BROWSER;
  if (named) {
    if (isFile(named)) return named;
    throw new SetupError(`EARNEST_BROWSER is set to ${named}, but there is no such file.`);
  }
  const found = candidates().find(isUsable);
  if (found) return found;
  if (canInstall()) {
    // Without a font of its own a bare machine draws boxes for letters.
    await install(['chromium', 'fonts-liberation'], advice());
    const installed = candidates().find(isUsable);
    if (installed) return installed;
  }
  throw new SetupError(`No Chromium, Chrome or Edge was found. ${advice()}
If one is elsewhere, name it: EARNEST_BROWSER=/path/to/chrome npm start`);
}

export function candidates(platform = process.platform, env = process.env) {
  const { delimiter, join } = platform === 'win32' ? win32 : posix;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((base) => ON_MAC.map((app) => join(base, app)));
  }
  if (platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return ON_WINDOWS.flatMap((app) => bases.map((base) => join(base, app)));
  }
  // Usual folders too: a desktop launcher or a cron job may have a bare PATH.
  const places = [...new Set([...folders, '/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'])];
  return ON_PATH.flatMap((name) => places.map((folder) => join(folder, name)));
}

function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Ubuntu's `chromium-browser` without snap is a script that only says "install the snap": it does not count. */
function isUsable(path) {
  if (!isFile(path)) return false;
  if (process.platform !== 'linux') return true;
  const { status } = spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 15_000 });
  return status === 0;
}

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
