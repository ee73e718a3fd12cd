/** Word classes, from compromise: the one file that knows it. Only rewrites use it; judging a draft never does. */
import nlp from 'compromise/two';
import { KeptByText } from '../text/kept';

export type WordClass =
  | 'noun'
  | 'name'
  | 'pronoun'
  | 'verb'
  | 'gerund'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'preposition'
  | 'value'
  | 'date'
  | 'other';

export interface Word {
  /** As written, without punctuation around it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly class: WordClass;
  readonly plural: boolean;
  /** Can be the verb of a sentence: neither an infinitive behind "to" nor a bare participle. */
  readonly finite: boolean;
  /** What stands between this word and the next. */
  readonly gap: string;
}

interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags: readonly string[];
}

/** Longer text is no sentence that anybody wants rewritten. */
const READ_LENGTH = 600;
const KEPT = 300;
const kept = new KeptByText(KEPT, (text) => tag(text.slice(0, READ_LENGTH)));

/** The words of one sentence with their classes. Offsets are those of `text`. */
export function wordsOf(text: string): readonly Word[] {
  return kept.of(text);
}

function tag(text: string): readonly Word[] {
  const sentences = nlp(text).json({ text: false }) as readonly { readonly terms: readonly Term[] }[];
  const words: Word[] = [];
  let at = 0;
  for (const { terms } of sentences) {
    for (const term of terms) {
      const last = words.at(-1);
      if (term.text === '') {
        // The silent half of a contraction ("we're" is "we" and a verb).
        at += term.pre.length + term.post.length;
        if (last)
          words[words.length - 1] = {
            ...last,
            finite: last.finite || term.tags.includes('Verb') || term.tags.includes('Copula'),
            gap: last.gap + term.pre + term.post,
          };
        continue;
      }
      const start = text.indexOf(term.text, at);
      if (start < 0) return words;
      at = start + term.text.length;
      if (last) words[words.length - 1] = { ...last, gap: text.slice(last.end, start) };
      words.push({
        text: term.text,
        start,
        end: at,
        class: classOf(term),
        plural: isPlural(term),
        finite: isFiniteVerb(term),
        gap: text.slice(at, at + 1),
      });
    }
  }
  return words;
}

const CLASSES: readonly (readonly [string, WordClass])[] = [
  ['Pronoun', 'pronoun'],
  ['Date', 'date'],
  ['Value', 'value'],
  ['Gerund', 'gerund'],
  ['ProperNoun', 'name'],
  ['Adjective', 'adjective'],
  ['Noun', 'noun'],
  ['Verb', 'verb'],
  ['Adverb', 'adverb'],
  ['Determiner', 'determiner'],
  ['Preposition', 'preposition'],
];

function classOf({ tags, text }: Term): WordClass {
  if (/^\d/.test(text)) return 'value';
  // "IT support" is no pronoun.
  if (/^\p{Lu}{2,5}$/u.test(text) && (tags.includes('Pronoun') || tags.includes('Conjunction'))) return 'noun';
  // "your", "our": they open a noun phrase as "the" does.
  if (/^(?:my|your|our|their|his|its)$/i.test(text)) return 'determiner';
  return CLASSES.find(([name]) => tags.includes(name))?.[1] ?? 'other';
}

function isPlural({ tags, text }: Term): boolean {
  return tags.includes('Plural') || (/[^sui]s$/.test(text) && tags.includes('Noun') && !tags.includes('Singular'));
}

function isFiniteVerb({ tags }: Term): boolean {
  if (!tags.includes('Verb') || tags.includes('Gerund') || tags.includes('Particle')) return false;
  return tags.some(
    (t) => t === 'PresentTense' || t === 'PastTense' || t === 'Copula' || t === 'Modal' || t === 'Auxiliary',
  );
}
