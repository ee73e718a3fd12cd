import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** The command line in a process of its own. */
export function earnest(args: readonly string[], input = '') {
  const run = spawnSync(process.execPath, ['scripts/earnest.mjs', ...args], { input, encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** A folder for the tests of one file; it goes with the last of them. `file` writes into it and gives the path. */
export function ownFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'earnest-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  return { folder, file };
}
