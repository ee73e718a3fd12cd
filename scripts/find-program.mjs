import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { canInstall, install } from './apt.mjs';
import { SetupError } from './run.mjs';

/**
 * The path of a program: the one that the environment variable `variable` names, else the first of its places where it
 * works; installs Debian's `packages` where that is ours to do (root, apt). Throws a SetupError with the advice.
 * `works` judges what `--version` gave, on Linux; `called` and `example` are for the advice.
 */
export async function findProgram({ variable, places, works, packages, called, example, advice }) {
  const named = process.env[variable];
  if (named) {
    if (isFile(named)) return named;
    throw new SetupError(`${variable} is set to ${named}, but there is no such file.`);
  }
  const isUsable = (path) => isFile(path) && (process.platform !== 'linux' || works(versionOf(path)));
  const found = placesOf(places).find(isUsable);
  if (found) return found;
  if (canInstall()) {
    await install(packages, advice());
    const installed = placesOf(places).find(isUsable);
    if (installed) return installed;
  }
  throw new SetupError(`No ${called} was found. ${advice()}
If one is elsewhere, name it: ${variable}=${example}`);
}

/**
 * Where a program would stand, best first. `linux`: names on the PATH, and `folder`, a place of its own; `mac`: below
 * the folders of applications; `windows`: below the folders of programs.
 */
export function placesOf({ linux, folder, mac, windows }, platform = process.platform, env = process.env) {
  const { delimiter, join } = platform === 'win32' ? win32 : posix;
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((base) => mac.map((app) => join(base, app)));
  }
  if (platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return windows.flatMap((app) => bases.map((base) => join(base, app)));
  }
  // Usual folders too: a desktop launcher or a cron job may have a bare PATH.
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const usual = [...new Set([...folders, '/usr/bin', '/usr/local/bin', folder, '/snap/bin'])];
  return linux.flatMap((name) => usual.map((folder) => join(folder, name)));
}

function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function versionOf(path) {
  return spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
}
