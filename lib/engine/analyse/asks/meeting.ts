import { rx } from '../../text/rx';
import { SOON } from '../../vocab';
import type { AskFamily } from './family';
import { hop, MINUTES, OPEN_TO, START, TALK, TALKING } from './words';

const SETTING =
  '(?:schedule|book|set up|setup|arrange|fix|fix up|organi[sz]e|plan|line up|put in|grab|get|find|do|have|hold|make|take|squeeze in|pencil in|hop on|jump on|get on|host|set|conduct|coordinate|facilitate|request|carve out|spare|steal|borrow|block|reserve|join|attend|start with|start)';
const TRYING =
  '(?:test|try|try out|trial|pilot|run|survey|measure|inspect|assess|audit|demo|install|fit|set up|setup|come|stop|pop|coat|scan|join|tempt|borrow|steal|invite|meet|present|introduce|arrange|book|schedule|grab|host|treat)';

/** Small words between a wish and its thing. */
const FILL =
  '(?:(?:for|in|if|of|to|a|an|the|some|you|we|i|us|me|could|can|just|be able|be given|get|having|have|find|set|schedule|arrange|book|your|very|quick|brief|opportunity|chance|possibility|our|my|up|with|personally|briefly|quickly|on|know) ){0,9}';

/** Questions: have you time, are you open to a talk, may I come. */
const QUESTION: AskFamily = {
  rung: 4,
  object: 'meeting',
  any: [
    rx`(do|would|will|could|can|might|cd) (you|u|y'all|your team|one of you|any of you|he|she|they|we) ${hop(4)}(have|spare|got|find|make|take|give|grant|lend|squeeze|manage|set aside|afford|allow|allot|dedicate|grab|get|do|block|offer|sit) ${hop(5)}(${TALK}|${MINUTES}|time|availability|a window|a gap|a slot|capacity for|room for|room in)`,
    rx`(are|r|would|will|might|could) (you|u|y'all|your team|he|she) (guys |both |folks |be |by any chance |perhaps |maybe |possibly |also |generally |at all |then ){0,6}(free|available|around|avail|up for it|about for|reachable) ?${hop(4)}(${SOON}|for|to|soon|any ?time|sometime|at some point|\?)[^?]{0,60}\?`,
    rx`(${OPEN_TO}) (us |me |we |you |having |doing |scheduling |arranging |setting up |getting |a |an |the |our |some |to |for |with |quick |brief |short |in |on |it |if ){0,6}${hop(4)}(${TALK}|${TALKING}|${MINUTES})[^?]{0,120}\?`,
    rx`(would|are|r|do|could|can) (you|u) ${hop(3)}(up for|free for|open to|available for|game for|keen on|have time for|got time for) ${hop(4)}(${TALK}|${TALKING}|${MINUTES})`,
    rx`(is there|there's|got|there must be|there is) (a |an |any |some )?(${MINUTES}|window|gap|moment|space|slot|time) (in|for|when|over|next|this) ${hop(4)}(week|diary|day|calendar|schedule|couple|month|chat|call|talk|weeks)[^?]{0,80}\?`,
    rx`(you can|you could|you may|you might|you|kindly) (give|grant|offer|spare|allow|allot) (me|us) (an |a |some |the )?(\w+ )?(appointment|time|slot|audience|meeting|call|minutes?|hour|opportunity to (meet|present|show|talk|discuss|visit))`,
    rx`why (don't|not|wouldn't) (we|you|i)? ?${hop(3)}(${TALK}|${TALKING})`,
    rx`have (you|u) (got )?(a |any |about |maybe |some )?(${MINUTES}|time (for|to)|a (moment|window|slot))`,
    rx`(let me know|tell me|wondering|wonder|curious|see|ask) (if|whether) (you|you'd|you're|you would|you are|there's) ${hop(2)}(open|up|free|available|keen|interested|willing|have time|have (${MINUTES})) ${hop(4)}(${TALK}|${TALKING}|${MINUTES})`,
    rx`(worth|merit|deserve|warrant) ${hop(3)}(${TALK}|${TALKING}|${MINUTES}|meeting|chatting|talking|speaking|comparing notes|catching up|connecting)`,
    rx`(can|could|may|might|shall|should|would|cd) (i|we|me|you and i) ${hop(6)}(${TALK}|${TALKING}|${MINUTES})`,
    rx`(can|could|may|shall|would) (our|my) (\w+ ){1,3}(visit|come|call|stop|drop|pop|meet|show|demonstrate|speak|talk|ring|join|walk)`,
    rx`(can|could|may|shall) (i|we) (please |perhaps |maybe |possibly |just |quickly |then |also ){0,6}(${TRYING}) [^?]{2,120}\?`,
    rx`(mind|okay|ok|fine|alright|all right|possible|would it help|would it be) if (i|we|one of us|my \w+|our \w+) ${hop(5)}(call|called|ring|rang|phoned?|popp?e?d?|came|come|visit|visited|dropped|drop|stopp?e?d?|swung|met|meet|showed|show|walked|ran|set up|booked|arranged|joined|dialed|dialled)`,
    rx`(can|could|would|will|may) (you|u|one of you|somebody|someone) ${hop(4)}(call|ring|phone|meet|speak|talk|chat|join|host|receive|welcome|visit|show (me|us)|take (a|my|our) call|hop|jump|give (me|us) (a )?(call|ring|\d+|some time|time|half))`,
    rx`(when|what time|how soon|what (day|days|date|times)) (are|would|could|can|might|is|do|does|will|should|shall|may) (you|we|i|it|he|she|a good time|be|best|your|u) ${hop(6)}(available|free|convenient|suit|suits|good|works?|best|talk|speak|chat|call|meet|visit|come|connect|discuss|around|reach|time|see|demo)`,
    rx`(when|what)('s| is| would be| are) ${hop(1)}(a )?(good|best|better|convenient|suitable|easiest|right) (time|times|day|days|moment|date|number|way)`,
    rx`(what|how)('s| is| does| are| do) (your|you) ${hop(2)}(calendar|diary|schedule|availability|week|weeks|timetable|time) (look|looking|like|for|this|next|the)`,
    rx`what (does|do) (your|the|this|next) ${hop(3)}(calendar|diary|schedule|availability|week|month) look`,
    rx`(any|got|have|spare|is there) (any |some |a |a little |a bit of )?(time|availability|moment|window|gap|slot|chance|space|interest|good time|room|appetite) ${hop(4)}(${SOON}|${TALK}|${TALKING}|${MINUTES}|diary|calendar|sometime)[^?]{0,40}\?`,
    rx`(does|do|would|will|is|how's|how is|how about|what about|say|maybe|perhaps|can you do|are you free|are you around|free) (some ?time |any ?time |early |later |late |mid |the |this |anything |one day |a day |somewhere ){0,6}(${SOON}|next week|this week|this month|january|february|march|april|june|july|september|october|november|the week of|the new year|after the holidays)( or ${hop(4)})?( work| suit| good| ok| okay| be| better| possible| convenient| fit| any)?[^?]{0,40}\?`,
    rx`(would|will|do|could|wouldn't) (you|y'all|your \w+) (like|care|fancy|want|be able|be up for|love) ?(to)? (come|coming|join|visit|visiting|meet|pop|drop by|stop by|swing by|having|have a (look round|tour|drink|coffee|tasting))`,
    rx`(would|will) (your|the) ${hop(2)}(team|nan|wife|husband|boss|colleague|manager|partner|mother|father|director|board|principal|committee) ${hop(3)}(come|join|visit|see|meet|like to (come|see|meet|join|visit))`,
    rx`^\W*(so |or |and |maybe |perhaps |worth |open to |up for |fancy |quick |short |brief |a |an |another |free |around |got |have |time for |virtual |face to face |a quick |${MINUTES}[\s-]*){0,6}(${TALK}|${MINUTES}|chat|call)( sometime| soon| together| first| with (me|us|our \w+)| over (zoom|teams|coffee|phone|the phone)| to \w+ ${hop(8)}| about \w+ ${hop(4)}| on (this|that|me|us|it)| in the (next|coming) \w+ ?\w*)?( (${SOON}|this week|next week|this month))?( or (next|the week after|so)( week)?)?\s?\?`,
    rx`(quick|short|brief|introductory|exploratory) (${TALK}|${TALKING})[^?.]{0,60}\?`,
    rx`(\d\d|fifteen|ten|twenty|thirty|half an hour|half hour)[\s-]?(min(ute)?s?)? ${hop(2)}(${TALK}|${SOON})[^?.]{0,60}\?`,
  ],
};

