/** A short, fixed name for a text (FNV-1a, twice): the same words give the same name, on every machine. */
export function idOf(...parts: readonly string[]): string {
  const text = parts.join('\u0000');
  return hash(text, 0x811c9dc5) + hash(text, 0x9747b28c);
}

function hash(text: string, seed: number): string {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h.toString(36).padStart(7, '0');
}
