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
