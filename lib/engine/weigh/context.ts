import type { Reading, Sentence } from '../reading';
import { numbersOf, shared, stemsIn, stemsOf } from './echo';
import type { Take } from './features';

/** A sentence that is by itself this much about the client lends meaning to the others. */
const NEAR = -0.3;

/**
 * What ties a sentence to the rest: it takes up their last words, or things of theirs that the message tells of
 * elsewhere; it bears the seller's own name; it stands in a list about somebody.
 */
export function contextFeatures(reading: Reading): (i: number, take: Take) => void {
  const { content, stage } = reading;
  const stems = content.map(stemsIn);
  const telling = content.map((s) => s.is.about.points > NEAR);
  const told = timesTold(stems.filter((_, i) => telling[i]));
  const incoming = stemsOf(reading.context.incoming ?? '');
  const incomingNumbers = numbersOf(reading.context.incoming ?? '');
  const ours = ownNames(reading);
  return (i, take) => {
    const s = content[i] as Sentence;
    const mine = stems[i] ?? new Set();
    const echoes = Math.min(3, shared(mine, incoming));
    if (echoes > 0) take(`@echo ${echoes}`, 1);
    if (incomingNumbers.size > 0 && shared(numbersOf(s.text), incomingNumbers) > 0) take('@echo number', 1);
    const elsewhere = [...mine].filter((stem) => (told.get(stem) ?? 0) > (telling[i] ? 1 : 0)).length;
    take(`@theirs ${Math.min(4, elsewhere)}`, 1);
    if (s.zone === 'subject') take(`@subject theirs ${Math.min(3, elsewhere)}`, 1);
    if (ours.size > 0 && namesOf(s.text).some((w) => ours.has(w))) take('@own name', 1);
    if (s.lead) take(`@led ${s.lead.is.subject} ${s.lead.is.act}`, 1);
    if (stage !== 'cold' && s.is.about.on.has('anyYou')) take('@warm you', 1);
  };
}

/** In how many sentences each word stands: counted once, so that a long message costs no more per sentence. */
function timesTold(all: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const stems of all) for (const stem of stems) out.set(stem, (out.get(stem) ?? 0) + 1);
  return out;
}

/** The names under the message: whoever signs speaks of himself where he writes them again. */
function ownNames({ sentences }: Reading): ReadonlySet<string> {
  return new Set(sentences.filter((s) => s.zone === 'signature').flatMap((s) => namesOf(s.text)));
}

function namesOf(text: string): readonly string[] {
  const words = text.match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? [];
  return words.map((w) => w.toLowerCase().replace(/['’]s$/, ''));
}
