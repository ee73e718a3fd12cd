import { gap, rx } from '../../engine/text/rx';
import { BY, NUM, OFFER, PAPER, PRICE, slot, UNIT, WHEN } from './pressure';

const ENDS = slot(
  `ends?|ending|expires?|expiring|closes?|closing|finish(?:es)?|stops?|runs? out|disappears?|disappearing|goes away|go away|is gone|lapses?|runs? (?:until|till|til|through|to)|won't be around|(?:will|shall) (?:end|close|expire|stop|finish|be withdrawn|be gone|go away)`,
);
const DISCOUNT =
  slot(`discount(?:s|ed)?|\\d+ ?(?:%|percent|per cent|pct) (?:off|discount|reduction|cheaper)|% off|half price|special (?:price|rate|pricing|approval|terms|conditions)|creative on (?:price|pricing)|free (?:month|months|onboarding|set-?up|installation|install|delivery|shipping|mou?ld|upgrade|training|trial|samples?|of charge)|
  waive[ds]?|waiving|throw in|thrown in|bonus|introductory|intro (?:price|rate|offer)|early[- ]bird|founding|end[- ]of[- ](?:quarter|month|year|q[1-4]) (?:pricing|price|rates?|discount|deal)|this (?:price|rate|pricing|deal|offer|discount)|these (?:prices|rates|terms)|that (?:price|rate|deal)|(?:current|old|today's|present|existing|last year's|locked|2\\d{3}) (?:price|pricing|rate|rates|prices)|\\d+ ?% (?:rabatt|less)|deal|offer|a gift|gift card|no set-?up fee|cheaper|sweeten`);
/** What a buyer does to close. */
const CLOSES = slot(
  `sign(?:s|ed|ing)?(?: up)?|book(?:s|ed|ing)?|orders?|ordered|ordering|confirm(?:s|ed|ing)?|commit(?:s|ted|ting)?|decide[ds]?|say yes|said yes|pay(?:s|ing)?|paid|register(?:s|ed|ing)?|reserve[ds]?|go ahead|go for it|come on ?board|jump on|join(?:s|ed)?|buy(?:s|ing)?|place[ds]? (?:an|the|your) order|enrol(?:l)?(?:ed)?|accept(?:ed)?|lock(?:ed)? (?:it )?in|close|subscribe|upgrade[ds]?|switch(?:ed)?|reply|act|move|proceed|send (?:me |us )?(?:the |your |a )?(?:po|order|deposit)|get (?:it |this |the \\w+ )?(?:signed|done|over the line|moving|in)|start`,
);

