import type { Range } from '../analyse/types';
import type { Sentence } from '../reading';
import type { BriefFact } from '../types';
import type { Figure, Place, Terms } from './terms';

/** Words of the draft, and what the brief says in their place. */
export interface Difference extends Range {
  readonly fact: BriefFact;
  readonly instead: string;
}

interface Known {
  readonly fact: BriefFact;
  readonly terms: Terms;
}

/**
 * What a sentence about the client says otherwise than every fact that speaks of the same: the number of the same things, the
 * place of the same thing, the year of the same event. In doubt it is silent: a client has two depots, and a brief is not complete.
 */
export function differenceIn(sentence: Sentence, terms: Terms, known: readonly Known[]): Difference | undefined {
  if (!ABOUT_THEM.test(sentence.is.norm) && !names(sentence, known)) return undefined;
  return figureIn(terms, known, sentence) ?? placeIn(terms, known) ?? yearIn(terms, known, sentence);
}

const ABOUT_THEM = /\b(?:you|your|you're|yours)\b/;

function names({ text }: Sentence, known: readonly Known[]): boolean {
  return known.some(({ fact }) => {
    const [first = ''] = fact.about.split(/\s+/);
    return first.length > 2 && text.includes(first);
  });
}

/** A size, not an amount of work: others can have eight of these too, but nobody else's count is meant. */
function figureIn(terms: Terms, known: readonly Known[], sentence: Sentence): Difference | undefined {
  for (const figure of terms.figures) {
    if (figure.unit === '%' || HYPOTHETICAL.test(sentence.is.norm)) continue;
    const same = known.flatMap(({ fact, terms: of }) =>
      of.figures
        .filter((f) => f.unit === figure.unit && (figure.unit === 'staff' || shares(terms, of, figure.unit)))
        .map((f) => ({ fact, f })),
    );
    const [nearest] = same;
    if (!nearest || same.some(({ f }) => agree(figure, f))) continue;
    return {
      fact: nearest.fact,
      instead: nearest.fact.sentence.slice(nearest.f.start, nearest.f.end),
      ...place(figure),
    };
  }
  return undefined;
}

/** "What if you had 300 people?" claims nothing. */
const HYPOTHETICAL =
  /\b(?:if you had|imagine|say you|what if|could|would|save|cut|reach|clients like|others|peers|similar)\b/;

function agree(said: Figure, known: Figure): boolean {
  if (said.value === known.value) return true;
  const apart = Math.abs(said.value - known.value) / Math.max(said.value, known.value);
  return apart <= (said.loose || known.loose ? 0.25 : 0.03);
}

function placeIn(terms: Terms, known: readonly Known[]): Difference | undefined {
  for (const said of terms.places) {
    const same = known.flatMap(({ fact, terms: of }) =>
      of.places.filter((p) => p.of === said.of).map((p) => ({ fact, p })),
    );
    const [nearest] = same;
    const anywhere = known.some(({ fact }) => fact.sentence.includes(said.name));
    if (!nearest || anywhere || same.some(({ p }) => p.name === said.name)) continue;
    return { fact: nearest.fact, instead: nearest.p.name, ...place(said) };
  }
  return undefined;
}

function yearIn(terms: Terms, known: readonly Known[], { text }: Sentence): Difference | undefined {
  for (const year of terms.years) {
    if (known.some(({ terms: of }) => of.years.includes(year))) continue;
    const near = known.find(({ terms: of }) => of.years.length === 1 && sharedBy(terms, of) >= 2.5);
    const start = text.indexOf(String(year));
    if (near) return { fact: near.fact, instead: String(near.terms.years[0]), start, end: start + 4 };
  }
  return undefined;
}

const place = ({ start, end }: Figure | Place): Range => ({ start, end });

/** Besides the thing that is counted, one more word that tells. */
function shares(a: Terms, b: Terms, unit: string): boolean {
  for (const [stem, weight] of b.words) if (stem !== unit && weight >= 1 && a.words.has(stem)) return true;
  return false;
}

function sharedBy(a: Terms, b: Terms): number {
  let sum = 0;
  for (const [stem, weight] of b.words) if (a.words.has(stem)) sum += weight;
  return sum;
}
