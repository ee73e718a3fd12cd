import { gap, rx } from '../../engine/text/rx';
import { DONT, slot } from './pressure';

const NOW = slot(
  `now|today|tonight|immediately|right now|right away|straight ?away|asap|a\\.s\\.a\\.p\\.?|at once|this minute|this second|this instant|before it's too late|without delay|urgently|tout de suite|pronto|this very (?:day|minute)|on priority`,
);
/** What a seller orders a reader to do with the sale. */
const COMMIT = slot(
  `act|sign(?: up)?|register|buy|order|enrol(?:l)?|join|subscribe|upgrade|book(?: it| yours?| your (?:spot|slot|seat|place|demo|stand|table))?|claim|reserve|grab|secure|lock(?: it)? in|switch|start|get started|reactivate|activate|decide|commit|apply|pay|move|jump(?: on (?:it|this))?|say yes|pull the trigger|invest|purchase|shop|hurry|go for it|take action|get (?:it|yours|one|in|on ?board|on this|signed up|moving|going|your (?:\\w+ ){0,2}\\w+)`,
);
const REACH = slot(
  'call|ring|phone|text|whatsapp|message|email|mail|reply|respond|contact|dm|write|revert|get back|ping|confirm|answer',
);

/** "You must": what the reader has to see, do or think. */
export const MUST = [
  rx`(you|u|y'all|yourself|everyone|everybody|every (${gap(2)}\w+)|all \w+|your (\w+ ){1,2}) (all )?(really |just |simply |absolutely |seriously |definitely |honestly |urgently |at least |do |still |surely |truly ){0,5}(need|needs|have|has|must|ought|got|gotta|'ve got|need to|should really|should definitely|should seriously|should at least|should be|really should|better|had better)( to)? (at least |really |just |seriously |to |be ){0,5}(see|act|hear|try|know about|know that|know|book|meet|sign|switch|upgrade|move (now|fast|quick|quickly|on this|before)|decide|jump|get (on|in|started|moving|this|involved|your hands|ahead|serious|it|with)|stop|start \w+ing|start|be (on|using|looking|doing|thinking|part|in|there|talking|seeing|investing)|do (this|something|it)|take action|take a look|take (this|advantage)|look|looking|check|speak|talk|join|attend|invest|investing|consider|rethink|change|fix|read|watch|come|experience|have (this|one|it)|using|doing|talking|thinking|worried|concerned|on (this|board|it|top)|get|think|understand|reali[sz]e|seize|grab|thank|embrace|adopt|buy|order|listen)`,
  rx`you(('ve)? got to|gotta|'ve gotta) (see|try|hear|act|meet|get|be|come|taste|feel|check)`,
  rx`you (simply |really |just |honestly |certainly )?(can't|cannot|can not|cant|couldn't) afford (to )?`,
  rx`(can't|cannot|can not|cant) (be missed|miss (this|it|out)|pass (this |it )?up|let (this|it) (pass|slip|go)|afford)`,
  rx`you (owe|owed) it to (yourself|your|yourselves|the|them|him|her)`,
  rx`(a|an|is) (absolute |real )?must([- ](have|see|read|attend|buy))?(?! (be|not|have))`,
  rx`(go big or go home|put up or shut up|it's now or never|now or never|just do it|trust me on this|do yourself a favou?r|do the math|do the maths|wake up)`,
  rx`(i|we) (strongly |urge|strongly urge|highly |really |would strongly |do ){1,2}(urge |advise |recommend |suggest |insist |encourage |implore )?(you|that you)`,
  rx`(i|we) (urge|insist|demand|implore|beg) (you|that|on)`,
  rx`(you guys|you|your team) should (do|go for|take|go with|be doing|choose|pick|get) (the|this|our|it|a)`,
  rx`you (have|'ve) (simply |just |really )?got to`,
  rx`(should|must|ought to|need to|has to|have to) (all )?(really |already |all |seriously ){0,5}(be |have )?(already )?(doing|using|having|switch\w*|cancel\w*|on (this|our|the|that)|getting|adopt\w*|asking yourself|questioning)`,
  rx`you are (kindly )?(requested|advised|required|expected|invited urgently|urged) to`,
];