/** Wishes: I would love to show you, it would be good to meet. */
const WISH: AskFamily = {
  rung: 4,
  object: 'meeting',
  any: [
    rx`(i|we|he|she|my \w+|our \w+|would|i'd|we'd|it'd|it would|'d|could|'s)('d| would| am| are| was| were|'m|'re| be)? (also |very much |absolutely |really |still |be |even |both |just |definitely |personally )?(love|like|appreciate|welcome|prefer|enjoy|value|be|grateful|thankful|delighted|honou?red|keen|eager|chuffed|stoked|thrilled|excited|great|good|nice|lovely|wonderful|helpful|useful|ideal|fantastic|brilliant|interested|looking|hoping|requesting|seeking|trying|want|wanted|wish|hope|request|propose|seek|ask|a pleasure|privilege|privileged) ${FILL}(${TALK}|${TALKING}|${MINUTES})`,
    rx`^\W*(love|keen|hoping|looking|want|wanted|wanting|trying|requesting|seeking|eager|excited|would be (great|good|nice|lovely)|be (great|good|nice|lovely)|it would be \w+) (to|for|if) ${FILL}(${TALK}|${TALKING}|${MINUTES})`,
    rx`(would be|it'd be|that'd be|love|like|hoping|want|keen) ${hop(2)}to ${hop(10)}(over|on|via|by|for|in) (a |the )?(quick |short |brief )?(zoom|teams|call|coffee|chat|phone|lunch|meeting|video|person)`,
    rx`(chance|opportunity|possibility|honou?r|pleasure|privilege) (to|for|of) ${FILL}(${TALK}|${TALKING}|${MINUTES})`,
    rx`(love|like|want|wish|hoping|hope|trying|keen|wanted|looking|try|need|aim|happy|glad) (to|for) (get|grab|steal|have|find|secure|borrow|book|put|schedule|set|set up|setup|arrange|fix|do|organi[sz]e|line up) ${hop(5)}(time|calendar|diary|something|${MINUTES}|${TALK})`,
    rx`(i|we|my \w+|our \w+) ('?d )?(just |only |would |will |really )?(need|require|want|ask|take|have|ask for) (just |only |about |around |for |maybe |roughly |a |an ){0,6}(${MINUTES})`,
    rx`(${MINUTES}) (would|should|will|is|are|'s|on the phone|max|tops|and|of your time|with) (be |cover|do|suffice|plenty|enough|all (it|i|we)|more than|is |i'll |i can |we can )`,
    rx`(take|takes|need|needs|requires?|spare|want|only|just) (only |just |no more than |less than |about |around |max |maximum |up |under |maybe ){0,6}(${MINUTES})[^.]{0,20}(call|zoom|of your time|with (me|us|you)|on the phone|together|i promise|max|tops|chat|demo)`,
    rx`in need of (${MINUTES}|a ${TALK})`,
  ],
  unless: [
    rx`(you|they|he|she|people|customers|clients|nobody|who|teams?|everyone|anyone|somebody)('d| would| might| will|'re| are)? (really |also |ever |not )?(love|like|want|wanted|wants|wish|prefer|be interested|interested|hoping|looking)`,
    rx`(you|he|she|they) (said|mentioned|asked|told|wrote|suggested)`,
    rx`(nice|good|great|lovely|pleasure|enjoyed|glad|thanks|thank you) (to have |to be |for |having )?(met|meeting you|our|the|talking|speaking|chatting|seeing you)`,
    rx`look(ing)? forward to (speaking|talking|hearing|meeting|seeing|catching|connecting|chatting)`,
  ],
};

