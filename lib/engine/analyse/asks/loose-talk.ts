import { rx } from '../../text/rx';
import { MONTH, WEEKDAY } from '../../vocab';
import type { AskFamily } from './family';
import { hop, MINUTES, START, TALK, TALKING, TIME } from './words';

const PART = '(?:mornings?|afternoons?|evenings?|lunchtimes?|weekends?|weekdays?|day|days|week|time|slot|hour)';
/** "15", "Wed 11", "Thurs 3pm": a bare figure counts only where two of them stand in a question. */
const BARE = `(?:(?:on |at |the )?(?:(?:${WEEKDAY})(?: (?:at )?\\d{1,2}(?:[:.]\\d\\d)?)?|\\d{1,2}(?:[:.]\\d\\d)?(?:st|nd|rd|th)?)(?: ?[ap]m)?(?: (?:${MONTH}))?)`;
const THEM =
  '(?:he|she|i|we|they|my (?:\\w+ ){1,2}|our (?:\\w+ ){1,4}|(?:mr|mrs|ms|dr|eng|engr)\\.? (?:\\w+ ){1,2}|one of (?:us|our \\w+)|(?:\\w+ )?(?:director|manager|engineer|technician|surveyor|ceo|founder|colleague|boss|rep|specialist|consultant|team|crew|driver|president|chairman)s?(?: (?:mr|ms|mrs|dr)\\.?)?(?: \\w+){0,2})';

/** A day or hour, put in a few words, by a third person, or as a choice of figures. */
export const LOOSE_SLOT: AskFamily = {
  rung: 5,
  object: 'meeting',
  any: [
    rx`^\W*(so |and |or |maybe |perhaps |say |how about |what about |would |does |is |either |next |this ){0,3}(${BARE})( or | \/ |\/|, | and )(next |this |on |the |at |maybe ){0,2}(${BARE})[^?\d]{0,30}\?`,
    rx`^\W*(so |and |or |then |therefore |now ){0,2}(which|what) (day|date|time|hour|slot|morning|afternoon|evening|one|\w+day)( exactly)? (you|i|we|he|can|will|shall|do|does|is|are|am|would|could|should|did|suits|works|fits|to|for) ?${hop(4)}(come|coming|visit|meet|free|available|call|talk|suits?|works?|fits?|good|best|prefer|putting you|put you|arrive|send|convenient|like|fine|possible|ok)[^?]{0,50}\?`,
    rx`(which|what) (one|time|day|slot) (am|are|shall|should|can|do|will) (i|we) (putting|put|booking|book|pencilling|marking|holding|mark|hold|save|saving|giving|give|send|sending)`,
    rx`(my|our|his|her|the) (next|first|only|earliest|last|remaining|free|open) (available )?(gap|slot|opening|window|availability|appointment|time|visit|space|day|date)( \w+){0,2} (is|are|would be|'s|on|at|:) ${hop(3)}(${TIME})`,
    rx`(${THEM}) ?(also |then |very much |both )?(could|can|might|wishes?|wants?|would like|would love|'d like|'d love|intends?|plans?|hopes?|desires?|propose|proposes|likes?|is hoping|is planning|are hoping) (to )?(be at|be in|be with|be over|visit|see|meet|call|ring|come|make|have|hold|do|join|stop|pass|arrange|set|organi[sz]e|drop|pop|talk|speak|show|present|fix|schedule) ${hop(8)}(${TIME})`,
    rx`(and|who|director|manager|team) could be (at|in|with) (your|you|the) (\w+ ){0,3}(on )?(${TIME})`,
    rx`(i|we)('ve| have)?( got| have| can do| could do| can offer| do) (${TIME}) (or|and|\/|in the|at|free|open)`,
    rx`(${TIME})( at| around| about|,)?( ${TIME})? (my|your|our) (place|office|side|shop|site|yard|time|showroom|end)\W*\?`,
    rx`(free|available|around|about|open|in|on site|at your desk|there) (on |at |this |next |in the |from |after |before |around |late |early ){0,3}(${TIME})[^?]{0,30}\?`,
    rx`(suit|suits|work|works|ok|okay|good|fine|possible|convenient|any good|any use|do)( for)?( you| u| your \w+)? (on |at |for )?(${TIME})[^?]{0,30}\?`,
    rx`(${TIME}) ${hop(4)}(any good|any use|suit|suits|work|works|ok|okay|good|fine|possible|convenient|doable|free)( for you| with you| to you| u| you)?\W*\?`,
    rx`(pencil|pencilled|penciled|hold|holding|held|keep|keeping|kept|block|blocked|blocking|reserve|reserved) (in |out |aside |open )?(you |your team |us |it |a slot |time |an hour |the slot )?${hop(3)}(${TIME})[^?]{0,40}(ok|okay|work|suit|good|fine|unless|confirm|shout|can you)[^?]{0,30}`,
    rx`(save|saved|saving|keep|keeping|reserve|reserved|hold) (you |u )(a|one|the|your) (seat|spot|place|chair|table|slot) ${hop(5)}(${TIME})[^?]{0,40}\?`,
  ],
  unless: [
    rx`(how did|how was|how were|did you|did your|was the|were you|what happened|since|open (on|until|from|at|till))`,
    rx`(you|customers|guests|patients|they|your \w+|people|drivers|staff) (can|could|wants?|would like|hopes?|need) (to )?${hop(2)}(${TIME})`,
    rx`(how (are|do|does|did|much|many|long|often|has|have|were|come|will)|why|who('s)?|whose|what happens|where (do|does|is|are))`,
    rx`(you|we) (said|mentioned|told|agreed|met|spoke|wrote|asked|discussed)[^?]{0,80}(?<!\?)$`,
  ],
};

