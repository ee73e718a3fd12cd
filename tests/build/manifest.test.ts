import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const HOSTS = ['https://mail.google.com/*', 'https://www.linkedin.com/*'];

/** Asked for only when the rep wants them. */
const OPTIONAL = [
  'https://outlook.cloud.microsoft/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
];

/** What a reader of the code would have to trust blindly. */
const REMOTE =
  /\beval\(|new Function\(|importScripts\(|\bimport\(["'`]https?:|<script[^>]+src=["']https?:|XMLHttpRequest|\bfetch\(|WebSocket\(|sendBeacon|EventSource\(/;

interface Manifest {
  readonly permissions: string[];
  readonly host_permissions: string[];
  readonly optional_host_permissions: string[];
  readonly content_scripts: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly default_locale: string;
  readonly commands: Readonly<Record<string, object>>;
  readonly icons: Readonly<Record<string, string>>;
}

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (target) => {
  const folder = join('.output', target);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Manifest;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );

  test('asks for storage, scripting, the page it is clicked on, its menu, its panel and the two hosts, and for nothing more', () => {
    // Firefox needs no leave for a sidebar.
    const panel = target === 'firefox-mv3' ? [] : ['sidePanel'];
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', ...panel, 'storage']);
    expect([...manifest.host_permissions].sort()).toEqual(HOSTS);
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  test('may be allowed on Outlook, and on any one origin that a house style is kept at', () => {
    // The browser asks for each origin by itself, when the rep subscribes to a house style there.
    expect([...manifest.optional_host_permissions].sort()).toEqual([...OPTIONAL, 'https://*/*'].sort());
  });

  test('shows nothing to pages and talks to none', () => {
    for (const key of ['web_accessible_resources', 'externally_connectable', 'sandbox']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('has only the watcher in the pages of the two hosts', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: HOSTS, all_frames: true, run_at: 'document_idle', js: ['watcher.js'] },
    ]);
  });

  test('has a strict content security policy', () => {
    const policy = manifest.content_security_policy.extension_pages;
    const directives = new Map(policy.split(';').map((part) => part.trim().split(/\s+(.*)/) as [string, string]));
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self'");
    // House styles come from the origins that the rep allows; nothing else is loaded from anywhere.
    expect(directives.get('connect-src')).toBe('https:');
    directives.delete('connect-src');
    expect([...directives].join(' ')).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  });

  test('the watcher weighs at most 8 KB', () => {
    expect(statSync(join(folder, 'watcher.js')).size).toBeLessThanOrEqual(8 * 1024);
  });

  test('the watcher tells the page nothing of itself', () => {
    expect(/postMessage|CustomEvent|dispatchEvent|\.on\w+\s*=/.exec(read('watcher.js'))?.[0]).toBeUndefined();
  });

  test('no script loads or evaluates anything; one line of the background fetches, for house styles', () => {
    const scripts = files.filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThanOrEqual(3);
    for (const name of scripts) {
      const text = read(name);
      const found = [...text.matchAll(new RegExp(REMOTE, 'g'))].map(([what]) => what);
      expect([name, found]).toEqual([name, name === 'background.js' ? ['fetch('] : []]);
    }
  });

  test('names the schema of what a company may set, except in Firefox, which knows none', () => {
    if (target === 'firefox-mv3') expect(manifest).not.toHaveProperty('storage');
    else expect(JSON.parse(read('policy.schema.json')).properties).toHaveProperty('styles');
  });

  test('the coach weighs at most 120 KB packed', () => {
    expect(gzipSync(read('coach.js'), { level: 9 }).length).toBeLessThanOrEqual(120 * 1024);
  });

  test('every permission is explained to the stores', () => {
    const explained = readFileSync('docs/store/permissions.md', 'utf8');
    const asked = [...manifest.permissions, ...manifest.host_permissions, ...manifest.optional_host_permissions];
    for (const permission of asked) expect(explained).toContain(`\`${permission}\``);
  });

  test('speaks English and German, in a name and a summary that the stores take', () => {
    expect(manifest.default_locale).toBe('en');
    for (const language of ['en', 'de']) {
      const texts = JSON.parse(read(`_locales/${language}/messages.json`)) as Record<string, { message: string }>;
      expect(texts['name']?.message).toBe('Earnest');
      expect(texts['description']?.message.length).toBeLessThanOrEqual(132);
      const listing = readFileSync(`docs/store/listing${language === 'en' ? '' : '.de'}.md`, 'utf8');
      expect(listing).toContain(texts['description']?.message);
    }
  });

  test('takes no key from any page by itself', () => {
    for (const command of Object.values(manifest.commands)) expect(command).not.toHaveProperty('suggested_key');
    expect(Object.keys(manifest.commands)).toEqual(['next', 'previous', 'apply', 'dismiss', 'panel']);
  });

  test('every icon of the manifest is there', () => {
    const icons = Object.entries(manifest.icons);
    expect(icons.map(([size]) => Number(size))).toEqual([16, 32, 48, 128]);
    for (const [size, name] of icons) {
      const png = readFileSync(join(folder, name));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });
});
