import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder = '';

/** The script in a small copy of the project: it writes beside itself. */
function newHost(id: string) {
  const run = spawnSync(process.execPath, [join(folder, 'scripts/new-host.mjs'), id], { encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'earnest-host-'));
  mkdirSync(join(folder, 'tests'));
  for (const path of [
    'scripts/new-host.mjs',
    'lib/hosts',
    'lib/dom',
    'lib/engine/types.ts',
    'tests/hosts/contract.ts',
  ]) {
    cpSync(path, join(folder, path), { recursive: true });
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run new:host', () => {
  it('makes a host that is listed and whose own test passes', () => {
    expect(newHost('hey-mail')).toMatchObject({ code: 0, err: '' });
    for (const [file, name] of [
      ['sites', 'heyMailSite'],
      ['index', 'heyMail'],
    ]) {
      const list = readFileSync(join(folder, `lib/hosts/${file}.ts`), 'utf8');
      expect(list).toContain(`import { ${name} } from './hey-mail';`);
      expect(list).toMatch(new RegExp(`\\[\\] = \\[.*, ${name}\\];`));
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const vitest = resolve('node_modules/vitest/vitest.mjs');
    const run = spawnSync(process.execPath, [vitest, 'run', '--root', folder], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    expect(run.stdout + run.stderr).toMatch(/Tests\s+7 passed/);
  });

  it.each(['', 'Hey', 'hey_mail', '../x', 'index', 'kind'])('refuses %j and says what an ID is', (id) => {
    const { code, err } = newHost(id);
    expect(code).toBe(2);
    expect(err).toContain('Usage: npm run new:host ID');
  });

  it('overwrites no host', () => {
    expect(newHost('gmail')).toMatchObject({ code: 2, err: expect.stringContaining('exists already') });
  });
});
