/**
 * `npm start`: the extension in a real browser, on a mailbox and a conversation of our own at the real addresses.
 * With a display a person types and is coached; without one, or with `--headless`, it shows itself and leaves pictures.
 */
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { fail, root, SetupError } from './run.mjs';
import { ensureBuilt, findBrowser } from './setup.mjs';

const unknown = process.argv.slice(2).filter((argument) => argument !== '--headless');
if (unknown.length) fail(new SetupError(`Unknown: ${unknown.join(' ')}\nUsage: npm start [-- --headless]`));

try {
  await ensureInstalled();
  const executablePath = await findBrowser();
  const extension = await ensureBuilt('chrome');
  const { tsImport } = await import('tsx/esm/api');
  const { show } = await tsImport('./demo/show.ts', {
    parentURL: import.meta.url,
    tsconfig: join(root, 'tsconfig.json'),
  });
  const headless = process.argv.includes('--headless') || !hasDisplay();
  await show({ executablePath, extension, headless, pictures: join(root, '.output/demo') });
} catch (error) {
  fail(error);
}

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
