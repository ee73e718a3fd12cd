import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { canInstall, install, isDebian } from './apt.mjs';
import { SetupError } from './run.mjs';

const ON_PATH = ['firefox-esr', 'firefox'];
/** The first with all that the manifest asks for: see `strict_min_version` in wxt.config.ts. */
const OLDEST = 140;

/** The path of a Firefox; installs Debian's `firefox-esr` where that is ours to do (root, apt). */
export async function findFirefox() {
  const named = process.env.EARNEST_FIREFOX;
  if (named) {
    if (isFile(named)) return named;
    throw new SetupError(`EARNEST_FIREFOX is set to ${named}, but there is no such file.`);
  }
  const found = firefoxes().find(isUsable);
  if (found) return found;
  if (canInstall()) {
    await install(['firefox-esr'], advice());
    const installed = firefoxes().find(isUsable);
    if (installed) return installed;
  }
  throw new SetupError(`No Firefox ${OLDEST} or newer was found. ${advice()}
If one is elsewhere, name it: EARNEST_FIREFOX=/path/to/firefox npm test`);
}

export function firefoxes(platform = process.platform, env = process.env) {
  const { delimiter, join } = platform === 'win32' ? win32 : posix;
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].map((base) =>
      join(base, 'Firefox.app/Contents/MacOS/firefox'),
    );
  }
  if (platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return bases.map((base) => join(base, 'Mozilla Firefox/firefox.exe'));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = [...new Set([...folders, '/usr/bin', '/usr/local/bin', '/opt/firefox', '/snap/bin'])];
  return ON_PATH.flatMap((name) => places.map((folder) => join(folder, name)));
}

function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isUsable(path) {
  if (!isFile(path)) return false;
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && Number(/Firefox (\d+)/.exec(stdout)?.[1] ?? 0) >= OLDEST;
}

function advice() {
  if (process.platform === 'darwin') return 'Install one: `brew install --cask firefox`, or https://www.mozilla.org.';
  if (process.platform === 'win32') return 'Install one: `winget install Mozilla.Firefox`, or https://www.mozilla.org.';
  if (isDebian()) return 'Install one: `sudo apt-get install firefox-esr`, or from https://www.mozilla.org.';
  return "Install your system's firefox package, or https://www.mozilla.org.";
}
