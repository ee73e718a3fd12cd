/**
 * Rewrites a text so that patterns can be plain: lower case, straight quotes, plain spaces and dashes, no emoji.
 * Every UTF-16 code unit becomes exactly one, so offsets into the result are offsets into the original.
 */
export function normalise(text: string): string {
  let out = '';
  for (let from = 0; from < text.length; from += AT_ONCE) {
    const units = new Array<number>(Math.min(AT_ONCE, text.length - from));
    for (let i = 0; i < units.length; i++) units[i] = plain(text.charCodeAt(from + i));
    // Made of numbers it takes one byte a unit, unless a foreign letter is left. A slice takes two of each as soon as its
    // draft holds one dash or emoji anywhere, and patterns run slower over these, in code of their own.
    out += String.fromCharCode.apply(null, units);
  }
  return out;
}

/** A call takes so many arguments without fear for the stack. */
const AT_ONCE = 8_192;

function plain(code: number): number {
  if (code < 0x80) return code > 64 && code < 91 ? code + 32 : code;
  return SAME_LENGTH.get(code) ?? (isNoise(code) ? 32 : lower(code));
}

const SAME_LENGTH: ReadonlyMap<number, number> = new Map(
  Object.entries({
    '‘': "'",
    '’': "'",
    '‛': "'",
    ʼ: "'",
    '´': "'",
    '＇': "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '–': '-',
    '—': '-',
    '―': '-',
    '？': '?',
    '！': '!',
    '，': ',',
    '…': '.',
  }).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
);

/** Spaces of every kind, zero-width characters, emoji (both halves of a pair), symbols and dingbats. */
function isNoise(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0x2600 && code <= 0x27bf) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

/** Some letters change length in lower case (İ): those stay as they are. */
function lower(code: number): number {
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
}
