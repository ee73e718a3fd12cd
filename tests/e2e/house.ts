import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { openBrowser } from '../../scripts/browser';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { localCertificate } from '../fixtures/certificate';
import { serveHosts } from '../fixtures/serve.mjs';

/** The built extension with an id that is known, and with leave for localhost and further origins: no test can press the browser's own button. */
export interface Installed {
  readonly id: string;
  readonly folder: string;
}

/** Installs it for as long as somebody uses it. */
export async function installed(use: (extension: Installed) => Promise<void>, ...origins: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'earnest-extension-'));
  try {
    await use({ id: install(folder, origins), folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Copies the build with a key of its own; gives the id that the key makes. */
function install(folder: string, origins: readonly string[]): string {
  cpSync(resolve('.output/chrome-mv3'), folder, { recursive: true });
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.key = der.toString('base64');
  manifest.host_permissions.push('https://localhost/*', ...origins);
  writeFileSync(file, JSON.stringify(manifest));
  const hex = createHash('sha256').update(der).digest('hex').slice(0, 32);
  return hex.replace(/./g, (c) => String.fromCharCode(97 + Number.parseInt(c, 16)));
}

/** A person at a browser of their own. */
export async function person({ folder }: Installed): Promise<BrowserContext> {
  const context = await openBrowser({
    executablePath: await findBrowser(),
    extension: folder,
    headless: true,
    args: ['--ignore-certificate-errors'],
  });
  await serveHosts(context);
  await context.route('https://localhost:*/**', (route) => route.continue());
  return context;
}

export async function options(context: BrowserContext, { id }: Installed): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1240, height: 900 });
  await page.goto(`chrome-extension://${id}/options.html`);
  return page;
}

/** An https server on this machine that hands out one file and counts who asks. */
export class FileServer {
  text = '';
  readonly asked: { readonly tag: string | undefined; readonly headers: NodeJS.Dict<string | string[]> }[] = [];
  private constructor(private readonly server: Server) {}

  static async open(): Promise<FileServer> {
    const server = createServer(localCertificate());
    const made = new FileServer(server);
    server.on('request', (request, response) => {
      const tag = `"${createHash('sha256').update(made.text).digest('hex').slice(0, 12)}"`;
      const known = request.headers['if-none-match'];
      made.asked.push({ tag: known, headers: request.headers });
      if (known === tag) response.writeHead(304).end();
      else response.writeHead(200, { etag: tag, 'content-type': 'application/yaml' }).end(made.text);
    });
    await new Promise<void>((done) => server.listen(0, 'localhost', done));
    return made;
  }
  get url(): string {
    return `https://localhost:${(this.server.address() as AddressInfo).port}/style.yaml`;
  }
  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

const POLICIES = '/etc/chromium/policies/managed';

/** A real policy of this machine for one extension; it goes with `take()`. Undefined where only an administrator may. */
export function setPolicy(id: string, policy: unknown): { take(): void } | undefined {
  const file = join(POLICIES, `earnest-test-${id}.json`);
  try {
    mkdirSync(POLICIES, { recursive: true });
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  } catch {
    return undefined;
  }
  return { take: () => rmSync(file, { force: true }) };
}
