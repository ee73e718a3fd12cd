import { readFile } from 'node:fs/promises';

/** The text of a file, or of standard input for "-". Strict: bytes that are no UTF-8 would shift every offset unsaid. */
export async function readText(file: string): Promise<string> {
  const bytes = file === '-' ? await standardInput() : await readFile(file);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Why a file could not be read, for a line on stderr. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder; name the files in it';
  if (code === 'ENOTDIR') return 'is no folder';
  if (code === 'EACCES') return 'may not be read';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'is not UTF-8 text; save it as UTF-8';
  return error instanceof Error ? error.message : String(error);
}
