import { gap, rx } from '../../engine/text/rx';
import { CLOCK, DAY, SOON } from '../../engine/vocab';
import { I_HAVE, I_WILL, PAPER, slot, WHEN } from './pressure';

const TIME = slot(
  `(?:at |on |this |next |by |around |about |round |for |the |first thing |between |before |after |again |coming |same |in the ){0,5}(?:${WHEN}|${DAY}|${CLOCK}|${SOON}|(?:a )?few (?:mins|minutes|days)|later(?: today| this week)?|shortly|soon|in a (?:bit|minute|day or two)|(?:morning|afternoon|evening|lunch(?:time)?)|\\d{1,2}(?![\\d%])|an hour|half an hour|lunch)`,
);
const COME = slot(
  `call(?: in| round| by| over| back)?|ring|phone|bell|buzz|dial|telephone|facetime|give (?:you|u|ye) a (?:call|ring|bell|buzz|shout|tinkle|ting|missed call)|drop (?:by|in|round|over|past)|stop (?:by|in|past|over)|swing (?:by|past|round|in)|pop (?:in|by|over|round|past|along)|come (?:by|over|round|in|to see|and see|past|along|down|up|out|there|to (?:you|your))|pass by|call by|visit|be (?:with you|over|outside|round|passing|stopping|calling|ringing|dropping|visiting|coming|seeing|waiting|bringing|on your|knocking)|knock|see you|meet you|pick (?:you|it|them) up|drive (?:over|up|down|by|out)|fly (?:in|over|down|out)|catch (?:you|up)|try (?:you|your)|reach (?:you|out)|speak (?:to|with) you|talk (?:to you|then)|load|deliver|bring (?:it|them|the|a|along|over)|send (?:someone|somebody|my|our|a|the) (?:\\w+ ){0,2}(?:round|over|out|by|engineer|driver|team|guy|guys|man|crew|surveyor|foreman|rep)|turn up|check in|follow up|circle back`,
);

/** A call or a visit that the seller simply sets. */
export const VISIT = [
  rx`${I_WILL} ${gap(3)}${COME} ${gap(8)}${TIME}`,
  rx`${I_WILL} ${gap(2)}(call|ring|phone|bell|buzz) (you|u|your (office|mobile|cell|desk|number))`,
  rx`${I_WILL} ${gap(2)}(give|be giving) you a (call|ring|bell|buzz|shout)`,
  rx`(expect|look out for|watch for|wait for|keep an eye out for) (a call|my call|me|our call|us|a visit|a knock|the invite|my invite)`,
  rx`(?<=^\W{0,9}|and |so |then |will |'ll )(talk|speak|chat|see you|catch you) (to you |with you )?(then|on ${TIME}|at (${CLOCK}|\d)|tomorrow|${DAY})`,
  rx`(let me know|tell me|advise|say|confirm) (what|which|when|the best|a good|your best) ${gap(3)}(i|we) (can|should|could|shall) (ring|call|visit|come|phone|pop|drop|see|install|deliver|collect)`,
  rx`(will|shall) (then |also |now ){0,5}be (assigned|allocated|in (contact|touch)|calling|contacting|visiting|with you|arriving|dispatched|delivered|scheduled|appointed|coming) ?${gap(2)}(to|you|shortly|soon|on|for|within)?`,
  rx`(my|our) (\w+ ){1,4}(is|will be|are|comes?|will come|'ll be|can be up there|will visit|has) ${gap(8)}(visit you|to see you|see you|with you|up there|meet you|at your (office|site|place|door)|in your (area|building|town|city|office)|spare|call you|and will)`,
  rx`(i'm|i am|we're|we are) (coming|calling|ringing|visiting|stopping|dropping|popping|driving|flying|bringing|swinging|popping) ${gap(6)}${TIME}`,
  rx`i('ll| will|'m going to|'m gonna)? ?(be in|be near|am in|will be in|'ll be in) ${gap(8)}(and|so|&) ${gap(3)}(will|'ll|shall|would|can|going to)? ?(call|drop|stop|pop|swing|visit|see|come|knock) (in|by|round|over|on|past|you|up)`,
  rx`(purposely|specially|just) to see you`,
  rx`(visiting|coming to|will be in|passing through|travel\w+ to) ${gap(4)}(and|so|&) ${gap(3)}(coming|will (come|visit|call|stop|see|meet)|visit|meet|see|call|come) ${gap(3)}(to )?(you|your)`,
  rx`(my|our|the) (\w+ ){0,2}(manager|director|engineer|colleague|boss|surveyor|team|fitter|technician|rep|ceo|owner|father|partner|driver) (will|'ll|is|shall|can|is going to) ${gap(6)}(you|your|there|up there|round|over) ${gap(6)}${TIME}`,
  rx`i (load|bring|deliver|come|send|call|visit|ship|drop) ${gap(6)}(friday|monday|tuesday|wednesday|thursday|saturday|tomorrow|today|next week) ${gap(8)}(you|your)`,
  rx`(my|our) (\w+ )?(driver|fitter|engineer|manager|director|rep|colleague|team|technician|surveyor|guy|lad|boy|crew) (will|'ll|is going to|shall|is) (drop|deliver|bring|leave|come|call|visit|swing|pop|stop|collect|measure|ring|phone|be|dropping|calling|coming) ${gap(6)}${TIME}`,
];

