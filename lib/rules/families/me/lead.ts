import { keptBy } from '../../../engine/analyse/kept';
import type { Reading, Sentence } from '../../../engine/reading';

/** Marks that begin a list item, emoji included: more than the parser counts as bullets. */
const BULLET = /^(?:[^\p{L}\p{N}\s"'“‘([{$£€]|\d{1,2}[.)]\s|[a-e]\)\s)/iu;

/** A list longer than this has lost its lead. */
const REACH = 24;

/** What the text of a sentence says of lists. */
const shapeOf = keptBy(({ text, words }) => ({
  bullet: BULLET.test(text),
  opens: text.trimEnd().endsWith(':'),
  /** A line of a list without marks. */
  bare: words <= 10 && !/[.?!]$/.test(text),
}));

/** The sentence that opens the list or run of lines that this one stands in. */
export function leadOf(s: Sentence, reading: Reading): Sentence | undefined {
  if (s.lead) return s.lead;
  const all = reading.sentences;
  if (s.zone === 'subject') return undefined;
  const { bullet } = shapeOf(firstOfLine(s, all).is);
  for (let i = s.index - 1, line = s.line; i >= 0 && i > s.index - REACH; i--) {
    const c = all[i];
    if (!c || c.zone === 'subject' || c.zone === 'greeting') return undefined;
    if (c.line === line && c.line === s.line) continue;
    const shape = shapeOf(c.is);
    if (shape.opens) return c;
    if (c.line === line) continue;
    line = c.line;
    const same = bullet ? shapeOf(firstOfLine(c, all).is).bullet : shape.bare && s.is.words <= 12;
    if (!same) return bullet && !shape.bullet ? c : undefined;
  }
  return undefined;
}

function firstOfLine(s: Sentence, all: readonly Sentence[]): Sentence {
  let first = s;
  for (let i = s.index - 1; i >= 0 && all[i]?.line === s.line; i--) first = all[i] as Sentence;
  return first;
}
