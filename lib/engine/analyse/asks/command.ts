import { rx } from '../../text/rx';
import type { AskFamily } from './family';
import { hop, LINK, START, TIME } from './words';

const NEAR = `(?:today|tonight|now|right now|right away|straight ?away|asap|immediately|urgently|this (?:week|month|quarter|weekend|afternoon|morning|evening)|eod|cob|eow|by return|within (?:the )?(?:\\d|two|three|next)|(?:by|before|until|till|latest) (?:the |this |next |end |close )?(?:\\w+ ){0,2}(?:${TIME}|month|week|quarter|noon|business|play|\\d))`;
/** What the seller does in return, or why he wants it. */
const RETURN = `(?:and|&|then|so|so that|or|otherwise) (?:then )?(?:(?:i|we|it|my \\w+|our \\w+|they|you)(?:'ll|'re| will| can| could| may| have| am| are)|(?:i|we|they) (?:start|ship|send|begin|load|install|deliver|print|come|go|book|pay|bring|make|do)(?!\\w))`;
const BUY =
  '(?:sign|order|buy|pay|book|reserve|commit|transfer|wire|approve|authori[sz]e|renew|upgrade|enrol|enroll|purchase|hire|retain|appoint|deposit|release|initial|tick|stamp|countersign|claim|secure|subscribe|remit|settle|sign up|go ahead|lock in|pull the trigger|place|finali[sz]e|commission|advance|stock|trial-order)';
const MOVE = '(?:switch|move|swap|shift|transfer|route|divert|hand over|bring over|consolidate)';
const GIVE =
  '(?:send|share|give|drop|email|mail|forward|text|whatsapp|provide|tell|paste|ping|shoot|pop|dm|message|flick|fling|lob|chuck|sling|bung|whack|fire|hand|pass|show|name|list|write|scan|snap|photograph|fax|submit|upload|attach|point|steer|introduce|connect|patch|put|plug|hook|loop|copy|bcc|cc|tag|follow|recommend|refer|nominate|vote|endorse|rate|review|mention|quote|lend|loan|spare|supply|furnish|confirm|acknowledge|answer|reply|respond|revert|state|specify|indicate|describe|explain|fill|complete|register|add|include|enter|type|comment|leave|bring|get|have|ask|remind|nudge|chase|push|press|check|verify|measure|count|dig|pull|find|keep|hold|save|reserve|sort|arrange|line up|prepare|print|help|allow|grant|permit|invite|open|click|tap|press|download|watch|view|listen|join|stick|bung|slip|slide|pencil|escalate|discuss|raise|circulate|distribute|throw|toss|chip in|square)';

/** Told to buy, by a seller who waits for it: the hour, his own part, or a link stands beside the verb. */
export const BUY_NOW: AskFamily = {
  rung: 6,
  object: 'decision',
  any: [
    rx`${START}(${BUY})( and \w+)? (?!(in|out|of|off|at|is|are|was|were|has|will|form|forms|number|confirmation|lines|date|page)\b)${hop(8)}(${NEAR})`,
    rx`${START}(${BUY})( and \w+)? (the|your|a|an|it|this|these|one|two|three|\d+|both|half|with|for|now|on|at|through|via|up|here) ?${hop(9)}(${RETURN})`,
    rx`${START}(?<!\band[ ,])(${BUY}) (with us|through us|from us|with me|via us)`,
    rx`${START}(${BUY}) (here|below|online|at|via|through|now|securely|yours)? ?${hop(3)}(${LINK})`,
    rx`${START}(${MOVE}) (your|the|them|it|that|those|this|everything|all|half|one|over) ?${hop(7)}(to us|to me|with us|with me|for us|for ours|our way)`,
  ],
  unless: [
    rx`(don't|do not|never|no need|without|before you|not|won't|needn't) ?${hop(3)}(${BUY}|${MOVE})`,
    rx`order by ${hop(2)}(day before|\w+ before)|(you|they|he|she|we) (can|could|may|will|would) (then |just |also )?(${BUY})`,
    rx`(you|they|he|she|who|we|customers?|clients|people) (can |could |then |just |to |will |would |must |may |had to |have to )?(${BUY})`,
  ],
};

