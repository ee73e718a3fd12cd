/**
 * A number made from words, as text: equal words give equal numbers, and the words cannot be read back from it.
 * `salt` is random and this browser's own, so that a list of numbers made elsewhere tells nothing.
 */
export function fingerprint(words: string, salt: string): string {
  const text = `${salt}\n${words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`;
  // cyrb53: two 32-bit halves, 53 bits kept. Small and even; it guards no secret.
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** The sentences and lines of a draft as fingerprints, each once: enough to know it again, too little to read it. */
export function sketchOf(text: string, salt: string): string[] {
  const sentences = text
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((sentence) => sentence.trim())
    // "Hi Ana," and "Best," stand in every draft.
    .filter((sentence) => sentence.split(/\s+/).length > 2);
  return [...new Set(sentences.map((sentence) => fingerprint(sentence, salt)))].slice(0, MOST);
}

/** Enough for a long mail. */
const MOST = 40;

/** How much of two sketches is the same: 0 nothing, 1 all. The shorter one counts: a draft grows. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const least = Math.min(a.length, b.length);
  if (least === 0) return 0;
  const other = new Set(b);
  return a.filter((sentence) => other.has(sentence)).length / least;
}
