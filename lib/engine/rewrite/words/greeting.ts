/** "Hi Victor – I help …": the greeting on the same line stays. */
const GREETING =
  /^(?:hi|hello|hey|dear|g['’]day|good morning|good afternoon)\b(?: (?:Mr|Mrs|Ms|Dr|Prof)\.)?[^,.!?–—-]{0,30}(?:,|!| [–—-])\s+/i;

/** "{{first_name}}, I wrote …": a name to fill in greets too. */
const CALLED = /^(?:\{\{?[^}\n]{2,40}\}\}?|\[[^\]\n]{2,40}\])(?:,|!| [–—-])\s+/;

/** "Keller, we produce …" behind "Salve Dott." */
const NAMED = /^\p{Lu}\p{Ll}+, (?=(?:we|I|my|our)\b)/u;

/** The greeting that a sentence begins with, and the space behind it. */
export function greetingIn(text: string): string | undefined {
  return (GREETING.exec(text) ?? CALLED.exec(text) ?? NAMED.exec(text))?.[0];
}
