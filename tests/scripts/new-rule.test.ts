import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder = '';

/** The script in a small copy of the project: it writes beside itself. */
function newRule(id: string) {
  const run = spawnSync(process.execPath, [join(folder, 'scripts/new-rule.mjs'), id], { encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'earnest-rule-'));
  mkdirSync(join(folder, 'scripts'));
  mkdirSync(join(folder, 'lib/rules'), { recursive: true });
  cpSync('scripts/new-rule.mjs', join(folder, 'scripts/new-rule.mjs'));
  cpSync('lib/rules/index.ts', join(folder, 'lib/rules/index.ts'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run new:rule', () => {
  it('makes a rule and lists it in its place', () => {
    const before = readFileSync('lib/rules/index.ts', 'utf8');
    expect(newRule('pressure-countdown')).toMatchObject({ code: 0, err: '' });
    const rule = readFileSync(join(folder, 'lib/rules/pressure-countdown.ts'), 'utf8');
    expect(rule).toContain("id: 'core/pressure-countdown'");
    expect(rule).toContain("lens: 'pressure'");
    const index = readFileSync(join(folder, 'lib/rules/index.ts'), 'utf8');
    const ids = [...index.matchAll(/from '\.\/([a-z-]+)'/g)].map((m) => m[1]);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toContain('pressure-countdown');
    const lines = (text: string) =>
      text
        .split('\n')
        .filter((l) => !l.includes('pressureCountdown'))
        .sort();
    expect(lines(index)).toEqual(lines(before));
  });

  it.each(['', 'Pressure', 'countdown', 'weather-rain', '../pressure-x'])('refuses %j and says what an ID is', (id) => {
    const { code, err } = newRule(id);
    expect(code).toBe(2);
    expect(err).toContain('Usage: npm run new:rule ID');
  });

  it('overwrites no rule', () => {
    newRule('pressure-countdown');
    expect(newRule('pressure-countdown')).toMatchObject({ code: 2, err: expect.stringContaining('exists already') });
  });
});