/** "Act now", "don't miss": an order to close or to hurry. */
export const ACT_NOW = [
  rx`${COMMIT} (?:(?!i'll|we'll|i |and )[^ ,.;!?]+[ ,]+){0,3}?(${NOW})(?!'s)`,
  rx`(?<=^\W{0,9}|please |kindly |just |so |and |or |then |simply |now |- |: )${REACH} (?:(?!i'll|we'll|i |and )[^ ,.;!?]+[ ,]+){0,5}?(${NOW})(?!'s)`,
  rx`${DONT} (you dare )?(miss|wait|delay|hesitate to (sign|book|order|buy|act)|let (this|it|them|these|your|that|the|another|yourself|a)|sleep on|lose (it|this|out|your|access|them)|pass (up|on) (this|it|the)|get left|be left|overthink|be the (one|last|only|person)|put (it|this) off|sit on|drag|think twice|think (about it )?too|ignore|fall behind|blow|waste|leave it (too|until|till)|sign with|go with (them|anyone|another|any other)|buy from|settle|even think|risk)`,
  rx`(please |kindly )?(hurry|act fast|act quickly|act soon|be quick|move fast|move quickly|be fast|get in quick|get in early|seize|jump on (this|it|board)|strike while|(?<=^\W{0,9}|please |just |so |and |then |, )stop (wasting|losing|paying|guessing|struggling|settling|overpaying|leaving|letting|waiting|burning|putting|throwing|doing|using|worrying|thinking|messing)|quit (wasting|losing|paying)|ditch (the|your)|dump your|wake up)`,
  rx`(do the needful|kindly do needful) ${gap(3)}(earliest|asap|today|now|immediately|urgent)`,
  rx`(at (the|your) (very )?earliest|as a matter of urgency|with immediate effect|needs? your (immediate|urgent) (attention|action|response)|(?<!no )(action|response|reply) (is )?(required|needed)|(urgent|immediate) (action|attention|response|reply|requirement)|requires? your (urgent|immediate))`,
  rx`(?<=^\W{0,9})(subject: )?(urgent|important|attention|immediate action)( ?(:|!|-))`,
  rx`(get|come|jump|climb|hop|go) back (in there|in here|to it|on track|on board)`,
  rx`(?<!we |i |to )(take|seize|grab) (advantage|the (chance|opportunity|moment)|this (chance|opportunity|deal|offer))`,
  rx`(all|what) (you have to do|you need to do|you've got to do|i need from you|we need from you|you do)( now| next)? (is|:)`,
  rx`(?<=^\W{0,9}|please |just |so |then )(serve|give) (your|them) ${gap(1)}notice|(?<=^\W{0,9}|please |just |so |then )(cancel|drop|ditch|leave|fire|scrap|bin|forget) (your|the|their|that) ${gap(2)}(contract|supplier|provider|agent|vendor|appointment|spreadsheets?|plan|current)`,
  rx`(?<=^\W{0,9}|please |just |so |then )(go|sign|stick|stay|work|deal|come) with (us|people|folks|the (best|people|team|firm|ones)|someone|a (real|proper|local))`,
  rx`(tell|text|send|say|reply|write) ?(to )?(me|us)? ${gap(2)}(you're in|youre in|you are in|i'm in|count me in|yes today|yes now)`,
  rx`(sign|buy|order|commit|pay|decide|book) (now|today|first)`,
  rx`(let me|let us|we have to|we need to|we must|we should) (get|close|finish|wrap|move) ${gap(3)}(today|now|asap|immediately)`,
  rx`(?<=^\W{0,9}|please |just |so |then |and |kindly )(make the (switch|move|call|change|jump|leap)|get (it|this|that|yours|yourself) (ordered|done|sorted|booked|signed|in|fixed|started|over)|pick up the phone|take the (leap|plunge|first step|next step|jump)|look no further|say (goodbye|hello) to|trust (the process|me|us) and|do it (now|today|before|for)|put (it|us|this) (first|to work|in your)|jump in|think about (your|the) (kids|family|children|future|customers|staff)|imagine (never|losing|being|what your)|ask yourself|be (smart|brave|bold|first|the first)|join the|choose the (best|right|smart|winning)|stay ahead|get ahead|beat (the|your)|protect your|secure your|save your|future-?proof)`,
  rx`(do not|don't|dont) (ignore|delete|overlook|skip|disregard|dismiss|underestimate|lose|throw|let|trust)( (this|it|my|your|the|that))`,
  rx`(kindly |please )?(make|pay|send|transfer|deposit) (a|the|your|an) (\w+ )?(commitment|deposit|booking|reservation|registration|down ?payment|advance|part payment) ?(fee|payment)?`,
  rx`don't (think|wait|take|leave it|be) too (long|late|hard|much)`,
];