/** The offer has an end, or is told as fleeting. */
export const OFFER_ENDS = [
  rx`${OFFER} ${gap(5)}${ENDS}`,
  rx`(this|it|that|which|and|price|pricing|rate|rates) ${gap(3)}(goes away|disappears?|expires?|comes off the table|is off the table|goes off the table|is gone|won't be repeated|won't last|(is|are|will be) withdrawn|dies) ${gap(2)}(in|on|at|by|after|this|tonight|tomorrow|today|${WHEN})`,
  rx`(ends?|ending|expires?|expiring|closes?|closing|finishes|finish) (soon|tonight|today|tomorrow|at midnight|midnight|friday|monday|sunday|this (week|friday|month)|in ${NUM} (hours?|hrs|days?|minutes))`,
  rx`it (finishes|ends|stops|closes|expires) (on |at |in |by )?(the )?${WHEN}`,
  rx`(limited[- ](time|period)|time[- ]limited|limited (offer|edition offer)|one[- ]time (offer|deal|price|discount|reactivation|only)|flash (sale|offer|deal)|(today|tonight|this (week|month|weekend|friday|quarter)) only|only (for )?(today|tonight|this week|this month|until|till|til|through|valid|available|good|open)|(one|24|48|72) ?(hour|hr|day)s?[ -]only|next ${NUM} (hours|days) only)`,
  rx`(for|in|within) the next \d+ (hours|hrs|minutes)`,
  rx`(valid|available|good|open|on|live|holds?|guaranteed|applicable|applies|offered) (only )?(until|till|til|untill|through|thru|to|for|up to|this|within|up until) ${gap(4)}${WHEN} only`,
  rx`(valid|available|applicable) (only|just|strictly) (for|until|till|til|to|through|this|within|on|if)`,
  rx`${OFFER} ${gap(4)}(is|are|stays?|remains?|only|s)? ?(valid|available|good|open|on|live|for|holds?) ${gap(1)}(until|till|til|untill|through|thru|up to|for another|for the next|this) ${gap(3)}${WHEN}`,
  rx`(last|final) (chance|call|opportunity|hours?|few (days|hours|places|spots|seats)|notice|\d+ (hours|days|spots|places|seats)|remaining|days to|day to|day of (our|the) (sale|offer|promotion)|week to|week of (our|the) (sale|offer|promotion))`,
  rx`(time is|time's|times|clock is|clock's|days are) (running out|ticking|almost up|nearly up|short)`,
  rx`running out of (time|runway|stock|dates)`,
  rx`(time|speed) (kills|kills all) deals?`,
  rx`(only |just |have |got |with )?\d+ (hours?|hrs|minutes?|days?) (left|remaining|to go|only)`,
  rx`while (stocks?|supplies|supply|they|it|availability|quantities) (lasts?|is there|are there|remain)`,
  rx`(must|has to|have to) (end|close|go) (by|on|before|this) ${WHEN}`,
  rx`(our|my|the) (own |real |hard |final ){0,5}(deadline|cut-?off) is (real|tonight|today|tomorrow|midnight|tight)`,
  rx`(window|door|doors|books|list|registration|enrolment|applications|offer|chance) (is|are) (closing|shutting|filling)( (fast|soon|quickly|today|tonight))?`,
  rx`(?<=^\W{0,9})(subject: )?(urgent|time[- ]sensitive|final|last call|deadline|reminder:? deadline)( |:|!|-)`,
  rx`((after (that|this|then|which)|from then on) ?${gap(2)}(it's|its|it is|it goes|it'll be|the price|prices|list price|full price|i can't|we can't) ${gap(2)}([£$€₹]\d*|full|back|list|gone|double|normal|more|up|\d|hold|guarantee|promise|do)|not a minute (after|later))`,
  rx`(has|have|had|'s|it's|strictly speaking) (already |technically |actually ){0,5}(expired|lapsed|run out|gone back|ended)(?=.{0,100}(price|£|\$|€|offer|deal|but|still))`,
  rx`(after|from|on) ${WHEN} ${gap(2)}(it|this|that|price|prices|pricing|they|these|we|i) ${gap(5)}(back to|goes away|go up|goes up|gone|disappear|list price|full price|can't|cannot|normal price|regular price|no longer|revert|increase)`,
  rx`through (then|${WHEN}) (i|we) (have|can|could)`,
  rx`(now's|now is|this is) (really )?(the|your) (time|moment|chance|window)`,
  rx`(closing|close|finalising|finalizing|locking|wrapping up) (the|our|my|this) (\w+ )?(batch|round|list|intake|group|cohort|books?|order book|waitlist|enrolment|season|orders?|pilot|programme|program) ?(on|by|this|today|tomorrow|tonight|at|soon|in)`,
  rx`(most|very|quite|extremely|super|highly) urgent|time is (short|money|tight|of the essence)|not much time|time-critical`,
];