/** Offers to meet that do not wait for a wish; proposals. */
const OFFER: AskFamily = {
  rung: 4,
  object: 'meeting',
  offer: true,
  any: [
    rx`(happy|glad|delighted|pleased|willing|game|available|keen|prepared|around) (to|for) ${hop(5)}(${TALK}|${TALKING}|reschedule|${MINUTES})`,
    rx`(i|we|someone|somebody|one of us|my \w+|our \w+)('d| would| can| could| may| might) (gladly|happily|always|easily|also|even|just|then|quickly|certainly|definitely|sure)? ?(be )?(happy to |glad to |able to |arrange to |organi[sz]e to )?(do|make|have|hold|plan|arrange|set up|run|offer|organi[sz]e|schedule|host|provide|bring|give you|give your team|put together|spin up|jump on|hop on|get on|propose|suggest|recommend) (a |an |the |some |for |free |quick |short |live |of |brief |in |to |your |on |that |we |as |next |step |is |have |our |complimentary |no-obligation |cost |charge |\d+[\s-]?\w+ |\w+ly ){0,6}(${TALK}|test|walk round|look round)`,
    rx`(i|we) (can|could|would be able to|'m able to|am able to|'d happily|would happily|'d gladly|would gladly) (gladly |happily |easily |also |just |quickly |then |personally |always ){0,3}(${TALKING})`,
    rx`we (should|must|ought to|have to|could) (\w+ )?(grab|get|have|do|meet|catch up|talk|sit down|speak|chat|hop|jump) ?${hop(3)}(${TALK}|soon|sometime|this|next|about|together|one day|again)`,
    rx`(can|could|may) (i|we) (bring|send|drop) ${hop(4)}(over|round|by|along) (to|and|for|one|next|this)`,
    rx`invite (you|your \w+) ${hop(5)}to (our|a|the|an|visit|join us) ?${hop(3)}(showroom|evening|event|open day|webinar|demo|stand|booth|factory|workshop|lunch|dinner|breakfast|tasting|launch|plant|seminar|roundtable|us|tour|office|farm|cellar)`,
    rx`(you're|you are|you'd be|your \w+ is|your \w+ are) (very |most |always |more than |warmly )?welcome to (visit|come|see|stop|drop|join|tour|inspect)`,
    rx`(propose|suggest|recommend) (that )?(we|you|i|us) (test|try|run|start|begin|meet|do|talk|visit|set up|install|speak|trial|pilot)`,
    rx`(a|an|one|short|quick|brief) (${TALK}) (would|might|could|may) (be|help|make|do|clear|save|let)`,
    rx`(our|my) (\w+ ){1,3}(can|could|would be happy to|would be glad to) (visit|come|call|run|show|demonstrate|${TALKING})`,
    rx`(and|then|so) (i|we)(('ll| can| will| could))? (arrange|set up|book|schedule|fix|organi[sz]e|find) (up )?(a |an |the |some )?${hop(2)}(${TALK}|time)`,
    rx`(i|we)('ll| will) (gladly |happily )?(show|walk|take|talk|run) you (through|round|around|how|what|the|it|live|over)`,
    rx`(then|and|so|or|where) (we|i|you and i) (can |could |then )?(hop on|jump on|get on|meet|talk|speak|chat) (for|a|on|about|over|through|with|in|this|next)`,
    rx`(i suggest|we suggest|i propose|we propose|i'd propose|i'd suggest|we'd suggest|would suggest|would propose|would recommend|i'd recommend|i recommend|proposing|suggesting|may i suggest|kindly request for|request for|next steps?|way forward|step forward|starting point|best thing|easiest thing|best way|easiest way|easiest|simplest|quickest|ideally|my suggestion[^:]{0,30}) (is|would be|to|a|an|that|we|you|for|you|starting|might be|could be|:|will be|here|forward|now|of|in|from here)?[\s,:]{0,3}${hop(8)}(${TALK}|${TALKING}|${MINUTES}|free test|test of|free of charge test)`,
    rx`(free|complimentary|no-obligation|no obligation) (\w+ )?(consultation|trial|demo|session|assessment|site survey|site visit|pilot|workshop|walkthrough|test)( (available|on offer|for you|if|with no|without|no obligation)|\?)`,
    rx`(i'm|i am|we're|we are) (around|free|available|in the area|in town|nearby|at your disposal|in your area|local|reachable|passing) ${hop(8)}(${TALK}|to talk|to chat|to meet|to speak|to discuss|to come|to show|if you)`,
    rx`you can (also |just |easily )?(start|begin|try|test) (with|by|on) ${hop(7)}(on trial|as a trial|for trial|trial basis|free trial|pilot|test basis)`,
    rx`(good|great|nice|lovely|love|like|happy|keen) to connect (and|&|to) (explore|discuss|talk|chat)`,
    rx`at our expense|on our (dime|nickel|cost)[^.]{0,60}\?`,
  ],
};

