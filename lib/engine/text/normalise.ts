/**
 * Rewrites a text so that patterns can be plain: lower case, straight quotes, plain spaces and dashes, no emoji.
 * Every UTF-16 code unit becomes exactly one, so offsets into the result are offsets into the original.
 */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] as string;
    const code = text.charCodeAt(i);
    if (code < 0x80) out += unit.toLowerCase();
    else out += SAME_LENGTH[unit] ?? (isNoise(code) ? ' ' : lower(unit));
  }
  return out;
}

/** ASCII without tabs and other controls: nothing to map but the case. */
const PLAIN = /^[ -~\n]*$/;

const SAME_LENGTH: Readonly<Record<string, string>> = {
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
};

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
function lower(unit: string): string {
  const small = unit.toLowerCase();
  return small.length === 1 ? small : unit;
}
