import { keptBy } from '../../../engine/analyse/kept';
import { oncePer } from '../../../engine/once';
import type { Reading, Sentence } from '../../../engine/reading';
import { Tally } from '../../../engine/tally';

/** A name written in one word: "QuoteNest", "BuildTrack". */
export const CAMEL = /^(?:At |With |The |How )?\p{Lu}\p{L}*\p{Ll}\p{Lu}/u;
const NAME_FIRST =
  /^(?:At |With |The |Be rest assured that |[^:]{2,40}: )?((?:\p{Lu}[\p{L}\p{N}&.'’-]*)(?: (?:& )?\p{Lu}[\p{L}\p{N}&.'’-]*)*) \p{Ll}/u;
const NO_NAME = /^(?:I|We|You|If|It|In|On|At|A|An|The|And|But|So|My|Our|Your|They|He|She)\b/;

/** Begins with a name in capitals that stands elsewhere in the message too, and is not the reader's. */
export function properSubject(s: Sentence, reading: Reading): boolean {
  const { subject, words } = shownBy(s.is);
  if (!subject) return false;
  return words.compound || namedIn(reading).of(subject) > (words.again ? 1 : 0);
}

/** What a sentence shows of names by itself. */
interface Shown {
  /** The name that it begins with, if that may be one, without "'s". */
  readonly subject: string | undefined;
  readonly words: {
    /** The name that it begins with is one on its face: of two words, or with a capital within. */
    readonly compound: boolean;
    /** Words in capitals, and those of them elsewhere than in front. */
    readonly all: readonly string[];
    readonly later: readonly string[];
    /** The name that it begins with stands in it twice. */
    readonly again: boolean;
  };
}

const shownBy = keptBy(({ text }): Shown => {
  const name = NAME_FIRST.exec(text)?.[1];
  const subject = name && !NO_NAME.test(name) ? name : undefined;
  const all = new Set<string>();
  const later = new Set<string>();
  for (const m of text.matchAll(/\p{Lu}[\p{L}\p{N}&.-]*/gu)) {
    const word = m[0].replace(/[.-]+$/, '');
    all.add(word);
    if (m.index > 0) later.add(word);
  }
  const again = subject !== undefined && text.indexOf(subject, 1) > 0;
  const compound = subject !== undefined && (/ /.test(subject) || CAMEL.test(subject));
  return { subject: subject?.replace(/['’]s$/, ''), words: { compound, all: [...all], later: [...later], again } };
});

const named = new Tally<string>();

/** Words in capitals, with the number of sentences that have them elsewhere than in front. */
const namedIn = oncePer(({ sentences }: Reading): Tally<string> => {
  const spoken: (readonly string[])[] = [];
  for (const { zone, is } of sentences) {
    if (zone === 'greeting') continue;
    const { all, later } = shownBy(is).words;
    spoken.push(zone === 'signature' || zone === 'subject' ? all : later);
  }
  named.hold(spoken);
  return named;
});
