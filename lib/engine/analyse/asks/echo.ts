import { matches, rx } from '../../text/rx';
import { keptBy } from '../kept';
import type { Analysis, AskMatch } from '../types';
import { dated } from './dated';

/** "Which one?", "Either work for him?", "Want to look them over?": a question that leans on what was said just before. */
const LEANS_BACK = [
  rx`^\W*(so |and |or |but ){0,2}(which( one| day| time| slot| is better| suits| works| of (these|those|them|the two))?|either( one| of (them|those|these))?|any of (these|those|them)|(do|does|would|will|could|can|might|is|are) (either|any|one|that|this|those|these|it|they|both)|(work|works|suit|suits|ok|okay|good|fine|fits?|possible|doable|convenient|any good|any use|all right|alright|sound good|sounds good|can you make it|could you make it|are you about|are you around|are you in|you in|you free|you about|will you be (in|there|about|around)|shall (i|we)|(do you )?want to (see|look|come|try|meet|join|have))|what (do|would) you (prefer|say))( [^ ?]+){0,6}\W*\?\W*$`,
  rx`^\W*(so |just |please |kindly )?(tell|text|ring|let|say|shout|pick|choose|name) ?((?!you)\w+ )?(know )?(which|one|either)( one| suits| works| is better| you prefer)?( best)?\W*$`,
  rx`^\W*(so )?which is it[ ,:]+[^?]{1,30}$`,
];

/** Depends on the sentence alone: every sentence is asked at every key press. */
const leansBack = keptBy(({ norm }) => ({ leans: norm.length <= 80 && matches(LEANS_BACK, norm) }));

/** The slot that a short question asks for when the sentence `before` it named a day or an hour. */
export function echoOf(is: Analysis, before: Analysis | undefined): AskMatch | undefined {
  if (!before || !leansBack(is).leans || !dated(before.norm, 0)) return undefined;
  return { rung: 5, object: 'meeting', start: 0, end: is.norm.length };
}
