import { gap, rx } from '../../engine/text/rx';
import { slot } from './pressure';

const LETTER = slot(
  `e-?mails?|mails?|messages?|notes?|letters?|msgs?|dms?|inmails?|voicemails?|voice mails?|calls?|texts?|reminders?|follow-?ups?|attempts?|invitations?|requests?|enquir(?:y|ies)|proposals?|quotes?|quotations?|offers?|pings?|nudges?|outreach(?:es)?|whatsapps?|touch(?:es)?|tries|contact`,
);
const ORDINAL = slot(
  '2nd|3rd|4th|5th|6th|7th|8th|9th|10th|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|nth|umpteenth|2|3|4|5|6|7|8',
);
const TIMES = slot(
  '\\d+|twice|two|three|four|five|six|seven|eight|several|many|multiple|a few|few|a couple(?: of)?|a number of|numerous|countless|various',
);
const I_WROTE = slot(
  `(?:i|we)(?:'ve| have|'d| had| did)?(?: now| already| also| just| even| been){0,5} (?:wrote|written|write|emailed|mailed|sent|send|called|rang|rung|phoned|tried|trying|reached out|reach out|reaching out|messaged|texted|left|contacted|pinged|chased|chasing|followed up|following up|follow up|dropped|knocked|asked|been in touch)|(?:my|our) (?:${LETTER})`,
);
const ANSWER = slot(
  `reply|replies|response|responses|answer|word|news|feedback|reaction|acknowledg(?:e)?ment|call back|callback|reverts?|revert back|update|sign of life|peep|single word|joy|luck`,
);

