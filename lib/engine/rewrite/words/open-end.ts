/** A word that needs something behind it: a phrase that was cut there is half a phrase. */
const OPEN =
  /\b(?:and|or|but|of|to|for|with|in|on|at|by|from|as|than|per|about|the|an?|our|my|your|their|every|each|that|which|who)$/i;

/** Was the phrase cut off in the middle? "a range of" */
export function endsOpen(phrase: string): boolean {
  return OPEN.test(phrase);
}
