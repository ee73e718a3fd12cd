import type { Analysis } from '../analyse/types';
import type { Finding } from '../diagnose';
import type { Reading, Sentence } from '../reading';
import { Bag, type Rows, rowsOf } from './bag';
import {
  besideFeatures,
  incomingFeatures,
  messageFeatures,
  NEIGHBOURS,
  OF_MESSAGE,
  ownFeatures,
  type Take,
  WORD_OF_MESSAGE,
  wordFeatures,
  wordsIn,
} from './features';
import { OUTCOMES } from './model';
import { isSame, type Place, placeFeatures, placesOf } from './place';
import { Sums, type Weight } from './sums';
import { tokensOf } from './tokens';

export type { Weight } from './sums';

/**
 * Weighs every content sentence: its words, its shape, its neighbours, what the rules found on it, the message. Each
 * counts for little; none decides alone. The weights were fitted to labelled messages (`npm run fit`).
 */
export function weigh(reading: Reading, found: readonly (readonly Finding[])[]): readonly Weight[] {
  const own = reading.content.map(spokenOf);
  const whole = wholeOf(reading, own, found);
  const places = placesOf(reading, found);
  const sums = new Sums();
  return own.map((spoken, i) => {
    sums.set(whole);
    sums.add(spoken.own);
    NEIGHBOURS.forEach((d, n) => {
      const beside = own[i + d]?.beside[n];
      if (beside) sums.add(beside);
    });
    sums.add(placedOf(spoken, reading.content[i] as Sentence, places[i] as Place));
    return sums.weight();
  });
}

/** Every feature of one sentence by name: what `weigh` sums up, and what the fit learns from. */
export function featuresOf(
  reading: Reading,
  found: readonly (readonly Finding[])[],
  i: number,
  tell: (name: string, value: number) => void,
): void {
  const { content, context } = reading;
  const s = content[i];
  if (!s) return;
  const take: Take = (value, ...pieces) => tell(pieces.join(''), value);
  ownFeatures(s, take);
  const words = new Set(content.flatMap((c) => [...wordsIn(c)]));
  for (const word of words) take(WORD_OF_MESSAGE, OF_MESSAGE, word);
  incomingFeatures(context.incoming ?? '', take);
  messageFeatures(reading, found, take);
  placeFeatures(s, placesOf(reading, found)[i] as Place, take);
  for (const d of NEIGHBOURS) {
    const beside = content[i + d];
    if (beside) besideFeatures(beside, d, take);
  }
}

/** What the words of a text, and nothing around them, weigh for one judgement. */
export function weightOfWords(norm: string, outcome: (typeof OUTCOMES)[number]): number {
  const { values } = Sums.of((take) => wordFeatures(tokensOf(norm), take));
  return values[OUTCOMES.indexOf(outcome)] as number;
}

/** What a sentence adds wherever it stands: kept as long as its analysis. */
interface Spoken {
  /** What its words add to the message. */
  readonly words: Rows;
  readonly own: Sums;
  /** What it adds to the sentence that has it at `NEIGHBOURS[n]`. */
  readonly beside: readonly Sums[];
  /** What it weighs in the places where it was seen lately, the last one first. */
  placed: readonly { readonly place: Place; readonly sums: Sums }[];
}

const known = new WeakMap<Analysis, Spoken>();
/** A sentence is seen in few places: while one beside it is written, in two or three. */
const PLACES = 4;

function spokenOf(s: Sentence): Spoken {
  const before = known.get(s.is);
  if (before) return before;
  const spoken = {
    words: rowsOf(wordsIn(s), OF_MESSAGE),
    own: Sums.of((take) => ownFeatures(s, take)),
    beside: NEIGHBOURS.map((d) => Sums.of((take) => besideFeatures(s, d, take))),
    placed: [],
  };
  known.set(s.is, spoken);
  return spoken;
}

function placedOf(spoken: Spoken, s: Sentence, place: Place): Sums {
  for (const p of spoken.placed) if (isSame(p.place, place)) return p.sums;
  const sums = Sums.of((take) => placeFeatures(s, place, take));
  spoken.placed = [{ place, sums }, ...spoken.placed.slice(0, PLACES - 1)];
  return sums;
}

let bag: Bag | undefined;
let incoming: { readonly text: string; readonly sums: Sums } | undefined;

/** What the message adds to each of its sentences. */
function wholeOf(reading: Reading, own: readonly Spoken[], found: readonly (readonly Finding[])[]): Sums {
  const text = reading.context.incoming ?? '';
  if (incoming?.text !== text) incoming = { text, sums: Sums.of((take) => incomingFeatures(text, take)) };
  const whole = Sums.of((take) => messageFeatures(reading, found, take));
  whole.add(incoming.sums);
  bag ??= new Bag();
  bag.hold(own.map((s) => s.words));
  bag.addTo(whole, WORD_OF_MESSAGE);
  return whole;
}
