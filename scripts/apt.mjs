import { existsSync } from 'node:fs';
import { run, SetupError, say, seconds } from './run.mjs';

export const isDebian = () =>
  existsSync('/etc/debian_version') && ['/usr/bin/apt-get', '/bin/apt-get'].some((path) => existsSync(path));

/** Whether installing a Debian package is ours to do here. */
export const canInstall = () => isDebian() && process.getuid?.() === 0;

/** Installs Debian packages; `advice` is what a person can do when that fails. */
export async function install(packages, advice) {
  const started = performance.now();
  say(`Installing ${packages[0]} (apt-get, once; a minute or two)…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [
    ['update', '-qq'],
    ['install', '-y', '-qq', ...packages],
  ]) {
    const { code, output } = await run('apt-get', step, { env, timeout: 600_000 });
    if (code !== 0) throw new SetupError(`${output.trimEnd()}\n\n\`apt-get ${step.join(' ')}\` failed. ${advice}`);
  }
  say(`${packages[0]} installed in ${seconds(started)}.`);
}
