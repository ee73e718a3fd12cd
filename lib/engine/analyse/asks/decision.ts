import { rx } from '../../text/rx';
import type { AskFamily } from './family';
import { hop, START, TIME } from './words';

const PAPER =
  '(?:contracts?|agreements?|order(?: form)?s?|order confirmation|quot(?:e|ation)s?|proposals?|mandate|msa|sow|loi|mou|purchase order|po|paperwork|engagement letter|letter of (?:authority|intent|engagement)|loa|booking form|application(?: form)?|acceptance|deal|docusign|form|documents?|terms|offer|attached|one-?pager|sheet|estimate|pro-?forma|ndas?)';
const GO =
  '(?:go-?ahead|green light|thumbs up|verbal(?: yes| commitment| ok| agreement)?|yes|ok(?:ay)?|nod|sign-?off|signature|signed copy|approval|confirmation|commitment|purchase order|po(?: number)?|order|deposit|down ?payment|payment|docusign|say-so|decision|firm order|final answer|answer)';
const GOING =
  "(?:go ahead|move forward|move ahead|move on this|proceed|get started|get going|kick (?:this |things |it )?off|get (?:this|it|that|the deal|you|you guys) (?:done|signed|moving|over the line|set up|started|onboard(?:ed)?|live|signed up|booked in)|pull the trigger|close (?:this|the deal)|wrap (?:this|it) up|make (?:it|this) official|lock (?:it|this|that|you|the (?:price|rate|order)) in|lock in (?:the|your|this|these|today's)|commit|come on ?board|come aboard|sign|sign up|finali[sz]e|do business|start the (?:contract|project|work|onboarding)|switch over|make the switch|place (?:the|an|your|a) (?:first |trial )?order|book (?:it|you|this) in|say yes|join us|seal the deal|shake on it|take the next step|get the ball rolling|get rolling|set the wheels in motion|crack on)";
const DEAL =
  '(?:order|purchase order|po|lpo|deposit|payment|advance|remittance|booking|confirmation order|firm order|indent|swift copy|lc|l/c|letter of credit|advance payment|first order|trial order)';

