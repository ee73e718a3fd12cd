import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, SetupError, say, seconds } from './run.mjs';

const OLDEST_NODE = 20;
const UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ENOTCACHED|ERR_SOCKET_TIMEOUT)\b/;

/** Installs the packages of package-lock.json if they are missing or others. Quiet and quick when all is there. */
export async function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    throw new SetupError(
      `Earnest needs Node ${OLDEST_NODE} or newer; this is ${process.version}. See https://nodejs.org.`,
    );
  }
  if (isInstalled()) return;

  const started = performance.now();
  say('Installing packages (npm ci, once; less than a minute)…');
  const { code, output } = await npm(['ci', '--loglevel=error', '--prefer-offline', '--no-audit', '--no-fund']);
  if (code !== 0) {
    const cause = UNREACHABLE.test(output)
      ? 'The npm registry cannot be reached. The packages are needed once: connect, or set your proxy or registry\n' +
        'in .npmrc (`npm config set registry …`), and run the same command again.'
      : 'Installing the packages failed. What npm said stands above; `npm ci` repeats it by hand.';
    throw new SetupError(`${output.trimEnd()}\n\n${cause}`);
  }
  say(`Packages installed in ${seconds(started)}.`);
}

/**
 * npm keeps what it really installed in node_modules/.package-lock.json, written last: an interrupted install has none.
 * Comparing it with package-lock.json needs no marker of ours, and `npm install` by hand counts too.
 */
export function isInstalled(folder = root) {
  const hidden = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const present = packagesOf(hidden);
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    // Optional packages are for other systems: npm leaves them out here.
    return found ? found.version === entry.version && found.integrity === entry.integrity : entry.optional === true;
  });
}

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** The npm that runs this script, if any; else the one on the PATH (a .cmd on Windows, which needs a shell). */
function npm(args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js') && existsSync(own)) return run(process.execPath, [own, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}
