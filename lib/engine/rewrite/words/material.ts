import { boasts, denies, ofSeller, statementOf } from './said';

/** What things are made of, where it comes from: a buyer may care or not. */
const STUFF =
  'cotton|wool|linen|silk|leather|paper|board|cardboard|steel|aluminium|aluminum|brass|oak|ash|beech|pine|timber|wood|bamboo|cork|glass|stone|ingredients|flour|milk|butter|meat|fish|eggs|fruit|vegetables|beans|grain|hops|paints?|inks?|dyes|glues?|packaging|materials|parts|components|chemicals|detergents?|cleaning products|equipment|fabrics?|yarns?|electricity|energy|vans|trucks|batteries|panels|plastics?|resin|rubber|feed|seed|seeds|compost';
const USES = new RegExp(
  `^(?:we|i|our \\p{L}+)(?: (?:only|always|mainly|mostly|also|currently|now|all))* (?:use|work with|cook with|bake with|build with|build in|build from|print on|print with|make (?:it|them|everything) from|buy|source|sew with|clean with|run on|drive|deliver in) (?:only |just )?((?:[\\p{L}\\d-]+ ){1,4}?(?:${STUFF}))(?:$| (?:from|by|in|for|throughout|only|that)\\b|[,;])`,
  'iu',
);
const NO_KIND =
  /^(?:the|our|my|your|all|any|some|this|that|these|a|an|no|more|most|different|many|various|good|same|right|proper|own)\b/i;

/** Without any of these, nothing is found. */
export const MATERIAL_CUES: readonly RegExp[] = [USES];

/** "We only use FSC certified paper." -> "FSC certified paper"; undefined where it is nothing in particular. */
export function materialIn(sentence: string): string | undefined {
  const stuff = USES.exec(statementOf(sentence) ?? '')?.[1];
  if (!stuff || NO_KIND.test(stuff) || boasts(stuff) || denies(stuff) || ofSeller(stuff)) return undefined;
  return /\b(?:and|or|of|to|with|in)\b/i.test(stuff) ? undefined : stuff;
}