/** The silence itself, named to the one who kept it. */
export const SILENCE = [
  rx`(haven't|havent|have not|hadn't|hvn't|not|never|didn't|didnt|did not|don't|do not|nothing|yet to|still to|still not|still no|still waiting to|waiting to|still hoping to|hoping to|without|no) (yet |still |actually |ever |even |had a chance to ){0,5}(hear|heard|hearing|seen|gotten|get|got|getting|had|receive|received|receiving|gettng) ${gap(3)}(back|from you|anything|a (reply|response|word)|the (answer|reply|response)|your|${ANSWER})`,
  rx`(haven't|havent|have not|not|didn't|did not|hadn't) (yet |still )?hear(d)?( back| from| anything|d| yet)?`,
  rx`(you|your team|you guys|nobody|no one|noone) (still |just |yet )?(haven't|have not|havent|hasn't|has|never|did not|didn't|didnt|not|have) (still |yet |even |ever )?(not |yet to )?(repl(y|ied)|respond(ed)?|answer(ed)?|come back|got(ten)? back|get back|reverted|revert|acknowledge(d)?|called back|been in touch|returned|open(ed)?|looked|bothered|read)`,
  rx`(no|zero|without|without any|lack of|any|not one|not a single|never a|still no|not the) (reply|response|answer|word|news|acknowledg(e)?ment|feedback|reaction|courtesy|reverts?|revert)(?! (needed|necessary|required|is needed|is required|from your|expected|either))`,
  rx`(your|the|this|that|radio|total|complete|deafening) ?(silence|radio silence|lack of (response|reply|interest|feedback))`,
  rx`(crickets|radio silence|tumbleweed|ghosted|ghosting|ghost me|gone (dark|quiet|silent|cold)|went (dark|quiet|silent|cold)|goes (dark|quiet|silent)|going dark|fallen off the (radar|face)|fell off the (radar|face)|leave me hanging|leaving me hanging|left me hanging|left (on|me on) read|ignoring (me|my|us)|ignored|(i|we|did i|have i|did we) (lost|lose) you|giving me the cold shoulder|avoiding me|hiding from me)`,
  rx`(not sure|wasn't sure|unsure|don't know|wondering|wonder|checking|see|check|ensure|making sure|make sure|confirm|hoping|hope|assume|i guess|maybe|perhaps|i suppose) (just )?(if|whether|that|maybe|perhaps)? ?(you|u|it|they) ${gap(2)}(saw|seen|got|get|read|received|receive|missed|caught|noticed|opened|come across|came across) (my|the|our|all) ${gap(4)}${LETTER}`,
  rx`(if|whether|that|maybe|perhaps|did|has|have|did) (my|our|the|any of my|these|those) ${gap(3)}${LETTER} ${gap(3)}(reach(ed)?|arrived?|got|get|went|landed?|is in|are in|made it|go|come through|came through|slipped|fell|ended up|been lost|buried|lost|missed) ?(you|through|in|to|into|by)?`,
  rx`(did|have|had) (you|u|ya) (even |ever |get a chance to |have a chance to |manage to |actually ){0,5}(see|get|receive|read|miss|seen|received|open|opened|got|missed|notice) (my|any of my|all my|the|our) ${gap(4)}${LETTER}`,
  rx`(in|into|to|past|through|by) (the|your)? ?(spam|junk)( (folder|box|mail|filter))?`,
  rx`(had|heard|got|received|hear|have|get) (absolutely |just |still )?(no (news|reply|answer|word|response)|(nothing|zero) (back|from|so far|yet))`,
  rx`(heard|received) (absolutely |just |still )?nothing`,
  rx`(nothing|not a word|not a peep|zilch|nada) (back |yet |so far )?from (you|your (side|end|team|office))`,
  rx`(waiting|waited|still waiting|await|awaiting|been waiting) ${gap(2)}(for|on|to hear|to receive)? ?(your|you|an? (answer|reply|response)) ?${gap(2)}(since|for (\d+|two|three|four|weeks|days|a)|still|now)`,
  rx`(still|been) waiting (for|on|to)`,
  rx`(haven't|not|didn't|have not) (seen|see) (you|u) (in|on|around|back|at|for|online|log|lately|since)`,
  rx`(couldn't|could not|unable to|not been able to|haven't been able to|never (managed|able) to|not managed to|struggling to|having trouble) (get (hold of|through to|in touch|an answer|a reply)|reach(ing)?|connect(ing)? with|pin(ning)? you|contact(ing)?|speak(ing)? (to|with)) ?(you)?`,
  rx`(no|not much|little|without) (joy|luck|success) (getting|reaching|in|with|contacting|so far)`,
  rx`(i know|i can see|i see|my system|it (shows|says)|the system (shows|says)|i get a) ${gap(3)}(you('ve| have)? ?(read|seen|opened|clicked|viewed)|notification|been opened|was opened)`,
  rx`(are|r) (you|u) (even |still |actually ){0,5}(getting|receiving|there|alive|ignoring|avoiding|okay\?|ok\?|reading|out there|with me|with us|breathing)`,
  rx`(knock knock|(anyone|anybody) there(?! (seems?|is|was|who|knows|at|would|has))|anyone home|anybody home|is anyone|earth to|still alive|are you alive|kidnapped|stuck under|eaten by|abducted|trapped under|fallen (down|off|into)|won the lottery|on a desert island|in a coma|run away to)`,
  rx`(is|are) (this|these|my (emails?|messages?)) (even )?(reaching|getting to|going to|getting through|landing|working)`,
  rx`(here i am|i'm back|im back) again`,
];

