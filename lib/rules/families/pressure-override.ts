import { gap, rx } from '../../engine/text/rx';
import { slot, THEIR_PEOPLE } from './pressure';

const BUT = slot(
  'but|however|yet|though|although|still|nevertheless|nonetheless|that said|having said that|and yet|honestly|trust me',
);
const GRANT = slot(
  `i|we|of course i|totally|i do|i totally|i completely|i fully|i really|completely|fully|i also|i can|yes i|sure|ok i|look i|as i`,
);
const KNOW = slot(
  `know|understand|get|hear|appreciate|realise|realize|see|recognise|recognize|respect|imagine|guess|bet|assume|suppose|am aware|'m aware|expect|take your point|accept|note|gather|acknowledge|remember|sympathise|figured|think|'m sure|am sure|feel`,
);
const HESITATION = slot(
  `busy|slammed|swamped|flat out|a lot on|hectic|time|already|happy|budget|vendor|supplier|provider|contract|locked|not interested|said|told|mentioned|wrote|asked|don't|do not|can't|cannot|won't|not|isn't|no |need|want(?:ed)?|hesita\\w+|concern\\w*|worried|cautious|sceptical|skeptical|tight|early|expensive|price|sorted|covered|covers|using|work(?:ing)? with|have|has|got|committee|renew\\w*|someone|somebody|last minute|frozen|freeze|policy|wait|think|loyal|prefer|stretched|hard|difficult|lot|bad|out of office|holiday|vacation|season|planning|comparing|august|year[- ]end|quarter|inundated|plate|audit|team|board|decided?|decision|posted|planned|currently|pencilled|reluctan\\w+|burned|burnt|hate|hold(?:ing)? off`,
);

/** "I know you're busy, but": the hesitation is named to be passed over. */
export const BUT_STILL = [
  rx`${GRANT} ?(do |can |fully |totally |completely |really |just |also ){0,5}${KNOW} ${gap(1)}(that |it |this |you|your|you're|you've|you'd|u|things|there's|there is|now|the|august|how|from|where|timing|budgets?|superintendents|head|everyone|everybody|all|\w+) ?${gap(12)}${HESITATION}(?:[ ,]+[^ .;!?]+){0,9}?[ ,]+${BUT}\b`,
  rx`(?<=^\W{0,9}|\b(i|we) )(totally|completely|fully|i|absolutely|of course|sure|fair|i do|yes|ok|okay|right|understood|noted|point|do) (hear|understand|understood|get|respect|appreciate|agree|enough|taken|see) ?(you|that|it|this|where|your|the|on|and|completely|,|\w+){0,5} ?${gap(8)}(but|however|though|that said|yet|only|except)`,
  rx`(?<=^\W{0,9})(understood|noted|no problem|no worries|fair enough|fair point|i hear you|hear you|got it|gotcha|makes sense|point taken|all good|i get that|i get it|thanks for letting me know|thank you for your (honesty|reply|feedback|answer)|ok|okay|sure|fine|right),? ?${gap(6)}(but|however|though|yet)`,
  rx`even (if|though|when) (you|your|you're|you've|u|now is|now isn't|budget|money is|timing)(?! (don't|do not|never|did|didn't))`,
  rx`(regardless of|no matter|irrespective of|never mind|set aside|putting aside|leave aside|notwithstanding) (what you|whether you|how (busy|good|happy|small|big)|your (current|existing|present|other)|who you|which (vendor|supplier|system))`,
  rx`(you (may|might|probably|could|likely|will|'ll|must) (well |already |be |also |now |currently |have ){0,5}(have|think|say|be|feel|work|use|got|thinking|using|working|wonder|tell|consider|believe|wondering|asking)) ${gap(10)}(but|however|still|yet|though)`,
  rx`(i|we) (imagine|assume|guess|suppose|bet|know|realise|realize|expect|appreciate|understand|'m sure|am sure|see|presume|take it|reckon) (that )?(you|you've|you're|your \w+|u) ${gap(1)}(already|probably|most likely|have|work|use|got|currently) ${gap(12)}(but|however|still|yet|though|which is (why|exactly))`,
  rx`(no|not) (budget|time|bandwidth|capacity|need|interest|plans?|urgency|decision|room|role) ${gap(6)}(but|however|isn't|is not|no problem|don't worry)`,
  rx`(i'm|i am|we're|we are) (aware|conscious|mindful|sure) (that )?${gap(10)}(but|however|still|yet)`,
  rx`(sorry|apologies|apologise|apologize|excuse me|forgive me|forgive) ${gap(1)}(to|for|if|the|but) ${gap(2)}(push|pushing|being pushy|be pushy|persist|persisting|being persistent|insist|insisting|pester|pestering|nag|nagging|bother you again|bothering you again|the (push|persistence|nag)|keep|keeping) ?${gap(6)}(but)?`,
  rx`not to be (pushy|a pain|annoying|rude|blunt|that (guy|person)|difficult) but`,
];

