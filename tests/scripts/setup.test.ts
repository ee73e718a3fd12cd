import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { candidates } from '../../scripts/find-browser.mjs';
import { isInstalled } from '../../scripts/install.mjs';

describe('installed packages', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'earnest-setup-'));
    mkdirSync(join(folder, 'node_modules'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const lock = (path: string, packages: object) =>
    writeFileSync(join(folder, path), JSON.stringify({ packages: { '': { version: '1.0.0' }, ...packages } }));
  const wanted = (packages: object) => lock('package-lock.json', packages);
  const present = (packages: object) => lock('node_modules/.package-lock.json', packages);
  const react = { version: '19.3.1', integrity: 'sha512-a' };

  it('are there when npm wrote down the same', () => {
    wanted({ 'node_modules/react': react });
    present({ 'node_modules/react': react });
    expect(isInstalled(folder)).toBe(true);
  });
  it.each([
    ['another version', { version: '19.3.0', integrity: 'sha512-a' }],
    ['another content', { version: '19.3.1', integrity: 'sha512-b' }],
  ])('are not with %s', (_, found) => {
    wanted({ 'node_modules/react': react });
    present({ 'node_modules/react': found });
    expect(isInstalled(folder)).toBe(false);
  });
  it('are not after an install that was cut short', () => {
    wanted({ 'node_modules/react': react });
    expect(isInstalled(folder)).toBe(false);
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{"packa');
    expect(isInstalled(folder)).toBe(false);
  });
  it('may lack an optional package, which is for another system', () => {
    wanted({ 'node_modules/react': react, 'node_modules/fsevents': { version: '2.3.3', optional: true } });
    present({ 'node_modules/react': react });
    expect(isInstalled(folder)).toBe(true);
  });
});

describe('places of a browser', () => {
  it('prefers Chromium, then Chrome, then Edge', () => {
    const names = ['chromium', 'google-chrome', 'microsoft-edge'];
    const order = names.map((name) => candidates('linux', { PATH: '/opt/bin' }).indexOf(`/opt/bin/${name}`));
    expect(order.every((place) => place >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
  it('looks in the usual places without a PATH', () => {
    expect(candidates('linux', {})).toContain('/usr/bin/chromium');
  });
  it('knows macOS and Windows', () => {
    expect(candidates('darwin', {})).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    const windows = candidates('win32', { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Local' });
    expect(windows).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(windows).toHaveLength(6);
  });
});
