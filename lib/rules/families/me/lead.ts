import type { Reading, Sentence } from '../../../engine/reading';

/** Marks that begin a list item, emoji included: more than the parser counts as bullets. */
const BULLET = /^(?:[^\p{L}\p{N}\s"'“‘([{$£€]|\d{1,2}[.)]\s|[a-e]\)\s)/iu;

/** A list longer than this has lost its lead. */
const REACH = 24;

/** The sentence that opens the list or run of lines that this one stands in. */
export function leadOf(s: Sentence, reading: Reading): Sentence | undefined {
  if (s.lead) return s.lead;
  const all = reading.sentences;
  if (s.zone === 'subject') return undefined;
  const bullet = BULLET.test(firstOfLine(s, all).text);
  for (let i = s.index - 1, line = s.line; i >= 0 && i > s.index - REACH; i--) {
    const c = all[i];
    if (!c || c.zone === 'subject' || c.zone === 'greeting') return undefined;
    if (c.line === line && c.line === s.line) continue;
    if (c.text.trimEnd().endsWith(':')) return c;
    if (c.line === line) continue;
    line = c.line;
    const same = bullet
      ? BULLET.test(firstOfLine(c, all).text)
      : c.is.words <= 10 && !/[.?!]$/.test(c.text) && s.is.words <= 12;
    if (!same) return bullet && !BULLET.test(c.text) ? c : undefined;
  }
  return undefined;
}

function firstOfLine(s: Sentence, all: readonly Sentence[]): Sentence {
  let first = s;
  for (let i = s.index - 1; i >= 0 && all[i]?.line === s.line; i--) first = all[i] as Sentence;
  return first;
}
