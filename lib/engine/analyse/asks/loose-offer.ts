import { rx } from '../../text/rx';
import type { AskFamily } from './family';
import { hop } from './words';

/** What a seller may do for the reader if the reader likes. */
const SERVING =
  '(?:send|share|show|name|give|tell|lend|bring|post|mail|email|e-mail|forward|pass|put|introduce|connect|draw|sketch|mock|prepare|prepay|arrange|calculate|compute|work out|check|test|measure|look|quote|price|explain|translate|record|make|do|cut|dig|pull|run|find|get|recommend|suggest|offer|hold|keep|leave|drop|read|mark|review|answer|provide|supply|ship|courier|sort|help|add|write|ask|cite|point|set aside|put aside|walk|come)';
const THING =
  '(?:price(?: list| table)?|prices|pricing|certificates?|coa|photos?|pictures?|samples?|sample set|sample box|catalogue|catalog|brochure|list|copy|copies|numbers|figures?|report|paper|video|data|datasheet|sheet|drawing|mock-?up|sketch|checklist|template|wording|draft|example|examples|case|reference|references|names?|phone|contact|colleague|link|guide|summary|overview|outline|one-?pager|breakdown|comparison|quote|estimate|profiles?|cvs?|scope|swatch|swatches|hanger|box|tin|bag|piece|pieces|trial pack|tester|recipe|plan|map|page|note|notes|details?|info(?:rmation)?|more|it|them|that|one|some|two|three)';

