import { rx } from '../../text/rx';
import { SOON } from '../../vocab';
import type { AskFamily } from './family';
import { hop, MINUTES, START, TALK, TALKING } from './words';

const COMING =
  '(?:came|come|called|dropped|popped|visited|stopped|swung|rang|phoned|met|showed|brought|dropping|popping|coming|calling|swinging|stopping|visiting|ringing)';

/** A talk or visit that is wished for, needed or granted in words that name no call: the person, the minutes, the occasion. */
export const MEET: AskFamily = {
  rung: 4,
  object: 'meeting',
  any: [
    rx`(welcome|appreciate|love|like|value|relish|be grateful for|be glad of|be honou?red (by|with)|be delighted (at|with)) (the|an|a|any) (opportunity|chance|privilege|occasion) (to|of) ${hop(2)}(giv|introduc|present|show|demonstrat|explain|walk|meet|host|welcom|tell)\w* ${hop(4)}(you|your|our|us|ourselves|this|it)`,
    rx`(i|we|he|she|they)( really| now| just)? (need|want)( you| him| her| your \w+)? to (see|meet|interview|talk to|speak to|come and|try) (her|him|them|me|us|it|this|one|ours|the (team|owner|flat|house|machine|candidate))`,
    rx`(like|love|want|wish|hope|keen for|glad for) (you|your \w+|u) to (try|test|taste|sample|visit|attend|join|come) (ours|us|it|one|out|this|along|over|round|by|to (see|visit|our)|our|a|the)`,
    rx`^\W*(just |only |literally |so |and |but )?(${MINUTES})( of your (\w+ )?time| on the (phone|blower)| on (a call|zoom|teams)| together| with (you|me|us))`,
    rx`(^\W*|[.!;,] )(just )?(${MINUTES}) on the phone (and|to|is|would|will)`,
    rx`^\W*(so |and |but )?(when|what|what time|what day|which day)( would|'s| is|'ll| does| will)? (suits?|works?|best|convenient|easiest|good)( best| better| well)?( for)?( you| u| ye| your \w+| your end)?\W*\?`,
    rx`${START}(let|allow) (my|our|one of our|one of my) ${hop(2)}\w+ (show|come|call|visit|demonstrate|walk|talk|explain|survey|measure|take you|ring|run)`,
    rx`(let|allow) (us|me) (prove|show|demonstrate|try|test|run|have) ${hop(4)}(on|at|in|with|for) (one|a single|your|a) `,
    rx`give (us|me|it|ours|them|this) (just )?(a|one) (try|go|whirl|trial|spin|test)`,
    rx`${START}(sit|sit down|talk|speak|meet|chat) with (me|us|one of|our|my) ?${hop(4)}`,
    rx`${START}(?<!\band[ ,])(ring|call|phone) (at your|when you|as soon as|whenever|any ?time)`,
    rx`(requesting|request|seeking|soliciting|crave|beg) (for )?(an?|your|the) (kind )?(appointment|audience|meeting|interview|call|visit|slot|few minutes|some minutes)`,
    rx`${START}(hop|jump|get|come|dial|tune) (on|onto|in to|into|along to) (our|the|my|a|this) ${hop(3)}(webinar|call|session|zoom|demo|live|event|training|teams)`,
    rx`(a|an|one|just a|quick|\d+|five|ten|fifteen|twenty)[ -](\w+[ -])?(minute|min|minutes|mins)? ?(call|chat|visit|zoom|meeting|demo) (will|would|'ll|should|is all|is enough|does|could) ?(do|be|suffice|it|i|cover|help|show|that)?`,
    rx`(drop|pop|leave|put|enter|reply with|send|give|answer) (me |us )?(this email )?(with )?your (\w+ )?(number|mobile|cell|phone)( number)?[^?!]{0,40}(and|,) (i'll|i will|we'll|we will|our [^?.!,]{3,40} (shall|will)) (call|ring|phone|bell|buzz|give you)`,
    rx`what('s| is) the harm in (a|one|just a|us|me|having|talking|meeting|quick) ?${hop(2)}(${TALK}|${TALKING})?`,
    rx`(would|could|might|does|do|will) ${hop(6)}(if|with|to|about|for) (i|me|we|us|one of us) (just |also |quickly )?${COMING} (along|round|over|by|in|out|to the|up|down|past|you|for)[^?]{0,80}\?`,
    rx`(i|we)('ve| have)( got| some| still| also)* (availability|capacity|some time|time|an opening|openings|a gap|a window|space) (${SOON}|next week|this week|on|early|later) ?${hop(4)}(for|to) (a|an|our|your|you|talk|meet|visit|come|show)`,
    rx`(share|tell|discuss|talk|exchange|compare|connect) [^?.]{2,70} over (a |an |some )?(\w+ )?(lunch|dinner|coffee|breakfast|beer|drink|drinks|pint|tea|glass)`,
    rx`(your|the|would your) (board|team|committee|partners|trustees|people|staff) (would )?(prefer|rather|like) ${hop(4)}(weeknight|weekday|morning|evening|afternoon|saturday|lunchtime|meeting|visit|session)[^?]{0,50}\?`,
    rx`${START}(tell|let) (me|us) (know )?when (you're|you are|you'll be|he's|she's|they're|your \w+ is) ${hop(3)}(at your desk|in|around|free|there|about|back|available|on site|by the phone)`,
    rx`(still )?(hoping|trying|want|wanting|like|love|keen) to (get|catch|grab|reach|have) (you|u) (on|over|by) (the )?(phone|blower|line|call)`,
    rx`(do you|you got|have you got|got|spare (me|us)) (have )?(${MINUTES})( \w+)?\W*\?`,
    rx`${START}(ring|call|phone|dial) (\[[^\]]{1,30}\]|\{+[^}]{1,30}\}+|[a-z]+) (on|at) (\[|\{|\(?\+?\d)`,
  ],
  unless: [
    rx`(you|they|he|she|people|customers|clients|nobody|who|teams?|everyone|anyone|somebody) (said|mentioned|asked|told|wrote|suggested|offered)`,
    rx`(take|takes|took|taking|using|use) (this|the|an?) (opportunity|chance|occasion)`,
    rx`(video|recording|read|clip|film)`,
    rx`(takes?|took|within|save|saves|saved|saving|away|ago|lose|loses|losing|spend|spends|spent) ${hop(3)}(${MINUTES})`,
  ],
};