/** A slot, a hold, a place that nobody asked for. */
export const BOOKED = [
  rx`${I_HAVE} (?!can|could|would|should|may|might|will)${gap(1)}(booked|blocked( out| off)?|reserved|scheduled|set( aside| up)?|pencill?ed|penciled|held|put|kept|arranged|allocated|saved|added|dropped|popped|placed|slotted|lined up|organi[sz]ed|secured|earmarked|assigned|signed|registered|enrolled|entered|planned|confirmed|bagged|made|ringfenced|diari[sz]ed|diarised|carved out|penned|shortlisted|nominated) (down |in |up )?(you|your|us|our|time|a (time|slot|call|place|seat|spot|table(?! (of|with|that|for each))|hold|meeting|demo|room|date|provisional|\d+)|an? (invite|hour|appointment|account|invitation)|the (slot|date|time|invite|room|team|call|demo)|some time|this|\d+ ?(minutes|mins)|half an hour|thursday|friday|monday|tuesday|wednesday|tomorrow|${DAY}|two|aside)`,
  rx`${I_HAVE} (?!can|could|would|should|may|might|will|or)(put|pencilled|penciled|booked|signed|marked|got|jotted|slotted) you (down|in|up)`,
  rx`(went|gone|going) ahead (and|&|n) (also )?(booked|book|held|hold|blocked|reserved|put|set|sent|dropped|added|scheduled|signed|pencilled|penciled|created|drafted|prepared|ordered|filled|made|had|got|arranged|registered|enrolled|started|built)`,
  rx`(took|taken|take|taking) the liberty`,
  rx`(calendar |zoom |teams |meeting |outlook )?(invite|invitation|calendar hold|hold|link|appointment) (is|has been|was|should be|will be|'s|are) (already |now |just )?(on|in|sent|with|hitting|coming|heading|on its way|out|attached|waiting|to follow)`,
  rx`(you're|you are|youre|your (?=booked|down|all set)|you've been|you have been|ur|we've got you|we have you|i've got you|i have you|got you) (all )?(now |already |provisionally )?(booked|pencilled|penciled|down (for|as)|set (for|up)|confirmed|scheduled|enrolled|on the list|registered|approved|pre-?approved|pre-?selected|selected(?! to (join|attend|speak))|signed up|in for(?! (another|a further|a (shock|surprise|treat)))|shortlisted|on for)`,
  rx`(i|we)('ll|'ve| will| have)? ?(be )?(just |then |also |also )?(send|sending|pop|drop|fire|shoot|ping|put|sent|popped|dropped|fling|whack|stick|chuck) (you |over |across |through |out |in |an |a |the |calendar |zoom |teams |meeting |google ){0,5}(invite|invitation(?! letter)|calendar hold|hold|placeholder) ?`,
  rx`i can (pop|drop|send|put) (you )?an? (calendar )?invite (over|across|through|in)`,
  rx`(set up|created|opened|built|configured|provisioned|made|generated|prepared) ${gap(2)}(your|an|a|you a|you an|the) ${gap(2)}(account|workspace|profile|login|portal|dashboard|listing|page|campaign|environment) ?(for you|already|and|,)?`,
  rx`(campaign|account|listing|order|place|slot|team|truck|crew|shipment|licen[cs]es?|sample|pallet) (is|are|will be) (ready to|going|set to|due to|all set to|already|good to) ${gap(1)}(launch|go live|go|go out|ship|start|reserved|booked|be shipped|set up|leave)`,
  rx`(we've|we have|i've|i have|team has) (already )?(started|begun|kicked off|completed|ordered|shipped|allocated|assigned|put together|dispatched) (the|your|on your|on the|a|an) ${gap(2)}(project|onboarding|implementation|set-?up|account|order|team|plan|migration|campaign|production|materials|stock|work|script|draft)`,
  rx`(had|have|asked|got|told) (my|our|the) (team|guys|engineers?|designers?|boss|manager|director|warehouse|office|people|factory|lads) ${gap(3)}(mock|draft|prepare|start|put|build|set|reserve|hold|book|pencil|ship|pack|you were|you are|you're|that you|to expect|we're|you'd|to get|begin|order|make)`,
  rx`(putting|put|puts|have|having|got|pencilling|marking|penciling) you (down|in|up) (for|as|on|at|with|to|thursday|friday|monday|tuesday|wednesday|tomorrow)`,
  rx`(invite|invitation|hold|link|placeholder|zoom|meeting|appointment) ${gap(4)}in your (inbox|calendar|diary)`,
  rx`your (login|logins|licen[cs]e|licen[cs]es|welcome \w+|account|free \w+|sample|samples|place|seat|spot|order|pack|kit|slot|trial|profile|listing|page|dashboard|stand|table|room|discount|voucher|badge|ticket|credentials|site|machine|delivery)s? (follows?|is (already|now|on|reserved|confirmed|waiting|ready|live|set up|booked|being)|are (already|now|on|reserved|ready|waiting)|has (already )?been|have been|will be with you|will follow|ships|starts)`,
  rx`(onboarding|training|installation|delivery|implementation|the rollout|production|work|the project|kick-?off|set-?up|the campaign) (starts|begins|kicks off|will start|will begin|commences|is (set|scheduled|booked|planned)|goes live)`,
  rx`(i've|i have|i|we've|we have|we) (already )?(added|signed|registered|enrolled|subscribed|entered|put|listed|nominated) you (to|for|up|in|on|as)`,
  rx`(told|asked|instructed) (the|our|my) \w+ ${gap(3)}(hold|reserve|keep|expect|prepare|pack|load|put|start|book|to call you)`,
  rx`(i'm|i am|we're|we are) (blocking|holding|reserving|keeping|booking|saving|setting aside|putting aside|pencilling|scheduling|allocating|sending) (out )?(${DAY}|a|an|the|you|your|one|two|\d+|some) ${gap(5)}(for you|for us|in your name|under your name|aside|in)`,
];

