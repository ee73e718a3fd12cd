import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { build } from 'esbuild';
import { views } from './drafts';

/** Where the stories are shown; nothing of it leaves the machine. */
export const STORIES_URL = 'https://stories.example/';

let made: Promise<ReadonlyMap<string, { readonly type: string; readonly body: Buffer }>> | undefined;

/** Bundles the stories once and answers their address in a browser. */
export async function serveStories(context: BrowserContext): Promise<void> {
  made ??= bundle();
  const files = await made;
  await context.route(`${STORIES_URL}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = files.get(pathname);
    return file ? route.fulfill({ contentType: file.type, body: file.body }) : route.fulfill({ status: 404 });
  });
}

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'main.tsx')],
    bundle: true,
    write: false,
    outdir: '/',
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"', VIEWS: JSON.stringify(views()) },
    // Ours come as text, into one sheet; the typeface's as a file beside.
    loader: { '.woff2': 'dataurl' },
    plugins: [
      {
        name: 'own styles as text',
        setup({ onLoad }) {
          onLoad({ filter: /[\\/]components[\\/].*\.css$/ }, async ({ path }) => ({
            contents: await (await import('node:fs/promises')).readFile(path, 'utf8'),
            loader: 'text',
          }));
        },
      },
    ],
  });
  const page =
    '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    '<title>Stories</title><link rel="stylesheet" href="/main.css"><script type="module" src="/main.js"></script><body>';
  return new Map([
    ['/', { type: 'text/html', body: Buffer.from(page) }],
    ...outputFiles.map(
      ({ path, contents }) =>
        [path, { type: path.endsWith('.css') ? 'text/css' : 'text/javascript', body: Buffer.from(contents) }] as const,
    ),
  ]);
}