/** Told to do something for the seller, whatever it is: he gets it, waits for it, or pays it back. */
export const DO_FOR_US: AskFamily = {
  rung: 3,
  object: 'details',
  any: [
    rx`${START}(${GIVE}) (me|us)( \w+)? (a|an|the|your|ur|any|some|one|two|three|four|five|last|this|these|those|what|which|who|whom|how|where|over|across|through|on|in|onto|\d+)(?! (call|ring|bell|shout|buzz|yell|holler|line|note|hint|break|chance|moment|sec|second|minute|word|thumbs|nod|wave|reply|text|message|try|go|hand|favour|date|time|slot|day|few times))( \w+|\W)`,
    rx`${START}(${GIVE}) (?!(me|us|a line|back|yes|no|this|that)\b)${hop(9)}(to|with|for|by|past|towards) (me|us|my \w+|our \w+)`,
    rx`${START}(${GIVE}) (?!(in|out|of|off|is|are|was|has|will)\b)${hop(9)}(so|so that|in order that) (i|we|my \w+|our \w+) (can|could|know|may|will|don't|have)`,
    rx`${START}(?!(have|get|leave|keep|help)\b)(${GIVE}) (the|your|ur|a|an|any|both|all|these|those|his|her|their|\d+) ${hop(7)}(${NEAR})`,
  ],
  unless: [
    rx`(don't|do not|never|no need|without|not|won't|needn't|feel free|welcome|happy|glad|let me|i'll|we'll) ?${hop(3)}(${GIVE})`,
    rx`(you|they|he|she|who|we|i|customers?|clients|people) (can |could |then |just |to |will |would |must |may |had to |have to |also |always |even )?(${GIVE})`,
    rx`(if|when|once|unless) `,
    rx`(let|tell|give|write|drop|get back to|reply to|text|ring|call|keep) (me|us) (know|posted|if|when|either|back|go|be|say|show|help|in mind)`,
  ],
};

const FORCE =
  "(?:(?:i|we|he|she|they|my \\w+|our \\w+)(?:'d|'ll|'m|'re| would| will| am| are| do| must| have to)?(?: also| just| really| now| therefore| simply| only| still| kindly| humbly| please| first){0,2} (?:need|want|like|love|prefer|ask|asking|request|requesting|require|expect|expecting|urge|urging|beg|begging|count on|counting on|rely on|trust|implore|invite|encourage|advise|suggest|recommend)|what (?:i|we)(?:'d)? (?:need|want|ask|suggest|propose)|request|requesting)";
const THEM = '(?:you|u|your \\w+(?: \\w+)?|him|her|them|one of you|somebody|someone)';

/** Needed or wished of them: what they are to do says how much is asked. */
export const WANT_BUY: AskFamily = {
  rung: 6,
  object: 'decision',
  any: [
    rx`(${FORCE}) (of |from |that )?(${THEM}) (to (do is )?|should )?(please |just |now |kindly )?(${BUY}|decide|commit|say yes|${MOVE})`,
    rx`(${FORCE}) ${hop(2)}(it|this|that|them|these|the \w+) (signed|paid|settled|approved|confirmed|booked|ordered|released|authori[sz]ed|countersigned|over the line)`,
  ],
  unless: [
    rx`(don't|do not|never|not|won't|wouldn't|doesn't) ${hop(2)}(need|want|like|ask|expect|advise|recommend|suggest)`,
  ],
};

export const WANT_DO: AskFamily = {
  rung: 3,
  object: 'details',
  any: [
    rx`(${FORCE}) (of |from |that )?(${THEM}) to (do is )?(please |just |now |kindly |also )?(${GIVE})(?! (it|that|this|them) (with you|for yourself)| what you like)`,
    rx`(i|we)( do| just| really| only| also| now| would|'d|'ll)* (need|want|require) (to (know|understand|see|hear|find out|have) )(why|what|who|which|when|where|how|whether|if|your|the|their)`,
    rx`(i|we)( do| just| really| only| also| now)* need (this|that|it|them|these|those) (back|from you|in|by|before|today|in writing|tonight|asap)`,
  ],
  unless: [
    rx`(don't|do not|never|not|won't|wouldn't|doesn't|no need) ${hop(2)}(need|want|like|ask|expect|advise|recommend|suggest)`,
    rx`(if|when|before|once|unless|because) (i|we|you) `,
    rx`(i|we)('d| would) ask (your|him|her|them|the)`,
  ],
};
