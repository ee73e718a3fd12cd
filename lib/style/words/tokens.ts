import { normalise } from '../../engine/text/normalise';

/** A word, number, address or sign, with its place in the text it was read from. */
export interface Token {
  /** Lower case, straight quotes. */
  readonly norm: string;
  /** As written. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'sign' | 'emoji' | 'url' | 'email';
}

/** Sentences are read up to here, as the engine reads them. */
export const READ_LENGTH = 2_000;

const TOKEN =
  /(https?:\/\/\S{1,500}|www\.\S{1,500})|([^\s@]{1,64}@[^\s@]{1,200}\.\w{2,20})|([\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‛ʼ´.][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*)|(\p{Extended_Pictographic})|\S/giu;

/** Zero-width characters and the mark that makes a sign an emoji. */
const UNSEEN = /^(?:[\u200b-\u200f]|\ufe0f)$/;

/** Words hold together over apostrophes and inner dots (you're, Close.com, 3.5); hyphens and slashes part them. */
export function tokenise(text: string): readonly Token[] {
  const raw = text.slice(0, READ_LENGTH);
  const norm = normalise(raw);
  const out: Token[] = [];
  for (const m of raw.matchAll(TOKEN)) {
    if (UNSEEN.test(m[0])) continue;
    const start = m.index;
    const end = start + m[0].length;
    const kind = m[1] ? 'url' : m[2] ? 'email' : m[3] ? 'word' : m[4] ? 'emoji' : 'sign';
    out.push({ norm: kind === 'emoji' ? m[0] : norm.slice(start, end), raw: m[0], start, end, kind });
  }
  return out;
}

/** Signs that may stand within a phrase unseen: "a quick, 15-minute call". */
export const isSoft = (token: Token): boolean => token.kind === 'sign' && SOFT.has(token.norm);

const SOFT = new Set([',', '"', "'", '-', '(', ')', '*', '_', '/', '`', '[', ']']);
