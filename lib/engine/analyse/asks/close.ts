import { rx } from '../../text/rx';
import type { AskFamily } from './family';
import { DEALS, MONEY, PAPERS } from './things';
import { hop, START, TIME } from './words';

const NOW = `(?:today|tonight|now|right away|straight ?away|asap|immediately|by|before|till|until|within|this (?:week|afternoon|morning|month)|${TIME})`;
/** What a seller does as soon as somebody has bought. */
const DONE =
  "(?:(?:have|get) (?:you|it|this|that|your \\w+) (?:all )?(?:running|live|up and running|started|going|set up|in|sorted|done|covered|moving|booked|signed up|on board|installed|delivered|over)|take care of (?:everything|the rest|all|it all)|do the rest|handle the rest|lock (?:it|you|this|that)|hold (?:it|the|your)|start(?: on| with| the|\\W)|kick off|activate|ship|dispatch|add you|put you (?:on|down|in)|book (?:you|it)|reserve|release|proceed|invoice|crack on|order|it's yours|you're in|he's yours|they're yours|she's yours)";
/** A first, small piece of business. */
const LOT =
  '(?:orders?|po|trial order|sample order|shipment|consignment|container|load|trailer|truck|lorry|pallet|drum|carton|batch|lane|route|job|project|contract|site|store|shift|placement|vacancy|booking|campaign|case|unit|machine|roll|coil)s?';