/** Imperatives: call me, come and see, let us talk, tell me a time. */
const TELLING: AskFamily = {
  rung: 4,
  object: 'meeting',
  any: [
    rx`(let's|lets|let us|let me|allow me|allow us|permit me|permit us) (both |just |please |quickly |at least |first |to |then |also |get |go |find |have |set |put |book |do |schedule |arrange |grab |make |jump |hop |start |plan |on |in |up |a |an |the |some |with |time |by ){0,6}${hop(3)}(${TALK}|${TALKING}|${MINUTES}|(some |a )?time (to|for|in|on)|connect (this|next|soon|over|on)|something in (the|your) (diary|calendar)|diary)`,
    rx`${START}(call|ring|phone|dial|buzz|whatsapp|facetime) (me|us|my|our|\(?\+?\d[\d\s().-]{0,20}|\[|\{|the office|today|now|back|reception|on|direct|directly|\w+ on [\d(+])`,
    rx`(give|gimme) (me|us|my \w+|him|her|(?!you\b|u\b)\w+) (a|an) ${hop(2)}(call|ring|bell|buzz|tinkle|phone|phonecall|missed call|dial|holler|shout on|bell on|yell on|shout at|call on)`,
    rx`${START}(${SETTING}) (in )?(a|an|your|some|us in for|up|one|another|me|us|me in for|half an hour|${MINUTES}) ?(free |quick |live |personal |short |brief |no-obligation |virtual |initial |\d+[\s-]?\w+ ){0,6}(${TALK}|time with|time to|time for (a|us|me)|slot|${MINUTES} ${hop(2)}(call|with|for|to|on))`,
    rx`(let me know|let us know|lmk|tell me|tell us|advise|share|suggest|propose|send|send me|send us|give|give me|give us|drop me|drop us|confirm|indicate|inform|inform me|name|reply with|revert with|revert back with|text me|email me|pick|choose|provide|respond with) (a |an |the |your |some |any |me |us |with |of |what |which |when |if |whether |and |know |by |please |kindly |preferred |couple |few |two |three ){0,6}${hop(9)}(time|times|date|dates|(what|which|a|any|best|another|convenient|suitable|good) days?|slot|slots|availability|convenient|convenience|when you|works (for|best)|suits|best time|window|available|free (for|to (talk|chat|meet|speak)|this|next|on)|good for you|up for|calendar|schedule|diary|number to call|reach you|get you|call you|ring you|call)( |\b|$)`,
    rx`${START}(avail|grant|allow|spare|give|lend|allot|afford|offer|accord|block|reserve|set aside|provide) (me|us|my \w+|our \w+|just|only|out|some|a|an|aside)? ?${hop(3)}(${MINUTES}|a ${TALK}|an (appointment|audience|opportunity|interview)|the opportunity|your time|time|one hour)`,
    rx`${START}(put|get|place|bring|push) (me|us) (in front of|in the room|in touch with|on the agenda|on (your|the) (calendar|schedule|agenda|diary)|before|into|on a call)`,
    rx`${START}(come|visit|pop|drop|swing|stop|nip|join|pay us a)( along| on| over| down| in| by| round| around| up| out)? (and |to |us |for |in |by |over |at |our |my |a ){0,6}(see|look|have|visit|try|taste|meet|say|watch|stand|booth|showroom|us|our|coffee|look round|stall|table|yard|shop|factory|plant|office|webinar|demo|call|session|open day|event|live|free|a|tasting|tea|cuppa)`,
    rx`(come|visit|stop|swing|drop|pop|join) ?(by|over|in|down|along|round)? ?(and |to )?(see|visit|meet|find|us|say hi|say hello|have a (look|nosy|chat|coffee|go)) ${hop(4)}(at|on|our|us|stand|booth|hall|showroom|factory|webinar|for a)`,
    rx`(join|attend|register for|sign up for|sign up to|rsvp|save your seat|save your spot|reserve your (seat|spot|place)) ${hop(3)}(our|the|this|a|my|us)? ?${hop(4)}(webinar|event|session|demo|workshop|masterclass|open day|roundtable|call|live|lunch|breakfast|dinner)`,
    rx`${START}(start|try|begin|get|activate|sign up for|take|test|claim|enjoy|set up|grab|kick off|launch) (out )?(a|an|your|our|the|with a|it)? ?(${hop(3)}(trial|pilot|test drive|free account|sandbox|demo account|poc)|(it |them |us |it out )?(for )?(free( for)?|at no cost|risk[- ]free|for \d+ days))`,
    rx`(have|get|ask) (him|her|them|your \w+|someone|somebody|whoever ${hop(4)}) (to )?(call|ring|phone|meet|speak|talk)( to| with)? (me|us|my|our|with)`,
    rx`${START}(talk|speak|chat) to (me|us|our \w+)( (today|now|first|about|before)|$|\.)`,
    rx`reschedule( our| the| your| this)? ?(call|meeting|demo|chat|for|to|at|whenever|when|if|\?)`,
    rx`(i'm|i am) available (until|till|on|at|all|any ?time|now|by|from)`,
    rx`(convenient|suitable|best|preferred|good|right) (time|date|day|moment|slot|number)s? ${hop(3)}(to|for) (call|a call|talk|speak|meet|discuss|connect|reach|visit|chat|you|a chat|a meeting|us)`,
    rx`(looking|look) forward to (having|scheduling|setting up|arranging|a|your confirmation|our (call|meeting)) ?${hop(3)}(${TALK}|appointment)`,
  ],
};