/** The paper that comes before the yes. */
export const PAPERWORK = [
  rx`${I_WILL} ${gap(3)}(send|forward|email|get|have|fire|shoot|ping|draft|draw up|prepare|raise|issue|pop|put|release|start|share|drop|mail|circulate|submit|process|bring) ${gap(4)}${PAPER} ?`,
  rx`${PAPER} (is|are|will be|has been|have been|is already|are already|'s|should be|was) ${gap(1)}(attached|enclosed|on (its|their|the) way|coming|in your inbox|ready|below|sent|with you|here|heading|waiting|pre-?filled|en route|over to you|drawn up|prepared|going out|good to go)`,
  rx`(?<!complete the |return us the |fill in the |sign the |return the |fill out the |complete |sign )(i|we)?('ve| have)? ?(attached|enclose|enclosing|enclosed|attach|attaching|sending|sent|am sending|am attaching|include|prepared|drafted|drawn up|filled (in|out)|raised|pre-?filled|completed|made out|issued|prefilled|please find( attached| enclosed)?|find attached|find enclosed|see attached|see( also)? the attached|here is|here's|herewith|attached is|attached are|enclosed is) ${gap(4)}${PAPER} ?`,
  rx`${PAPER} (attached|enclosed|below|herewith)`,
  rx`(?<!complete |return |fill in )(just|only|all it|all that's|all i|all we|it just|which just|simply|still|this|it|now) ?${gap(2)}(need|needs|requires?|missing|waiting for|left is|awaits|awaiting|lacks) ${gap(2)}(you to|your|a|the|an) ?(quick |little )?(signature|autograph|sign|e-sign|initials|sign-?off|stamp|countersign|countersignature|squiggle|verbal)`,
  rx`(for|awaiting|pending|needs|requires) (your )?(signature|countersignature|completion|e-signature|execution|autograph|signing)`,
  rx`(sign|signing|initial|e-sign|countersign) ${gap(3)}(where (marked|indicated|highlighted)|the (yellow|highlighted)|on page|pg|page \d|at the bottom|on the dotted line)`,
  rx`by (opening|reading|downloading|receiving|replying|accepting) ${gap(4)}you('re|r| are)? ${gap(1)}(accept|agree|accepting|agreeing|confirm|consent)`,
  rx`(?<!(businesses|people|those|firms|clients|customers|anyone|everyone|owners|members|companies|buyers) )(where|who|which address|what address|what email|whose name|which card|which entity|what entity|who's|who) ${gap(4)}(send|sign|signs|invoice|bill|ship|address|put|countersign|made out) ${gap(4)}(${PAPER}|to|it|the)`,
  rx`(complete|fill in|fill out|return|sign) ${gap(2)}(new account|new client|application|account opening|credit|onboarding|registration|enrolment|direct debit) ${gap(2)}(form|application|mandate|pack)`,
  rx`(directly |straight )?(speak|talk|discuss) ${gap(1)}about the (contract|order|agreement|start)`,
  rx`(so (that )?we (may|can)|and then we|then we|in order to) (proceed|get started|kick off|get going|go live|start|move forward|get the ball rolling|begin)`,
  rx`(had|have|getting|got) (the |your |a |an )?${PAPER} (drafted|drawn up|prepared|made|raised|ready|printed|sent|issued)`,
];