/** The price that will rise, or can be held no longer. */
export const PRICE_RISES = [
  rx`${PRICE} ${gap(4)}(go|goes|going|jump|jumps|jumping|increase|increases|increasing|rise|rises|rising|climb|step|steps) (up|back|by \d|to \$|from|on the|on|in|after|again|next|soon|this|next)? ?${gap(3)}(${WHEN}|soon|any day|shortly|again)`,
  rx`(they|it|these|that) ${gap(4)}((go|goes|going|step|steps) (up|back)|jump|jumps|jumping|increase|increases|increasing|rise|rises|rising|climb) ${gap(4)}(${WHEN}|soon|any day|shortly|again)`,
  rx`(${PRICE}|it|they|everything|that|this) ${gap(3)}(goes|go|going|reverts?|jumps?|returns?|is) (straight )?(back )?to (the )?(list|full|normal|regular|standard|retail|usual|rack)`,
  rx`(before|ahead of|until|as after|because after) (the|our|we|a|next|this|any|another|they|prices?|rates?) ${gap(4)}(increases?|raise|raising|put (up|them up)|hike|price rise|go(es)? up|rises?|jump|step up|uplift|adjustment|change our (price|rate)s?)`,
  rx`(can't|cannot|can not|cant|won't|wont|unable to|not able to|hard to|difficult to|impossible to|only|not) ${gap(3)}(hold|keep|guarantee|honou?r|maintain|promise|reserve|offer|extend|repeat) ${gap(4)}(${BY}|for long|much longer|beyond|any longer|again|back for you) ?(that|then|${WHEN})?`,
  rx`(hold|holding|held|keep|keeping|reserve|reserved|reserving|freeze|freezing) (it|this|that|them|these|the|your|you|a|one|two|my|our|on)? ?${gap(5)}(for you |for yourselves |for us |in your name )?(only )?(until|till|til|untill|up to|through|past|no longer than|for (the next )?(24|48|72|another)) ${gap(3)}(${WHEN}|hours?|hrs|days?|then)`,
  rx`on a ${gap(2)}(hold|24hr hold)`,
  rx`(at|with|get) (this|these|that|the|today's|current|old|last year's) ${gap(2)}(price|prices|rate|rates|pricing) (${BY}|only if|while) ${gap(3)}${WHEN}`,
  rx`lock(ing)? (it |this |that |you |your )?in ${gap(4)}(${PRICE}) ${gap(3)}(now|today|before|until|by|while|(expires)|this week)`,
  rx`(next|new) (batch|shipment|container|price ?list|delivery|stock|load|intake) ${gap(4)}(at best|higher|increase|dearer|more expensive|will cost|with a price|until|not before|not till|costs more)`,
  rx`(can't|cannot|can not|won't be able to|unable to|not able to) ((guarantee|hold|honou?r) (the|this|you|your|any|availability|delivery|stock|a|these)|promise (the|this|your|any|availability|delivery|stock|these))`,
  rx`(price|prices|rate|rates|fee|cost|quote|it) (will|would|may|might|shall|'ll) (be )?(adjusted|higher|different|increased|go up|change|raised|more|dearer|recalculated|revised|withdrawn|jump|rise)`,
  rx`(back|bottom|end) of (a|the) (\w+ )?(\w+ )?(queue|line|list)`,
  rx`while (the|we|my|i|our) (\w+ )?(\w+ )?(is|are|'re|am|'m) (up|in|on|here|there|nearby|around|still|doing)`,
];