/** How often he tried, counted out. */
export const COUNTED = [
  rx`(my|this|is my|it's my|its my|our|the|for the|a) ?(is |my |the |now |already |officially ){0,5}${ORDINAL}(st|nd|rd|th)? (and (final|last) |consecutive |attempt to |unanswered )?(${LETTER}|time|try|attempt)(?! (i|we) (visited|met|saw|bought|used|ordered)| you)`,
  rx`(${LETTER}|attempt|try|number|no|nr|part|round|take) ?(#|number |no\.? |nr\.? )${ORDINAL}`,
  rx`((second|third|fourth|2nd|3rd|4th|5th|fifth|final|last) (attempt|try|request|notice)|(third|fourth|3rd|4th|5th|fifth|sixth) time (i|we|of|i've|i'm|writing|asking|now))`,
  rx`(?<=^\W{0,9})(subject: )?((re|fw|fwd):? ?){0,5} ?${gap(6)}(third|second|fourth|final|last|2nd|3rd|4th) (attempt|reminder|request|try)`,
  rx`(email|reminder|attempt|message|follow-?up|note|try|nudge) \d(?! (pm|am|minutes|pages|hours))`,
  rx`(bump|bumping|floating|pushing|bringing|popping|nudge|nudging|circling|circle) ${gap(7)}(for the|again|${ORDINAL} time|since|because|third|fourth|one (last|more|final) time|once more|haven't|havent|no reply)`,
  rx`(float|push|bring|pop|move|moving) ${gap(7)}(again|${ORDINAL} time|one (last|more|final) time|once more)`,
  rx`${I_WROTE} ${gap(5)}(${TIMES}) ${gap(2)}(times|emails|e-mails|mails|messages|calls|voicemails|notes|letters|occasions|dms|texts|reminders)`,
  rx`${I_WROTE} (to )?${gap(3)}(twice|thrice|repeatedly|several times|again and again|many times|multiple times|so many times|over and over|a few times|a couple of times|a number of times|again (on )?(monday|tuesday|wednesday|thursday|friday)|now (six|five|four|three|two))`,
  rx`(${TIMES}) (unanswered |previous |earlier |last )?(emails?|e-mails?|messages|calls|voicemails|mails|letters|follow-?ups|attempts|reminders|tries|notes) (and|later|now|in|so far|from me|to you|without|unanswered|over|sent|since|already|this)`,
  rx`(my|our|on my|all my|any of my) (last |previous |past |earlier |first |other |prior )?(two|three|four|five|six|\d|several|many|multiple|few|couple of) (emails|e-mails|messages|notes|mails|letters|calls|voicemails|follow-?ups|attempts|reminders|ones)`,
  rx`my (last|previous) (two|three|four|five|\d)(?! (years|clients|roles|jobs|customers|projects|months|weeks))`,
  rx`(emails?|mails?|messages?|letters?|notes?) (of|from|on|dated|sent) ${gap(1)}\d{1,2}(st|nd|rd|th|/\d+)? ${gap(4)}(and|&) ${gap(1)}(the )?\d{1,2}`,
  rx`${I_WROTE} ${gap(4)}(on|in) (the )?\d{1,2}(st|nd|rd|th)? ${gap(3)}(and|&) ${gap(2)}\d{1,2}`,
  rx`(sent|wrote|emailed|called|rang|messaged) ${gap(4)}(on )?(monday|tuesday|wednesday|thursday|friday) ${gap(2)}(and|&|then) ${gap(3)}(monday|tuesday|wednesday|thursday|friday)`,
  rx`(second|third|fourth|fifth|2nd|3rd|4th|5th|final|last|another|one more) (and final |and last |friendly |gentle |and )?(reminder|chaser|nudge|warning|notice)`,
  rx`(it's me again|its me again)`,
  rx`(i keep|i kept|i've been|i have been|i been|we keep|we have been|we've been) (chasing|emailing|calling|trying|writing (to )?you|knocking|following up)`,
  rx`i (opened|can see|see|noticed|saw|know) ${gap(3)}you ${gap(2)}(opened|read|seen|clicked|viewed|looked at|been on) ${gap(3)}(my|the last|it|the|our) ?${gap(4)}(times|email|link|proposal|twice)?`,
  rx`(emailed|messaged|called|rang|written|wrote|texted|phoned|dm'd|visited)( you)? ?${gap(4)}(emailed|messaged|called|rang|written|wrote|texted|phoned|dm'd|visited|left)`,
  rx`(?<=^\W{0,9})(this is |so this is |here is |here's )?(my |the )?${ORDINAL} (go|try|attempt|note|message|letter|one|email) (at|from|since|to you|in)`,
];

