import { rx } from '../../text/rx';
import type { AskFamily } from './family';
import { EXPECT, NEED, ORDER, POLITE, THE } from './force';
import { DEALS, MONEY, PAPERS } from './things';
import { hop, START, TIME } from './words';

const WHEN = `(?:today|tonight|now|right now|right away|straight ?away|asap|immediately|this (?:week|month|quarter|weekend|afternoon|morning)|by|before|until|till|within|while|in the next|eod|cob|eow|${TIME})`;
const BUY =
  '(?:decide|make up your mind|choose|book|order|reserve|buy|pay|sign|sign up|enrol|enroll|register|commit|confirm|renew|switch|apply|upgrade|join|subscribe|lock (?:it |this |yours )?in|get (?:yours|it|them|one)|secure (?:yours|it|one)|claim (?:yours|it)|grab (?:yours|it|one)|place (?:it|your order)|accept)';
/** What a seller does only once the deal is made. */
const FULFIL =
  '(?:activate|start|commence|begin|proceed|process|ship|dispatch|deliver|install|produce|manufacture|print|order|raise|issue|invoice|book|reserve|allocate|release|schedule the (?:crew|fitters|install)|set (?:it|you|everything) up|get (?:it|you|this|things) (?:going|moving|started|live|sorted|done|booked|rolling)|wire|fund|load|cut|slot you in|lock|hold|go ahead|register you|onboard|open (?:your|the) (?:account|file))';