/** Speech as if the yes had been said. */
export const AS_IF_YES = [
  rx`(let's|lets|let us|we'll|we will|i'll) (just |now |finally )?(get|have) (you|this|it|that|u|your \w+|everything|things|the \w+|us) ${gap(2)}(started|set up|signed up|on ?board(ed)?|over the line|done|moving|going|rolling|signed|booked( in)?|live|sorted|in|across the line|underway|up and running|in the diary|in the calendar|kicked off|wrapped up|locked in|closed|installed|approved|enrolled|registered|going)`,
  rx`(get|getting|bring|bringing) (this|it|that|you|the deal|this one) (over|across) the (finish(ing)? )?line`,
  rx`so (that )?(we|i) can (lock|finali[sz]e|close|wrap|get) (it|this|yours?|you|that|everything) (in|up|down|signed|over|booked|started|installed)`,
  rx`(lock|put|get) (yours|you|it|this) in(?! (front|touch|contact|context|place|writing|words|an?|the|your|our|their|his|her|with|beside|line))`,
  rx`(saved|kept|held|got|reserved|set aside) one for you`,
  rx`(let's|lets|let us|we should|we can) (kick off|get started|get going|get cracking|move forward|go ahead|lock (it|this|that|you|in)|make it happen|make this happen|seal the deal|do this|get it done|shake on it|finali[sz]e|proceed|close|ink|sign|say|plan on|plan for|do (tuesday|monday|wednesday|thursday|friday|next)|get the ball rolling|pencil|put a date|set (the|a) (date|start)|start (on|with|next|from|monday))`,
  rx`(when|what day|which day|what date|how soon|what time|which date|where) (can|could|shall|should|do|will) (we|i|your (team|guys|people|lads)|the (team|crew|guys)) ${gap(2)}(kick off|start|begin|get started|go live|install|deliver|onboard|launch|collect|ship|drop|send (the|over)|come (in|round|by|over|out)|expect|sign|see (her|him|them|the)|get there|want (it|them|us|the|me) (delivered|installed|live|to)|fit you|set you up|book you|put you|lock|schedule|get you|move|arrive|open|pick)`,
  rx`(which|what) (one|date|slot|day|time|colou?r|size|option|package|plan|of (these|those|the two)|card|term|finish|tier|flavou?r) ${gap(1)}(should|shall|can|do|will|would|does|works?) (i|we|you|your \w+|best|better) ?${gap(2)}(lock|book|put|reserve|set|send|order|pencil|confirm|sign|hold|start|want|need|go (for|with)|like|prefer|for you)`,
  rx`(should|shall) i (put|lock|book|sign|ship|order|get|pencil|mark|tell|call|go ahead|schedule|reserve|confirm|set) ${gap(8)}(or|over the line|down for|confirm|now|today)`,
  rx`(do you|would you|shall we|will you|you) ?(want|prefer|like|rather|take|go for|be paying|need)? ?(it|them|that|this|to (pay|start|sign|begin))? ?${gap(2)}(by (card|invoice|bank|direct debit|cheque)|monthly or|annual or|the \d+[- ]?month or|in (blue|black|white|red) or|(card|invoice) or)`,
  rx`(monday|tuesday|wednesday|thursday|friday|mon|tues?|weds?|thurs?|fri|morning|am|this week|today) or (monday|tuesday|wednesday|thursday|friday|mon|tues?|weds?|thurs?|fri|afternoon|pm|next week|tomorrow)( morning| afternoon)? (for|to) (the )?(kick-?off|install(ation)?|delivery|onboarding|start|sign|see (her|him|them)|go-?live)`,
  rx`(welcome|congratulations on (joining|becoming|choosing)) ?(aboard|on ?board|to the (family|team|club|programme|program)|to \w+ (family|team))`,
  rx`(once|when|as soon as|after) (you've|you have|you're|you are|we're|we are|we've) (signed|joined|on ?board(ed)?|live|up and running|a (client|customer|member|partner)|with us|one of us|set up|switched|paid)`,
  rx`(excited|thrilled|pumped|stoked|delighted|looking forward|can't wait|cannot wait|so happy|chuffed|proud|keen|glad) ${gap(2)}(to (partner|be (working|partnering|doing business)|have you (on ?board|with us|join|as a)|get you (started|set|on ?board|live|up|going)|get started|start working|working|welcome you|kick (this |things )?off|onboard)|to (working|partnering|having you|welcoming|starting|doing business|onboarding|kicking off)|for (our|the) (partnership|collaboration|kick-?off))`,
  rx`(look forward|looking forward) to (working|partnering|welcoming|having you|doing business|starting|getting (you )?started|onboarding|our (partnership|collaboration|cooperation|kick-?off))`,
  rx`(first|next) (steps?|thing|item) ${gap(2)}(is|are|will be|:) ${gap(2)}(get|getting|sign|signing|onboard|kick|pay|the (contract|deposit|agreement)|your (signature|deposit|order))`,
  rx`(rollout|roll-out|onboarding|implementation|launch|go-live|migration|transition|install(ation)?|kick-?off) (plan|date|schedule|timeline|call|meeting|week)`,
  rx`(you're|you are|youre|you) (going to|gonna|will|'ll) (buy|love|thank|need (this|us|it)|want (this|one|it)|be (amazed|blown|glad|happy|seeing a lot|thanking|hooked|delighted)|see (a lot|lots) of me|be (a |our )?(client|customer))`,
  rx`(i know|i can see|i can tell|so i know|clearly|obviously|evidently|it's clear|its clear) ${gap(2)}(there's|there is|you're|you are|you've|you|that) ${gap(3)}(interest|interested|keen|ready|want|in the market|looking|curious|serious|fed up|unhappy|frustrated|struggling|paying too much|overpaying|need)`,
  rx`(?<!(n't|not|never) )(i kinda |i |we )?(?<!(n't|not|never) )(told|promised|assured|said to) (him|her|them|my \w+|our \w+|the \w+) ${gap(3)}(you|we'd|we would|it|this) ${gap(2)}(a yes|were in|are in|'re in|was (done|a done deal|yours)|in|on ?board|have paper|have it|sign|signed|would)`,
  rx`(need|needs|requires?|'ll need|will need) (about |around |roughly |just ){0,5}(\d+|an|one|two) (minutes?|mins?|hours?) (of|with|in) ${gap(3)}(you|your|access|the)`,
  rx`(please |kindly )?confirm (this|the|that|your) (time|slot|attendance|availability|appointment|visit|booking|order|delivery address|place|seat)`,
  rx`(what|which|whose) (address|email|name|card|account|entrance|dock|size|sizes|vat number|po number|logo|colou?rs?|mailbox) ${gap(1)}(should|shall|do|will|would|can|is) ${gap(5)}(go to|sent? to|on the (contract|invoice|order|agreement)|deliver|ship|use|invoice|put|print|you like|best)`,
  rx`who('ll| will| is going to|'s going to| should) (be )?(my|our|the) (point of contact|contact|project lead|project manager|main contact|admin|champion|sponsor)`,
  rx`(do|would|will|shall) (you|i|we) ${gap(2)}(want|like|prefer|send|put|make|need) (the |your |a |an |this )?(invoice|contract|agreement|order|delivery|card|direct debit|paperwork) ${gap(5)}(to|on|or|by|in)`,
  rx`(just|only|all i|all we|i|we) (just |only |now |still ){0,5}need (your|the|a) (vat|po|card|bank|iban|delivery|billing|full|date of birth|passport|logo|company|address|postcode|shipping|tax|login|mobile|account) ?(\w+ ){0,4}?(and|so|to|then|for)`,
  rx`(shall|should) we (say|do|go (for|with)|make it|aim for|book|pencil) (${TIME}|${DAY})`,
  rx`(that's|thats|that is|so that's|it's all) (then |all )?(settled|agreed|a deal|decided|a date)( then)?`,
  rx`once (we're|you're|we are|you are|it's|this is) (live|up|on|in place|running|rolled out|switched|set up|installed|on ?board|with us|signed)`,
  rx`(when|how much|how many) (you|u) (will|can|want to|going to) (place |make )?(the |an |your )?(purchase|order|buy|pay|sign|book)`,
];