/** A reward that is only for the quick. */
export const REWARD = [
  rx`if (you|u|we|your \w+|they|i) ${gap(4)}(${CLOSES}|text|call|ring|reply|message|get back|answer|let me know|phone|email) ${gap(6)}(today|tonight|now|tomorrow|right now|this (week|month|quarter|afternoon|morning|friday)|(before|by|until|till|til|within|in|no later than) ${gap(2)}${WHEN})(?=.{0,120}(?:%|off\b|free|discount|price|throw|waive|extra|bonus|special|deal|month|gift|save|approv|upgrade|include|backdat|rate|no charge|on me|on us|cheap|cover|credit|i'd do|i'll do|can do|£|\$|€|₹|₦))`,
  rx`(for|at|i'd do|i can do|i'll do|could do|can get|can do|get you|give you|offer you) ${gap(6)}if (you|u|we|they) ${gap(3)}(${CLOSES}|text|call|ring|phone|message|answer|get back|let me know) ${gap(5)}(today|tonight|now|tomorrow|this (week|month|quarter)|(before|by|until|within) ${gap(2)}${WHEN})`,
  rx`${CLOSES} (it |this |them |now )?(by|before|until|within|in|today|tonight|this week|this month|now) ?${gap(4)}(and |to |for |you |then |= ?|, ?)?(get|receive|save|enjoy|qualify|pay|we'll|i'll|you'll|claim|lock|secure|benefit|avail)`,
  rx`${DISCOUNT} ${gap(9)}(if|when|for|on|provided) ${gap(5)}${CLOSES} ${gap(5)}(by|before|until|within|in|this|today|tonight) ?${gap(2)}${WHEN}?`,
  rx`${DISCOUNT} ${gap(7)}(before|by|until|till|til|only until|till the|ends|for the next|through) ${gap(2)}${WHEN}`,
  rx`(before|by|until|till|til|through|this|for) ${WHEN} ${gap(7)}${DISCOUNT}`,
  rx`(orders?|bookings?|contracts?|reservations?|deposits?|payments?|purchases) ${gap(4)}(signed|placed|received|made|confirmed|in|paid) ${gap(2)}(before|by|within|until|till|this week|this month|today) ?${WHEN}?`,
  rx`now is (the|our) (promotion|promo|discount|sale|offer)`,
  rx`(order|book|sign|confirm|buy) (before|by|within) ${WHEN} ${gap(2)}(get|and|to|for|with)`,
  rx`if (i|we) (get|have|receive|see|had|got|can have) ${gap(5)}(po|order|signature|deposit|yes|payment|confirmation|answer|go-?ahead|contract|it|reply|word) ?${gap(3)}(today|tonight|tomorrow|now|this (afternoon|morning|week|evening)|(by|before) ${gap(2)}${WHEN})`,
  rx`(anyone|anybody|everyone|those|whoever|people|clients|schools|shops|customers|companies) who ${gap(3)}${CLOSES} ${gap(6)}(by|before|today|this|until|now|first|within)`,
  rx`(deposit|order|po|money|payment|signature|paperwork|form) ${gap(3)}(in|over|to (me|us)|across|with (me|us)|back) ${gap(1)}(by|before|today|this week) ?${gap(2)}${WHEN}?`,
  rx`${DISCOUNT} ${gap(5)}(goes|go|going|is) (back|off|away|up|gone) ${gap(6)}(${WHEN}|soon)`,
  rx`\d+ ?(%|percent) (goes|is|will be|comes|disappears|expires|ends|stops)`,
  rx`(gave|given|give|gives|allowed|allows) (me|us) (only |just )?(until|till|to|by) ${gap(2)}${WHEN}`,
  rx`(boxed off|wrapped up|tied up|sewn up|nailed down|done and dusted|in the bag|squared away|put to bed|buttoned up) (by|before|today|this week|tonight|in time) ?${gap(3)}${WHEN}?`,
  rx`if (you|u|we) ${gap(3)}(${CLOSES}) ${gap(3)}(by|before|within|today|tonight) ?${gap(2)}${WHEN}?,? (otherwise|or|else|if not|after)`,
  rx`(commit|sign|decide|confirm|book|order|pay|say yes) (tonight|today|now|right now|this (week|afternoon|evening|morning))`,
];