/** Offers that the reader may take or leave, doors left open, invitations to connect. Never flagged. */
export const LOOSE_OFFER: AskFamily = {
  rung: 1,
  object: 'interest',
  any: [
    rx`(i|we|he|she|my \w+|our \w+)('d| would| can| could| may| might)( also| even| then| just| easily| gladly| happily| always| of course| certainly| probably| quickly| simply| go and| be glad to| be happy to){0,3} (${SERVING}) (you |u |him |her |them |over |across |on |along |up |together |your \w+ ){0,3}(the|a|an|our|my|some|two|three|five|one|short|it|them|that|what|how|which|more|for free|free|\d+|this|these|those|any|anonymous|anonymised|anonymized|small|new|\w+ )?${hop(5)}(${THING})`,
    rx`^\W*(or |and |also |so |else |otherwise )?(can|could|will|would|happy to|glad to) (also |even |gladly |happily |easily )?(do|send|share|get|give|lend|show|drop|put|make|bring|tell|jump|come|quote) (you |u |one |it |a |an |the |some |on |over |out |more |by )`,
    rx`(if|when|whenever|should|in case) (you|your \w+|u|they|he|she|it|that|this|either|anyone|somebody|someone|there is|there's|any of) ${hop(9)}(want|wants|like|likes|wish|need|needs|prefer|fancy|ever|useful|helpful|interest|interested|interesting|interests|shortage|require|requires|curious|question|questions|ready|late|stuck|hanging|short)[^.?]{0,90}(i|we|my \w+|our \w+|let (me|us)|please|keep|shout|call|ring|text|consider|ask|tell|drop|just|come|write|reply)`,
    rx`(i|we|my \w+|our \w+) [^.?]{2,80} (if|when|whenever|should|in case) (you|your \w+|they|anyone|it) (ever |also |are |is |would |'d |do |should |have |feel |get |still |like |need |want ){1,3}`,
    rx`(you|u) (can |may |could |will |always )?(reach|find|get|have|catch) (me|us|my (number|email|details))`,
    rx`(i|we) (may|can|could) be (contacted|reached|found)`,
    rx`(my|our) (direct line|number|mobile|cell|email|address|details|whatsapp|door|phone|inbox|office) (is|are|'s) (below|here|always|open|above|\d|on|at|in)`,
    rx`(keep|hold on to|hang on to|save|file|pin) (my|our|this) (number|card|details|name|address|email|mail|letter|note|message|contact)`,
    rx`(please |kindly |do |always )?(consider|remember|think of|keep|bear) (us|me|my \w+|our \w+)( in mind| on file| on your list| as|[.!]|$| for| when| if| next)`,
    rx`(ask|asking|beg|seek|request) (for )?your (kind )?(consideration|interest|opinion|attention|thoughts|blessing|permission|leave|view)`,
    rx`(would|wd|will|'d|be|is|was|it's) ?${hop(2)}(good|great|nice|lovely|glad|happy|useful|cool|stupid not|silly not|a pleasure|an honou?r) (to |about |if |for us to |in )(be |have |know |stay |get |become |each |follow |connect|link|the contact|we |keep )`,
    rx`(useful|good|handy|nice|worth) to (know|have|meet|be known by|stay in) ?(each other|touch|you|one another|in contact)`,
    rx`(i'd|i would|we'd|we would) (like|love|be glad|be happy) to (be|become|remain|stay|follow|hear|know|learn|have it|have you|keep) `,
    rx`(please |just |simply |kindly )(say|tell me|write|reply|answer|let me know|give me|send|either) (a |a simple )?["']?(yes or no|yes|no|either way|no thanks|stop)["']?( or ["']?\w+["']?)?( is| will|,|[.!]|$| please| and| then)`,
    rx`(do|would|will|did|don't) (you|u|your \w+) (still |also |ever )?(want|need|like|wish|fancy|prefer|care|mind)[^?]{0,100}\?`,
    rx`^\W*(want|fancy|need|like|interested in|keen on|curious|care for|any use for|use for) (it|one|that|some|them|the|a|to|me|any|more|in|about)?[^?]{0,60}\?`,
    rx`(can|could|may|shall|should|might|let) (i|we|me) ${hop(3)}(${SERVING})[^?]{0,100}\?`,
    rx`(would|will|does|could|might) (it|that|this) (help|be (useful|helpful|ok|okay|fine|all right|welcome|of use|of help))[^?]{0,100}\?`,
    rx`(a|one|two|the|\d+) ?(\w+ )?(kg |small |free |full |test )?(sample|samples|tester|swatch|copy|trial pack|taster) ${hop(3)}(can|could|will|would) (reach|be sent|be with|go|come|follow|be|get)`,
    rx`(you are|you're|you would be|you'd be|they're|they would be) (very |most |always |more than |also |quite )?welcome ?(to|at|at it|any ?time|regardless|$)?`,
    rx`(i|we) (give|make|send|do|translate|offer|show|bring|lend|cut|print|paint|test|prepare) (you |for you |for free |free |to you ){1,2}`,
    rx`(happy|glad|pleased|delighted|free) to (say|tell|answer|explain|go|do|help|show|give|talk you|look|quote|name|put)`,
    rx`(lemme|let me|let us) know (and|&) (i|we)('ll| can| will| could)`,
    rx`worth (a|the|your|an) ${hop(2)}(look|squiz|glance|peek|read|try|thought|gander|go|think|shot|moment)`,
    rx`may (i|we) ask (if|whether|about|you)`,
    rx`(shout|holler|yell|whistle|buzz|nod|wave) (if|when|whenever|and)`,
    rx`(does|do|did|is|are|would|will) (this|that|it|any of (this|that|it)|some of (this|that|it)) ${hop(5)}(for you|familiar|useful|interest|sense|apply|match|true|help|fit|resonate|worth|bother)[^?]{0,40}\?`,
    rx`(let's|lets|let us|happy|please|want|open|love|like|great|good|nice|care|glad) (to )?(connect|network)`,
    rx`^\W*(kindly |please |pls |plz |sir |dear |do ){0,3}(accept|connect|add me)(?! ${hop(4)}(sirs?|sir|madam|respects?|regards|expression|assurance|apologies|thanks|greetings))`,
    rx`(contact|call|write to|get in touch with|reach) (me|us) (for|if|should|in case) (a |any |you |free |further |more |need )`,
    rx`(get in touch|be in touch|reach out|drop (me|us) a (line|note)) (if|should|in case) (you|u|there)`,
    rx`(let|tell) (me|us) (know )?either way`,
  ],
  unless: [
    rx`(thanks|thank you|grateful) (for|to) (connecting|accepting|the connection)`,
    rx`(i'll|i will|we'll|we will) (call|ring|stop|come|visit|phone|follow up|put you|book|see you|be in touch)`,
    rx`you know where (i am|we are|to find|i'm|we're)`,
    rx`(let me know either way|feel free to (reach|get|contact|write|call|drop))`,
    rx`(unless i hear|haven't heard|no reply|close your|close the)`,
    rx`(i|we)('d| would) (leave|say|charge|charged|think|guess|expect|rather|argue|bet|keep it|wait|not|worry|start by)`,
  ],
};
