import { unbalanced } from './clauses';
import { boasts, denies, ofSeller, wordCount } from './said';

/** "… so you can do both in the same hour": what the client could do then. */
const CAN =
  /\b(?:so(?: that)?|which means(?: that)?|meaning(?: that)?|that way|with (?:it|this|that),?) you(?:['’]d| would| will|['’]ll)? (?:can|could|be able to|are able to|get to)(?: also| then| still| always| easily| simply)* ([\p{Ll}-]+ [^.;:!?()–—\n]+)/iu;
const LETS =
  /\b(?:it|that|this|which|app|platform|system|software|tool|service|portal|dashboard) (?:also )?(?:lets|allows|enables|helps) (?:you|your (?:team|staff|people|drivers|crews?|managers?|office|buyers|planners))(?: to)? ([\p{Ll}-]+ [^.;:!?()–—\n]+)/iu;
/** A question for gain steers to a yes. */
const GAIN =
  /^(?:save|cut|boost|increase|earn|win|grow|make|get|gain|double|triple|reduce|improve|focus|achieve|enjoy|maximi[sz]e|minimi[sz]e|unlock|beat|scale|be|have|stay|feel|rest|relax|sleep|stop|sign|trust|rely|count|see|imagine|say|decide|book|call|reach|contact|reply|tell|pay|buy|order|cancel|judge|know|look|take|just|at|now|finally|too|also|not|in|on|to|forget|avoid)\b/i;
const END =
  /,? (?:and (?:we|i|our|they|it|then|you|get|save|see)|because|but|while|without|so|which|as|we|i|instead|when|if)\b.*$/i;
const DANGLES = /\b(?:it|them|that|this|those|these|the|a|an|of|to|for|with|in|on|at|by|from|and|or|he|she|him|her)$/i;
const MOST_WORDS = 16;

/** Without any of these, nothing is found. */
export const BENEFIT_CUES: readonly RegExp[] = [CAN, LETS];

/** What a claim says the client could do, as a plain doing: "do light and dark roasts in the same hour". */
export function benefitOf(text: string): string | undefined {
  const said = (CAN.exec(text) ?? LETS.exec(text))?.[1];
  if (!said || GAIN.test(said)) return undefined;
  const act = said.replace(END, '').replace(/[\s,]+$/, '');
  const words = wordCount(act);
  if (words < 3 || words > MOST_WORDS || DANGLES.test(act) || unbalanced(act)) return undefined;
  if (denies(act) || boasts(act) || ofSeller(act) || /\b(?:he|she|they|them|their|it|these|those)\b/i.test(act))
    return undefined;
  if (/,(?![^,]*\b(?:and|or)\b)/.test(act)) return undefined;
  return act;
}