/** A signature on something. */
const SIGN: AskFamily = {
  rung: 6,
  object: 'decision',
  any: [
    rx`(${START}|(have|just|need|got|want|ask|like) (you )?to )(sign|countersign|counter-sign|e-?sign|docusign|initial|execute|re-?sign) (and (return|send|scan) )?(it|this|these|them|both|here|now|today|up|with|off|on|by|at|the|your|our|a|an|my|that|page|before|below|where|next)`,
    rx`(sign|signed|countersigned|executed|completed|signature|stamped) (and |& )?(return|returned|back|sent|send|scanned|scan)`,
    rx`(return|send|need|want|complete|accept|approve|execute|returning) ${hop(4)}(signed|countersigned|executed) ?${hop(3)}(${PAPER}|back|by|today)`,
    rx`(${START}|to |that you |you )(return|complete|accept|approve|confirm|release|issue|fill in|fill out) ${hop(3)}(signed |enclosed |attached )?(contract|agreement|order|order form|quotation|quote|proposal|mandate|letter of (authority|intent)|booking form|purchase order|po|(\w+ ){0,2}(client|account|application|registration|onboarding|pledge|booking|credit|supplier) (application|form)|direct debit)`,
    rx`(need|needs|require|takes|take|missing|want|get|await|awaiting|waiting for|waiting on|expecting|looking for|after|have) (is |it |this |that |them )?(just |only |simply )?(a |an |the |your |from you a |from you the |from you is |us a |me a )?(quick |final |formal |written |verbal |e-?)?(${GO})`,
    rx`(need|want|get|have|require|like) (it|this|that|them|these|the|your) ?${hop(4)}(signed|countersigned|approved|executed|signed off|in by|back by|returned by)`,
    rx`(give|send|email|text|reply with|drop|get|let) (me|us)? ?(have )?(a |an |the |your )?(quick |final |formal |written |verbal )?(${GO})`,
    rx`(docusign|contract|agreement|order form|paperwork|signature|forms?) ${hop(2)}(back|returned) ${hop(3)}(${TIME}|eod|cob|eow|eom|close of|end of|month|week|noon)`,
    rx`(for|with|on) (you|your team|them) to sign`,
    rx`(just|only) (a|your) (yes|signature|nod|thumbs up|go-ahead|ok)`,
    rx`(who|whom) ${hop(4)}(sign|countersign|signs the)`,
    rx`(for|your) (e-?)?signature`,
    rx`(click|open|complete|check) (on )?(the|your) docusign`,
    rx`${START}(send|return|get|post|email) (these|them|it|this|both|the forms?|the form) back`,
    rx`(complete|completed|completing|fill in|fill out|return|returning) ${hop(6)}(and|then|&) (return|send|email|scan|post)( \w+)? ?${hop(3)}(to me|back|to us|with|by|together)`,
    rx`signed (letter|loa|form|contract|agreement|copy|quote|order|po)`,
    rx`(shall|should|can|could|may|and|then|otherwise|want me to|like me to) (i|i'll|we'll|we)? ?(can |will )?(send|share|email|issue|raise|draw up|forward|get) (you )?(over )?(the|an|your|a) ${hop(3)}(agreement|contract|order form|docusign|invoice|pro-?forma|paperwork|sow|engagement letter)`,
    rx`so (that )?(we|you) (can|could) (sign|finali[sz]e|execute|conclude)`,
    rx`(say|says|reply|reply with|text|answer|respond|reply with a) ["']?yes["']? (today|now|by|before|this|and (we|we'll|i'll|i will|we will|it's|you're)(?! send| share| forward| pop| email| shoot| drop| mail))`,
    rx`(tell|text|message|let) (me|us) (know )?(you're|you are|that you're|if you're|whether you're) (in|on ?board|coming on board|ready to (buy|order|sign|go|start|proceed))`,
    rx`(put|get) (your|you|the company's|the) (name|signature|company|team|initials)? ?(down|on|to|in) (one|it|them|this|eleven|the list|paper|${hop(2)}of them)`,
  ],
  unless: [
    rx`(don't|do not|no need to|not need to|never|without|nothing to|before you|not asking you to|not to|didn't|did not|haven't|rather not|rather you didn't) (have to |need to |even |ever |want you to )?(sign|commit|return|decide|buy)`,
    rx`(you'd|you would|you'll|you might) (want|need)`,
    rx`sign(ed|s|ing)? (up )?(for|to) (our|the|a|my|your)? ?${hop(2)}(newsletter|webinar|trial|demo|list|updates|event|session|pilot|beta|waitlist)`,
    rx`(you|they|he|she|who|we|had|has|have|already|just|was|were|been) (signed|return(ed)?|confirmed)`,
    rx`(stop|cancel|sign) (sign )?language|a sign (of|that)|sign off (on|from) (your|their)|sign in|(will|would|to) only sign|we sign|i sign|happy to sign|sign (an|your) nda|(under|have|sign) (an |the )?(nda|cda)`,
    rx`(need|needs|want|requires?) (your )?(approval|sign-?off|signature) from (their|the|his|her)`,
    rx`who should (i|we) (speak|talk|write)`,
    rx`(they|who|customers|clients|tenants|neighbours|neighbors) (also |still |only |just |then )?(need|want|require|await|have) (your|a|the)`,
  ],
};

