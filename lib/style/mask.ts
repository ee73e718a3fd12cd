/**
 * Accepted words are no words of the language: in front of the engine each is covered by a name of the same length, so
 * that no rule can see it and every offset stays true. What the engine then says is uncovered again.
 */
import { normalise } from '../engine/text/normalise';
import type { Draft } from '../engine/types';

interface Masked {
  readonly masked: Draft;
  /** Each cover with what stands behind it; empty if nothing was covered. */
  readonly covers: ReadonlyMap<string, string>;
}

/** `accept`: lower case, straight quotes. Whole words only. */
export function maskDraft(draft: Draft, accept: readonly string[]): Masked {
  const covers = new Map<string, string>();
  if (accept.length === 0) return { masked: draft, covers };
  const subject = maskText(draft.subject, accept, covers);
  const body = maskText(draft.body, accept, covers);
  return { masked: covers.size > 0 ? { channel: draft.channel, subject, body } : draft, covers };
}

export function unmask(text: string, covers: ReadonlyMap<string, string>): string {
  let out = text;
  for (const [cover, word] of covers) out = out.replaceAll(cover, word);
  return out;
}

function maskText(text: string, accept: readonly string[], covers: Map<string, string>): string {
  const norm = normalise(text);
  let out = text;
  // Longer names first: "Quick Call Ltd" before "Quick Call".
  for (const term of [...accept].sort((a, b) => b.length - a.length)) {
    for (let at = norm.indexOf(term); at >= 0; at = norm.indexOf(term, at + term.length)) {
      const end = at + term.length;
      if (isWordy(norm[at - 1], norm[at]) || isWordy(norm[end], norm[end - 1])) continue;
      const word = text.slice(at, end);
      if (out.slice(at, end) !== word) continue;
      out = out.slice(0, at) + coverFor(word, text, covers) + out.slice(end);
    }
  }
  return out;
}

/** Do the two characters belong to one word? */
function isWordy(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && /[\p{L}\p{N}]/u.test(a) && /[\p{L}\p{N}]/u.test(b);
}

const LETTERS = 'qxzjvkwpbg';

/** A made-up name that is as long as the word and stands in the text nowhere else. */
function coverFor(word: string, text: string, covers: Map<string, string>): string {
  for (const [cover, behind] of covers) if (behind === word) return cover;
  for (let n = 0; n < 1_000; n++) {
    const code = String(n).replace(/\d/g, (digit) => LETTERS[Number(digit)] ?? 'q');
    const cover = `Z${code}${'x'.repeat(word.length)}`.slice(0, word.length);
    if (!covers.has(cover) && !text.includes(cover)) {
      covers.set(cover, word);
      return cover;
    }
  }
  return word;
}
