import { isMass } from './questions';

const MANY = /[^sui]s$/i;
const MASS =
  /(?:ing|ed|ment|tion|ance|ence|ery|ware|wear|lunch|dinner|breakfast|food|buffet|cover|catering|furniture|hire|rental|postage|labou?r|insurance|support|maintenance|payroll)$/i;
const HAS = /^(?:the|an?|one|two|three|four|five|six|\d\S*) /i;

export function isMany(thing: string): boolean {
  return MANY.test(headOf(thing));
}

/** "dust extraction survey" -> "the dust extraction survey"; many, or what is not counted, needs none. */
export function withThe(thing: string): string {
  const head = headOf(thing);
  return HAS.test(thing) || MANY.test(head) || MASS.test(head) || isMass({ text: head }) ? thing : `the ${thing}`;
}

function headOf(thing: string): string {
  return thing.split(/ (?:for|of|with|in|from|at|on) /)[0] ?? '';
}

/** Spoken with a vowel first, whatever the letter: "an hour", "an 8-year warranty", "an MOQ", "an SLA". */
const AN =
  /^(?:[aei]|o(?!ne\b|nce\b)|u(?!ni(?!n|m)|s[aeu]|t[ei]|k\b|r[io]|b[iou]i)|h(?:our|onest|onou?r|eir)|8|11(?![\d.,])|18(?![\d.,]))/i;
/** Consonants by their letters, which are spoken one by one: "a UPS", "a European plug". */
const A = /^(?:[Ee][uw]|U\p{Lu}|uk\b|us\b)/u;
const SPELLED = /^[FHLMNRSX](?:\p{Lu}{1,2}(?!\p{L})|[BCDFGHJKLMNPQRSTVWXZ]\p{Lu}*(?!\p{Ll})|\d|-)/u;

/** "a" or "an", as the phrase behind it is spoken. */
export function aOrAn(phrase: string): 'a' | 'an' {
  return !A.test(phrase) && (AN.test(phrase) || SPELLED.test(phrase)) ? 'an' : 'a';
}

/** "unit" -> "a unit", "hourly rate" -> "an hourly rate". */
export function withA(phrase: string): string {
  return `${aOrAn(phrase)} ${phrase}`;
}