/** Go ahead, start, place the order, pay. */
const GO_AHEAD: AskFamily = {
  rung: 6,
  object: 'decision',
  any: [
    rx`(ready|keen|able|happy|prepared|in a position|comfortable|good|like|want|wish|willing|looking|decided|if you'd like|intend|set) (to|for us to) (${GOING})[^?]{0,60}\?`,
    rx`(can|could|shall|should|may|will|would) (we|i|you) (now |please |just |then |both |all )?(${GOING})`,
    rx`(time to|happy for us to) (just |now |please |both |all |finally )?(${GOING})`,
    rx`(when|how soon|what date|how quickly) (can|could|shall|should|do|would|will) (we|you|i|your team) (want to |like to |be ready to |actually )?(start|begin|kick off|go live|sign|${GOING})`,
    rx`what (would|will|does|do) (it|i|we) (take|need|have to do) (to|for|from) ${hop(3)}(done|sign|yes|${GOING}|business|board|deal|today|order)`,
    rx`(want|like) (me|us) to (order|book|go ahead|proceed|start|place|reserve|put you|schedule|get (it|them|this) (ordered|started|going|moving))`,
    rx`what('s| is) (stopping|holding|keeping|preventing) (you|us|your)`,
    rx`${START}(reserve|secure|order|buy|get|claim) (your|a|the|one) ${hop(3)}(now|today)`,
    rx`(any|a|there) (reason|thing|anything|something) ${hop(2)}(not to|(why )?you (wouldn't|would not|can't|cannot|couldn't)|(stopping|preventing|keeping|holding) (you|us|your)|we (can't|couldn't|wouldn't)|stops you|standing in)`,
    rx`(please |kindly |pls |just |simply |must |to |can you |could you |you can |request you to |requested to )?(confirm|place|raise|issue|release|make|arrange|process|send|send me|send us|share|share with us|provide|give us|proceed with|expedite|finali[sz]e) (by return |urgently |your |the |an |a |us |me |this |today |us your |us the ){0,6}(${DEAL})`,
    rx`(are|r) (you|u|we) (in|in or out|on board|signing|going ahead|good to go|all set to (go|start|sign))( or out)?\?`,
    rx`(so|then|do we have a|have we got a|is it a|it's a) (deal|yes)\?`,
    rx`(${START}|to )(buy|order|purchase|upgrade|subscribe|enrol|enroll|renew|claim|redeem|activate|reserve|secure|get yours|switch|register|join|start saving|get started|apply|checkout|check out|pay)( it| them| yours| your (place|seat|spot|unit|discount|offer|plan|subscription|order|copy|license|licence|account|deal))? (now|today|here|online|immediately|straight ?away|right away|asap|before it|while)`,
    rx`${START}(claim|redeem|activate|secure|reserve|lock in|grab|unlock) (your|the|this|my) ${hop(4)}(discount|offer|deal|spot|place|seat|stock|price|rate|saving|bonus|plan|allocation|quota|license|licence|credit|credits|coupon|code)`,
    rx`(pay|wire|transfer|remit|settle) (the|a|your|just|only|an) ?${hop(3)}(deposit|invoice|advance|amount|balance|fee|\d+ ?%|payment|half|now|today)`,
    rx`(please |kindly )?confirm (either way|by return|your (order|acceptance|decision|purchase|commitment|participation|place)|acceptance|that you (accept|agree)|you're happy to (go|proceed)|that we (can|may) (proceed|go))`,
    rx`(if|once|when|as soon as) (you|you're|u) (say yes|sign|order|can commit|commit|confirm the order|book|give (us|me) the (green light|go-ahead|go ahead)|pay) (today|now|by|before|this week|tomorrow|it|straight|with)`,
    rx`${START}(order|sign|book|commit|decide|buy|renew|upgrade|return (these|it|this|them|the forms?)|confirm) ${hop(3)}(by|before|until|prior to) (the |this |next |end of |close of |cob |eod ){0,6}(${TIME}|month|week|quarter|year|noon|cob|eod|eow|eom|eoq|business|\d)[^?]{0,40}( and| so| we| i| or|$|[.!])`,
    rx`(i'd|i would|we'd|we would|would|i|we) (like|love|want|hope|wanted) ${hop(3)}(${GOING})`,
    rx`(make|come to|reach|take|give (me|us)) (a|your|the) (final )?(decision|call) (by|before|today|this|now)`,
    rx`(put|sign|mark|count) you (down|up|in) for`,
    rx`(let me know|tell me|say) (if|whether|when) (i|we) (should|can|may|could) (\w+ )?(reserve|hold|book|order|proceed|go ahead|start|put you|place|allocate)`,
    rx`${START}(click|tap|go|hit|press|use) ${hop(4)}to (upgrade|buy|order|renew|subscribe|pay|purchase|claim|sign|reactivate|activate|continue)`,
    rx`(do|take|need) (from you |from me |to do )?to get (this|it|you|the \w+) (over|across|done|signed|moving|started)`,
    rx`(arrange|make|send|process|remit|release|transfer) ${hop(3)}(advance|payment|deposit|down ?payment)`,
    rx`(i|we) (can|could|will|'ll) (only )?(put|get|sign|set) you (down|on|in|up) (for|on|with) (one|it|two|the|a|\d)`,
    rx`^\W*(upgrade|buy|order|subscribe|renew|enrol|enroll|get started|claim|shop|sign up|start subscription|reactivate|accept)( now| today| here| my \w+| your \w+| the \w+)?\W*$`,
    rx`(start|choose|pick|select) (your|a|the) (paid |annual |monthly )?(plan|subscription|package|membership)`,
    rx`(and|then) (i'll|we'll|i will|we will|i can|we can) (get|have) (it|you|this|that|them) (all )?(booked|ordered|started|sorted|set up|reserved|moving|going|live|signed|scheduled in|done)`,
    rx`(if) (you|u) (could |can |would |just |please )?(confirm|text|say|reply|call|ring|email|respond|tell|let|come back to|answer|commit)( \w+)?( \w+)? ?(back )?(a little |well |on or )?\b(today|now|by|before|tomorrow|tonight|this week|this afternoon|within|in the next)`,
    rx`let (me|us) know (by|before|today|no later) ?${hop(4)}(if|whether|to|so)`,
    rx`ready to (continue|upgrade|switch|renew|save|commit|buy|order|sign|join|reactivate|come back|get started|be the|take the|transform)[^?]{0,60}\?`,
    rx`^\W*(upgrade|buy|order|subscribe|renew|claim|reclaim|unlock|reactivate|activate|redeem|get \d+ ?%|save|continue my|restart|resume|shop)[^\].?]{0,70}(\]\W*$|\[[^\]]{0,60}(link|off|price|pricing)[^\]]{0,40}\]|https?:)`,
    rx`(give|serve|hand in|terminate|cancel) (in )?(your )?notice`,
    rx`yes send (me )?(the |an )?(order|contract|agreement|invoice|paperwork)`,
  ],
  unless: [
    rx`(don't|do not|no need|not need|never|without|nothing|before you|not asking|not to|didn't|haven't|rather not|no rush|when you're ready|whenever you're ready) ?${hop(3)}(sign|commit|decide|buy|order|proceed|pay|book|start|go ahead|move forward)`,
    rx`(you|they|he|she|who|client|customers?) (decided|chose|ordered|bought|paid|signed|confirmed)`,
    rx`go ahead and (send|share|put|pull|write|ask|forward|attach|read|use|print)`,
    rx`(get started|move forward|proceed|going|start) (with )?(a|the|your) ?(free )?(trial|pilot|demo|call|chat|conversation)`,
    rx`(do you|does your|how do|are you currently|who|which|what kind|how many|how much|whether you|when you|when they|did you|would (they|he|she|your)) (need|have|get|want)? ?(to )?(sign|order|pay|buy|commit|book|renew)`,
    rx`(may|might|can) (well )?(decide|want) to`,
    rx`(in order|so as|going) to make`,
    rx`(day before|same day|next day|cut-?off)`,
  ],
};

export const DECISIONS: readonly AskFamily[] = [SIGN, GO_AHEAD];
