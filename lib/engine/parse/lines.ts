import type { Segment } from './segment';

/** A line of the body; hard-wrapped lines that belong together are one. */
export interface Line extends Segment {
  /** A list item: starts with a bullet or a number. */
  readonly item: boolean;
  /** How many blank lines stand before it. */
  readonly blankBefore: number;
}

const BULLET = /^\s*(?:[-*•·●▪✓✔→–]|\d{1,2}[.)])\s+/;

/** Splits a body into lines. Understands \n, \r\n and \r; `text` has a space where a wrapped line was joined. */
export function linesOf(body: string): readonly Line[] {
  const out: Line[] = [];
  let blank = 0;
  for (const m of body.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const text = m[0].replace(/[\r\n]+$/, '');
    if (!text.trim()) {
      blank++;
      continue;
    }
    const start = m.index;
    const last = out.at(-1);
    if (last && blank === 0 && wrapped(last.text, text)) {
      const end = start + text.length;
      const joined = last.text + body.slice(last.end, start).replace(/[\r\n]/g, ' ') + text;
      out[out.length - 1] = { ...last, end, text: joined };
    } else {
      out.push({ start, end: start + text.length, text, item: BULLET.test(text), blankBefore: blank });
    }
    blank = 0;
  }
  return out;
}

/** Was the break set by a mail program rather than by the writer? Then the next line goes on in lower case. */
function wrapped(line: string, next: string): boolean {
  const width = line.length - (line.lastIndexOf('\n') + 1);
  return width >= 40 && /^[a-z(]/.test(next) && !/[.?!:,]["')]?\s*$/.test(line) && !BULLET.test(next);
}
