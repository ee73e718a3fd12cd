import { unbalanced } from './clauses';
import { endsOpen } from './open-end';
import { boasts, ofSeller, shouts, wordCount } from './said';

/** Something that happens to them now and then, before what the seller does about it. */
const FIRST =
  /(?:^|[,:;–—] |\b(?:and|so|but) )(?:if|when|whenever|as soon as|every time|each time) ((?:an?|any|some|one of your|somebody|someone|anything|something|anybody|anyone|your|two|people|staff|there(?:['’]s| is)) ?[^.,;:!?()–—]{3,60}),? (?:then )?(?:we|i|our|you|they|it|the \p{L}+|somebody|someone|a \p{L}+)\b/iu;
const LAST =
  /^(?:we|i|our [\p{L} ]{2,20}?)\b[^.;:!?()–—]{8,90}? (?:if|when|whenever|every time|each time) ((?:an?|any|one of your|somebody|someone|anything|something|anybody|anyone|your|people) [^.,;:!?()–—]{3,60})$/iu;
/** The seller's own terms, offers and goods, or a threat. */
const NO_EVENT =
  /\b(?:you|machine|unit|device|product|part|item|panel|lamp|order|orders|buy|sign\p{L}*|pay\p{L}*|call|reply|interested|interest|question\p{L}*|client|customer|deal|meeting|demo|talk|chat|need|needs|needed|want|wants|wish|like|possible|necessary|free|price|discount|contract|quote|budget|time|moment|helps?|useful|use|sense|fits?|suits?|it|they|them|that|this|competitor\p{L}*|lawsuit|fine|hack\p{L}*|die\p{L}*|kill\p{L}*|anything else|works?|happy|candidate|referral|refer\p{L}*)\b|\d ?%|[$€£]/iu;
const DANGLES = /\b(?:is|are|has|have)$/i;
/** A present tense. */
const HAPPENS =
  /\b(?:is|are|goes|go|gets|get|calls in|calls off|breaks?|fails?|falls?|stops?|runs out|leaves?|quits?|arrives?|comes?|changes?|needs|jams?|leaks?|trips|expires|drops|cancels|moves?|starts?|joins?|drops out|hands in|turns up|does(?:n['’]t| not)|rings?|asks|files|wears? out|crash\p{L}*|cracks?|burns?|wants|sends|takes?|has|have)\b/iu;
const MOST_WORDS = 10;

/** Without any of these, nothing is found. */
export const EVENT_CUES: readonly RegExp[] = [FIRST, LAST];

/** "When an aide quits, they get a phone call" -> "an aide quits"; undefined where it is none of theirs. */
export function eventIn(text: string): string | undefined {
  const event = (FIRST.exec(text) ?? LAST.exec(text))?.[1]?.trim();
  if (
    !event ||
    NO_EVENT.test(event) ||
    !HAPPENS.test(event) ||
    endsOpen(event) ||
    DANGLES.test(event) ||
    unbalanced(event)
  )
    return undefined;
  const words = wordCount(event);
  if (words < 2 || words > MOST_WORDS || ofSeller(event) || shouts(event) || boasts(event)) return undefined;
  return event.replace(/^any(thing|body|one)\b/i, 'some$1');
}