/** Silence taken as a yes. */
export const SILENCE_IS_YES = [
  rx`(unless|if) (i|we|you) ${gap(3)}(hear|say|tell|object|let|shout|reply|get|receive|respond|told|advise|told me) ?(back|otherwise|differently|from you|me|no|different|else|anything){0,5} ?${gap(6)}(i'll|i will|we'll|we will|ill|i|we|i'm|i shall|my) ?${gap(2)}(assume|take it|go ahead|proceed|presume|consider|be (there|round|over|in|with)|book|send|start|see|come|call|stop|drop|set|put|treat|expect|move ahead|swing|pop|submit|process|keep (you|it)|add|schedule|visit|go)`,
  rx`(i'll|i will|we'll|we will|i shall|ill|i'm going to|we|i|let me|shall|i am going to) (just |then |also |therefore ){0,5}(assume|presume|take it|suppose|take that as|consider (it|that|this)|treat (it|that|this)) ${gap(3)}(that(?! (each|every|most|some|all|he|she|they|nobody|someone))|you|you're|it|works?|a yes|as|ok|okay|fine|we're|confirmed|yes|we|everything|silence|agreed|accepted|on)`,
  rx`(no (news|reply|answer|response)|silence) (is|means|=|equals) (good|yes|a yes|ok|consent|agreement|acceptance|we)`,
  rx`(unless|until) (you|i) (tell|hear|say|told|let me know)( me)? (otherwise|different|differently|no|not to)`,
];

