import { rx } from '../../text/rx';
import type { AskFamily } from './family';
import { hop } from './words';

const SENDING =
  '(?:send|share|pass|forward|email|mail|drop|shoot|ping|pull|put together|put one together|prepare|record|draft|write up|do up|do you|hold|keep|reserve|take you off|fit|follow|work up|work out|knock up|run the numbers|run you|make you|make a|create|build you|sketch|mock up|dig out|dig up|check|look into|look at|have a look|take a look|quote you|price it|price up|give you (?:a|an|some|more|the) (?:price|quote|idea|copy|sample|sense|few|list|rough|breakdown|overview|number|estimate)|get you (?:a|an|some|the) (?:price|quote|copy|sample|list|few)|put|introduce you|connect you|put you in touch|explain|elaborate|add you|include you|post|bring|leave|lend|bung|mail|courier|dispatch|show you a|offer you|drop off|set aside|arrange (?:a )?samples?|let you have|point you)';

/** Interest and permission: nothing is asked but a yes or no. Offers that the reader may take or leave. */
const PERMISSION: AskFamily = {
  rung: 1,
  object: 'interest',
  any: [
    rx`(would|will|wouldn't|might|could|does|do|did|is|'d) (it|that|this|any of (this|that|it)|these|those|something like (this|that)|the \w+|a \w+( \w+)?|you|u|they|one|some|either) ${hop(4)}(useful|helpful|of (any )?(interest|use|help|value)|interesting|worth|valuable|handy|good|appeal|relevant|make sense|resonate|ring true|ring a bell|sound|land|strike|fit|interest|be ok|welcome|worthwhile|appropriate|at all|help|make any sense|hit home|chime|speak to you|strike a chord|feel)[^?]{0,90}\?`,
    rx`(would|wouldn't|do|don't|did|'d|will) (you|u|your team|y'all) ${hop(2)}(like|want|be interested|care|fancy|prefer|be open|be keen|be up|be willing|mind|object|be curious|consider|entertain|wish|appreciate)[^?]{0,120}\?`,
    rx`(^\W*|you |u |still |also )(want|wanna|fancy|care|like) (me to|us to|to (see|hear|know|learn|try|have|take|get|read|explore|give|find)|the|a|an|it|one|some|more|a copy)[^?]{0,90}\?`,
    rx`(^\W*|you |you'd |anyone |be |you're |are you |u )(open|interested|keen|receptive|willing|curious to|up for)\b ?(to|in|for)? ?(hearing|learning|seeing|see|hear|learn|exploring|explore|more|it|this|that|considering|consider|a look|finding|trying|looking|the idea|a peek|discussing|knowing|know|reading|taking|receiving|getting|connecting|connect|being|new)?[^?.]{0,90}\?`,
    rx`worth (a |an |your |taking |having |another |me |us |while |it|exploring|considering|sending|sharing|looking|investigating|discussing|testing|pursuing|knowing|revisiting|continuing|digging|thinking|doing|5)[^?]{0,90}\?`,
    rx`(mind|ok|okay|alright|all right|fine|possible|useful|help|helpful|better|easier|worthwhile|cool|good) if (i|we) (just |quickly |also |briefly )?(send|sent|share|shared|ask|asked|forward|forwarded|email|emailed|put|drop|dropped|pass|passed|follow|followed|keep|kept|check|checked|add|added|explain|explained|pull|pulled|show|showed|got|get|mail|mailed|ping|pinged|stay|stayed|told|tell|sketch|sketched|wrote|write)`,
    rx`(shall|should|can|could|may|might|do you want me to|want me to|would you like me to) (i|we)? ?(just |also |perhaps |maybe |please |then |quickly |simply |go ahead and ){0,6}(${SENDING}|ask|follow up|check in|check back|circle back|come back|try again|reach out|get in touch|keep you|leave it|be in touch|write again|contact you|stay in touch|connect|try you)[^?]{0,120}\?`,
    rx`(on|off) (your|the) (radar|roadmap|horizon|cards|wish ?list)[^?]{0,60}\?`,
    rx`(is|would|are|was|could) (this|that|it|there|any of this|these|those|now|something like this|you) ${hop(4)}(interest|interested|priority|relevant|radar|useful|appetite|fit|on the cards|curiosity|something (to|worth|of|you'd|you would|you might)|a good time|a bad time|an ok time|an okay time|too early|totally off|way off|off base)[^?]{0,80}\?`,
    rx`(does|do|did|would) (that|this|it|any|any of it|one|either|some of this|these) ${hop(3)}(sound|make sense|ring|resonate|land|help|interest|appeal|match|fit|strike|feel|work for you|seem)[^?]{0,60}\?`,
    rx`^\W*(so |and |or |any |sound |sounds |still |worth |make |makes |your |what |){0,6}(interested|interest|thoughts|curious|keen|sound good|sounds good|sound fair|fair enough|fair|good|ok|okay|cool|make sense|makes sense|intrigued|agree|agreed|reactions?|takers|use|relevant|of interest|useful|what do you think|what say|your call|opinion|your thoughts|your take|feedback|questions|ideas|deal or no deal|yes or no|y\/n|yay or nay|too much|crazy|sound familiar|a fit|possible|worth it|doable)( at all| on this| to you| so far| to see it| or not| perhaps)?\?`,
    rx`(any|if there's any|is there any|much|some) (interest|thoughts|appetite|curiosity|questions)[^?]{0,60}\?`,
    rx`(what|how) (do|would|are|'s) (you|your) (think|thoughts|reckon|feel|say|take|opinion|reaction)( about| of| on)? ?${hop(4)}\?`,
    rx`(curious|wondering) (if|whether) (you'd|you would|there's|you're open|any interest|(this|that|it)('s| is| would be) (of|on|worth|useful|interesting|relevant|a priority))`,
    rx`(am i|are we|i'm|is it) ${hop(2)}(catching you|too early|a bad time|okay time)[^?]{0,60}\?`,
    rx`do you have (a|30|thirty|20|a few|27|one) (sec|secs|seconds|second|moment|minute)`,
    rx`(are you|are u|r u) (open|interested|curious|keen|intrigued|against|opposed|in the market)[^?]{0,90}\?`,
    rx`which (one )?is it\?`,
  ],
};

