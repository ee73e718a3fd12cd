import { rx } from '../../text/rx';
import type { AskFamily } from './family';
import { THE } from './force';
import { MONEY, PEOPLE, THINGS } from './things';
import { hop, START, TIME } from './words';

const SOON = `(?:today|tonight|now|right now|right away|straight ?away|asap|immediately|urgently|eod|cob|eow|by return|first thing|at the earliest|this (?:week|month|afternoon|morning|evening)|within (?:the )?(?:\\d|two|three|next)|(?:by|before|until|till|latest|no later than) (?:the |this |next |end of |close of |noon |our |my ){0,3}(?:${TIME}|month|week|quarter|year|noon|business|play|\\d|tomorrow|wknd|weekend|lunch))`;
/** What only somebody who buys hands over. */
const SEAL =
  '(?:signatures?|(?:counter)?signed (?:form|copy|copies|contract|agreement|order|letter|docs?|documents|paperwork|papers|mandate|nda|quote|proposal|loa|page|version)s?|deposit|down ?payment|prepayment|advance payment|mobili[sz]ation fee|purchase order|po|lpo|loi|icpo|loa|letter of (?:intent|authority)|order form|booking form|direct debit|docusign|card details|bank (?:login|details|coordinates)|cheque|trial order|first order|firm order|verbal|go-?ahead|green light|sign-?off|commitment|written (?:decision|confirmation|intention|order)|lc|l/c|letter of credit|swift copy)(?!\\w)';
const FORCED =
  '(?:need|needs|needed|require|requires|required|requested|want|wants|awaiting|await|waiting for|missing|outstanding|pending|please|pls|kindly|send|drop|raise|issue|arrange|release|count on|counting on|count to receive|ask|asking|request|requesting)';

/** Paper, pen or money, and hurry or need beside it: whoever is the subject, the reader is meant. */
export const SEAL_IT: AskFamily = {
  rung: 6,
  object: 'decision',
  any: [
    rx`(${FORCED}) ${hop(6)}(${SEAL}) ?${hop(5)}(${SOON})`,
    rx`(${FORCED}) ${hop(4)}(${SOON}) ?${hop(4)}(${SEAL})`,
    rx`(just|only|all|simply|merely) (i |we |it |that |that's |is |are |now |then |still |left |missing |needed |need |needs |required |require |wants? |awaiting |pending |left to do |remaining ){1,5}(is |are |: ?)?(now )?(a|an|the|your|ur|her|his|two) ?(\w+ ){0,2}(${SEAL}|yes|tick|initials?)`,
    rx`^\W*(and |the |your |a |so )?(${SEAL}) (to |at |on |in |with |back |over )?${hop(4)}(${SOON})`,
    rx`^\W*(${MONEY}) ${hop(3)}(and (it's|it is|he's|she's|they're|you're|the \w+ is)|to (the )?(below|this|our|following) account|secures?|holds?|today|now)`,
    rx`^\W*(please |and |so )?(it |this |them |all |both )?back (signed )?(${SOON})`,
    rx`(put|add|enclose|include|attach|pop) (a|your|the) (check|cheque|card|deposit|payment|po( number)?) (in|with|on|down|to)`,
    rx`(form|agreement|contract|letter|mandate|paper|docs?|paperwork|order) ${hop(6)}(for you to|needs you to|which you|you (just|only|must)( only| just)?( need to| have to)?) (sign|initial|complete|stamp|execute)`,
    rx`(prepared|ready|attached|enclosed|drawn up|here) ${hop(3)}(and|,) ?(merely|only|just|now) (requires|needs|wants|awaits)`,
    rx`(you|he|she|your \w+) (are|is) (requested|required|kindly requested|asked) to (\w+ )?(confirm|return|sign|pay|release|issue|place|settle|approve|remit|arrange)`,
    rx`(should|must|has to|have to|can) be (raised|issued|made out|made payable|paid|transferred|wired) (in favou?r of|to (the|our|my|this)|into|by|before)`,
    rx`(take|have|grab|order|add) (the|a|another|some|both) ${hop(3)}(as well|too|while you're at it|on top)`,
    rx`(how many|how much|which|what) ${hop(3)}(should|shall|do|can|am|may|will) i (book|order|reserve|put you down|put down|allocate|pencil)`,
    rx`(want|like|ok for|okay for|shall|should|let) (me to|i|us to|we) (pencil|book|mark|lock|order|reserve|allocate) (in |you |down |aside )?(in |down |for )?(\d+|one|two|three|four|five|ten|a dozen|half|it|them|all|both|yours)`,
    rx`is it (\d+|one|two|ten)( \w+)? ${hop(2)}(you're|you are|to be|i'm) ${hop(2)}or (\d+|one|two|twenty)`,
    rx`(so |and |then )?you (confirm|give|send|order|place|release) (me|us) (the|a|your|one) ${hop(4)}(${SOON}|and we)`,
    rx`(reply|respond|answer|text|confirm)( back)?( just| only| simply)? (with )?["']?(ok|yes|go|in|agreed|done|confirm)["']?\W*$`,
    rx`${START}(decide|choose|commit|confirm) (please )?(${SOON})`,
  ],
  unless: [
    rx`(don't|do not|no need|never|without|nothing|before you|not asking|haven't|no rush|won't|doesn't|if you decide|should you decide|needn't|no|not) ?${hop(4)}(sign|commit|commitment|decide|buy|order|pay|deposit|contract|invoice|payment|cheque)`,
    rx`(you|they|he|she|who|we|client|customers?|buyers|most|people|tenants|parents) (\w+ )?(decided|chose|ordered|bought|paid|signed|confirmed|returned|asked|sent|need|needs|want|requested)`,
    rx`thank(s| you)? (so much |again )?for`,
    rx`(how|why|when|where) (do|does|did|are|is|was) (you|your|they|the|it)`,
    rx`(yes or no|ok or not)`,
    rx`(only|just) (sign|pay|order|invoice) (when|if|once|after|on)`,
  ],
};

