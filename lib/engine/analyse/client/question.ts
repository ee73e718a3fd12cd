import { gap, rx } from '../../text/rx';
import { DURATION, MEETING, PLACEHOLDER } from '../../vocab';
import { type Cue, whole, words } from './cue';

const WH =
  "(?:how|what|which|where|who|when|why|whose|what's|how's|who's|where's|how much|how many|how often|how long)";

/** A question that they alone can answer, and those that only look like one. */
export const ASKED: Readonly<Record<string, Cue>> = {
  mark: whole(0.4, ({ norm }) => norm.includes('?')),
  openYou: words(0.4, [new RegExp(`\\b${WH} [^?.!]{0,40}?(?:you|your|youse|u|they)\\b[^?]{0,200}\\?`, 'g')]),
  openAny: words(0.2, [new RegExp(`(?:^|[:,;(.-] ?|\\b(?:and|but|so|or|is|question) )${WH}\\b[^?]{0,200}\\?`, 'g')]),
  closedYou: words(0.2, [
    rx`(are|were|do|did|have|has|is|was|does|will|aren't|isn't|don't|haven't|had|will) (you|your|youse|u|ye|you guys|your \w+|the \w+|that|this|it|they|anyone|anybody|there|any|${PLACEHOLDER})`,
  ]),
  curious: words(0.9, [
    rx`(curious|wonder(?:ed|ing)?|interested to (?:know|hear|learn)|keen to (?:know|hear|understand)|(?:like|love) to (?:know|hear|understand|learn)|i(?:'m| am) asking|i (?:don't|do not|can't|couldn't) (?:know|tell|see)) ?[:-]? ?(?:to know|to hear|from you|about|is|if|whether|how|what|which|why|where|who|when|do|did|are|your)`,
  ]),
  interest: words(-0.5, [
    rx`(worth (a|an|it|exploring|considering|your|looking|trying|chatting|talking|15|20|10|30|me)|open to|interested|of interest|any interest|would (it|that|this|you|a|an|some) ${gap(3)}(help|useful|like|want|mind|care|interest|be (?:of|open|up|worth|helpful|useful|interested|willing|good|better|easier|against|keen))|sound (good|fair|like|interesting|useful)|make sense|on your radar|resonate|ring true|fair enough|shall (i|we)|should (i|we)|can (i|we)|could (i|we)|may (i|we)|want (me|to see|to know|to hear|a|an|the|it|some|us)|mind if|okay (if|to|with)|ok (if|to|with)|up for|fancy|thoughts\?|any thoughts|what do you think|relevant|good idea|deal\?|agree\?|does that (help|work)|did (you|this) (get|see|receive|have a chance|have time|manage)|catching you|any (?:questions|thoughts|updates?|news|feedback|luck|interest|joy)|did you (?:know|see|get|receive|read)|have you (?:had|seen|got)|is this something|a priority|on the (?:cards|roadmap|table|agenda)|why not)`,
  ]),
  meeting: words(-0.4, [
    rx`(when|what (day|time)|which (day|time)|how about|what about|are you (free|available|around|in)|do you have|have you got|can you|could you|will you|would you|got|free|availab\w+|does|is|how's|how is) ${gap(5)}(${MEETING}|${DURATION}|next week|this week|monday|tuesday|wednesday|thursday|friday|tomorrow|afternoon|morning|${PLACEHOLDER} for)`,
    rx`(are|will) you (?:be )?(?:going|gonna|attending|coming|heading|at|visiting|exhibiting|around|in town)`,
    rx`(work|works|suit|suits|convenient|good|better|best) (for you|you|with you|for your|on your side|best)`,
  ]),
  qualify: words(-0.8, [
    rx`(who|whom) ${gap(4)}(right|best|correct|good|appropriate|person|contact|handles?|responsible|in charge|looks after|makes|decides?|signs?|decision|should i|takes care|is handling|deals with|is in charge)`,
    rx`(right|best|correct|good|appropriate) (person|contact|one)`,
    rx`when (does|do|is|are|will) (your|the) ${gap(3)}(contract|cover|lease|agreement|policy|licen[cs]e|renewal|subscription|insurance|term) ${gap(1)}(end|expire|run out|fall due|due|up|renew|finish)`,
    rx`(perhaps|maybe|please) (?:you )?(?:could |can )?(?:tell|let) me`,
    rx`(decision[- ]maker|your budget|what budget|your (phone|mobile|cell|whatsapp|number|email|address)|annual (spend|turnover|revenue|volume)|when are you looking to|who else|point me|direct me|forward (this|me)|put me in touch)`,
    rx`(can|could|would|will) you (please |kindly |also |just )?(send|share|give|tell|forward|point|confirm|let|introduce|connect|put|provide|fill|call|pass|email|drop|review|look|check|sign|take|spare)`,
  ]),
  steer: words(-0.3, [
    rx`(what if|want to (double|triple|boost|increase|save|grow|cut|slash|stop|get|see|make)|who (doesn't|wouldn't|does not)|why wouldn't|isn't it time|sound familiar|tired of|sick of|fed up|wouldn't (it|you)|ready to|did you know|do you know (that|how much|what|who)|are you (ready|aware|still wasting|leaving|losing|sure|struggling|tired|sick|serious)|do you want|have you (ever )?(thought|considered|wondered|heard)|how would you like|what would (it|you) (mean|do|give)|imagine|can you (afford|say)|why (keep|waste|pay|not)|isn't|aren't you|looking (to|for)|need (a|an|help|more|any)|do you need)`,
  ]),
  anything: words(0.5, [
    rx`(anything|something|someone|anyone|anybody|what else|who else) ${gap(2)}(you|i can|we can|your|she|he|they|else)`,
  ]),
  still: words(0.7, [
    /\b(?:still|currently|today|these days|at the moment|right now|nowadays|so far|at present|presently|already)\b[^?]{0,200}\?/g,
  ]),
  /** Serves the seller alone: who decides, what they spend, whom they buy from. */
  screens: words(-0.6, [
    rx`(your decision|whose decision|who (?:decides?|decided|signs?|pays?|is (?:the person|responsible)|else)|sell you on|sold you|budget(?:ed)? (?:for|this)|be the person|the right person|(?:you|your) (?:current )?(?:supplier|provider|vendor|broker|agency)\?|how much (?:do|are|did) (?:you|they) (?:pay|paying|spend|charge|charging)|what (?:do|are) you (?:pay|paying)|when (?:can|could|shall|should|are you planning)|in charge|doing it internally|how many (?:users|seats|licen[cs]es|units|employees|people do you))`,
  ]),
};
