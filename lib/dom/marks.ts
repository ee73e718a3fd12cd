/** Half-open offsets into a text. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** The one stretch in which two texts differ: `[start, oldEnd)` of the old became `[start, newEnd)` of the new. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

export function diff(before: string, after: string): Change {
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  const [a, b] = [before.length - 1, after.length - 1];
  while (tail < limit - start && before.charCodeAt(a - tail) === after.charCodeAt(b - tail)) tail += 1;
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

/** The offsets after a change, or null when the change touched them: a touched mark is dropped, never guessed. */
export function moved(offsets: Offsets, change: Change): Offsets | null {
  if (change.start === change.oldEnd && change.oldEnd === change.newEnd) return offsets;
  if (offsets.end <= change.start) return offsets;
  const shift = change.newEnd - change.oldEnd;
  if (offsets.start >= change.oldEnd) return { start: offsets.start + shift, end: offsets.end + shift };
  return null;
}

/** Where a caret stands after a change: before it unmoved, behind it shifted, inside it at its end. */
export function movedCaret(caret: number, change: Change): number {
  if (caret <= change.start && caret < change.oldEnd) return caret;
  if (caret >= change.oldEnd) return caret + change.newEnd - change.oldEnd;
  return change.newEnd;
}

/** The sentence being typed at the caret, or null when the last one is finished. */
export function unfinished(text: string, caret: number): Offsets | null {
  const before = text.slice(0, caret);
  const last = Math.max(...['.', '!', '?', '…', '\n'].map((mark) => before.lastIndexOf(mark)));
  if (before.slice(last + 1).trim() === '') return null;
  const rest = text.slice(caret).search(/[.!?…\n]/);
  return { start: last + 1, end: rest < 0 ? text.length : caret + rest };
}

/** The sentence or line around a stretch of text, without the blanks around it. */
export function sentenceAround(text: string, offsets: Offsets): Offsets {
  const before = text.slice(0, offsets.start);
  const open = /(?:[.!?…]["'”’)\]]*\s+|\n)(?![\s\S]*(?:[.!?…]["'”’)\]]*\s|\n))/.exec(before);
  let start = open ? open.index + open[0].length : 0;
  while (start < offsets.start && /\s/.test(text[start] ?? '')) start += 1;
  // A stretch that ends with its own full stop ends the sentence.
  const from = /[.!?…\n]$/.test(text.slice(offsets.start, offsets.end)) ? offsets.end : undefined;
  const close = from === undefined ? /[.!?…]+["'”’)\]]*(?=\s|$)|\n|$/.exec(text.slice(offsets.end)) : null;
  const end = from ?? offsets.end + (close ? close.index + (close[0] === '\n' ? 0 : close[0].length) : 0);
  return { start, end: Math.max(end, offsets.end) };
}