/** Advice to talk to somebody of theirs, and offers to come back another season, set no meeting. */
const ELSEWHERE = [
  rx`(speak|talk|chat) (to|with) (your|a|an|their) (?!team)\w+`,
  rx`(suggested|said|told me|recommended|mentioned|asked me|insisted) (that )?(i|we|to)`,
  rx`(check in|check back|circle back|follow up|come back|get back|try again|try you) (to you |with you |again )?(in|then|next|after|around|again)`,
];

/** What they may do with us in general, no ask: "the fee we can discuss", "clients tell me all the time". */
const ASIDE = [
  rx`(price|fee|terms|rates?|frankly|negotiable|moq|quantity|discount|percentage|a %)[^.?]{0,40}(i|we) can (always )?(discuss|talk)`,
  rx`(tell|tells|telling|told) (me|us) all the time`,
  rx`(you'd|you would|they'd|they would|you will|you'll|your \w+ (would|will)) be (\w+ ){0,2}welcome`,
  rx`(i|we) can (always )?(speak|talk|discuss) (about (it|that|this)|further|terms|price)`,
  rx`(allow|let|permit) (me|us) to (present|introduce) (our (company|firm)|ourselves|myself|my (company|firm))`,
  rx`(i|we) (only |also |just |always |usually )?(send|share|give|tell) (this|it|these|them|that) `,
];

/** A clip of two minutes is watched alone; what another says of himself is his. */
const OTHERS = [
  rx`(send|share|drop|record|film|shoot|make|watch) ${hop(6)}(video|clip|recording|loom|explainer)`,
  rx`(he|she|they|\w+) (has |have |had )?(said|says|told me|agreed|offered|is|are|was)( that)? (he|she|they)('d|'ll|'s| would| will| is| are) (be )?(\w+ )?(happy|glad|willing|pleased)`,
];

const NOT_OURS = rx`(many|most|few|all|your|their|missed|customer|client|patient|inbound|sales) (calls|meetings|visits|demos|appointments|sessions|chats)`;

export const MEETINGS: readonly AskFamily[] = [QUESTION, WISH, OFFER, TELLING].map((family) => ({
  ...family,
  unless: [...(family.unless ?? []), ...ELSEWHERE, ...ASIDE, ...OTHERS, NOT_OURS],
}));
