/** `npm run -s earnest -- check …`: the command line, from its TypeScript source. Set-up talks on stderr only. */
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { fail, root } from './run.mjs';

// npm runs scripts in the project's folder; a user's file names are relative to where the command was typed.
if (process.env.npm_lifecycle_event === 'earnest' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

// `earnest check … | head` closes the pipe early: that is no error.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await ensureInstalled();
  const { tsImport } = await import('tsx/esm/api');
  // The tsconfig is named, as tsx would look for one where the command was typed.
  const { main } = await tsImport('../cli/main.ts', {
    parentURL: import.meta.url,
    tsconfig: join(root, 'tsconfig.json'),
  });
  // Not process.exit(): a long report must reach a slow pipe first.
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  fail(error);
}
