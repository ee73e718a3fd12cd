import { rx } from '../../text/rx';
import type { AskFamily } from './family';
import { hop, LINK, MINUTES, TALK, TALKING, TIME } from './words';

const SUIT =
  '(?:work|works|suit|suits|fit|fits|good|ok|okay|fine|convenient|possible|free|any good|any use|do|better|best|doable|available|alright|all right|feasible|comfortable|sound)';
const WINDOW = '(?:time|slot|spot|time ?slot|date|day|window|appointment|meeting|call|demo|session|seat)';
const CALENDAR =
  '(?:calendar|calender|diary|scheduler|booking (?:link|page|calendar)|calendly|scheduling link|cal\\.com|schedule|agenda|availability)';

/** A link or button to book. */
const BOOKING: AskFamily = {
  rung: 5,
  object: 'meeting',
  any: [
    rx`(calendly|savvycal|chilipiper|chili piper|tidycal|acuity|cal\.com|zcal|meetings\.hubspot|oncehub|doodle|bookings\.\w|koalendar|youcanbook)`,
    rx`(here's|here is|here are|this is|use|via|through|attached is|below is|link to|see|check|on|from|over|open|sending|send|share|sending you|find) (a link to |the link to |a |the )?(my|our|${hop(1)}'s) (online |personal |live )?(${CALENDAR})`,
    rx`(${CALENDAR}) (link|page|here|below)`,
    rx`(book|pick|grab|choose|select|reserve|find|schedule|snag|take|nab|claim|secure|lock) (in )?(any|a|an|your|the|some|whichever|whatever|one of the) ${hop(3)}(${WINDOW}|time on|anything) ${hop(6)}(${LINK}|here|below|that (works|suits|fits)|which (works|suits)|link|before|online|directly|with me here)`,
    rx`(book|schedule|reserve|grab|pick|choose|select) (a|an|your|some|any|the) (free |quick |\d+[\s-]?min(ute)? |time ?|best |convenient ){0,6}(slot|time ?slot|spot|time)`,
    rx`(grab|pick|choose|take|book) (anything|whatever works|yourself in|something in|in a time|straight in(to)?|directly (in|on|into|via))`,
    rx`(\[|\{+)[^\]}]{0,20}(calendar|calendly|booking) ?link[^\]}]{0,30}`,
    rx`(here are|here're|these are|below are) (some|a few|my|a couple of|the)? ?(available )?(times|slots|dates|windows)`,
    rx`(reply|respond|come back|write back) with (a|your|the|some|any|any other) (\w+ )?(time|date|slot|day)s?`,
    rx`(book|schedule|reserve|grab|set up|arrange) (a|an|your|my) ${hop(4)}(${TALK}) ?${hop(5)}(here|below|${LINK}|online)`,
    rx`(book|schedule|reserve|plan) (here|online|directly|via|using|through|with (my|our) link)`,
    rx`(here|below|link|online):? (to )?(book|schedule|reserve|grab|pick)`,
    rx`(\[|>|→|->|»|\*\*|=>)\s?(book|schedule|reserve|grab|get|request|see) (a|an|your|my)? ?${hop(3)}(${TALK}|time|slot|spot)`,
    rx`^\W*(book|schedule|reserve|request|get|claim) (a|an|your|my) (free |quick |live |personal |personali[sz]ed |no-obligation |\d+[\s-]?min(ute)? ){0,6}(${TALK}|slot|spot|time)( now| today)?\W*$`,
    rx`(send|send over|share|drop|shoot) (you |over |across ){0,6}(my|a|the|our) (calendar|booking|scheduling|calendly|meeting|diary)( link)?(?! for)`,
    rx`(time|slot|spot|gap|space) (in|on) (my|our) (calendar|diary|schedule)`,
    rx`(put|drop|add|pop|stick|throw) (something|some time|a time|time|yourself|it|a call|a meeting|a slot|30 ?(min)?\w*|15 ?(min)?\w*) ?${hop(2)}(on|in|into) (my|our|the) (calendar|diary|schedule)`,
    rx`(haven't|have not|not) (yet )?(picked|booked|chosen|grabbed) (a|your) (slot|time)`,
  ],
  unless: [
    rx`(they|he|she|customers|patients|guests|tenants|clients|visitors|parents|users|callers|buyers|people|staff|engineers|your team) (can|could|will|to|who|just|then)? ?${hop(2)}(book|pick|choose|schedule|grab|reserve)`,
  ],
};

