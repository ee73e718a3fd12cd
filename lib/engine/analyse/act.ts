import { matches, rx } from '../text/rx';
import type { SpeechAct } from './types';

const OPEN = [
  rx`(how|what|which|where|who|when|why|whose)(?!ever)\b[^?]*\?`,
  rx`curious (how|what|whether|if|which|why|where|about)`,
];
const RHETORICAL = [
  rx`(what if (i|we|you could)|want to (double|triple|boost|increase|save|grow|cut|slash|stop)|who (does not|doesn't|wouldn't) (want|like|love)|why wouldn't you|isn't it time|sound familiar|tired of|sick of|wouldn't (it|you)|ready to (boost|double|triple|grow|transform|supercharge))`,
];
const OFFER = [
  rx`((i'm|we're|i am|we are) )?(more than )?(happy|glad) to`,
  rx`(i|we) (can|could|will|would|'ll|'d)( be)? (gladly|happily)? ?(send|share|put together|pass on|forward|write up)`,
];
const WISH = [
  rx`(i|we)('d| would) (really |very much |truly )?(love|like|appreciate|welcome|be (grateful|delighted|keen|honou?red))`,
  rx`would (love|like) to`,
  rx`(i|we) (want|wanted|hope|wish|look forward)`,
  rx`looking forward`,
];
const REQUEST = [
  rx`(please|kindly|pls)`,
  rx`(can|could|would|will) you`,
  rx`let me know|let us know`,
  rx`do you mind|would you mind`,
];
const IMPERATIVE =
  /^(?:so |and |then |just |please |kindly |now |don't |do not |never )*(?:book|call|ring|click|reply|sign|grab|get|give|send|drop|ping|check|take|have|let|pick|choose|try|see|watch|read|download|join|register|confirm|forward|contact|reach|schedule|hit|text|tell|ask|look|use|visit|come|bring|stop|start|act|hurry|order|buy|accept|say|think|imagine|remember|note|feel|consider|keep|make|shout|pop|fill)\b/;

/** What the sentence does. */
export function actOf(norm: string): SpeechAct {
  if (norm.includes('?')) {
    if (matches(RHETORICAL, norm)) return 'rhetorical-question';
    return matches(OPEN, norm) ? 'open-question' : 'closed-question';
  }
  if (matches(OFFER, norm)) return 'offer';
  if (matches(WISH, norm)) return 'wish';
  if (IMPERATIVE.test(norm)) return 'imperative';
  if (matches(REQUEST, norm)) return 'request';
  return 'statement';
}
