import { KeptByText } from '../../text/kept';
import { unbalanced } from './clauses';
import { calm } from './verbatim';

/** Families ask for the same sentence one after another. */
const KEPT = 300;
const kept = new KeptByText(KEPT, stated);

/** A plain statement without its end and without a joining word in front; undefined where it is none that can be turned. */
export function statementOf(sentence: string): string | undefined {
  return kept.of(sentence);
}

function stated(sentence: string): string | undefined {
  if (
    /\?|:\s*$|…|\p{Extended_Pictographic}|\p{Lu}{7,}|\b(?:OTHER|ONLY|ALL|NOT|ANY|CALL|ME|NOW)\b|[*|→•]/u.test(sentence)
  )
    return undefined;
  const text = calm(sentence).replace(/^(?:(?:also|and|so|but|now|plus|well|anyway)\b,? )+/i, '');
  if (unbalanced(text) || /[.;]\s|\s[–—-]\s|—|@|https?:/u.test(text)) return undefined;
  return text;
}

/** "don't", "never", "no longer": turned into a question, the sense would turn too. */
export function denies(text: string): boolean {
  return /\b(?:not|never|no|none|nobody|nothing|without|cannot|hardly|neither)\b|n['’]t\b/i.test(text);
}

/** The seller speaks of himself. */
export function ofSeller(text: string): boolean {
  return /\b(?:i|we|me|us|my|our|ours|mine|myself)\b|\b(?:i|we)['’]/i.test(text);
}

/** Praise and promises that a question would only repeat. */
export function boasts(text: string): boolean {
  return /\b(?:leading|best|fastest|cheapest|biggest|largest|finest|number (?:1|one)|#1|no\.? ?1|premier|proud|award\p{L}*|world[- ]class|unique|amazing|incredible|insane|revolution\p{L}*|guarante\p{L}*|unbeatable|unrivalled|perfect|highest|lowest|only|most|exclusive|massive|huge|trusted|famous|very|super|great|excellent|love|happy|smartest|prettiest|newest|\d+x)\b|\d ?%|!/iu.test(
    text,
  );
}

export function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** Capitals that nobody would say aloud. */
export function shouts(text: string): boolean {
  return /\p{Lu}{6,}/u.test(text);
}

/** Characters: nobody turns a longer sentence into a question, and no pattern should search one. */
const LONGEST = 400;

export function tooLong(text: string): boolean {
  return text.length > LONGEST;
}
