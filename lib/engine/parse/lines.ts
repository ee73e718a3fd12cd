import type { Segment } from './segment';

/** A line of the body; hard-wrapped lines that belong together are one. */
export interface Line extends Segment {
  /** A list item: starts with a bullet or a number. */
  readonly item: boolean;
  /** How many blank lines stand before it. */
  readonly blankBefore: number;
  /** Made of several that were wrapped: its text is no slice of the body. */
  readonly joined: boolean;
}

const BULLET = /^\s*(?:[-*•·●▪✓✔→–]|\d{1,2}[.)])\s+/;

/** Splits a body into lines. Understands \n, \r\n and \r; `text` has a space where a wrapped line was joined. */
export function linesOf(body: string): readonly Line[] {
  const out: Line[] = [];
  let blank = 0;
  let [feed, back, next] = [-1, -1, 0];
  for (let start = 0; start <= body.length; start = next) {
    if (feed < start) feed = placeOf('\n', body, start);
    if (back < start) back = placeOf('\r', body, start);
    const end = Math.min(feed, back);
    next = end + (back + 1 === feed ? 2 : 1);
    const text = body.slice(start, end);
    if (!HAS_SIGN.test(text)) {
      blank++;
      continue;
    }
    const last = out.at(-1);
    if (last && blank === 0 && wrapped(last.text, text)) {
      const joined = last.text + body.slice(last.end, start).replace(/[\r\n]/g, ' ') + text;
      out[out.length - 1] = { ...last, end, text: joined, joined: true };
    } else {
      out.push({ start, end, text, item: BULLET.test(text), blankBefore: blank, joined: false });
    }
    blank = 0;
  }
  return out;
}

/** Anything but white space. */
const HAS_SIGN = /\S/;

/** Where the sign stands next, or the end. */
function placeOf(sign: string, body: string, from: number): number {
  const at = body.indexOf(sign, from);
  return at < 0 ? body.length : at;
}

/** Was the break set by a mail program rather than by the writer? Then the next line goes on in lower case. */
function wrapped(line: string, next: string): boolean {
  const width = line.length - (line.lastIndexOf('\n') + 1);
  return width >= 40 && /^[a-z(]/.test(next) && !/[.?!:,]["')]?\s*$/.test(line) && !BULLET.test(next);
}
