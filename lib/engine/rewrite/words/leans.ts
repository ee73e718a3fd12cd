import type { Sentence } from '../../reading';

/** Leans on the sentence before it: without that one, it would hang in the air. */
const LEANS =
  /^(?:[-–—•*\s"“(]*)(?:and|but|so|or|also|then|that|this|these|those|it|its|they|them|their|he|she|his|her|him|both|either|neither|(?:which|who)\b(?!.*\?)|because|otherwise|instead|however|therefore|hence|thus|since then|if anything|like this|at that (?:price|point|rate)|after that|before that|until then|by then|if so|if not|if (?:it|that|this|they|he|she)|the (?:first|second|other|others|latter|former|rest|same|reason|result)|one of (?:them|these|those)|all of (?:them|these|those|it)|none of|most of them|some of them|half of them|plus|even so|still|same|such|as such|given that|with that|for that|for example|e\.g|in (?:fact|return|other words|short)|yes|no|not only|or else|maybe|perhaps that|besides|too|meanwhile|on top)\b/i;
/** A statement without a subject takes the one before it: "Might as well be you." */
const NO_SUBJECT =
  /^(?:might|may|could|would|should|will|won['’]t|does|doesn['’]t|did|didn['’]t|is|isn['’]t|was|has|had)\b(?!.*\?)/i;
const LEANS_SHORT = /^(?:it|that|they|he|she|this)['’]/i;
/** "I saw it there", "Like, really". */
const LEANS_EARLY =
  /^(?:like,|(?:i|we|you|just|please|let['’]?s?|can|could|would|do|did|have|will)\b(?: \S+){0,4} (?:it|them|those|these|her|him)\b|do (?:that|this)\b|the (?:invite|invitation)\b|let (?:me|us) know which\b|how (?:does|about|is) (?:\[|(?:mon|tues|wednes|thurs|fri)day)|(?:i|we) (?:therefore|hence|thus)\b|(?:\S+ ){1,8}(?:will|can|would) then\b|here(?: is|['’]s) (?:how|why|what)\b(?: \S+){0,4} (?:it|that|this)\b)/i;

/** So short that it lives on what was said before: "Everybody is.", "Grab anything." */
export const FEWEST_WORDS = 5;

/** Does the sentence need the one before it? */
export function leans({ text, paragraphStart, item }: Pick<Sentence, 'text' | 'paragraphStart' | 'item'>): boolean {
  if (item) return false;
  if ([LEANS, LEANS_SHORT, LEANS_EARLY, NO_SUBJECT].some((pattern) => pattern.test(text))) return true;
  return !paragraphStart && text.trim().split(/\s+/).length < FEWEST_WORDS && !/:\s*$|^p\.?s/i.test(text);
}