/** Words put into the reader's mind. */
export const MIND_READ = [
  rx`(i'm|i am|im|we're|we are|i feel|pretty|quite|i) (sure|certain|confident|positive|bet|convinced|betting|willing to bet|guessing) ${gap(1)}(that )?(you|your \w+|you're|you've|like most|it's) ${gap(3)}(struggl\w+|need|needing|frustrat\w+|tired|sick|want|would like|wants|wish|hate|agree|will agree|also agree|don't want|wouldn't want|know|overpay\w*|overwhelmed|losing|los\w+|fed up|be interested|interested|looking (for|to)|gone back|facing|dealing with|having|wasting|spending|suffer\w*|must|paying)`,
  rx`(so )?you (must|surely|definitely|obviously|clearly) (be |already |also ){0,5}(need|needing|want|wanting|struggl\w+|looking|tired|losing|interested|fed up|frustrated|paying|facing|feel|hate|know how|agree|require|wondering|overwhelmed|sick|worried|spend|looking for)`,
  rx`(we both|you know and i|you and i both|we all|i think we both|deep down you) (know|agree|know that)`,
  rx`(you|you'd|you'll) (probably |surely |will |'ll |would |must )?agree (that|with me|it's|we)`,
  rx`(like|as) (every|all|any|most) (other )?(\w+ ){1,4}you('re| are|'ve| have| must)? ?(probably |surely |no doubt )?(struggl|losing|los|tired|waste|wast|drown|spend|overpay|paying too)\w*`,
];