const OFFERED: AskFamily = {
  rung: 1,
  object: 'interest',
  any: [
    rx`(happy|glad|delighted|pleased|willing|ready|more than happy|gladly|free) to ${hop(3)}(${SENDING})`,
    rx`(i|we|someone|my \w+|our \w+)('d| would| can| could| may| might)( also| even| then| just| easily| gladly| happily| always| of course| certainly| probably| quickly| simply| be able to| be happy to| be glad to| be pleased to| be delighted to){0,3} (${SENDING}) ${hop(10)}(you|your|it|if|so you|so that|over|for|across|free|along|without|whenever|through)`,
    rx`^\W*(or |and |also )?can (${SENDING}) ${hop(12)}(you|your|for nothing|free|if)`,
    rx`(happy|glad|delighted|pleased) to ${hop(6)}(if|whenever|should) (you|that|it|this|useful|helpful|of|interested|so)`,
    rx`(if|whenever|should|in case) (you|you'd|you're|u|that|this|any of this|ever|anyone|someone|somebody|interested|curious|useful|helpful|of interest|desired|needed|required) ?${hop(5)}(like|want|wanted|wish|prefer|rather|fancy|interest\w*|curious|keen|helps?|helping|helpful|useful|use|value|easier|handy|worth|care|need|ever|feel|appeals?|suits?|relevant|sense|sounds|better|questions|access|gives? me|gives? us|drops?|comes? up|yes|so|desired|required|on|in)?\b[^.?]{0,80}(i can|i could|i'd|we can|we could|we'd|i'll (send|share|forward|pass|drop|pull)|i'll gladly|we'll (send|share)|happy to|glad to|i would be|i'm around|i'm in|i am in|i'm happy|i am happy|just say|just reply|let me know|say the word|give (me|us) a|drop me|shout|holler|tell me|reply|ping me|text me|write me|send (it|them|me))`,
    rx`(send|ping|text|fire|throw) (it|them|me|one|those) (over|across|through|a \w+) (and|&) (i'll|i will|we'll|i can)`,
    rx`(may|might|can|could) (i )?ask you (about|for|a|how|what)`,
    rx`(glad|happy|like|love|pleased) to (follow|keep following|stay close|hear how|learn from|read)`,
    rx`(let me know|lmk|let us know|tell me|just say|drop me a line|give (me|us) a (shout|yell|holler|bell|buzz|nod|wave)|shout|holler|ping me|drop me a note|send me a note|write (to )?me|reply|say the word|say so|shoot me|whistle|email me|text me|message me|hit reply|get in touch|reach out|contact me|write back|respond|revert) ?${hop(6)}(if|whether|when|whenever|should) (you|you're|you'd|it|it's|that|that's|this|there's|any|interested|your|the|i can|we can|i|we|ever|either|of interest|helpful|useful|so|not)`,
    rx`(let me know|tell me|love to hear|like to hear|curious to hear|keen to hear|interested to hear|share|welcome|value|appreciate) (your|what you|how you|what your|any) (thoughts|think|feedback|opinion|take|reckon|feel|view|views|make of|perspective|interest|reaction|ideas)`,
    rx`(just )?(reply|respond|answer|hit reply|text|comment|type) (me |back |us )?(with )?(a |the |your )?(number|["']?(yes|interested|send|info|more|sure|ok|y|1|a|"\w+"|\w+ and i'll|one word|go)["']?)`,
    rx`(say|give) (the|us the|me the) (word|nod)`,
    rx`(accept|connect|add me)( my (request|invite|invitation))?( and| &|, )? ?(i'll|i will|we'll|i can) ?(send|share|show|tell|explain)`,
    rx`(would|wd|want|wanted|like|love|will|'d|be|great|good|nice|glad|happy|pleased|keen|hope|hoping|pleasure|honou?red|let's|lets|let us|delighted|looking|thought|always|excited|privilege|welcome) (to |if we |we |for us to |i'd |it would be |it'd be |be |also |so |good |great |nice |lovely |really |in ){0,6}(connect|connecting|be connected|be in (your|contact|touch)|have you in my network|add you( to| as)|join your network|expand (my|our)|stay (connected|in touch)|keep in touch|keep following|follow your|get connected|link up|network|stay in contact|be in contact|get in touch)`,
    rx`(let's|lets|let us) (connect|link up|be in touch|stay in touch|keep in touch|network)`,
    rx`(thought|figured|hoping|hope|so) (i'd|i would|we could|we might|we|to|you'd) (connect|be open to connecting|accept)`,
    rx`(should|in case|if) (you|that|this|it|you're|you'd) (ever |be |is |wish |want |prefer |like |need |are |'d |would ){0,6}(like to |want to |prefer to |fancy |rather )?(talk|chat|speak|a call|call|meet|discuss|a chat|details|more|know more|learn more|see (it|more)|look|interested|of interest|curious|have questions)`,
    rx`(feel free to|you're welcome to|you are welcome to|don't hesitate to|do not hesitate to) (ask|try|borrow)`,
    rx`(i|we)('ve| have)? (got )?(a |an |one |two |free )?(spare |free |extra )?(samples?|copy|copies|tickets?|place) ${hop(3)}(for you|if you|with your name|set aside)`,
    rx`(accept|connect) (and|&) (i|we|let)`,
    rx`if (it|this|that) (interests|(is|would be|'s) (\w+ )?(interesting|useful|helpful|of (interest|use|help|value)|relevant|easier))[^.?]{0,60}(send|share|give|make|show|prepare|happy|glad|bring|drop|put)`,
    rx`if you (want|like|wish|prefer|need)( it| so)? (i|we) (can |will |could )?(send|make|show|give|prepare|do|bring|share|forward|write|calculate|draw|check|look|help)`,
    rx`have you (considered|thought about|thought of) (upgrading|trying|switching|using|our|a|\w+ing)`,
    rx`(reply|answer|respond|come back) with (a number|a, b|a or b|1|one)`,
    rx`invite you to (join my|connect)`,
  ],
  unless: [
    rx`(if anything changes|if things change|if (this|that|it) changes|feel free to (reach|get|contact|write|call|drop))`,
    rx`(thanks|thank you|grateful) (for|to) (connecting|accepting)`,
    rx`let me know either way`,
    rx`(always|just) (looking|great|good|nice) to (connect|meet)`,
    rx`out of (interest|curiosity)|always (great|good|nice|happy)|expand my network`,
    rx`(been|was|it was) (great|good|nice|lovely) (connecting|to connect)`,
  ],
};

export const INTERESTS: readonly AskFamily[] = [PERMISSION, OFFERED];
