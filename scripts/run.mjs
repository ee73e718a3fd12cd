/** Runs programs for the other scripts. Plain Node: it works before anything is installed. */
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** All set-up talk goes to stderr: stdout belongs to what the user asked for. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** An error that a person can act on: its message is shown without a stack. */
export class SetupError extends Error {}

/** Prints an error as a person needs it, and ends with code 2. */
export function fail(error) {
  say(error instanceof SetupError ? `\n${error.message}` : (error?.stack ?? String(error)));
  process.exit(2);
}

/** What a runner says is kept and shown later: it must be told what it is shown on. */
const COLOUR =
  process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : { FORCE_COLOR: '0', NO_COLOR: '1' };

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** The path of a dependency's program, from its package.json: no shell and no `npx` in between. */
export function programOf(packageName, program = packageName) {
  // Not through `exports`: several packages do not export their package.json.
  const require = createRequire(join(root, 'package.json'));
  const manifest = join(root, 'node_modules', packageName, 'package.json');
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[program]);
}

/**
 * Runs a program to its end and gives back its code and all that it said. Never rejects: a program that cannot start, or
 * that outlives `timeout` milliseconds, is one that failed. `echo` also shows the output as it comes, on stderr.
 */
export function run(command, args, { cwd = root, env, timeout, echo = false, shell = false } = {}) {
  return new Promise((resolve) => {
    // A group of its own, so that a runner's children (browsers, workers) go down with it.
    const detached = process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd,
      shell,
      detached,
      env: { ...process.env, ...COLOUR, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const kill = () => {
      try {
        if (detached && child.pid) process.kill(-child.pid, 'SIGKILL');
        else if (child.pid) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
      } catch {
        // It is gone already.
      }
    };
    const interrupted = () => {
      kill();
      process.exit(130);
    };
    process.once('SIGINT', interrupted);
    process.once('SIGTERM', interrupted);
    const timer = timeout
      ? setTimeout(() => {
          output += `\nStopped: it ran longer than ${timeout / 1000} s.\n`;
          kill();
        }, timeout)
      : undefined;
    const done = (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted);
      process.off('SIGTERM', interrupted);
      resolve({ code, output });
    };
    const hear = (chunk) => {
      output += chunk;
      if (echo) process.stderr.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.on('error', (error) => {
      output += `${command} did not start: ${error.message}\n`;
      done(-1);
    });
    child.on('close', (code) => done(code ?? -1));
  });
}

/** Runs one of the project's own programs (`wxt`, `vitest`, `tsc`, …) under this Node. */
export const runProgram = (packageName, program, args, options) =>
  run(process.execPath, [programOf(packageName, program), ...args], options);
