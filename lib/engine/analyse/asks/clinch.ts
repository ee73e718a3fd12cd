import { rx } from '../../text/rx';
import type { AskFamily } from './family';
import { hop, START } from './words';

const SOME =
  '(?:a|an|one|two|three|four|five|six|ten|a few|a couple(?: of)?|a dozen|half a|\\d+)(?: (?:small|first|single|trial|mixed|free|more))?';
const GOODS =
  '(?:cases?|pallets?|boxes|box|crates?|bottles?|bags?|kilos?|kg|tons?|tonnes?|cartons?|drums?|packs?|units?|pieces?|pcs|rolls?|trays?|licen[sc]es?|seats?|machines?|vans?|months?|shifts?|loads?|containers?|jobs?|rooms?|sets?)';
const RIVAL =
  '(?:(?:current|present|existing|old|other|usual|incumbent) (?:\\w+ )?(?:supplier|broker|provider|vendor|agent|agency|carrier|contractor|bank|insurer|accountant|firm|company|contract|people|lot|man|guy|guys|partner|contract|agreement))';

/** To clinch it by a word, a count of goods or a leaving of the rival: no paper and no sum is named. */
export const CLINCH: AskFamily = {
  rung: 6,
  object: 'decision',
  any: [
    // The word.
    rx`count (you|yourself|your \w+) (all )?in( (as|for|with)|\W*\?|\W*$| (before|now|today|by))`,
    rx`(are|is|were|so are) (we|you|it|this|that|u) (doing|having|taking|buying|going ahead with|going for|up for) (this|it|them|one|that)( or (not|no|what))?( today| then| now)?\W*\?`,
    rx`what('s| is)( it| the (verdict|answer|decision))( going to| gonna)?( be)?\W*\?\W*$`,
    rx`(is|was) (that|this|it) (a|your) (yes|go|deal|done deal|goer|no or a yes)( then| or (a )?no)?\W*\?`,
    rx`(call|make) it (a deal|a done deal)`,
    rx`(have|got|get|take) (i|we)? ?(have |got )?(your|a|an|the) (go.?ahead|green light|ok|okay|blessing|agreement|commitment|decision|nod|word|approval|authority|instruction)( on| to| for| then| now)?[^?]{0,30}\?`,
    rx`(do|may|can|could|might) (i|we) (have|get|take|count on|rely on|expect) (your|the|a|an) (\w+ )?(go.?ahead|green light|ok|okay|agreement|commitment|decision|nod|approval|order|business|signature|deposit|instruction|confirmation)`,
    rx`(will|would|could) you (be|become) (the |our |my |a )?(first|next|one of|founding|our)`,
    rx`(if|suppose|say|what if) (i|we) (do|did|can do|could do|make|made|knock|knocked|take|took|give|gave|drop|dropped|throw|threw|match|matched|beat) [^?.]{2,60}(will|would|do|could|can) (you|we|that|it) (take|have|buy|sign|go|do|say|commit|move|switch|get|seal|swing)[^?]{0,40}\?`,
    rx`(would|will|does|could) [^?.]{2,50}(get (it|this|us|you) over the line|seal (it|the deal)|swing it|clinch it|close it|get you on board|do the trick)[^?]{0,20}\?`,
    rx`(shake|shaken|shaking) (on it|hands on)( and| by| today| tonight| now|,|\.|$)`,
    rx`(put|send|push|run|get|let) (it|this|that|the order|your order|the booking|the application|them) (through|in hand|booked|moving|underway|into production|on the system)[^?.]{0,40}\?`,
    rx`(am i|are we|is it|are you) (ok|okay|good|fine|clear|happy|all right|alright)( for (me|us))? to (book|order|start|put|place|send the (crew|van|lads|contract|invoice)|go ahead|proceed|release|raise|reserve|tell)[^?]{0,60}\?`,
    rx`(can|shall|should|may) (i|we) (tell|let) (the|my|our|him|her|them) ?(factory|boss|manager|team|director|warehouse|office|production|crew|lads|supplier|\w+)? ?(know )?(yes|it's a (yes|go)|you're (in|on board|coming|going ahead)|that's a yes|to (start|go|load|ship|proceed))`,
    rx`(say|give) (me |us )?the (word|nod) (and|,|so) (the|we|i|it|my|our) (?!(can|could|'ll|will) )?\w+ ?(\w+ )?(leaves?|ships?|starts?|goes|rolls?|loads?|go|ship|start|load)`,
    // Pen, card, account.
    rx`(tick|check|click|tap|press|hit) (on )?(the )?["']?(agree|i agree|yes|buy|order|pay|sign|subscribe|checkout)["']?( box| button)?( at| on| below| and| here|\W*$)`,
    rx`(initials?|signature|name|autograph|squiggle|scribble|thumbprint|stamp) (here|next to|on|at|by|in|under|beside|where) (the )?(cross|crosses|dotted|bottom|line|page|sticker|arrow|box|x|tab|yellow|marked)`,
    rx`(your|the) (approval|signature|go.?ahead|yes|ok|deposit|confirmation|order|po|authori[sz]ation|consent) (on |for |to )?${hop(4)}(is|are|'s) (all|the (only|last) thing|what) (that )?(i|we|is|'s|it)`,
    rx`(my|our|the) (sort code|account (number|details)|bank details|iban|paypal|venmo|cash ?app|payment link|card machine link|upi|m-?pesa|till number|paybill)( \w+)? (is|are|:) (below|here|attached|at the (bottom|foot))`,
    rx`(effect|make|do|complete|send|arrange|sort|sort out|settle|get) (the|your|a) (transfer|deposit|payment|remittance|prepayment|first instal\w+|balance|down ?payment) ?(today|tonight|now|and|by|before|so)`,
    rx`(stick|pop|put|bang|whack) (it|this|that|them|yours|the \w+) on (your|the|a) (card|account|tab|bill|credit card)`,
    rx`(one|two|three|\d) (clicks?|taps?|minutes?|signatures?) (and|then) (you're|you are|it's|it is|your) (insured|covered|in|done|sorted|live|signed up|set|on board|booked|yours|protected|ready)`,
    rx`(and|then) (you're|you are|it's|that's) (all )?(done|sorted|covered|insured|booked in|signed up|in business|protected|good to go|all set)\W*$`,
    rx`half (now|upfront|up front|today|on signing|on order)(,| and)? ?(the )?(half|rest|balance|other half)`,
    // Goods, and leaving the rival.
    rx`${START}(take|try|stock|grab|order|buy|start with|begin with|put in|test|trial|get) (just |only |at least )?(${SOME}) (${GOODS})(?! (off|from your|out))`,
    rx`(like|love|want|ask|suggest|invite|propose|need) (you|u|your \w+) (to |should )?(take|try|trial|stock|order|buy|test|start with|put in) (just |only |at least )?(${SOME}) (${GOODS})`,
    rx`${START}(tell|inform|notify|let|ring|call|drop|ditch|cancel|leave|sack|fire|give notice to|serve notice on|terminate|end|quit|get rid of) (your|the|with your) (${RIVAL})(?! (for a|what|how|about the|whether|to (send|show|give|explain|confirm|quote)))`,
    rx`(put|have|keep|name|appoint|take|nominate|list|choose|pick|use) (us|me) (down )?as (your|the|a|one of your) (\w+ )?(supplier|provider|agent|agency|broker|partner|contractor|carrier|vendor|caterer|accountant|bank)`,
    rx`(commit|sign|signing|sign up|stay|agree|lock in) (to|for|up for) (a|one|two|three|six|twelve|\d+|the|another) ?(year|years|months?|term|quarter|minimum|season|full)[^?]{0,60}\?`,
    rx`(i|we)('d| would)? (just |really |only )?(need|want|have to|must) (to )?(know|hear|have (an|your) answer|an answer|a decision|a yes|your answer|your decision|your yes)( either way| back| from you)?,? (today|tonight|by|before|now|this|until|within|asap)`,
  ],
  unless: [
    rx`(don't|do not|no need|never|without|nothing|before you|not asking|haven't|no rush|won't|doesn't|needn't|not to|not) ?${hop(3)}(sign|commit|decide|buy|order|pay|tell|cancel|drop|leave|switch|take|transfer)`,
    rx`(you|they|he|she|who|customers?|clients|most|people|tenants) (\w+ )?(decided|chose|ordered|bought|paid|signed|took|tried|cancelled|left|switched|told)`,
    rx`thank(s| you)? (so much |again )?for`,
    rx`(how|why|where|when) (do|does|did|are|is|was) (you|your|they|the|it)`,
    rx`if (you|u|your \w+) (want|wants|like|likes|fancy|wish|decide)`,
    rx`need to know ${hop(4)}(whether|if you|to get)`,
    rx`(keep|stay with|stick with|happy with) (your|the|them)`,
  ],
};
