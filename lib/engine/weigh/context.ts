import type { Analysis } from '../analyse/types';
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
const MOST_ECHOES = 3;
const MOST_THEIRS = 4;

/** Which words the sentences about the client tell of. */
const told = new Tally<string>();

/** The ties of each content sentence, by its place there. */
export function tiesOf(reading: Reading): readonly Ties[] {
  const { content, context } = reading;
  const telling = (s: Sentence) => s.is.about.points > NEAR;
  told.hold(content.filter(telling).map(stemsIn));
  const incoming = stemsOf(context.incoming ?? '');
  const incomingNumbers = numbersOf(context.incoming ?? '');
  const ours = ownNames(reading);
  return content.map((s) => {
    const mine = stemsIn(s);
    // In its own words alone it tells of nothing that stands elsewhere.
    const itself = telling(s) ? 1 : 0;
    let theirs = 0;
    for (const stem of mine) {
      if (told.of(stem) > itself) theirs++;
      if (theirs === MOST_THEIRS) break;
    }
    return {
      echoes: incoming.size > 0 ? Math.min(MOST_ECHOES, shared(mine, incoming)) : 0,
      number: incomingNumbers.size > 0 && shared(numbersOf(s.text), incomingNumbers) > 0,
      theirs,
      ownName: ours.size > 0 && namesIn(s).some((w) => ours.has(w)),
      led: s.lead ? `${s.lead.is.subject} ${s.lead.is.act}` : '',
    };
  });
}

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
  return new Set(sentences.filter((s) => s.zone === 'signature').flatMap(namesIn));
}

const names = new WeakMap<Analysis, readonly string[]>();

/** The words in capitals of a sentence: kept as long as its analysis. */
function namesIn({ text, is }: Sentence): readonly string[] {
  const before = names.get(is);
  if (before) return before;
  const words = text.match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? [];
  const found = words.map((w) => w.toLowerCase().replace(/['’]s$/, ''));
  names.set(is, found);
  return found;
}
