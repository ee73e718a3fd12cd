import { gap, rx } from '../../../engine/text/rx';
import { DAY } from '../../../engine/vocab';
import type { Cues } from './types';

/** What frees the reader, and what plain service looks like: these weigh against a push. */
export const FREEING: Cues = {
  'free.release': [
    rx`(no|without|zero) (rush|pressure|worries|obligation|hard feelings|hurry|need|strings|reply needed|commitment|problem if)`,
    rx`(if not|if it's not|otherwise|either way|if you'd rather|if that's not),? ${gap(5)}(no|fine|ignore|bin|leave|worries|problem|delete|grand|ok|okay|happy)`,
    rx`(happy to (leave|wait)|your call|up to (you|yourself|yourselves)|suits you|take your time|judge for yourself|feel free|ignore (me|this)|you (don't|do not) (have|need) to|as you (like|wish|prefer)|only if|not urgent)`,
  ],
  'free.if-you': [
    rx`(if|should|whenever|in case) (you|u|your \w+|that|this|it|it's|that's|useful|helpful|of use) ${gap(3)}(like|want|need|wish|prefer|ever|useful|helpful|help|suits?|interest\w*|curious|decide|would|think|find|happen|fancy|care)`,
  ],
  'free.doubt': [
    rx`(i|we) (may|might|could) (well )?be|could be wrong|i don't know|not sure|i wouldn't|i'd rather|correct me|guess(ing)?|honest(ly)? (i|we|it)|our fault|my fault|my mistake`,
    rx`(sorry|thank you|thanks|grateful|appreciate) (for|to|that|about|again)`,
  ],
  'free.they-said': [
    rx`(you|they|he|she) (said|mentioned|told|asked|wrote|wanted|asked for|requested|described|pointed)|as (you )?(asked|agreed|requested|promised)|your (question|point|mail|email|message|review|post|request)`,
  ],
  'free.wonder': [
    rx`(curious|wondered|wondering|wonder|what made|how (do|does|did|are|is|have)|what (do|does|did|are|is|would|happens)|which|where (do|does|is)|who (does|handles|looks))`,
  ],
  'plain.seller-past': [
    rx`(we|i) (helped|worked|did|built|supplied|fitted|installed|saw|read|noticed|came across|visited|make|sell|work|run|am|are)`,
  ],
  'plain.peer': [
    rx`(cut|saved|went from|dropped|reduced|moved from|now|used to|switched from) ${gap(5)}(by|from|to|in) ${gap(2)}\d`,
  ],
  'plain.hello': [
    rx`hope (you|this|all|your)|trust (you|this)|how are you|good (morning|afternoon|day)|my name is|i'm \w+ from|i am \w+ from`,
  ],
  'plain.day': [rx`(${DAY})`],
  'plain.money': [/[£$€₹₦]\s?\d|\d\s?(?:k\b|usd|eur|gbp|aud|inr|naira|euros?|dollars|pounds|%|percent)/g],
  'plain.you': [rx`(you|your|you're|you've|yours|yourself|u|ur)`],
  'plain.i': [rx`(i|i'm|i've|i'll|i'd|me|my)`],
  'plain.we': [rx`(we|we're|we've|we'll|our|us)`],
  'plain.not': [rx`(not|no|never|don't|can't|won't|isn't|didn't|haven't|nothing|nobody|without)`],
  'plain.must': [rx`(must|need|needs|have to|has to|should|got to|gotta|ought|shall|required|expect)`],
  'plain.only': [rx`(only|just|simply|already|still|yet|even|at least|again)`],
  'plain.now': [rx`(now|today|tonight|tomorrow|this (week|month|afternoon|morning)|soon|yesterday|this morning)`],
  'plain.because': [rx`(because|so that|so i|so we|otherwise|or else|unless|until|before|after)`],
  'plain.order': [
    rx`(?<=^\W{0,9}|please |kindly |pls |just |so |and )(please|kindly|pls|confirm|send|give|bring|tell|inform|sign|accept|take|get|make|put|do|be|stop|start|think|ask|let|book|call|reply|come|forward|decide|have|grab|pick|choose|check|fill|return|arrange|instruct|keep|allow)`,
  ],
};