/** A talk, a visit, a trial: in other words than the usual wish or question. */
export const LOOSE_TALK: AskFamily = {
  rung: 4,
  object: 'meeting',
  offer: true,
  any: [
    rx`(call|ring|phone|text|whatsapp|dm|message|email)( me| us)?( or | \/ |\/| and )(text|whatsapp|call|ring|sms|message|dm|email|phone|stop by|come by|pop in) (me|us|my|our|\w+ on|\+?\d|right now|now|today|asap|anytime)`,
    rx`${START}(stop|pop|drop|swing|come|walk|nip|visit)( in| by| over| round| around| on in| on by| on over| down| up| us)?( at| to| and| for)?( any ?time| whenever| any day| when| this| next| most| if you're| while you're| to see| and see| for a)( |\b)`,
    rx`(the |my |our )?(door|kettle|coffee|tea)('s| is) (always |on|open)`,
    rx`(what (we|i)|we|i|usually|normally|typically|our way|first step|next step|way forward)( usually| normally| often| typically| always| generally| like to| tend to)?( do| offer| start| begin| propose| suggest| recommend| run)?( with)?( is| would be)? (to )?(do |run |make |hold |have |offer |start with |begin with |arrange )?(a|an|one|two) ${hop(3)}(trial|pilot|test|visit|site visit|survey|demo|walk-?through|walk-?round|free trial|audit|assessment|workshop|tasting|trial run|test run|test order|sample run)`,
    rx`(mornings?|evenings?|afternoons?|weekends?|weekdays?|any day|any ?time|any evening|after hours|lunchtimes?|(?:${WEEKDAY})s?)( or \w+)? (is|are|'s|works?|suits?|would be|would) (\w+ )?(fine|good|ok|okay|best|easiest|easier|possible|work|suit|great|perfect|grand|no problem)( |\.|$|,)(for|if|with|by|to|on)?`,
    rx`(would|does|do|is|could|might|will) (a|an|any|some|one|the|this|next|early|late|sometime|somewhere|anything) ${hop(2)}(${PART}) ?${hop(8)}(suit|work|be|do|good|ok|okay|possible|convenient|fit|help|make sense)[^?]{0,60}\?`,
    rx`(i'd|i would|we would|we'd|he'd|she'd|would) (like|love|appreciate|be keen|be glad|be happy|want) (to |a chance to |the chance to )(look at|take a look|have a look|inspect|check|survey|measure|walk|view|see|visit|tour|test|try) ${hop(3)}(your|the|other|it|them|on site|in person|round|around)( \w+)? ${hop(6)}(before|together|with you|in person|on site|sometime|one day|this|next|in spring|in summer|in autumn|in (?:${MONTH})|when|while|factory|plant|site|roof|line|yard|kitchen|shop|office|farm|boiler|machine|warehouse)`,
    rx`(in|next|this|early|before|after) (the )?(spring|summer|autumn|fall|winter|week|month|year|january|\w+uary|march|april|may|june|july|august|\w+ember|october) (i|we)('d| would) (like|love) to ${hop(1)}(look|see|inspect|check|survey|measure|walk|view|visit|test|come|show|meet|start|do|try|take)`,
    rx`(i|we)('ll| will) (give you a (call|ring|bell|buzz|shout)|call|ring|phone|stop by|visit|come|pop (in|by|over)|drop (in|by)|swing by) ${hop(10)}(if|unless|provided|hope) (that|that's|this|it|it's|you don't mind|you do not mind|okay|ok|all right|alright|convenient|agreeable|you'd rather|you would rather|you agree|it suits)`,
    rx`(need|needs|needed|missing|thinking|ask|asking|idea|want|wanting|just|only|is|take|takes|propose|suggest|give me|give us|spare|lend me|:|find|got|have|borrow) (is |me |us |just |only |about |around |a |like |say |your |you |from you |for |please ){0,4}(${MINUTES}) ?(on (the|a) (phone|call|zoom)|on (zoom|teams)|at (the|your|my)|of (you|your)|with (you|me|us|our|your|my|him|her)|you|me|us|together|to (talk|chat|show|go|walk|run|explain|see|look)|over|by phone|tops|max|no more)`,
    rx`(or|and|maybe|perhaps|,|plus) (${MINUTES}) (at|on|with|together|of your|by phone|in person|over)`,
    rx`(suit|work|morning|afternoon|evening|week|coffee|call|zoom|teams|phone|chat|meet|visit) ${hop(6)}(${MINUTES})\W*\?`,
    rx`(accept|connect|add me|let me in)( and|,| then| so) (i'll|i will|we'll|i can|we can) (call|walk|take|talk|show|run|ring|demo) (you|u)`,
    rx`(can|could|might|may) (also |even |always |easily |quickly |just )?(jump|hop|get|be) (on|onto) (a|the|zoom|teams|whatsapp|google) ?(\w+ )?(call|phone|zoom|line|video|meet)?`,
    rx`(i'm|i am|we're|we are|i'll be|we'll be|we will be|he's|my \w+ is) (also |still |usually |always |mostly |generally )?(around|free|available|reachable|in the office|by the phone|at my desk|nearby|local|in your \w+|in the area|over your way|down your way|up your way) (for|to|if|on|at|all|most|any|this|next|from|until|till|after|before|when|and (can|could|would|happy)) ${hop(6)}(call|chat|talk|visit|meet|discuss|day|week|morning|afternoon|evening|time|${TIME}|you|stop|pop|look|see|swing|drop|come)`,
    rx`(on|at|by) (the )?(stand|booth|hall|stall|pavilion) ${hop(5)}(come|visit|stop|see|meet|drop|find|pop|swing)|(come|visit|stop|see|meet|drop by|find|pop|swing) ${hop(5)}(stand|booth|stall|pavilion) ?\w*`,
    rx`(would|will|do|are|can|could) (you|your \w+|u) ${hop(5)}(try|test|trial|sample|pilot|taste|demo|ride|drive|join us|attend|come along|come down|come up|come over|pop in|pop over|stop in|stop by|swing by|drop in) [^?]{0,80}\?`,
    rx`(how about|what about|fancy|up for|why not|shall we|should we|can we|could we|let's|lets|may we|want to|wanna|care to|able to|happy to|keen to|good to|great to|nice to|be good to|love to|like to|ought to) (we |a |to |just |quickly |perhaps |maybe |both |also |all ){0,4}(sit|meet|talk|chat|speak|hop|jump|catch up|connect by|connect on|put our heads|compare|walk|do a|have a|grab a|get together|get on|get you on|get your|get in front|put faces|put a face|test it|try it|run a|jam|riff|zoom|huddle|sync|link up in|break bread) ${hop(3)}(${TALK}|down|together|over|about|on|for|with|this|next|through|soon|sometime|face|heads|name|in person|properly|live|free|week|month|quick)`,
    rx`(get|getting|find|finding|fix|fixing|set|setting|put|putting|make|making|carve|block) (out )?(some |a little |a bit of |a |an |your |our )?(time|hour|half hour|something|date|day|slot|space) (in|on|with|for|to|together|this|next|when|where|aside) ${hop(3)}(diary|diaries|calendar|calendars|talk|chat|meet|you|week|month|visit|call|walk|show|discuss|sit|go|him|her|them|book|books|phone)`,
    rx`(i|we)('d| would)? (happily|gladly|willingly|love to|like to|be happy to|be glad to|be delighted to|be pleased to|be honou?red to|welcome the chance to|appreciate the chance to|need to|really need to|have to) ${hop(2)}(${TALKING}|host (you|your)|welcome (you|your)|receive you|have you (in|over|round|along|visit|to))`,
  ],
  unless: [
    rx`(you|they|he|she|people|customers|clients|nobody|who|teams?|everyone|anyone|somebody|guests|patients)('d| would| might| will|'re| are| can| could| have to| had to)? (really |also |ever |not |still )?(love|like|want|wanted|wants|wish|prefer|be interested|hoping|call|ring|phone|drop|pop|stop|come|spend|spends|take|takes|wait|waits)( in| by)?`,
    rx`(takes?|took|within|in|every|save|saves|saved|saving|away|ago|lose|loses|losing|spend|spends|spent|waste|wastes|late|longer|faster|read|video|recording|drive from|walk from) ${hop(3)}(${MINUTES})`,
    rx`(${MINUTES}) (away|ago|late|faster|longer|shorter|drive|read|video|recording|walk from|from (you|your)|a (day|week|shift|batch|month)|per|each|every|job)`,
    rx`(nice|good|great|lovely|pleasure|enjoyed|glad|thanks|thank you) (to have |to be |for |having )?(met|meeting you|our|the|talking|speaking|chatting|seeing you)`,
    rx`(you|he|she|they) (said|mentioned|asked|told|wrote|suggested)`,
    rx`(look|looking) forward to (speaking|talking|hearing|meeting|seeing|catching|connecting|chatting)`,
  ],
};