/** A button that orders. The square brackets stand in the text. */
export const BUTTON =
  /\[(?:yes,? )?(?:claim|reactivate|buy|order|sign up|unlock|get (?:it|mine|yours|started|instant|access|my)|join|grab|save|secure|lock|reserve|act|subscribe|restore|rescue)\b[^\]]{0,60}\]/g;

/** Orders to people and diaries: "have your manager there", "ensure that the reports are ready". */
export const SUMMON = [
  rx`(bring|have|get) (your|along|both|whoever) ${gap(5)}(\w+ )?(director|manager|boss|team|owner|partner|cfo|ceo|md|budget|decision[- ]makers?|whoever|wife|husband|board|accountant|engineers?|head|colleagues?|reports?|figures|bills?|present|on the call|ready|there)`,
  rx`(please |kindly )?(ensure|make sure|see to it|arrange) (that )?(the|your|you|all|both|everyone|he|she|whoever) ${gap(8)}(available|present|ready|on the call|there|attend|attends|attending|free|at the meeting|in the room|prepared)`,
  rx`(let|have) (the|your) ${gap(4)}(be present|also be present|be there|available (for|at|on)|join (us|the call|me)|attend|sit in|on standby|ready for me)`,
  rx`(keep|clear|block|free( up)?|set aside|leave) (your|the|that|this|a|an|some|an? hour|30|20|15|45|60|tuesday|wednesday|thursday|friday|monday|tomorrow) ${gap(4)}(diary|calendar|free|open|clear|for me|for us|for this|afternoon|morning|minutes)`,
  rx`(i|we) (ask|request|require|expect|need) (that )?you (to|will|please|kindly)? ${gap(3)}(indicate|send|confirm|provide|be|have|bring|sign|complete|attend|prepare|give|make|commit|move|respond|answer)`,
  rx`(indicate|inform|advise|send|confirm|share|let me know|give|tell|answer) (me |us )?(urgently|immediately|asap|at once|without delay|right away)`,
  rx`(watch|read|review|fill (it|this|in|out)|complete|prepare|look through|study) (it |this |that |the \w+ )?(before (the|our|we|your) (call|meeting|meet|demo|session|talk|visit))`,
  rx`put me (in front of|through to|on with|in touch with) (them|him|her|your|the|whoever)`,
  rx`(keep|have) (your|his|her) (\w+ ){1,3}(available|ready|present|free|informed|on standby|handy)`,
];

/** Their own need, their own wish, or a step that is plainly theirs to leave. */
export const UNFORCED = [
  rx`you (don't|do not|dont|won't|will not|needn't|need not|wouldn't|didn't|never|'ll never|'d never)( ever)? (need|have|want|be|got)`,
  rx`(what|whatever|anything|everything|all|whenever|who|when|if|until|how|where|unless|in case) (that )?(you|u|they|your \w+)( \w+)? (need|needs|have|must|should|want)`,
  rx`(no need|nothing) ${gap(4)}(you|to)`,
  rx`(understand|appreciate|respect|accept|know|see|realise|realize|agree) (that |why )?you (must|need|have)`,
  rx`(do|did|does|would|might|may|will|should|shall|can) (you|your \w+|they|it) ${gap(3)}(need|have|want|prefer)`,
  rx`you (only|just) (need|have) to`,
  rx`(i|we) (know|gather|understand|believe|hear) (that )?${gap(7)}you (need|have) to (get|have|file|show|keep|send|prove|report)`,
];