/** Demands for what seals a deal, whatever the words: a yes, a paper, an order, money. */
export const LOOSE_DECISION: AskFamily = {
  rung: 6,
  object: 'decision',
  any: [
    // The deal itself is needed, awaited, requested.
    rx`(${NEED}) ${hop(7)}(${THE})(${DEALS})`,
    rx`(${NEED}) ${hop(3)}(${MONEY})`,
    rx`(${EXPECT}) (your|ur|the|a|an) (\w+ ){0,3}(${DEALS})`,
    rx`(${POLITE}) ?(${ORDER}|send|share|give|drop|release|issue|place|raise|return|make|arrange|effect|do|initiate|settle|transfer|remit|process|proceed with|expedite) (${THE})(${DEALS})`,
    rx`${START}(send|drop|share|give|release|issue|place|raise|return|text|email|make|arrange|effect|settle|transfer|remit|process|forward|shoot|whatsapp)( me| us| over| across| back)? (your|the|a|an|in the|in your) (\w+ ){0,2}(${DEALS})`,
    rx`${START}(send|transfer|wire|pay|remit|deposit|settle|advance|put down|put|release|drop|venmo|zelle)( me| us| over| across| through| the| only| just| at least| first){0,3} (${MONEY})`,
    rx`(let|have|ask|tell|get|instruct|push) (your|the|ur) (\w+ )?(accounts?|finance|bursar|cashier|office|bank|accountant|treasurer|boss|md|director|board|principal)( \w+)? ?(to )?(pay|release|transfer|process|sign|settle|approve|wire|effect|clear)`,
    rx`(grateful|obliged|thankful|appreciate|pleased|glad|happy|good|great) (if (i|we) (could|can|may) |to )?(have|receive|get|for) (your|the) (\w+ ){0,2}(${DEALS})`,
    // The paper is there and waits for the pen or the purse.
    rx`(${PAPERS}) ${hop(9)}(is|are|was|were|'s|has been|have been|attached|enclosed|herewith|here|below|all|already|now|sits|waiting|prepared|ready|open|drawn up|drafted|filled) ${hop(6)}(for|awaiting|waiting for|needs?|only needs?|just needs?|pending|wants?|to be) (your |the |kind |a |you to |only |sign |just ){0,6}(sign|signature|signed|signing|stamp|stamped|payment|paid|pay|settlement|approval|acceptance|confirmation|treatment|countersign\w*|execution|perusal and sign\w*|action|initials?|squiggle|pen)`,
    rx`(${PAPERS}) ${hop(7)}(attached|enclosed|ready|prepared|open|waiting|live)( herewith| here| below| already| now| on| in)? ${hop(6)}(you (must|need|have|only|just)|sign|pay|stamp|docusign|your inbox)`,
    rx`(left|put|opened|sent|prepared|drawn up|drew up|drafted|made|filled in|filled out|uploaded|loaded|popped|got|have) ${hop(5)}(${PAPERS}) ${hop(4)}(open|on docusign|in docusign|docusign|to sign|ready|for you|for your|in your name|in your inbox)`,
    rx`(invoice|pro-? ?forma(?: invoice)?) ${hop(6)}(is |are )?(attached|enclosed|below) (for|herewith|please|kindly)`,
    rx`(it|this|that|form|one|page|which) (just |only |all )?(wants|needs|takes|requires|is missing) (only |just )?(a|your|the|you) (squiggle|signature|scribble|autograph|initials?|name at|pen|stamp|click|thumbprint|mark|sign)`,
    // You only have to …
    rx`(you|u) (only |just |simply |now )?(must|need to|have to|got to|gotta|need)( only| just| simply| now)? (sign|pay|begin|start|transfer|say yes|order|confirm the|click accept|accept|countersign|initial|commit|approve|press accept|deposit)`,
    rx`(so|then|now|and) (you|u) (confirm|order|sign|pay|transfer|accept|approve|commit|book|release) ${hop(6)}(and|,|by|today|tomorrow|before|${TIME})`,
    // Buy now, or buy and get.
    rx`${START}${BUY}( it| them| one| yours| with us| in| your \w+| the \w+| a \w+| both| all)? (${WHEN})[^?]{0,60}$`,
    rx`^\W*${BUY}( it| them| one| yours| with us| in| your \w+| the \w+| a \w+)? ${WHEN}( and|,)? ${hop(3)}(we'll|we will|i'll|i will|you'll|you get|get|save|receive|and get|and save|throw)`,
    rx`${START}(accept|confirm|agree|approve|reply|text|respond|say (?:yes|ok|go)|sign off|answer)( it| this| them| here| back| yes| ok| today| now){0,3} (so|and|then|so that) (i|we|my \w+|our \w+|they)('ll| will| can| could| may| shall)? ${FULFIL}`,
    rx`(so|so that|then|and) (i|we|my \w+|our \w+|they)('ll| will| can| could| may| shall)? ${FULFIL} (the |your |our |it |an |a )?(pi|pro-? ?forma|order|invoice|production|shipment|account|merchant account|delivery|contract|booking)( \w+)? ?(today|now|immediately|before|by|this|straight ?away|asap)`,
    rx`(reply|text|respond|answer|send|say) (back |me |us |with |just |only |a |simply |the word ){0,4}["']?(confirm|confirmed|agreed|agree|approved|book|booked|deal|accepted|accept|proceed|i'm in|im in|sold|done|sign me up|count me in)["']?( and| to|[.!]|$| so| today| now| by)`,
    // A choice that follows only a yes.
    rx`(prefer|like|want|wish|going|happy) (to )?(pay|be (invoiced|billed)|(the )?(invoice|delivery|installation))[^?]{0,60} or [^?]{1,60}\?`,
    rx`(${hop(2)})(card|cash|transfer|bank transfer|invoice|monthly|yearly|annual|annually|quarterly|deposit|hk account)( or | \/ )(card|cash|transfer|bank transfer|invoice|monthly|yearly|annual|annually|quarterly|\w+ account|pay|in full)[^?]{0,30}\?`,
    rx`(which|what|how many) ${hop(3)}(shall|should|can|do|am|may|will|are) (i|we|you want me to|you want us to) (ordering|order|booking|book|reserving|reserve|putting|put|set|sending|invoice|allocate|allocating|bring|load|ship|start)`,
    // The business itself.
    rx`(give|award|grant|hand|pass|leave|allocate|entrust|offer|assign)(ing)? (us|me|it to us|our \w+) (with )?(maybe |at least |just |only |even )?(a|an|one|your|the|some|this|half|part of|two|three|all) ${hop(4)}(orders?|size|line|lane|route|site|job|project|order|business|contract|container|pallet|share|truck|load|store|branch|building|model|batch|account|mandate|tender|category|sku|article|item|part)( |,|\.|$)`,
    rx`(ask|like|urge|beg|invite|request|please|kindly|hope|want|you to|you should|reason to|pls) ${hop(4)}(reconsider|rethink|think again|change your (mind|decision)|review your decision|re-?think|revisit your decision|give it (another|a second) thought)`,
    rx`(only|just|simply|let's|lets|suggest|propose|recommend|want)( you| we| to| that){0,3} (need to )?(begin|start|commence|open) with ${hop(3)}(small quantity|one|a|first|the first|\d+) ${hop(3)}(container|pallet|order|quantity|batch|truck|load|box|set|unit|machine|licen[sc]e|seat|store|site|room|month|package|plan)`,
    rx`(i|we)('d| would)? (suggest|propose|recommend|say) (that )?(we|you|i) (now |just |simply |then )?(open (a|an|the|your) (file|account)|sign|order|book|place|take|buy|go ahead|commit|switch|move|proceed|lock|renew)`,
    rx`(looking|look|searching|seeking) for ${hop(4)}(workplaces|companies|firms|businesses|sponsors?|donors?|hotels|schools|shops|partners?|people|clubs|employers|investors?|backers?|distributors?|buyers?|families|farms|owners?) (that|who|to|willing|ready) ${hop(2)}(carry|sponsor|fund|buy|take|host|pay|join|invest|donate|adopt|back|support|commit|give|order|stock)`,
    rx`(love|like|want|hope|hoping|keen|trying|try|be great|be good) to (get|have) (you|your \w+|u) ${hop(1)}(booked|signed|on the books|on our books|set up|on ?board|started|live|covered|insured|switched|locked in|over the line|moved over|in for the|on the schedule)`,
    rx`have your ${hop(6)}(bank|card|login|cheque ?book|chequebook|checkbook|wallet|deposit|social) ${hop(4)}(ready|handy|to hand|with you)`,
    rx`send (me |us )?(whatever|everything|all|anything|what) (you|u) (got|have|'ve got) ${hop(4)}(even|now|today|asap|tonight|before|right)`,
    rx`(discuss|speak|talk|check|clear it|agree) (it )?with (\w+ ){1,4}(and|then) ${hop(3)}(let (me|us) know|confirm|revert|come back|sign|return) ${hop(3)}(so|today|by|before|for|the order|and we|and i)`,
  ],
  unless: [
    rx`(don't|do not|no need|not need|never|without|nothing|before you|not asking|not to|didn't|haven't|rather not|no rush|when you're ready|whenever you're ready|not needed|won't|doesn't|does not|isn't|if you decide|should you decide|only if) ?${hop(5)}(sign|signed|commit|decide|buy|order|proceed|pay|book|start|go ahead|move|deposit|contract|invoice|payment|commitment)`,
    rx`(you|they|he|she|who|client|customers?|buyers|most|people|firms|shops|guests|patients|tenants|parents|owners) (\w+ )?(decided|chose|ordered|bought|paid|signed|confirmed|pays?|orders?|books?|signs?|returned|sent|asked|need|needs|want|wants|can pay|have to)`,
    rx`thank(s| you)? (so much |again )?for (your|the|confirming|sending|returning|signing|paying) ?(order|payment|confirmation|deposit|nomination|selection)?`,
    rx`(remove|take|delete) (you|your \w+) (off|from)`,
    rx`(free|no-obligation|no obligation|free-of-charge|complimentary) (sample|samples|trial|quote)`,
    rx`(how|why|what) (do|does|did|are) (you|your)`,
    rx`(after that|thereafter|from then|nothing|not) ${hop(4)}(need|require|before|deposit|cut)`,
    rx`(day before|same day|next day|cut-?off)`,
  ],
};