/** A named day or hour. */
const DATED: AskFamily = {
  rung: 5,
  object: 'meeting',
  any: [
    rx`(are|r|would|will|could|can|might) (you|u|y'all|your team|the team|he|she|they) (guys |both |all |folks |by any chance |perhaps |maybe |possibly |also )?(be )?(free|available|around|about|open|up|there|in|at your desk|avail|up for|open to|able to|ok with|okay with|do|make|manage|meet|speak|talk|join|come|squeeze|fit|see|spare|have|accommodate|give|attend|chat|take|host|receive|jump|hop|visit) ${hop(14)}(${TIME})`,
    rx`(does|do|would|will|is|are|could) ${hop(2)}(${TIME}) ?${hop(9)}(${SUIT})[^?]{0,60}(\?|$)`,
    rx`(let me know|tell me|advise|say|confirm) (if|whether) ${hop(2)}(${TIME})`,
    rx`^\W*(so |and |or )?(i|we) (can|could) be (at|with|there|over|in|on|by) ${hop(5)}(${TIME})`,
    rx`(how's|hows|how does|how about|how is|what about|shall we say|say|maybe|perhaps|what do you say to|can you do|could you do|can you make|could you make|are we|can we say|let's say|lets say|let's do|lets do|let us say|let's try|let's go for|let's aim for|aim for|meet on|meet at|call on|call at|speak on|talk on|chat on|meet) ${hop(3)}(${TIME})[^?]{0,80}\?`,
    rx`(${TIME}) ?${hop(6)}(${SUIT}) ?${hop(6)}(for (you|u|your|ya|y'all|both)|\?)`,
    rx`(can|could|may|shall|should|might|would) (i|we|me|my|us) ${hop(14)}(${TIME})[^?]{0,80}\?`,
    rx`(when|what time|which (day|time|date|slot|one)|what (day|date|slot|times|days)) ${hop(8)}(${TIME})[^?]{0,60}\?`,
    rx`(love|like|want|wish|hope|hoping|wanted|propose|suggest|planning|proposing|suggesting|looking|keen|prefer|request|requesting|appreciate|grateful|delighted|aim|thinking|recommend) ${hop(4)}(${TALK}|${TALKING}|${MINUTES}) ${hop(12)}(${TIME})`,
    rx`(propose|suggest|pencil|pencilled|penciled) ${hop(4)}(${TIME})`,
    rx`(i|we) (have|got|'ve got|can do|could do|can offer|could offer|have got|am|are|'m|'re|can be|could be|will be)( still| also| currently| only){0,6} (free|available|open|slots|openings|availability|a slot|an opening|a gap|gaps|space|a window|time|(${TIME})) ?${hop(5)}(${TIME})`,
    rx`(i|we)('ve| have|'ve got| have got|'ve still got| got| still have) (got )?(a |an |one |some )?(\w+ )?(gap|slot|opening|space|window|hour|half hour|few minutes|time) ${hop(3)}(${TIME})`,
    rx`^\W*(${TIME}) (at )?(${TIME})[^?.]{0,40}\?`,
    rx`^\W*(${TIME}) (at|in|by|over) (your|my|our|the|zoom|teams)[^?.]{0,40}\?`,
    rx`(i|we) (have|'ve got|got|can do|could do|can offer) (${TIME}) ${hop(2)}(or|and|,|at|between|from) ?${hop(2)}(${TIME})`,
    rx`(i|we) (can|could) (do|offer|make|manage|come|meet|call|ring|be (there|with you)|pop|swing|stop|drop|visit) ${hop(7)}(${TIME}) ?${hop(8)}(or|if (that|it|this|you|either|one)|\?)`,
    rx`(${TIME}) (and|or|&|/) ?${hop(3)}(${TIME}) ${hop(4)}(open|free|available|good|possible|clear)( for me| for us| here| on my (side|end)| at my end)?`,
    rx`^\W*(so |or |and |maybe |perhaps |say |how about |what about |next |this |early |late ){0,6}(${TIME})( at| around| about| afternoon| morning| evening| arvo|,){0,6}( ${TIME})?( (or|and|maybe|perhaps|/|-) (the |on |early |late ){0,6}(${TIME})( at ${TIME})?){0,6}( good| ok| okay| maybe| work| works| then| instead| any good)?\?`,
    rx`(${TIME}) or (on |the |even |maybe |early |late ){0,6}(${TIME})[^?]{0,30}\?`,
    rx`(meet|call|chat|talk|speak|catch up|see you|demo|visit|zoom|coffee|lunch|book|schedule|set|diary) ?${hop(6)}(${TIME})[^?]{0,60}\?`,
    rx`(let's|lets|let us) ${hop(10)}(${TIME})`,
    rx`(i'm|i am|i'll be|i will be|we're|we are|we'll be) (in|at|near|around|over|up|down|out|passing|visiting|back in|there) ${hop(6)}(${TIME}) ?${hop(12)}(can|could|happy to|glad to|would|if you) ${hop(3)}(knock|come|pop|stop|drop|swing|meet|call|visit|show|look|see|bring|free|like)`,
    rx`(free|available|reachable|around) (any ?time )?(on|at|after|from|between|all|this|until|till) ?${hop(2)}(${TIME}) ?${hop(6)}(if|for a|to (talk|chat|call|meet)|\[|call|\?)`,
    rx`(come|back|along|over|round|join|attend) ${hop(2)}(for|to) (our|the|a|an) ${hop(5)}(on|at) (the )?(${TIME})`,
    rx`(please|kindly|pls) (be |keep |make yourself |make |block |reserve |spare |join |meet |call |visit |attend |find |accept |hold )${hop(8)}(${TIME})`,
    rx`(join|meet) (us|me) ${hop(8)}(${TIME})`,
    rx`(book|schedule|reserve|set up|arrange|fix|block|organi[sz]e|hold) (a|an|some|the|in|up|your|out)? ?${hop(5)}(${TALK}|time|slot|${MINUTES}) ${hop(5)}(on |for |at )(${TIME})`,
    rx`(call|meeting|demo|chat|visit|coffee|webinar|session)[\s:-]+(on |this |next |at ){0,6}(${TIME})[^?.]{0,20}\?`,
  ],
  unless: [
    rx`(you|we) (said|mentioned|told|agreed|met|spoke|wrote|asked|discussed)[^?]{0,80}(?<!\?)$`,
    rx`(how did|how was|how were|did you|did your|did the|was the|were you|was it|what happened|since|still open on|(are|is) (your|the) (shop|office|store|kitchen|dock|warehouse|plant|clinic|site) (open|closed))`,
    rx`(except|every|before|until|by|my|your|their|last|each) ${TIME}`,
    // A thing that is sent or left on a day takes none of their time.
    rx`(can|could|may|shall|should) (i|we) (send|drop|leave|post|put|ship) (you |over |in |off |round ){0,2}(a|an|one|two|three|some|\d+|fifty|ten|twenty|samples?) `,
    rx`(pencilled|penciled|booked|put|slotted) (you|him|her|your \w+) (in|down) `,
    // "How are you handling returns today?" asks about their world.
    rx`(how (are|do|did|much|many|long|often|has|have|were|come|will)|why|who('s)?|whose|what happens|what happened|what (do|did|is|are) (your|the|you)|where (do|does|is|are))`,
    rx`how (do|does|did) (the|your) (?!\d)\w+ (?!look|work|suit|sound|fit)\w+`,
    rx`(when|what happens|which) (a|an|the|your|his|their|\w+s) (?!day|time|slot|date)\w+`,
  ],
};

