import type { Sentence } from '../../engine/reading';
import { matches } from '../../engine/text/rx';
import { CLOCK, DAY, DURATION } from '../../engine/vocab';
import type { Weight } from '../../engine/weigh';
import { TRADE } from './pressure';

/** The plain date of their own contract, all that the sentence says. */
const THEIR_TERM =
  /^(?:subject: )?(?:hi \w+, )?your (?:[\w-]+ ){0,4}(?:contract|agreement|renewal|package|lease|policy|term|tariff|subscription|licen[cs]e|warranty|insurance|certificate|cover) (?:ends?|expires?|runs out|is (?:up|due|in|on)|comes up|renews|lapses) [^,;:.]{0,24}[.!]?$/;

/** News of theirs, noticed, and nothing made of it. */
const NOTICED =
  /^(?:hi \w+, )?(?:i|we)(?:'ve| have)? (?:just |also |recently )?(?:saw|seen|read|noticed|heard|learned|spotted)(?: (?:on|in|from|at) [^,;:?!]{2,30}?)? that (?:you|your [\w ]{2,24}?)(?:'ve| have| has)? (?:just |recently )?(?:opened|open|moved|won|launched|started|bought|hired|joined|took on|expanded|added|built|published|are (?:opening|moving|hiring|launching|building|expanding)|is (?:opening|moving|hiring|launching|expanding)) [^,;:?!]{2,70}[.]?$/;

const TIMES = `(?:${DAY}|${CLOCK}|\\d{1,2}|at|on|or|and|the|morning|afternoon|this week|next week|eastern|est|cet|gmt)`;
/** Hours that stand free, and nothing done about them: asked too early perhaps, but a choice. */
const FREE_HOURS = new RegExp(
  `^(?:if [^,]{3,25} is no good,? )?(?:i(?:'ve| have|'m)? (?:also )?(?:got|have|free|available) )?(?:an? )?(?:${DURATION}|${TIMES})(?:[ ,-]{1,3}(?:${TIMES}|${DURATION}|slot|call|chat)){1,12}(?: works?(?: (?:for|best for) (?:me|us))?)?\\W*$`,
);

/** How or when they can be reached is theirs to say. */
const HOW_TO_REACH =
  /\b(?:what|what's|whats|which|when)(?: is| are| would| 's)?(?: be)?(?: the| a| your)? (?:best|good|better|right|convenient) (?:number|time|day|way|e-?mail|address|moment)\b[^.!]{0,60}\?/;

/** What only the weights hear as a push, and the sentence by its own structure is not. */
export function isUnpressed({ is }: Pick<Sentence, 'is'>, { kind }: Pick<Weight, 'kind'>): boolean {
  const { norm } = is;
  if (THEIR_TERM.test(norm) || NOTICED.test(norm)) return true;
  if (kind !== 'assumptive' && kind !== 'directive') return false;
  return matches(TRADE, norm) || HOW_TO_REACH.test(norm) || FREE_HOURS.test(norm);
}
