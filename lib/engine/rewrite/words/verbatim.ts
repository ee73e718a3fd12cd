/** Small repairs that words taken over from a sentence need. */
import { KeptByText } from '../../text/kept';

/** The first letter small, unless it is a name's or "I". */
export function small(text: string): string {
  return /^(?:I\b|\p{Lu}{2}|\p{Lu}\p{Ll}+ \p{Lu}|[[{])/u.test(text) || NATION.test(text)
    ? text
    : (text[0] ?? '').toLowerCase() + text.slice(1);
}

/** Their capital is not the sentence's. */
const NATION =
  /^(?:English|British|Scottish|Welsh|Irish|American|European|German|French|Dutch|Swiss|Belgian|Austrian|Italian|Spanish|Portuguese|Greek|Turkish|Danish|Swedish|Norwegian|Finnish|Hungarian|Romanian|Bulgarian|Ukrainian|Russian|Chinese|Japanese|Korean|Vietnamese|Thai|Indian|Indonesian|Egyptian|African|Brazilian|Mexican|Canadian|Australian|Christmas|Easter|Ramadan|Eid|Diwali|Halloween|Thanksgiving)\b/;

/** Begins with a word whose capital is not the sentence's. */
export function isNation(text: string): boolean {
  return NATION.test(text);
}

export function large(text: string): string {
  return (text[0] ?? '').toUpperCase() + text.slice(1);
}

/** Families ask for the same sentence one after another. */
const KEPT = 300;
const kept = new KeptByText(KEPT, calmed);

/** Without shouting, emoji, exclamation marks and the sentence's end. */
export function calm(text: string): string {
  return kept.of(text);
}

function calmed(text: string): string {
  return text
    .replace(/\s*\p{Extended_Pictographic}\uFE0F?/gu, '')
    .replace(/\b(?:ONLY|NOW|TODAY|THIS|ONE|FRIDAY|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|PLUS|AND|NEW|FREE)\b/g, (w) =>
      /DAY$/.test(w) && w !== 'TODAY' ? (w[0] ?? '') + w.slice(1).toLowerCase() : w.toLowerCase(),
    )
    .replace(/!+(?=\s)/g, '.')
    .replace(/[\s.!]+$/, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Up to where the sentence turns to something else: a reason, a second thought, another clause of the seller's. */
export function firstClause(text: string): string {
  return text
    .replace(
      /\s*(?:[;(–—]|\s-\s|[.!?]\s|,? (?:if you don['’]t|so|because|since|unless|otherwise|then|but|plus|while|which|and (?:we|i|then|after|tell|expect|letting|it|if|get)|as (?!soon|long|well)(?:i|we|the|my|our|it|they|he|she|soon)|just need|need)\b|, (?:then|just|no|and|otherwise|after|i|we|it)\b).*$/isu,
      '',
    )
    .replace(/[\s,:]+$/, '');
}
