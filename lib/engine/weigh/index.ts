import { keptBy } from '../analyse/kept';
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
import { copied, isSame, type Place, Places, placeFeatures } from './place';
import { Sums, second, type Weight, WeightIn } from './sums';
import { tokensOf } from './tokens';

export type { Weight } from './sums';

/**
 * Weighs every content sentence: its words, its shape, its neighbours, what the rules found on it, the message. Each
 * counts for little; none decides alone. The weights were fitted to labelled messages (`npm run fit`).
 */
export function weigh(reading: Reading, found: readonly (readonly Finding[])[]): readonly Weight[] {
  const { content } = reading;
  const own = content.map(({ is }) => spokenOf(is));
  const whole = wholeOf(reading, own, found);
  const places = new Places(reading, found);
  const sums = own.map((spoken, i) =>
    inCompany(spoken, own, i, placedOf(spoken, content[i] as Sentence, places.at(i))),
  );
  const judged = second().at(whole, sums);
  return sums.map((of, i) => new WeightIn(whole, of, judged, i * OUTCOMES.length));
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
  ownFeatures(s.is, take);
  const words = new Set(content.flatMap((c) => [...wordsIn(c)]));
  for (const word of words) take(WORD_OF_MESSAGE, OF_MESSAGE, word);
  incomingFeatures(context.incoming ?? '', take);
  messageFeatures(reading, found, take);
  placeFeatures(s, new Places(reading, found).at(i), take);
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
  readonly placed: { readonly place: Place; readonly sums: Sums }[];
  /** What it weighed last with all of these: `placed` and what each of NEIGHBOURS adds. */
  company: { readonly of: readonly (Sums | undefined)[]; readonly sums: Sums };
}

/** A sentence is seen in few places: while one beside it is written, in two or three. */
const PLACES = 4;

const NOBODY: Spoken['company'] = { of: [], sums: new Sums() };

const spokenOf = keptBy(
  (is): Spoken => ({
    words: rowsOf(wordsIn({ is }), OF_MESSAGE),
    own: Sums.of((take) => ownFeatures(is, take)),
    beside: NEIGHBOURS.map((d) => Sums.of((take) => besideFeatures({ is }, d, take))),
    placed: [],
    company: NOBODY,
  }),
);

function placedOf({ placed }: Spoken, s: Sentence, place: Place): Sums {
  for (const p of placed) if (isSame(p.place, place)) return p.sums;
  const sums = Sums.of((take) => placeFeatures(s, place, take));
  placed.unshift({ place: copied(place), sums });
  if (placed.length > PLACES) placed.pop();
  return sums;
}

/** What all but the message adds: from one key press to the next the same for most sentences, and not added up again. */
function inCompany(spoken: Spoken, all: readonly Spoken[], i: number, placed: Sums): Sums {
  const { of } = spoken.company;
  let same = of[NEIGHBOURS.length] === placed;
  for (let n = 0; n < NEIGHBOURS.length && same; n++) same = of[n] === besideOf(all, i, n);
  if (same) return spoken.company.sums;
  const now = [...NEIGHBOURS.map((_, n) => besideOf(all, i, n)), placed];
  const sums = new Sums();
  sums.add(spoken.own);
  for (const part of now) if (part) sums.add(part);
  spoken.company = { of: now, sums };
  return sums;
}

function besideOf(all: readonly Spoken[], i: number, n: number): Sums | undefined {
  return all[i + (NEIGHBOURS[n] as number)]?.beside[n];
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