/** The door closing, told so that somebody runs. */
export const LAST_WORD = [
  rx`(last|final) (e-?mail|mail|message|note|try|attempt|follow-?up|nudge|letter|one from me|time (i'll|i will|i'm)|ping|reach out|outreach|contact|call from|word from|reminder|knock|bump|touch|shot|one i'll)`,
  rx`(my|the|this is|this will be|is) ?(my |the )?(very )?last (and final )?(e-?mail|message|note|try|one|attempt|time)`,
  rx`(should|shall|can|may|do|or) (i|we) (just |therefore |go ahead and |now ){0,5}(close|shut|archive|delete|bin|take|remove|assume|stop|give up|move on|cross|let (it|this|you) go|leave it(?! until| till| for)|throw in|call it|forget)(?! by)`,
  rx`(close|closing|closed|close out|closing out|shut|archive|archiving|delete|bin|remove|clear|clean up|purge|shutting) (out )?(your|the|this|out your|down your|off your|our) (file|case|folder|ticket|record|enquiry|inquiry|request|application|reservation|dossier|opportunity|chapter)`,
  rx`(i'll|i will|i'm going to|i am going to|let me|going to|i|we'll|we|must|have to|i guess i'll|i) ${gap(2)}(assume|presume|take it|take that as|conclude|take this as|figure|guess|suppose) (that )?(the timing|timing|you're not|you are not|it's not|its not|this isn't|this is not|there's no|there is no|you have no|you've|you don't|no interest|your not|u are not|you went|it isn't|now isn't|you are happy|you're happy|the silence|this is no|you're (busy|all set)|not (a|the))`,
  rx`(take|taking) (your|the|this|that|no) ${gap(2)}(silence|lack of|answer|reply|response) as`,
  rx`(unless|if) (i|we) ${gap(3)}(hear|receive|get) ${gap(6)}(close|closing|move on|assume|remove|take you off|archive|stop|cross|delete|give (it|this|your|the))`,
  rx`(before|and then|then|until) (i|we) (close|move on|give up|stop|cross you|take you off|give your|shut|archive|bow out|throw in)`,
  rx`(giving|give) up on (you|this|us)`,
  rx`(break-?up|breakup|goodbye|farewell) (e-?mail|note|message)`,
  rx`(have|did) (you|u|i|we) (given up|lost interest|lose interest|done something|do something|forgotten|forget|offended|upset|say something|get lost|gone|stop|lost you)`,
  rx`(one|1) (last|final) (time|try|attempt|shot|go|thing before|nudge|note|push)`,
  rx`(permission|okay|ok) to close your`,
];