/** The last step in few words, where no paper is named: tick, initial, press, pay, say yes, give us one order. */
export const CLOSE: AskFamily = {
  rung: 6,
  object: 'decision',
  any: [
    // Pen and button.
    rx`${START}(sign|initial|tick|stamp|countersign|complete|fill in|fill out|date) ${hop(6)}(and |& |then )(please |kindly |just )?(return|send (it |them |this )?(back|scan|signed)|scan|post (it|them) back)`,
    rx`(${PAPERS}) ${hop(6)}(must|should|has to|have to|needs to|need to|is to|are to) be ${hop(2)}(signed|returned|stamped|countersigned|sent back|sended back|executed)`,
    rx`(it|this|that|form|one|page|which|all)( all)?( now| just| only| still){0,2} (wants|needs|takes|requires|is missing|lacks) (now |is |are |only |just ){0,3}(a|your|two|the) (\w+ )?(initials?|signatures?|squiggle|scribble|autograph|stamp|thumbprint|ok|okay)`,
    rx`${START}(hit|press|click|tap|smash)( on)? (the |that )?["'[]?(approve|confirm|buy|pay|sign|order|checkout|check out|subscribe|upgrade|renew)`,
    rx`(docusign|the (contract|agreement|order form|paperwork)|payment link|e-?sign\w*) ('s|is|are|should be|will be|landed|went|sits) ${hop(3)}in your (inbox|e-?mail|mail)`,
    rx`(here's|here is|this is|use|find below) (the|my|your|our) (\w+ )?(application|order form|payment link|checkout|link to (apply|pay|sign|order|buy|enrol|enroll|checkout|check out))`,
    rx`(retainer|payment|order|contract|signing|checkout|deposit|enrol?ment|invoice) link ${hop(3)}(good|live|open|valid|active|through|until|till|expires|closes)`,
    rx`(can|could|would|will) (you|u) (knock|bash|bang|get) (it|this|that|these|them) out (before|by|today|now|this|tonight)`,
    // Money.
    rx`(${START}|:)(remit|settle|pay)( securely| online| now| safely| directly| easily)? (by|via|with|through|before|using|on) (${TIME}|card|bank|cheque|check|transfer|the (button|link)|paypal|credit|debit|phone|return|\d)`,
    rx`(deposit|down ?payment|booking fee|holding fee) ?(of |is |: ?)?(${MONEY}|\d[\d.,]*) ${hop(2)}and (it's|it is|he's|she's|they're|they are|you)`,
    rx`(need|needs|takes?|want|costs?|only|just) (just |only |a |the |about ){0,2}(${MONEY}) ${hop(3)}to (hold|secure|book|reserve|lock|get (you|it) (in|started)|start|join)`,
    rx`(send|give|text|email|whatsapp|drop) (me|us) ${hop(7)}(and|&|\+|plus) (the |your |a )?(${MONEY}|paypal|deposit|payment|iban|bank details|card (number|details)|po( number)?)`,
    rx`(and|then|so) (you|u) (transfer|pay|wire|deposit|sign) (it |me |us |the \w+ |half )?(${TIME}|today|now)`,
    // Yes.
    rx`(reply|text|write|type|get back|come back|revert|respond|answer|message|say|email|dm|send)( to)?( me| us| back){0,2}( with)?( a| the| your| just| only| me| word| simple| quick| big){0,4} ["']?(yes|ok|okay|go|in|start|done|ready)["']? ${hop(7)}(and|&|then|so|so that|[,.]) (then )?(i|we|it|my \w+|our \w+|they|you)('ll| will| can| could|'re| are| is)? (then |also |gladly )?${DONE}`,
    rx`(are |so |well )?(you|u) in[ ,]+or (do you|you|shall|should|am|are|not|what|out)`,
    rx`(^\W*|[,;:!?.] ?|\bit )yes or no(\W*\?|\W*$| is fine| please)(?! (or|and))`,
    rx`(request|requesting|ask|urge|beg|press|need|want|expect|require) (you |from you |your |that you ){1,2}(to )?(confirm|decide|commit|answer yes|say yes|make up your mind) ?${hop(4)}${NOW}`,
    rx`(i|we)( therefore| now| really| simply| just| still)* (need|want|require|expect|must have) ${hop(5)}(your word|your yes|a yes|an? (clear |final |firm |definite |straight )(statement|answer|yes|no|decision|commitment|response))`,
    rx`(give|send|let) (me|us) (have )?(a|your|the) (clear|final|firm|definite|straight) (statement|answer|decision|commitment)`,
    // One order.
    rx`(${START}|so |sir |dear |friend )(just |only |kindly |please |pls |do )?(give|grant|offer|allow|send|throw) (me|us) (just |at least |only |even )?(a|an|one|1|some|any|your first|your next) ${hop(2)}(chance|shot|${LOT})(?! (to|of|in|at|for) (quot|quote|meet|show|present|price|explain|speak|introduc|your|the right))`,
    rx`(?<!not )even (just |only )?(a|an|one|1|half a) (single |small |tiny |trial |little |test |first |sample )?(${LOT})`,
    rx`(wait|waits|waiting|await|awaiting|expect|expecting) (for |on )?(your|ur) ((first|trial|firm|valued|kind|esteemed|new|big) ){0,2}(orders?|purchase order|deposit|payment)( \w+)? ${NOW}`,
    rx`(advise|advice|suggest|recommend|wise|urge|counsel) (you |is |be |would be ){0,2}(to )?(order|buy|book|reserve|secure|place|renew|sign|lock)(ing)? (the|your|a|an|it|this|now|in|whole|all|today)`,
    rx`(like|want|love|need|expect|prefer|ask|asking) (you )?(to )?(move|switch|bring|shift|transfer|hand|give) (that|those|it|them|everything|all|the rest|(your|those|these|that) \w+( \w+)?) (all |business |volume )?(over |across )?to (us|me)( too| as well| also| instead| now| completely)?`,
    rx`(could|can|let us|let me|we'd|i'd) (do|take|handle|supply|cover) all (of )?your \w+ (for|from|in|with) ${hop(4)}(one go|us|a single|the (quarter|year|season|month))`,
    rx`(ask|asking|invit\w+|looking|want|need|like|love|hope|hoping|would|could|will|can) (for )?${hop(4)}(you|they|they'd|you'd|companies|businesses|firms|shops) (to |would |will |could |can )?(sponsor|underwrite) (one|a|an|the|our|us|this|it|two|\d)`,
    rx`(ask|asking|want|need|urge|beg|tell|telling) (you |them |him |her )?(to )?(please )?(hold off|hold fire|not to sign|not sign|put (it|that|the \w+) on hold) ?${hop(2)}(for|until|till|with|on|before|any)`,
    rx`${START}(book|hire|reserve|retain|appoint) (me|us)(\W|$)`,
    rx`^\W*(yes )?(save|reserve|claim|secure|hold) (my|your|a) (spot|seat|place|ticket|space)\W*$`,
    rx`${START}(put|get|take|keep|have) (me|us|him|her|one of us) on (a|an|the|your|exclusive) ${hop(3)}(retainer|payroll|books|contract)`,
    rx`${START}(book|order|buy|sign up|join|renew|subscribe|upgrade|switch|enrol|enroll)\b ${hop(7)}(by|before|until|till|today|now|this|${TIME}) ?${hop(5)}and (get|receive|save|enjoy|we'll|we will|i'll|i will|you'll|claim|win|have)`,
    rx`(shall|should|can|may) (i|we) (make|draw|prepare|raise|issue|write|print|do) (up |out |you )?(the|your|a|an) (contract|agreement|invoice|pi|order|order form|booking|pro-?forma)`,
    rx`(order|contract|agreement|booking|application|invoice|purchase) ${hop(6)}(only|just|all it|now) (needs|wants|takes|requires) (is )?(your|a|the) (\w+ )?(${DEALS}|initials|stamp)`,
  ],
  unless: [
    rx`(don't|do not|no need|never|without|nothing|before you|not asking|haven't|no rush|whenever you're ready|won't|doesn't|if you decide|should you decide|needn't) ?${hop(5)}(sign|commit|decide|buy|order|pay|book|deposit|contract|invoice|payment|tick|return|move|switch)`,
    rx`(you|they|he|she|who|client|customers?|buyers|most|people|tenants|guests|patients) (\w+ )?(decided|chose|ordered|bought|paid|signed|confirmed|pays|orders|books|signs|returned|asked)`,
    rx`^\W*(and |so |but )?if (you|u) (want|like|wish|prefer|fancy)`,
    rx`thank(s| you)? (so much |again )?for`,
    rx`(how|why|what|where|when) (do|does|did|are) (you|your|they|the)`,
  ],
};
