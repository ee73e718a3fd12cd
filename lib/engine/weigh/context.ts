import { keptBy } from '../analyse/kept';
import type { Reading, Sentence } from '../reading';
import { Tally } from '../tally';
import { numbersOf, shared, stemsIn, stemsOf } from './echo';
import type { Take } from './features';

/** A sentence that is by itself this much about the client lends meaning to the others. */
const NEAR = -0.3;

/** How a sentence is tied to the rest of its message, and to theirs. */
export interface Ties {
  /** How many words of their last message it takes up: 3 for all more; whether a number of theirs. */
  readonly echoes: number;
  readonly number: boolean;
  /** How many things of theirs that the message tells of elsewhere: 4 for all more. */
  readonly theirs: number;
  /** It bears the seller's own name. */
  readonly ownName: boolean;
  /** What leads its list; empty without one. */
  readonly led: string;
}
export type Writable<T> = { -readonly [K in keyof T]: T[K] };
const MOST_ECHOES = 3;
const MOST_THEIRS = 4;

/** Which words the sentences about the client tell of. */
const told = new Tally<string>();

/** Writes the ties of the content sentence in a place into an object that is used again for every sentence. */
export function tiesIn(reading: Reading): (at: number, into: Writable<Ties>) => void {
  const { content, context } = reading;
  const telling: ReadonlySet<string>[] = [];
  for (const s of content) if (tells(s)) telling.push(stemsIn(s));
  told.hold(telling);
  const incoming = stemsOf(context.incoming ?? '');
  const incomingNumbers = numbersOf(context.incoming ?? '');
  const ours = ownNames(reading);
  return (at, into) => {
    const s = content[at] as Sentence;
    const mine = stemsIn(s);
    // In its own words alone it tells of nothing that stands elsewhere.
    const itself = tells(s) ? 1 : 0;
    let theirs = 0;
    for (const stem of mine) {
      if (told.of(stem) > itself) theirs++;
      if (theirs === MOST_THEIRS) break;
    }
    into.theirs = theirs;
    into.echoes = incoming.size > 0 ? Math.min(MOST_ECHOES, shared(mine, incoming)) : 0;
    into.number = incomingNumbers.size > 0 && shared(numbersOf(s.text), incomingNumbers) > 0;
    into.ownName = ours.size > 0 && namesIn(s.is).some((w) => ours.has(w));
    into.led = s.lead ? ledBy(s.lead.is).name : '';
  };
}

function tells({ is }: Sentence): boolean {
  return is.about.points > NEAR;
}

const ledBy = keptBy(({ subject, act }) => ({ name: `${subject} ${act}` }));

export function tieFeatures(
  s: Sentence,
  { ties, stage, zone }: { readonly ties: Ties; readonly stage: Reading['stage']; readonly zone: Sentence['zone'] },
  take: Take,
): void {
  if (ties.echoes > 0) take(1, `@echo ${ties.echoes}`);
  if (ties.number) take(1, '@echo number');
  take(1, `@theirs ${ties.theirs}`);
  if (zone === 'subject') take(1, `@subject theirs ${Math.min(3, ties.theirs)}`);
  if (ties.ownName) take(1, '@own name');
  if (ties.led) take(1, `@led ${ties.led}`);
  if (stage !== 'cold' && s.is.about.on.has('anyYou')) take(1, '@warm you');
}

/** The names under the message: whoever signs speaks of himself where he writes them again. */
function ownNames({ sentences }: Reading): ReadonlySet<string> {
  return new Set(sentences.filter((s) => s.zone === 'signature').flatMap(({ is }) => namesIn(is)));
}

/** The words in capitals of a sentence. */
const namesIn = keptBy(({ text }): readonly string[] => {
  const words = text.match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? [];
  return words.map((w) => w.toLowerCase().replace(/['’]s$/, ''));
});
