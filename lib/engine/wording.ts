/** A small, fixed hash (FNV-1a): the same words always get the same wording, so that tests stay stable. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Hands out wordings: chosen by the flagged words, and never the same sentence twice in one draft. */
export class Wording {
  private readonly used = new Set<string>();

  pick(choices: readonly string[], quote: string): string {
    const from = hash(quote) % (choices.length || 1);
    const turned = [...choices.slice(from), ...choices.slice(0, from)].map((c) => fill(c, quote));
    const chosen = turned.find((c) => !this.used.has(c)) ?? turned[0] ?? '';
    this.used.add(chosen);
    return chosen;
  }
}

/** The longest quote that a message repeats; longer words are shortened at a word's edge. */
const QUOTE_LENGTH = 32;

function fill(template: string, quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  const short = line.length <= QUOTE_LENGTH ? line : `${line.slice(0, QUOTE_LENGTH).replace(/\s+\S*$/, '')} …`;
  return template.replaceAll('{quote}', `“${short}”`);
}