/** The objection argued away. */
export const ARGUED_AWAY = [
  rx`(that's|thats|that is|this is|it's|which is) ${gap(2)}(exactly |precisely |actually |funny,? ?|just )+(what|why|the reason|when) (most|many|all|some|a lot|everyone|everybody|our|others|they|people|you|so many|half|you should|we should|we need|it's|it makes|i'm|i|now|every|the)`,
  rx`(most|many|all|some|a lot|several|plenty|quite a few) ${gap(6)}(also |too )?(said|were|thought|told|felt|had|say|think|feel|hesitated|started) ${gap(3)}(the same|that|at first|exactly|this|it too|"?locked|too|also|like that|similar|no|sceptical|not interested|happy with|what you)`,
  rx`(isn't|is not|aren't|are not|is no|no longer|should not be|shouldn't be|need not be|needn't be) (really |actually )?(the|a|an|such a|your|any)? ?(real )?(obstacle|problem|issue|excuse|reason|barrier|blocker|showstopper|deal-?breaker|hurdle) ?(you think|at all|to wait|not to|for (you|us|me)|here|,)?`,
  rx`(usually|really|normally|typically|often|just|actually)? ?(means|is code for) "(?!\w* \w+ \w+ \w+ \w+ \w+ \w+ \w+)`,
  rx`(what would (it|i) (take|have to do|need to do)|what's (stopping|holding|keeping|preventing) (you|us|your)|what is (stopping|holding|keeping|preventing) you|what (do|would|must|can) (i|we) (need|have|got)? ?(to )?(do|change|offer|add) to (get|win|earn|make|change|have|close)|is there any reason (you|not|why)|any reason (you|not|why we|we can't|why you)|what's (there )?to (lose|think about|wait for)|why (wait|not|delay|would you wait|say no|hesitate)( (until|till|for|so long|longer))?|where's the (harm|risk)|what harm|what do you have to lose|what have you got to lose|nothing to (lose|think about))`,
  rx`(before you (say no|say anything|decide against|write|turn|delete|dismiss|make|reject|rule|click|stop|close|hang|refuse)|hear me out|bear with me|don't (say no|hang up|delete|dismiss|write (me|us) off|rule|judge|shut the door|close the door|be put off|decide (yet|now)|be scared|worry about (the|that|your|it|budget|price))|give me (just |only )?(one|two|five|\d+|a|30|60) ${gap(1)}(minutes?|mins|seconds|second|more)|one (more|last) thing before|just one more (thing|try|chance)|won't take no|not take no|no is not|never take no|not taking no)`,
  rx`(you|that|it) (don't|do not|doesn't|dont|won't|needn't) (even |really |actually ){0,5}(have|need) to (deploy|do anything|change (anything|your)|switch anything|implement|move (anything|from)|install anything|use it)`,
  rx`(with (all|due|the greatest) (due )?respect (but|you|that|i)|let me (ask you straight|push back|challenge|stop you|counter)|i('d| would)? (challenge|push back)|be honest with (yourself|me)|if (you're|we're|you are) (honest|being honest) with)`,
  rx`(don't|do not|dont|no need to|stop) (overthink|over-think|overcomplicate|worry (too much )?about|get hung up|stress|fret|let that|let it|let (the|your) (price|budget|team|timing|contract|board|committee))`,
  rx`(they|he|she|it|your (team|staff|people|boss|board|reps|wife|husband|customers))('ll| will) (moan|complain|come (round|around)|get (over|used)|love it|thank|not notice|adapt|soon|be fine)`,
  rx`(rather than|instead of|before) (i )?(send|sending|answer|answering|email|emailing|give|giving|go|going|get|getting|share|sharing|quote|quoting|give you|just send|put|putting|write|writing|talk|talking) ${gap(9)}(best|call|demo|meet|meeting|let's|lets|i'd|suggest|propose|easier|better|jump|hop|quick|discovery|visit|show|walk|first|i'll|come)`,
  rx`(to|in order to|so (that )?we can|for us to) (enable|give|be able|provide|offer|craft|prepare|quote|price|answer|send|tailor) ${gap(12)}(discovery call|a call|a meeting|a demo|meet|zoom|site visit|kindly request|visit)`,
  rx`(not|isn't|never) (really )?(a|an|about|the) (\w+ )?(budget|price|money|time|cost|timing|spend|question of \w+) ${gap(1)}(conversation|issue|problem|question|thing|decision|matter)?,? ?(it's|its|it is|but)`,
  rx`(by all means|of course|sure|feel free|go ahead|you can),? (but|however|only|just)`,
  rx`you('ll| will) (just |only |simply )?(get|end up with|have|be left with|waste) (a |an |your |more )?(headache|mess|regret|problem|worse|same|time|runaround)`,
  rx`(who|which person|and who) ${gap(2)}(signs?|decides?|approves?|holds?|controls?|makes?) ${gap(5)}(above|over) you`,
  rx`(to )?(save|spare) you (the|an|that|from) ${gap(2)}(awkward|difficult|uncomfortable|trouble of|conversation)`,
  rx`(will|'ll|can) (explain|answer|sort|deal with|cover|come to|discuss|handle) ${gap(4)}(later|afterwards|on the call|when we (meet|speak|talk)|in the meeting|another time|once you (sign|'ve signed|are))`,
  rx`(as|since|because|given|considering) ${gap(1)}(you|u|you're|your \w+) ${gap(2)}(clearly|obviously|slammed|too busy|so busy|can't|won't|not (able|available|the one))`,
  rx`(please )?(don't|do not|dont) tell me (it|that|you|this|there)`,
  rx`(now that i have you|since (i've|i have) got you)`,
  rx`(in case (it|that|this) changes (anything|your mind)|change your mind|reconsider|think again|rethink (your|that|this)|have a rethink|sleep on it and|one more look|second look|another look)`,
  rx`(who (says|said)|since when)`,
  rx`(not to worry|never mind|don't worry|forget|no problem|that's fine|not a problem|no issue|no stress) ${gap(2)}(about|with|on|regarding) ${gap(1)}(the |your |that |this )?(budget|price|contract|time|cost|lease|current|money|board|timing|deposit|boss|paperwork|supplier|provider)`,
  rx`(contract|budget|timing|price|lease|supplier|vendor|provider|policy|that|this|june|time|cost) (really |actually |honestly )?(isn't|is not|won't be|needn't be|shouldn't be|doesn't have to be|is never) (a |an |the |your |any )?(real )?(problem|issue|obstacle|reason|barrier|excuse|blocker|concern|worry)`,
  rx`(respectfully,? (i|you|that)|i must disagree|i disagree|i beg to differ|you're making a|that's a mistake|i think you're (wrong|making|mistaken)|i think that's (wrong|a mistake|short))`,
  rx`surely (you|u|your \w+|that|it|there|someone|everyone|10|15|five|ten) ${gap(1)}(can|could|have|want|must|spare|would|see|agree|is|are|has|a few|minutes)`,
  rx`(everyone|everybody|people|they|clients|customers|most people|they all|most) (always |usually |all |often ){0,5}(say|says|said|thinks?|tells? me) ${gap(8)}(until|till|before they|at first|and then)`,
  rx`are you (really|sure|actually|honestly)( (happy|sure|certain|satisfied|getting|that)|\?)`,
  rx`(when|so when) (can|will|do) you (change|break|get out|end|cancel|terminate)|(buy|buying|get|getting) you out of (your|the|that)|(pay|cover) (off )?your (exit|termination|cancellation|early)`,
  rx`(start|do|sign|get) (the )?(paperwork|process|it|contract|form) ${gap(2)}(now|today|already) (anyway|and|so|then)`,
  rx`(things|a lot|everything|much) (have|has) changed|(even|just) so,|all the same,|be that as it may|(i|we) (still|nevertheless|nonetheless) (think|believe|want|insist|suggest|recommend|would|feel|say)`,
  rx`(change|make up) your mind`,
  rx`what (would|will|does|do) (your|the) (boss|manager|board|wife|husband|partner|team|ceo|md|customers|staff|director|owner|clients|parents) ${gap(1)}(say|think|do|make)`,
  rx`(find|get|show) (you|u) (a|the) (\w+ )?(way (out|around|round)|exit|loophole|workaround)|(save|saving|spare|sparing) (you|yourself|yourselves) (the|from|a lot of|all) (\w+ )?(pain|hassle|trouble|headache|grief|embarrassment)`,
  rx`(when|whenever|if) (people|someone|somebody|clients|customers|they|buyers|owners|folks|a client|couples|\w+s) (say|says|tell me|tells me) ${gap(9)}(really|actually|usually|means|just|it's|they)`,
  rx`(shout|yell|scream|let me know|tell me|say) if (that's|that is|it's|this is|there's) (a problem|not|an issue|no good)`,
];

