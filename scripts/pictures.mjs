/**
 * `npm run pictures`: the README's and the stores' pictures and the animated demo, made anew from the extension itself on
 * pages of our own. Everything goes to `docs/pictures/`.
 */
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { fail, root } from './run.mjs';
import { ensureBuilt, findBrowser } from './setup.mjs';

try {
  await ensureInstalled();
  const executablePath = await findBrowser();
  const extension = await ensureBuilt('chrome');
  const { tsImport } = await import('tsx/esm/api');
  const { makePictures } = await tsImport('./pictures/make.ts', {
    parentURL: import.meta.url,
    tsconfig: join(root, 'tsconfig.json'),
  });
  await makePictures({ executablePath, extension, headless: true, folder: join(root, 'docs/pictures') });
} catch (error) {
  fail(error);
}
