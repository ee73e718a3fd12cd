import type { Reading, Sentence } from '../../../engine/reading';

/** A name written in one word: "QuoteNest", "BuildTrack". */
export const CAMEL = /^(?:At |With |The |How )?\p{Lu}\p{L}*\p{Ll}\p{Lu}/u;
const NAME_FIRST =
  /^(?:At |With |The |Be rest assured that |[^:]{2,40}: )?((?:\p{Lu}[\p{L}\p{N}&.'’-]*)(?: (?:& )?\p{Lu}[\p{L}\p{N}&.'’-]*)*) \p{Ll}/u;
const NO_NAME = /^(?:I|We|You|If|It|In|On|At|A|An|The|And|But|So|My|Our|Your|They|He|She)\b/;

/** Begins with a name in capitals that stands elsewhere in the message too, and is not the reader's. */
export function properSubject(s: Sentence, reading: Reading): boolean {
  const name = NAME_FIRST.exec(s.text)?.[1];
  if (!name || NO_NAME.test(name)) return false;
  if (/ /.test(name) || CAMEL.test(name)) return true;
  return (namedIn(reading).get(name.replace(/['’]s$/, '')) ?? 0) > (ownCount(s, name) ? 1 : 0);
}

function ownCount(s: Sentence, name: string): boolean {
  return s.text.indexOf(name, 1) > 0;
}

const known = new WeakMap<object, ReadonlyMap<string, number>>();

/** Words in capitals, with the number of sentences that have them elsewhere than in front. */
function namedIn({ sentences }: Reading): ReadonlyMap<string, number> {
  const before = known.get(sentences);
  if (before) return before;
  const named = new Map<string, number>();
  known.set(sentences, named);
  for (const s of sentences) {
    if (s.zone === 'greeting') continue;
    const anywhere = s.zone === 'signature' || s.zone === 'subject';
    const words = new Set<string>();
    for (const m of s.text.matchAll(/\p{Lu}[\p{L}\p{N}&.-]*/gu)) {
      if (m.index > 0 || anywhere) words.add(m[0].replace(/[.-]+$/, ''));
    }
    for (const w of words) named.set(w, (named.get(w) ?? 0) + 1);
  }
  return named;
}
