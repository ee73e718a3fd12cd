import { echoOf } from './analyse/asks/echo';
import type { AskMatch } from './analyse/types';
import type { Sentence } from './reading';
import { matches, rx } from './text/rx';

/** "What I need from you:", "Please send me:" make an ask of every item below. */
const ASKS_FOR_ITEMS = [
  rx`(need|require|want|ask|missing|request) (is |are |it |the following |these |this |some \w+ |a few \w+ |\d \w+ )?(from you|of you|you to)`,
  rx`(send|share|provide|give|email|forward|bring|supply|tell|let) (me|us) (have |know )?(the following|these|this|a few|your|some|with)?`,
  rx`(please|kindly) (send|share|provide|forward|bring|supply|reply with|confirm|fill|answer)`,
  rx`(all|what|things?) (that )?(i|we|i'd|we'd|i'll|we'll|it) (just |only |would |will |still ){0,2}(need|needs|want|takes|require)`,
  rx`(i|we)('d|'ll)? (just |only |would |will |still ){0,2}(need|want|require)`,
  rx`(reply|come back|respond|revert|let me have)( to me| me| back)?( with)?\W*$`,
];
/** What follows is told, not asked for. */
const TELLS = [rx`(reasons?|because|benefits|advantages|points|services|options|offers?|features)\W*$`];

/** The asks of a sentence in its place: its own, that of the list it stands in, or the slot it leans back on. */
export function asksIn(sentence: Sentence, before?: Sentence): readonly AskMatch[] {
  const { asks, norm } = sentence.is;
  const echo = asks.every((a) => a.rung < 5) ? echoOf(sentence.is, before?.is) : undefined;
  if (echo) return [echo];
  const lead = sentence.lead?.is.norm;
  if (asks.length > 0 || !lead || !/:\s*$/.test(lead) || !matches(ASKS_FOR_ITEMS, lead) || matches(TELLS, lead))
    return asks;
  return [{ rung: 3, object: 'details', start: 0, end: norm.length }];
}
