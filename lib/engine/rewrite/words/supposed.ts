import { boasts, ofSeller, wordCount } from './said';
import { asQuestion } from './turn';

const SUPPOSE =
  "^(?:so |and |also |as )*(?:we|i)(?: do| fully)? (?:understand|believe|gather|hear|heard|assume|presume|suppose|guess|reckon|imagine|expect|suspect|am told|was told|are told|am sure|['’]m sure)(?: from [^,]{3,30},)?(?: that)? ";
const THEIRS = new RegExp(`${SUPPOSE}((?:you|your)\\b[^.;:!?()–—\\n]+)$`, 'iu');
const REQUIRES = new RegExp(
  `${SUPPOSE}(?:you(?:r (?:good|esteemed) (?:self|selves|company|firm|organi[sz]ation))?|your company) (?:is|are|have|has|might have|may have)(?: having)?(?: an?)?(?: regular| constant| continuous| frequent)? (?:requirements?|needs?|demand) (?:of|for) ([^,.;:!?()–—\\n]{3,50})$`,
  'iu',
);
const END = /,? (?:and (?:we|i|our|would|could|it|that)|so|because|which|but|as|while)\b.*$|,.*$/iu;
const LOADED =
  /\b(?:lose|losing|lost|fail\p{L}*|struggl\p{L}*|miss\p{L}*|wast\p{L}*|agree|love|interested|excited|busy|know|will|['’]ll|would|could|should|must|might|may|can|need|deserve|overpay\p{L}*|problem|self|esteemed)\b/iu;
const MOST_WORDS = 16;

/** Without any of these, nothing is found. */
export const SUPPOSED_CUES: readonly RegExp[] = [REQUIRES, THEIRS];

/** What is supposed of them, as a question: "Are you rolling out a new depot in Leeds?" */
export function supposedOf(sentence: string): string | undefined {
  const text = sentence.replace(/[\s.!]+$/, '');
  const need = REQUIRES.exec(text)?.[1];
  if (need && !ofSeller(need)) return `Do you regularly need ${need.trim()}?`;
  const clause = THEIRS.exec(text)?.[1]?.replace(END, '').trim();
  if (!clause || LOADED.test(clause) || ofSeller(clause) || boasts(clause)) return undefined;
  const words = wordCount(clause);
  return words < 4 || words > MOST_WORDS ? undefined : asQuestion(`if ${clause}`);
}
