import { oncePer } from '../once';
import type { Frame, Sentence } from '../reading';
import type { BriefFact } from '../types';
import { type Difference, differenceIn } from './differs';
import { type Terms, termsOf } from './terms';

/** A sentence of the draft that speaks of a fact of the brief. */
interface Mention {
  readonly fact: BriefFact;
  readonly sentence: Sentence;
}

/** What a draft makes of the brief. */
interface BriefReading {
  readonly mentions: readonly Mention[];
  /** Sentences that say something else than the brief. */
  readonly differences: readonly (Difference & { readonly sentence: Sentence; readonly at: number })[];
}

const NOTHING: BriefReading = { mentions: [], differences: [] };

/** Reads a draft against what is known of the client. Without a brief it costs nothing. */
const briefIn = oncePer((content: Frame['content']): ((brief: readonly BriefFact[]) => BriefReading) => {
  let last: { readonly brief: readonly BriefFact[]; readonly read: BriefReading } | undefined;
  return (brief) => {
    if (last?.brief !== brief) last = { brief, read: readBrief(content, brief) };
    return last.read;
  };
});

export function briefOf({ content, context }: Pick<Frame, 'content' | 'context'>): BriefReading {
  return context.brief && context.brief.length > 0 ? briefIn(content)(context.brief) : NOTHING;
}

function readBrief(content: Frame['content'], brief: readonly BriefFact[]): BriefReading {
  const known = brief.map((fact) => ({ fact, terms: termsOfFact(fact) }));
  const mentions: Mention[] = [];
  const differences: BriefReading['differences'][number][] = [];
  for (const [at, sentence] of content.entries()) {
    if (!mayMention(sentence)) continue;
    const terms = termsOf(sentence.text, '');
    for (const { fact, terms: of } of known) if (speaksOf(of, terms)) mentions.push({ fact, sentence });
    const difference = differenceIn(sentence, terms, known);
    if (difference) differences.push({ ...difference, sentence, at });
  }
  return { mentions, differences };
}

/** A sentence about the seller speaks of the seller's depot, unless it says where it was seen. */
function mayMention({ is }: Sentence): boolean {
  return is.subject !== 'seller' || SEEN.test(is.norm);
}

const SEEN =
  /\b(?:saw|seen|see|read|reading|noticed|heard|came across|spotted|learned|understand|watched|congrat\w*|caught|your|you)\b/;

/** Enough of a fact's own words that nobody says by chance. */
const ENOUGH = 2.5;

function speaksOf(fact: Terms, sentence: Terms): boolean {
  let shared = 0;
  let count = 0;
  let whole = 0;
  for (const [stem, weight] of fact.words) {
    whole += weight;
    if (!sentence.words.has(stem)) continue;
    shared += weight;
    count++;
  }
  for (const { value, unit } of fact.figures) {
    whole += 2;
    if (!sentence.figures.some((f) => f.unit === unit && f.value === value)) continue;
    shared += 2;
    count++;
  }
  return count >= 2 && (shared >= ENOUGH || (shared >= 2 && shared >= whole * 0.6));
}

const factTerms = new Map<string, Terms>();
/** Two clients' worth. */
const MOST_KEPT = 500;

function termsOfFact({ sentence, about }: BriefFact): Terms {
  const key = `${about}\n${sentence}`;
  let terms = factTerms.get(key);
  if (!terms) {
    if (factTerms.size >= MOST_KEPT) factTerms.clear();
    terms = termsOf(sentence, about);
    factTerms.set(key, terms);
  }
  return terms;
}

/** Whether a fact of the brief stands before a sentence: an observation, whatever the words. */
export function mentionedBefore(sentence: Sentence, frame: Pick<Frame, 'content' | 'context'>): boolean {
  return briefOf(frame).mentions.some((mention) => mention.sentence.index < sentence.index);
}

/** The words of a draft that say something else than the brief, within this sentence. */
export function differenceOf(sentence: Sentence, frame: Pick<Frame, 'content' | 'context'>): Difference | undefined {
  return briefOf(frame).differences.find((d) => d.sentence.index === sentence.index);
}

/** The places in `content` of the sentences that do. */
export function differAt(frame: Pick<Frame, 'content' | 'context'>): readonly number[] {
  return briefOf(frame).differences.map(({ at }) => at);
}
