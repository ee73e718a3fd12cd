import { looseLiteralsOf } from '../text/literals';
import { Triggers } from '../text/triggers';
import { rewriters } from './rewriters';
import type { Rewriter } from './types';
import { calm } from './words/verbatim';

const gates = new Triggers(looseLiteralsOf);
// All before the first is asked about: each that is met later makes what was made of the others anew.
for (const pattern of rewriters.flatMap(({ gate = [] }) => gate)) gates.add(pattern);

/** What a sentence says, as gates read it: in small letters, and also without shouting and pictures where families read it so. */
export function heardIn(sentence: string): string {
  const text = small(sentence);
  const calmed = small(calm(sentence));
  return text.startsWith(calmed) ? text : `${text}\n${calmed}`;
}

/** False only if the family can propose nothing for such a sentence: words that each of its patterns needs are not there. */
export function mayPropose({ gate }: Rewriter, heard: string): boolean {
  return gate === undefined || gate.some((pattern) => gates.mayMatch(pattern, heard));
}

/** Patterns that ignore capitals take the long s for an s. */
function small(text: string): string {
  return text.toLowerCase().replaceAll('ſ', 's');
}
