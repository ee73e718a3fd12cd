import { LIMITS } from '../style/limits';
import type { Address } from './address';

export type Download =
  | { readonly is: 'new'; readonly text: string; readonly hash: string; readonly etag?: string }
  | { readonly is: 'same' }
  | { readonly is: 'refused'; readonly why: string };

/** A server that has not finished by then is not waited for. */
const PATIENCE_MS = 10_000;

const refused = (why: string): Download => ({ is: 'refused', why });

/**
 * Asks for a style. Nothing about the rep goes along: no cookies, no referrer, no cache. Reads at most as much as a style
 * may have; never throws.
 */
export async function download({ url, pin }: Address, etag?: string): Promise<Download> {
  const stop = AbortSignal.timeout(PATIENCE_MS);
  try {
    const answer = await fetch(url, {
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: stop,
      headers: etag ? { 'if-none-match': etag } : {},
    });
    if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400 && answer.status !== 304)) {
      return refused('The address leads on to another one. Use the final address.');
    }
    if (answer.status === 304) return etag ? { is: 'same' } : refused('The server answered without a file.');
    if (!answer.ok) return refused(`The server answered ${answer.status}. Ask its owner for the right address.`);
    const bytes = await read(answer);
    if (!bytes) return refused(`The file is larger than ${LIMITS.bytes / 1024} KB.`);
    const expected = Number(answer.headers.get('content-length') ?? Number.NaN);
    const packed = answer.headers.get('content-encoding');
    if (!packed && Number.isFinite(expected) && expected !== bytes.length) return refused('The file arrived cut off.');
    const hash = await sha256(bytes);
    if (pin && pin !== hash) return refused('The file is not the one that the address pins.');
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const tag = answer.headers.get('etag') ?? undefined;
    return { is: 'new', text, hash, ...(tag && { etag: tag }) };
  } catch (error) {
    if (stop.aborted) return refused(`The server did not answer within ${PATIENCE_MS / 1_000} seconds.`);
    if (error instanceof TypeError && /utf-8|encoded data/i.test(error.message))
      return refused('The file is not UTF-8 text.');
    return refused('The server cannot be reached, or broke off.');
  }
}

/** The whole body, or nothing as soon as it is too much. */
async function read(answer: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = answer.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > LIMITS.bytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
