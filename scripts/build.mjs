import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runProgram, SetupError, say, seconds } from './run.mjs';

/** All that a build is made from. Anything else may change without a new build. */
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'styles',
  'wxt.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const ARGS = { chrome: ['build', '-b', 'chrome'], firefox: ['build', '-b', 'firefox', '--mv3'] };

/** Where the build of `target` ('chrome' or 'firefox') stands. */
const outputOf = (target) => join(root, '.output', `${target}-mv3`);

/** Builds for `target` unless the last build was made from the same sources; gives back its folder. */
export async function ensureBuilt(target = 'chrome') {
  if (isBuilt(target)) return outputOf(target);
  const started = performance.now();
  say(`Building the ${target} extension…`);
  const { code, output } = await build(target);
  if (code !== 0)
    throw new SetupError(`${output.trimEnd()}\n\nThe ${target} build failed: what wxt said stands above.`);
  say(`Built in ${seconds(started)}.`);
  return outputOf(target);
}

/** Builds in any case; the answer is wxt's `{code, output}`. */
export async function build(target) {
  const fingerprint = fingerprintOf(SOURCES);
  rmSync(markerOf(target), { force: true });
  const result = await runProgram('wxt', 'wxt', ARGS[target], { timeout: 240_000 });
  if (result.code !== 0) return result;
  if (!existsSync(join(outputOf(target), 'manifest.json'))) {
    return { code: 1, output: `${result.output}\nwxt ended well, but left no manifest in ${outputOf(target)}.\n` };
  }
  mkdirSync(join(root, '.output'), { recursive: true });
  // Beside the build, never inside it: everything inside ships.
  writeFileSync(markerOf(target), fingerprint);
  return result;
}

const markerOf = (target) => join(root, '.output', `${target}-mv3.fingerprint`);

function isBuilt(target) {
  if (!existsSync(join(outputOf(target), 'manifest.json')) || !existsSync(markerOf(target))) return false;
  return readFileSync(markerOf(target), 'utf8') === fingerprintOf(SOURCES);
}

/** By content, not by time: a fresh clone and a `git checkout` both set new times. */
function fingerprintOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesUnder)) hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}