/** There are only so many. */
export const SCARCE = [
  rx`(only|just|last|final|down to( the)?( my)?( our)?( last)?|barely|(have|has|got|'ve|with|got only|there are|there's|there is)( only)?( got)?( like)?( about)?) (the )?(last )?${NUM} ${gap(4)}${UNIT} ${gap(2)}(left|remaining|available|free|open|still|to fill|going|unsold)`,
  rx`(only (got )?|just (got )?|(have|has|got|'ve) (only|just) |down to (my |our |the )?)(the )?(last )?${NUM} ${gap(2)}(spots?|slots?|places?|seats?|openings?|dates|appointments?|tickets?|stands?|weekends?|install dates?|memberships?|positions)`,
  rx`(the|our|my|these|those|these are the|these are our) (last|final) ${NUM} ${gap(2)}${UNIT}`,
  rx`${NUM} ${gap(3)}${UNIT} (left|remain|remaining|to go|still (open|free|available|going))(?! (out|over|the|us|in|for|to|and))`,
  rx`(only|just) ${NUM} (left|remaining|to go|still available|more|of (these|them))`,
  rx`(?<!any |have |with |is )\d+ left`,
  rx`${NUM} (more )?(of (them|these|those|the) )?${gap(2)}(places |spots |seats |slots |units |pieces |rooms |uprights |dates |tickets |are |is |were |was )?(already|have (already )?been|are already|have already|have|is already) (taken|sold|gone|reserved|claimed|filled|spoken for|snapped up|booked|committed|signed)`,
  rx`(only|just) (takes|taking|accept|accepting|work|works|working|onboard|onboarding|do|run|open|opening|offer|have room for|have space for|have capacity for|got room for|keep) (on )?(with )?(up to )?${NUM}(?![- ](min|mins|minutes?|seconds?|hours?|clicks?))`,
  rx`(taking on|accepting|onboarding|hand-?picking|selecting|choosing|inviting|opening up|only doing|just doing|doing only|room for|space for|capacity for|bringing on|need) (only |just |the |our |up to |exactly )?${NUM} (more )?(new )?(\w+[- ]){0,2}(clients?|customers?|companies|sites?|tastings?|demos?|audits?|installs?|jobs?|roofs?|driveways?|kitchens?|evaluations?|visits?|partners?|firms?|businesses|agencies|brands|founders|champions|practices|schools|beta|teams|accounts|projects|participants|pilots?|sponsors|members|homes|families)`,
  rx`(one|1|single) (\w+ )?(client|customer|agency|partner|dealer|firm|company|school|shop|practice) (per|in each|in every|a|for each) (zip|area|city|town|region|postcode|county|district|street|market|territory|month)`,
  rx`(strictly |very |extremely |really |quite )?limited (number|availability|places|spots|slots|stock|stocks|capacity|seats|seating|quantity|quantities|supply|spaces|space|edition|batch|run|time|intake|pieces|offer)`,
  rx`(${UNIT}|availability|capacity|stock|space|supply|supplies|numbers|seating) (is|are|s|will be|remains?) ?(very |extremely |strictly |really |quite |so |getting )?(limited|scarce|tight|short|low|thin)`,
  rx`first[- ]come[ ,-]+(first[- ])?(serve|served|basis)`,
  rx`first (\w+ )?(check|cheque|one|to|guy|person|buyer|deposit|payment|reply|yes|in|here|through|offer|cash) ${gap(6)}(gets|takes|get|wins|secures|drives)`,
  rx`(won't|wont|will not|not|never|doesn't|don't|not going to|can't) (last|hang around|stay|sit|stick around|be around|wait|be available|be there|be on the market) (long|forever|for long|past|much|beyond|until|till|around|${WHEN})`,
  rx`(won't|will not|wont) be there (${WHEN})`,
  rx`(is|are|'re|s|they|be|been|always|usually|really)? ?(going|go|goes|moving|moves|selling|sells?|filling|fills?|booking|books?|disappearing|leave|leaving|flying|fly|getting booked|snapped|getting taken|running out) (up |out |off )?(extremely |very |really |so |pretty |super |too )?(fast|quick|quickly|rapidly|like hot ?cakes|off the shelf|off the shelves|today-?ish|in hours)`,
  rx`(going|selling|sold|flying out) like hot`,
  rx`(is|are|'s|s|getting|calendar|diary|book|books|schedule|order book|slots|dates|cohort|class|tour|month|season|year|weeks?) (already |now |quickly |nearly |almost |pretty much )?(filling up|filled up|fills up|booking up|booked up|getting full|fully booked|almost full|nearly full|almost gone|nearly gone|almost sold out|nearly sold out|selling out|sold out soon)`,
  rx`(almost|nearly|already half|half) (sold out|gone|full|booked|sold|fully booked)`,
  rx`(when|once|after) (they|these|it|this|that|those|the \w+)( a|'|)(re|s| are| is)? (all )?(gone|sold)`,
  rx`(all|everything) must go`,
  rx`(will|'ll|be|going to be|gonna be|all) (be )?(gone|snapped up|taken|off the market|sold|placed|sold out) (by|before|in|within|tomorrow|soon|this|at|next|quickly|fast) ?${WHEN}?`,
  rx`(before|until) (someone|somebody|anyone|anybody|another \w+|other people|others|your competitors?|the next \w+) ?(else )?('re |is |are |has |'s )?(does|do|takes?|grabs?|gets?|books?|snaps?|claims?|buys?|signs?|fills?|picks|beats)(?! (you|sick|hurt|worse))`,
  rx`(other|another|several other|more|two other|three other|few other) ${gap(2)}(people|clients?|buyers?|groups?|compan(y|ies)|part(y|ies)|customers?|couples?|firms?|schools?|shops?|employers?|tenants?|famil(y|ies)|brands?|businesses|agencies|interviews|offers|fab shop)( \([^)]*\))? ${gap(3)}(asks?|asking|interested|wants?|looking|waiting|circling|keen|enquir\w+|on (wednesday|monday|tuesday|thursday|friday)|this week|lined up|for the same|after it|ready to)`,
  rx`(?<!from |by |of |in |when |after |for |about )(speaking|talking|negotiating|in talks) (with|to) (another|other|two other|your|three other|several other|one of your)`,
  rx`(in|such|huge|high|massive|crazy|serious) (high |huge |great |such |hot )?demand`,
  rx`(you )?snooze (and )?you lose|snooze,? lose`,
  rx`(first|next) (in line|one in)`,
  rx`(wait(ing)?[- ]?list) (is|has|growing|already|behind)`,
  rx`(release|releasing|give away|give up|let go|hand over|pass on|offer) (it|them|the|your|this|that|these) ${gap(8)}(to (someone|somebody|another|the next|others|other)|(i've|we've|been|i have) (been )?(holding|reserved|reserving|keeping)|(else|next in line|waiting list))`,
  rx`(to|before) miss (the|this|out on the|our) (cut-?off|window|deadline|boat|slot|deal|offer|round|batch)`,
  rx`(can't|cannot|won't) promise ${gap(4)}(more|another|availability|there|any)`,
  rx`(landlord|boss|manager) wants (the|them|it|these) ${gap(2)}(space|gone|out|moved|cleared)`,
  rx`(only |just )?(the |our )?(first|next|last) ${NUM} ${gap(3)}(to|who|that) (sign|book|order|register|reply|join|commit|say|pay|respond|confirm|get|come|enrol|apply|buy|place|call|answer)`,
  rx`(only|just|but) (got |have |had )?${NUM} ${gap(3)}(not |still )?(un)?(spoken for|free|unallocated|open|uncommitted|to give|to fill|going)`,
  rx`(chocka|chock-a-block|chocker|chockers|rammed|jam[- ]packed|booked solid|nearly full|packed out|back to back) ?(till|until|through|up)?`,
  rx`(goes|go|going|passed|pass|given|offered|offer|sold|sell|hand|handed) ${gap(2)}to (another|a different|the next|someone|somebody|one of (them|the others)|your competitor|whoever|the other|a \w+ (customer|buyer|client|firm|company)) ?${gap(5)}(if|tomorrow|unless|today|by|on|next|then|in line|else|first)`,
  rx`(give|offer|let|sell|release|pass) (it|them|this|that|these|the \w+) (to|go to|on to) (another|someone|somebody|one of (them|the others)|the next|them|others|whoever)`,
  rx`(other|another|two|three|several) ${gap(2)}(agents?|people|buyers?|firms?|clients?|compan(y|ies)|bidders?|couples?|customers?|dealers?) (are |is )?(bidding|fighting|competing|in for|after|ready|queu\w+|offering|waiting|sniffing|keen)`,
  rx`(it's|this is|its|that's) (our|my|the) last (\w+ )?(weekend|week|day|trip|visit|run|delivery|batch|production|intake|tour)`,
  rx`(?<=^\W{0,9}|the |my |our )last (two|three|few|couple of|remaining) ${gap(2)}(weekends?|dates?|slots?|weeks?|days|places|spots|seats|rooms|vans|units|pallets)`,
  rx`(shout|be|move|book|order|reply|get in|decide|call|act) (quick|quickly|early|fast|sharpish|soon)( (to|before|or|if|as|because|so)|\W{0,9}$)`,
  rx`(only|just) (got )?(room|space|capacity|time|stock|availability) for`,
  rx`limited \w+ (will|can|shall) be`,
  rx`in (your|the) (city|area|town|region|state|street|road|county) ${gap(5)}only`,
  rx`(?<=^\W{0,9})only ${NUM} ${gap(2)}${UNIT}`,
  rx`(taking|take|takes|accept|accepting|work with|working with|choose|choosing|supply|sign|signing|want) (on )?(only |just )?(one|1|a single) (\w+ ){1,3}(per|in each|in every|for each) \w+`,
];