/** Refers to times offered before it. */
const CHOICE: AskFamily = {
  rung: 5,
  object: 'meeting',
  any: [
    rx`(which|what) (one|slot|time|day|date|option|of (these|those|the two|them)) ?${hop(4)}(lock|book|suit|suits|work|works|prefer|better|best|put (you|it) down|pencil|fits|convenient|confirm|reserve|hold|good)`,
    rx`(would|do|does|will|could|can|might) (any|either|one|some|both|that|this|those|these|it) (of )?(these |those |them |the two |times? |slots? |dates? |days? |two |windows? ){0,6}(suit|work|fit|be (ok|okay|good|convenient|possible|fine))( for| with| in|\?| you| your)`,
    rx`(let me know|tell me|advise|confirm|say|reply with|shout) (me |us )?(which|what|if (any|either|one)) ${hop(3)}(time|slot|day|date|one|of (these|those|them)) ${hop(3)}(works?|suits?|fits?|best|better|prefer|convenient)`,
    rx`(please |kindly |pls |just )?(confirm|accept|acknowledge) (this|the|that|your|my|our) (time|slot|date|appointment|meeting|visit|invite|invitation|calendar invite|day|booking|attendance)`,
    rx`(which|which of (them|these|those)) would (suit|work|be)[^?]{0,60}\?`,
    rx`(suggest|send|propose|give|offer|know|tell) (me |us )?(an? |two |2 |three |some |any |your )?(alternative|alternate|other|another|new|different) (slots?|dates?|times?|days?)`,
    rx`(would|does|do) (calendar )?(week|wk|cw|kw) \d+`,
    rx`what time (works|suits|is (good|best|convenient)|would|do|does|can|could|should|shall|will|are|you)`,
    rx`(should|shall|can|may) i (lock|pencil|block|hold|reserve|book|put) (it|that|this|one|them|us) (in|down|out)?`,
  ],
  unless: [rx`what time (do|does|are|is) (your|the|they|their|you (open|close|start|finish|ship|run|load))`],
};

export const SLOTS: readonly AskFamily[] = [BOOKING, DATED, CHOICE];