/** Disappointment, debts and favours: the reader should feel bad. */
export const SHAME = [
  rx`(i'm|i am|im|i was|am|we're|we are|was|been|i'm honestly|quite|rather|frankly|honestly|be) ?(honestly |frankly |quite |a bit |a little |little |bit |rather |very |really |so |truly |somewhat |slightly |pretty |genuinely |kind of |kinda |just |also |actually |must say |to be honest |to say |getting |starting to (get|be|feel) |beginning to (get|be|feel) ){0,5}(surprised|disappointed|puzzled|confused|sad|saddened|hurt|upset|offended|gutted|shocked|baffled|frustrated|dismayed|perplexed|bewildered|disheartened|let down|insulted|annoyed|worried about you|stunned|astonished) ?(that|to|by|not|you|i|haven't|at|with|we|if|honestly|given|about|, ?given|because|after)?`,
  rx`(find|found) (it|this|the|that|your) ${gap(3)}(strange|odd|puzzling|surprising|disappointing|curious|hard to (believe|understand)|rude|unprofessional|disrespectful|difficult to understand|interesting|a bit off|baffling)`,
  rx`(courtesy|decency|politeness|respect|good manners|professional courtesy|basic manners|common courtesy) (of|to|would|is|in|as|and)`,
  rx`(at least|the least you|least you (can|could)|a simple (yes|no|reply)|simple (yes|no)|even a (no|simple)|just a (yes|no))( or no)? ?(you )?${gap(2)}(could|would|reply|do|is enough|suffices?|be nice|be polite|deserve|tell me|let me know|have the)`,
  rx`(taking|take|took) (it|this) personally`,
  rx`(don't|do not|dont|pls don't|please don't) (leave me|let me down|disappoint|make me|forget (about )?me|break my|ghost|be shy|be a stranger|keep me (waiting|hanging)|do this to me|hate me|make it (hard|harder))`,
  rx`(i|we)('ve| have|ve)? ?(already |now |also |personally |really ){0,5}(put|spent|invested|dedicated|poured|sunk|devoted) (in |quite |so |a |an |much|lot|hours|days|weeks|considerable|significant|several|too|\d+ ?)+ ?${gap(5)}(time|effort|work|hours|energy|days|weeks|evening|weekend|money|resources)`,
  rx`(i|we)('ve| have)? ?(really |literally |personally |already |just |had to ){0,5}(went|go|gone|fought|stuck my neck|stick my neck|pulled|pull|called in|bent|moved|begged|upset|worked (all|hard|late|my)|stayed (up|late)|bust|broke|spent all|jumped through|took a (lot|big) of|staked) ${gap(2)}(to bat|strings?|favou?rs?|neck|rules|hoops|hard for you|over backwards|my (ass|backside|butt)|mountains|another customer|heaven|all (night|weekend|week)|late|my reputation|out on a limb|for you with)`,
  rx`(my|the) (boss|manager|director|vp|md|ceo|team|wife|kids|family|commission|job|sales manager|supervisor|gm) ${gap(3)}(is asking|keeps asking|is on my|wants to know|is pumped|is chasing|will (kill|be|fire|have)|is going to|is waiting|are waiting|are counting|is counting|depends?|thinks|asks me|asked me why|is wondering|expects|is breathing|is excited|is pushing|are asking)`,
  rx`(help me out|do me a (favou?r|solid)|throw me a bone|cut me some slack|be nice to me|i need this|i'm begging|begging you|pretty please|have mercy|just one chance|support a|feed my)`,
  rx`after (all|everything|the (time|work|effort|hours)|so much|our|we|i) ${gap(5)}(did|done|put|spent|do for|conversation|time|work|went|discussed|effort|agreed|talked)`,
  rx`(i thought|i believed|i was under the impression|i assumed|we agreed|you said|you told me|you promised|you assured me|you were going to|you gave me|you did say) (that )?(we|you|you'd|we'd|your word|you would) (had|were|would|are|was) ${gap(3)}(agreement|deal|interested|keen|serious|get back|call|sign|friends|understanding|relationship|let me know|come back|reply|on the same page|in)`,
  rx`(did|have) i (do|done|say|said|offend|upset|offended|write|written) ${gap(2)}(something|anything|wrong|you)`,
  rx`(is|was) it something i (said|did)`,
  rx`(if you (really |truly |actually |honestly )?(cared?|were serious|are serious|value|valued|respect|want(ed)? what)|(don't|do not|doesn't) (you |your \w+ )?(care about|value|deserve)|isn't a priority|is not a priority|not a priority for you|don't have the (heart|guts|courage)|too (busy|important|proud) (to|for))`,
  rx`(you are|you're|your|you must be|too) (maybe |probably |perhaps )?(too|so|very) (busy|important|scared|afraid|lazy|proud|shy) (to (reply|respond|answer|write|say|even)|for (me|us|a))`,
  rx`(kept going|kept at it) where you (stopped|gave up|quit)|what if you (hadn't|had not|didn't|did not) (stop|stopped|quit|give up|given up|left|leave|cancel|cancelled)`,
  rx`i('d| would| shall| will|'ll)? ?hate (to|for) (think|give|have to|see you|lose (you|your)|to close|giving|assume|us to)`,
  rx`(been|feels?|feeling|looks?|is|are|seems?|it's|sitting) (a bit |so |very |quite )?(lonely|neglected|abandoned|forgotten|sad without|gathering dust|collecting dust|unloved)`,
  rx`(miss|missing|missed) you( (already|here|in|at|so|lately|too)|$|!|\.)`,
  rx`you('re| are)? (went|go|chose|opted|decided|said|signed|passed|turned) (without|against|it down|no to)`,
  rx`(i|we) (only|just|genuinely|really|honestly) ${gap(1)}(do|say|write|chase|persist|keep|reach) ${gap(3)}because (i|we) (care|genuinely|believe|want)`,
  rx`(i|we) (don't|do not|dont|won't|only) (get )?(paid|earn|eat|make) ${gap(4)}(unless|until|if|when|commission)|work(ed|ing)? for (free|nothing)|(know|knowing|find out|tell me|understand|see) where (i|we) stand|(keep|stop) (pursuing|chasing|hounding|stalking) (you|me)|where (i|we) stand`,
  rx`(was it|is it) (really )?worth (the|it|staying|keeping)`,
  rx`(comfortable|happy|content|okay|fine|at ease) with (our|your|the|my|a|losing|being|staying|doing) (current )?(level of risk|risk|losing|status quo|being|falling|paying|second best|staying|doing nothing)`,
  rx`you (hate|don't like|don't want|dislike) (pipeline|money|growth|saving|revenue|me|us|leads|customers|sales|profit)`,
  rx`(let|letting) (me|us|him|her|the team|my team|everyone|yourself|your \w+) down`,
  rx`(the )?least (i|we) (expected|could expect|deserve|hoped)|(i|we) (expected|deserve|deserved|hoped for|thought better|expect) (better|more|at least|an? (answer|reply|response|call))`,
  rx`(would|it'd|it would|'d|really) (be )?(nice|good|great|polite|kind|helpful|fair|only fair|decent|lovely) (to (get|have|receive|at least|know|hear)|if you (at least|could at least|would at least|just)) ${gap(4)}(an? (answer|reply|response)|either way|something|back|at least|from you)`,
  rx`even (if )?(it's|its|just|it is|only)? ?(a |to say )?(simple |quick |flat )?no\W`,
  rx`(asked|asking|asks|keeps asking) me ${gap(2)}(why|whether|if|what) ${gap(2)}(you|your|they|there|we)`,
  rx`(why|how come) (you|you've|u) (haven't|have not|didn't|did not|never|don't|won't|are not|aren't|can't) ${gap(1)}(sign\w*|repl\w*|answer\w*|respond\w*|come|call\w*|want|decid\w*|order\w*|book\w*|interested|take|taken)`,
  rx`(don't|do not|doesn't|not) (want|wish|like|care|interested in|interested) (to )?(grow\w*|save|saving|make|making|improve|improving|succeed|win|more (money|leads|customers|sales|profit)|earn)`,
  rx`(i|we) (drove|travelled|traveled|came all the way|flew|spent (hours|all|the whole|my|\d+)|waited (for|an|hours|all|two|\d+)|stayed late|stayed up|gave up my|cleared my|kept my) ${gap(7)}(to see you|for you|for your|to meet you|and (you|then|nothing|nobody|the least|not)|on (this|your)|the least)`,
  rx`(growth|success|quality|winning|more \w+|this|it|saving money|making money|excellence) (isn't|is not|may not be|might not be) for (everyone|everybody|you|all)`,
  rx`(are you |so )?(in or out|yes or no|yay or nay)\W`,
  rx`(it|that|this|which) (really |kind of |kinda )?(stings|hurts|breaks my heart|makes me sad)`,
  rx`why (haven't|have not|aren't|are not|didn't|don't|won't|wouldn't) (we|you) ${gap(2)}(spoken|talked|met|talking|repl\w+|answer\w*|respond\w*|call\w*|sign\w*|interested|speak|working)`,
  rx`(reply|answer|no thanks|yes or no|thank you|word|text|email|courtesy) (costs?|takes?) (you )?(nothing|no time|a second|two seconds|10 seconds|a minute)`,
];

/** Nothing is asked of them, or the sender leaves freely. */
export const RELEASED = [
  rx`(no|without) (reply|response|answer|need to reply|need to answer|pressure|obligation|hard feelings)s? ?(is |are )?(needed|necessary|required|expected|either way|at all|whatsoever|from you)?(?=.{0,20}(needed|necessary|required|expected|fine|ok|okay|worries|either))`,
  rx`(no need|needn't|don't have|don't need|not expecting|do not need|don't feel) (you )?(to|obliged to) (reply|answer|respond)`,
  rx`(thank you|thanks|sorry|apologies|apologise|apologize|my fault|my apologies|forgive|so sorry) ${gap(4)}(for|that|about|i|we)`,
];
