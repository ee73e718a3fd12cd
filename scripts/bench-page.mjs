/** `npm run bench:page`: what the coach costs a page, measured in a real Chromium with the built extension. */
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { fail, root } from './run.mjs';
import { ensureBuilt, findBrowser } from './setup.mjs';

try {
  await ensureInstalled();
  process.env.EARNEST_BROWSER = await findBrowser();
  await ensureBuilt('chrome');
  const { tsImport } = await import('tsx/esm/api');
  const { bench } = await tsImport('../tests/bench/page/bench.ts', {
    parentURL: import.meta.url,
    tsconfig: join(root, 'tsconfig.json'),
  });
  process.exitCode = await bench();
} catch (error) {
  fail(error);
}