/** An answer or a signature by the seller's date. */
export const ANSWER_BY = [
  rx`(?<!you'd |you |you'll |you may |they'd |they )(need|needs|needed|require|must have|want|expect|expecting|waiting for|looking for|looking to have|would need|'d need) (you |your |a |an |the |this |that |it |them |some |just |to ){0,5}${gap(5)}(sign|signed|signature|answer|decision|reply|response|confirmation|go-?ahead|green light|verbal|yes|no|form|paper|papers|paperwork|back|contract|agreements?|docusign|e-sign|commitment|deposit|payment|decide|confirm|know|yay or nay|word|approval|po|order|final list|list|in|details|documents|sign-off) ${gap(6)}(by|before|until|till|til|no later than|latest|within|today|tonight|tomorrow|this week|eod|cob|end of|asap|on|back by) ?${gap(2)}${WHEN}?`,
  rx`(please |kindly |pls |plz |just |so |could you |can you |would you |you (need|have|must|should) (to )?|can we |we )(e-?sign|sign|confirm|reply|respond|return|revert|decide|let me know|let us know|send|get back|book|rsvp|complete|commit|approve|advise|answer|register|pay|tell me|make (a|your) decision|finalise|finalize|wrap|close|suggest|give me|come back|share|respond back|reply me|do the needful|place) ${gap(8)}(by|before|until|till|til|no later than|not later than|latest by|latest|within) ${gap(2)}${WHEN}`,
  rx`(please |kindly |pls |plz )?(e-?sign|sign|share|provide|submit|forward|arrange|release|confirm|reply|respond|revert|decide|rsvp|commit|book|register|pay|claim|secure|reserve|lock|return|send|let me know|let us know|tell me|get back to me|come back to me) ${gap(5)}(by|before|no later than|not later than|latest) ${gap(2)}${WHEN}`,
  rx`(by|before|until|till|today|tonight|tomorrow|${WHEN}) ${gap(2)}so (that )?(i|we|my|our|the (plant|factory|team|office|warehouse|lads|guys|crew)|legal|finance|production|they) (can|could|could still|will|am able|has time|have time|don't|doesn't|know|get)`,
  rx`${PAPER} ${gap(5)}(to be |be )?(in|back|signed|returned|completed|with (me|us)) ${gap(2)}(by|before|no later than|today) ?${WHEN}`,
  rx`(get|getting|have|wrap|close|finali[sz]e|sign) (this|it|everything|things|the (deal|contract|paperwork|agreement|order)|you) ${gap(3)}(signed|wrapped up|done|closed|over the line|sorted|in|finali[sz]ed|across the line|booked in|up|off)? ?(by|before|this week|today|this month|tonight) ?${gap(2)}${WHEN}?`,
  rx`(your|a|an) ?(quick |prompt |urgent |firm |final )?(reply|answer|confirmation|decision|response|commitment|yes|verbal|signature) ${gap(2)}(by|before|no later than|latest) ${gap(2)}${WHEN}`,
  rx`(you|we) (effectively |really |basically )?(must|need to|have to|'d have to|'d need to|got to) (decide|sign|respond|reply|confirm|order|book|act|commit|move|choose|answer) ${gap(4)}(by|before|within|until|this|today|in the next) ?${WHEN}`,
  rx`(if i|if we|unless i|unless we|should i) (don't|do not|dont|didn't|not|haven't|have not)? ?${gap(2)}(hear|receive|get|have) ${gap(6)}(by|before|until|till) ${gap(2)}${WHEN}`,
  rx`(sign|decide|confirm|commit) (by|before) ${WHEN}`,
  rx`(confirm|finali[sz]e|close|submit|hand in|place|release) (the|my|our) ${gap(2)}(list|numbers|order|orders|allocation|roster|guest list|forecast|production plan) ${gap(2)}(by|on|before|this|today|tomorrow) ?${WHEN}?`,
  rx`(sign|signature|signed|decision|commit|answer|yes|yes or no|confirmation) (by )?(today|tonight|eod|cob|this afternoon|asap)`,
  rx`(decide|reply|answer|respond|revert|confirm|order|sign) (me |us )?(in|within|inside) ${NUM} (days?|hours?|hrs|weeks?)`,
  rx`(decide|confirm|sign|order|book|choose|commit) (before|by) (the )?(wknd|weekend|week ?end|holiday|holidays|month end)`,
];