/** A thing of theirs, and hurry, readiness or a question mark beside it, with or without a verb. */
export const HAND_IT: AskFamily = {
  rung: 3,
  object: 'details',
  any: [
    rx`^\W*(and |or |so |the |your |best |what's your |which |also ){0,3}(cell|mobile|phone|number|whatsapp|direct line|gate code|key code|postcode|account number|e-?mail|address)( #)?( for (you|her|him|them))? ?(by return|asap|please|pls|today|now|for you|to use)?\W*\?\W*$`,
    rx`^ ?(\d+[.)]|-|•|\*|[a-z]\)) ?(your|a (photo|copy|list|scan|pic) of (your|the)|last \d+|copy of (your|the)|name and \w+ of) (\w+ ){0,3}(${THINGS})(?! (is|are|was|were|has|have|will|says|shows))[^.?!]{0,50}$`,
    rx`(${START}(send|share|get|bring|forward|provide|revert with|reply with)|need|needs|require) (?!(to|your|a) (be|have|go|order|call)\b)${hop(6)}(${THE})(${THINGS})(?!\w) ?${hop(5)}(${SOON})`,
    rx`${START}(have|keep|bring|get) (the|your|a|all|last) ${hop(4)}(in hand|to hand|handy|ready|bagged|out|open|with you|available)`,
    rx`(let|make|ensure|see|instruct|ask|tell) (that )?(the|your) (\w+ )?(${PEOPLE}|md|bursar|guard|security \w+|team) ${hop(2)}(be|is|are|to be|to allow|to let|also be) (present|available|there|around|on seat|on the call|in|us|me)`,
    rx`(instruct|ask|tell|get|have|let) (your|the|him|her|them) ?(\w+ )?(${PEOPLE})? ?(to )?(connect|call|allow|let|send|give|email|share|release|forward|contact|provide) (me|us|it|the|your)`,
    rx`(value|appreciate) (to have |to know |to hear )?(your|the) (\w+ )?(view|opinion|input|advice|feedback|expertise|take|guidance|help|support|vote) (as|on|about|in|with|for)`,
    rx`(thrilled|grateful|delighted|glad|happy|appreciate it|kind) if you (would|could|can|'d)( kindly| please)? (vote|share|like|follow|review|rate|tag|repost|mention|recommend|endorse|refer|introduce|nominate)`,
    rx`(pass on|pass along|share|hand out|give out) (my|our) (details|name|number|card|contact|info)`,
    rx`(who|whom) (do|did) you (know|go with|end up|sign with|pick|choose|use instead)( \w+){0,3}\W*\?`,
    rx`(who|what) (signs|approves|decides|holds|has the (final|last)|needs to (sign|approve|agree|be involved))( \w+){0,6}\W*\?`,
    rx`(is|was) (it|that|this) (u|you|yourself|him|her|someone|somebody)( or \w+)? (that|who|which) (order|orders|buy|buys|handle|handles|decide|decides|deal|deals|do|does|look|looks|sort|sorts|run|runs)[^?]{0,60}\?`,
    rx`(are|is) (you|u|he|she|this) the (right )?(person|one|man|lady|contact|decision[ -]?maker)\W*\?`,
    rx`(does|do|would) (mr|mrs|ms|dr|she|he|they|\w+)\.? ?(\w+ )?(order|buy|purchase|choose|decide|source|handle) ${hop(3)}(himself|herself|themselves|itself|directly|personally|centrally|or (does|is|do))`,
    rx`^\W*(and |so |roughly |may i ask |just )?(who) (does|do|handles|runs|makes|buys|orders|looks after|manages|organi[sz]es|decides|signs) (your|the|you|for|all|on|off|at) [^?]{2,60}\?`,
    rx`whose (desk|job|call|department|area|patch|remit|decision|budget|side) ${hop(6)}[^?]{0,30}\?`,
    rx`(when|what date|what month)('s| is| does| do) (your|the|ur) (\w+ ){0,2}(renewal|contract|lease|policy|agreement|insurance|tender|cover|subscription|deal)( up| due| end| renew| expire| run out| coming up)?\W*\?`,
    rx`(what's|what is|what are) (your|ur|the) (rough |current |annual |monthly |yearly |total |typical |approximate )?(spend|budget|turnover|volume|volumes|headcount|usage|consumption|quantity|quantities|margin|target price|timeline)[^?]{0,40}\?`,
    rx`(any chance|any possibility|chance) (of|i could (have|get|see)|you could send) (a|the|your|some|an) (copy|look at|sight|list|photo|quote|name|number|intro\w*|sample|drawing)`,
    rx`(would|could|can|will) you (please |kindly )?(pass|send|push|take|bump|move|escalate|forward|mention|raise|put|show) (this|it|that|my \w+|a word) (up|on|along|upstairs|in (with|to)|to (your|the|whoever)|with (your|the)|past|around)`,
    rx`${START}(get|have) your (\w+ ){1,2}(to )?(read|look at|check|see|review|watch|open|have a look|take a look) (this|it|the|our|my|at)`,
    rx`${START}(show|forward|read|give|hand|pass) (this|it|these) (to|on to|out to) (your|the|whoever|anyone|a) `,
    rx`${START}(like|share|follow|repost|tag|subscribe)( and| &|,) (like|share|follow|repost|tag|subscribe|comment)`,
    rx`(are|r) (you|u) (the|an?) (owner|boss|manager|director|decider|buyer|one in charge|person in charge|principal|landlord)\W*\?`,
    rx`(do|does) (you|u|he|she|your \w+) (make|take|handle|control|hold|have) (the |any )?(decisions?|buying|purchasing|budget|say|purse|final say|last word)[^?]{0,50}\?`,
    rx`(which|what) (email|number|address|e-mail|name) (should|shall|can|do|may) i (use|send|put|write|ring|call)[^?]{0,40}\?`,
    rx`what('s| is| was) (the|your) (next|last|latest|biggest|current) (po|order|shipment|load|tender|project|job|requirement)[^?]{0,40}\?`,
    rx`(have|did) (you|u) (already |actually )?(sign|signed|decide|decided|choose|chosen|commit|committed)( yet| already| with (them|someone|anyone|him|her))?\W*\?`,
    rx`(can|could|may|might) i( just| please)? ask (what|why|who|which|whether|if|how|where|when) ${hop(6)}(contract|supplier|provider|vendor|put you off|interested|budget|price|paying|went with|gone with|decided?|chose|quoted|signed|responsible|in charge)[^?]{0,60}\?`,
    rx`(you|u) have any (\w+ ){0,2}(project|requirement|need|enquiry|inquiry|demand|order|rfq|tender)[^?]{0,30}\?`,
    rx`(help me|i'd (really )?(like|love)|i would (like|love|be grateful|appreciate)|i'd be grateful|grateful) to know (if it was|why|who|which|whether|when)`,
  ],
  unless: [
    rx`(happy|glad|i'll|we'll|i can|we can|let me|i could|we could|shall i|should i) ?${hop(2)}(send|share|give|bring|provide|forward|get|have)`,
    rx`(don't|do not|no need|never|without|needn't|not need|nobody|no one) ?${hop(3)}(send|share|give|need|have|bring|provide|ask|tell)`,
    rx`(you|they|he|she|who|we|customers?|clients|people|owners|they'll) (\w+ )?(need|needs|want|wants|require|send|sent|asked|share|get|bring|provide)`,
    rx`(what|how|why|where) (do|does|did|are|is|has|have) (you|your|they|the|it)`,
    rx`thank(s| you)? (so much |again )?for`,
  ],
};
