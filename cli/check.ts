import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createEngine } from '../lib/engine';
import { parseDraftFile } from '../lib/engine/file';
import type { Channel, Stage } from '../lib/engine/types';
import { coreStyle } from '../lib/rules';
import { toJson } from './json';
import { pretty } from './pretty';
import type { Checked } from './types';
import { UsageError } from './usage';

const FORMATS = ['pretty', 'json'] as const;
const STAGES = ['cold', 'replied', 'met', 'client'] as const satisfies readonly Stage[];
const CHANNELS = ['email', 'message', 'note'] as const satisfies readonly Channel[];

/** `earnest check`: judges each file, prints, and gives the exit code. A file that cannot be read stops no other. */
export async function check(args: readonly string[]): Promise<number> {
  const { files, format, stage, channel } = options(args);
  const engine = createEngine(coreStyle);
  const checked: Checked[] = [];
  let unreadable = false;
  for (const file of files) {
    try {
      const text = decode(file === '-' ? await standardInput() : await readFile(file));
      const { draft, context, offsets } = parseDraftFile(text, {
        ...(stage && { stage }),
        ...(channel && { channel }),
      });
      const report = engine.check(draft, context);
      const diagnostics = report.diagnostics.map((d) => ({ ...d, fixes: engine.fixes(draft, context, d) }));
      checked.push({ file, text, offsets, report: { ...report, diagnostics } });
    } catch (error) {
      unreadable = true;
      process.stderr.write(`earnest: ${file}: ${reason(error)}\n`);
    }
  }
  const { NO_COLOR } = process.env;
  const colour = process.stdout.isTTY === true && !NO_COLOR;
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(checked.map(toJson), null, 1)}\n` : pretty(checked, colour),
  );
  if (unreadable) return 2;
  return checked.some((c) => c.report.diagnostics.length > 0) ? 1 : 0;
}

function options(args: readonly string[]) {
  let parsed: { values: { format?: string; stage?: string; channel?: string }; positionals: string[] };
  try {
    const string = { type: 'string' } as const;
    parsed = parseArgs({
      args: [...args],
      options: { format: string, stage: string, channel: string },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) throw new UsageError('name at least one file, or - for standard input');
  return {
    files: positionals,
    format: oneOf('--format', values.format ?? 'pretty', FORMATS),
    stage: values.stage === undefined ? undefined : oneOf('--stage', values.stage, STAGES),
    channel: values.channel === undefined ? undefined : oneOf('--channel', values.channel, CHANNELS),
  };
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((a) => a === value);
  if (!found) throw new UsageError(`${option} takes ${allowed.join(', ')}; not "${value}"`);
  return found;
}

/** Strict: bytes that are no UTF-8 would shift every offset without a word. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder; name the files in it';
  if (code === 'EACCES') return 'may not be read';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'is not UTF-8 text; save it as UTF-8';
  return error instanceof Error ? error.message : String(error);
}