/** Over the reader's head, on the record, to the board. */
export const OVER_HEAD = [
  rx`(i'll|i will|i'm|i am|i|we|we'll|we will|i've|i shall|have|i'd|going to|shall|will|may|might|then) ?${gap(3)}(contact|contacting|call|calling|copy|copied|copying|cc|cc'd|cc'ing|ccing|loop|looping|looped|loop in|looping in|email|emailing|write to|writing to|written to|reach out to|reaching out to|speak to|speak with|speaking with|go to|going to|go direct to|approach|approaching|escalate|escalating|raise|raising|take (it|this|that) (up )?(with|to)|taking (it|this|that) (up )?(with|to)|bring in|ask|follow up with|circle back with|get in touch with|add|added|adding|inform|tell|telling|let|try|forward (this|it) to|report|go straight to|go over|go above|have a word with|give|knock on|ring|phone|speak directly|talk to|talk with|pinged?) ${gap(3)}(${THEIR_PEOPLE}|him directly|her directly|them directly|(mr|mrs|ms|dr)\.? \w+)`,
  rx`(directly|straight) to ${THEIR_PEOPLE}`,
  rx`(i'll|i will|we'll|i|i've|i'm|we) ${gap(1)}(copy|cc|copied|cc'd|cc'ing|copying|loop in|looping in|looped in|bring in|loop|add|added|bcc|pulled in|bringing in|looping) (in )?\w+ (and \w+ |too |in |as |on |here |since |just |for |so |,|& \w+)`,
  rx`(so|and) (that )?(there's|there is|we have|i have|it's on) ${gap(2)}(a |on |the ){0,5}record`,
  rx`(on|for) (the )?record(s)? (that|i|we|so)`,
  rx`(who|anyone|someone|somebody|person) ?(else |is |the ){0,5}(above|over|senior to|more senior than|higher (up )?than) you`,
  rx`your (superior|boss's|manager's)`,
  rx`(over|above) your head`,
  rx`(take|taking|took|bring) (it|this|that|the matter|the issue) (up |further |upstairs |higher ){0,5}(with|to) (him|her|them|the|your|someone|mr|ms|mrs)`,
  rx`(escalate|escalating|escalation) (this|it|to|the)`,
  rx`(legal|lawyers?|solicitors?|collections|debt collector) (will|department will|team will|may|action|to|be in touch)`,
  rx`(i tried|i've tried|i have tried|letting (him|her|them) know (that )?i|tell (him|her|them) (that )?(you|i)) ${gap(3)}(proper channels|through you|to go|refus\w+|ignored|declined|weren't|were not|didn't)`,
  rx`(so )?(this|it|that) (doesn't|does not|won't) (fall|slip|get lost) ${gap(1)}(through|between|in) the (cracks|net)`,
  rx`i('ll| will) (call|ring|phone|contact|go to|turn to) (to )?(your|the) (central|switchboard|main (line|number|office)|head office|reception|purchas\w+|other (branch|office))`,
  rx`can (one|any|either) of you`,
  rx`(someone|somebody|anyone|person|people) (else )?(more senior|higher up|further up|with (authority|more authority|the power|decision)|senior)`,
  rx`(drop|give|send|ping|write) ${THEIR_PEOPLE} (a|an) (line|call|ring|e-?mail|note|message|copy|bell)`,
];