/** The seller's own quota, quarter or boss as the clock. */
export const QUOTA = [
  rx`(our|my|the|this|fiscal|financial)? ?(quarter|month|q[1-4]|fiscal year|financial year|fy|sales year|books|half)([ -]end)? (closes|ends|is closing|closing|is ending|finishes|is nearly over|is almost over|wraps)`,
  rx`(before|by|until|till|for|this|at) (the |our |my |this )?(quarter|month|q[1-4]|fy|fiscal year|financial year|year)[ -]?(end|close|closes|ends|closing)`,
  rx`(before|by|until|at) (our|my) (year|month|quarter|fiscal year|financial year)[ -]?(end)?`,
  rx`(end|close)[- ]of[- ](the |this |our |my )?(quarter|q[1-4]|fiscal)[- ]?(year )?(pricing|price|deal|discount|push|special|promo|target|numbers?|rates?)?`,
  rx`(my|our|the team's) (sales )?(target|targets|quota|quotas|number|numbers|commission|bonus|forecast|president's club)`,
  rx`(at|of|short of|away from|off|hit|hitting|make|making|behind) ${gap(3)}(my|our|of|on|quota|target)? ?(number|quota|target|plan|goal) (with|for|this|before|and)`,
  rx`(close|closing|finish|finishing|end|ending|wrap up|wrapping up) (out )?(the|this|our|my|off) (the )?(month|quarter|year|q[1-4]|books|half)`,
  rx`(my|our) (manager|boss|director|vp|cfo|ceo|finance|head office|md|principal|supplier|factory|sales director) ${gap(3)}(is asking|asks|wants|is pushing|needs|is chasing|is on my back|approved|signed off|has approved|only approved|gave me|will only|keeps asking)`,
];

/** A real clock outside the seller, or the reader's own: told once, it is a service. */
export const OUTSIDE = [
  rx`your (\w+ ){0,3}?(contract|renewal|lease|deadline|audit|launch|board|year[- ]end|opening|event|wedding|party|licen[cs]e|certificate|policy|insurance|warranty|mot|inspection|season|start date|visa|exam|term|conference|go-live|cutover|delivery|tender|meeting|moving date|move|budget|trial (ends|runs|expires) on|subscription|handover|shutdown|filing|return|visit|guests|production|tasting|order (left|ships))`,
  rx`(hmrc|hse|the council|government|the state|federal|regulation|by law|statutory|rebate|grant|the fund|funder|intake now|tender|rfp|county|the ministry|gst|irs|osha|planning|the school|strike|the port|the airline|the carrier|customs)`,
  rx`(you|they) (said|mentioned|told|asked|wrote|wanted|need it|need them|wanted it)`,
  rx`(no rush|no hurry|no pressure|take your time|whenever suits|no deadline|nothing expires|doesn't expire|does not expire|no need to decide|don't have to decide|not before)`,
];
