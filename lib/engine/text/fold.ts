/**
 * The coarser text in which literals are looked for: white space and commas are one space, figures one 0. Patterns write
 * "[ ,]{1,4}" between words and "\d{1,2}" for a figure; folded, both are letters like any other, and a phrase of several
 * words is one literal.
 */

export const SPACE = 32;
export const FIGURE = 48;
/** Stands before the first unit of every folded text, for patterns that begin with "^". */
export const START = 1;
/** Between two units of a literal: a word begins or ends here. Never part of a folded text. */
export const EDGE = 2;

/** What a UTF-16 unit becomes. */
export function foldUnit(code: number): number {
  if (code > 96 && code < 128) return code;
  if (code <= SPACE || code === 44) return SPACE;
  if (code >= FIGURE && code <= 57) return FIGURE;
  return code >= 0xa0 && isSpace(code) ? SPACE : code;
}

/** Everything that `\s` matches beyond ASCII. */
function isSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Letters, figures and the underscore of ASCII: `\w`, folded. */
export function isWordUnit(code: number): boolean {
  return (code > 96 && code < 123) || code === FIGURE || (code > 64 && code < 91) || code === 95;
}

/**
 * Folds a text into `into`, START first; returns the length. A run of spaces, or of figures, is one. `from` gets the
 * offset in the text that each folded unit begins at.
 */
export function fold(text: string, into: Uint16Array, from: Int32Array): number {
  into[0] = START;
  from[0] = 0;
  let n = 1;
  let last = START;
  for (let i = 0; i < text.length; i++) {
    const code = foldUnit(text.charCodeAt(i));
    if (code === last && (code === SPACE || code === FIGURE)) continue;
    from[n] = i;
    into[n++] = code;
    last = code;
  }
  return n;
}
