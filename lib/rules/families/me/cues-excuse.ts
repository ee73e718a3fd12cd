import { gap, rx } from '../../../engine/text/rx';
import { CLOCK, DAY, PLACEHOLDER, SOON } from '../../../engine/vocab';
import { ADV, WE } from './words';

/** What makes a sentence with the seller in it good or harmless. */
export const EXCUSES = {
  /** "Happy to send", "I could pull 50 records for you", "let me know and I'll". */
  offer: [
    rx`(happy|glad|pleased|more than happy|delighted|welcome|willing|be glad|be happy) (to|if i|for)`,
    rx`(i|we)('ll|'d| can| could| will| would| may| might| am able to| are able to| shall)( also| then| gladly| happily| just| easily| certainly| probably| even| always)* (send|share|forward|pass|put|pull|drop|pop|draft|record|sketch|prepare|write up|mock|knock|do|bring|show|point|check|look|run|walk|leave|hold|tell|ask|find|give|fit|come|be there|stop|make|get|add|set|quote|work up|measure|price|spread|round|mail|post|courier|lend|test|try)`,
    rx`(shall|should|could|can|may) (i|we) (send|share|forward|put|pull|drop|bring|show|help|do|come|pop)`,
    rx`(want|like|need|prefer) me to|(would|will) it (help|be useful|be helpful)|if (that|it|this)('s| is| would| would be|'d)? ?(be )?(useful|helpful|help|helps|of use|interesting|of interest)|feel free|no strings|free of charge|without charge|no charge|at no cost|at cost|for free|on us|on me\b|our expense|i pay|we pay|keep it|yours to keep`,
    rx`(i've|i have|we've|we have|i|we)( also| just)? (attached|enclosed|included|put together|written up|wrote up|popped|linked|made|pulled|drafted|prepared|recorded|asked|checked|looked|counted|left|put|marked|added|done up|attach|enclose|put together) ${gap(3)}(a|an|the|one|two|three|it|them|some|your|their|below|here|up|in)`,
    rx`(use it|do with it|whatever|however) you (like|want|wish|see fit)|in case it('s| is)? (helps|useful|of use)`,
  ],
  conditionalYou: [
    rx`(if|when|whenever|once|in case|should|unless|provided) (you|your|you're|you've|you'd|that|it|it's|this|so|they|he|she|there|the|any|not|ever|u|somebody|someone|anyone)`,
  ],
  /** "I saw that you", "we noticed", "I read your". */
  observed: [
    rx`(${WE}) ${ADV}(have |had )?(saw|seen|noticed|notice|read|heard|spotted|watched|listened|came across|come across|found|looked (at|through|into)|see|gather|went through|gone through|visited|was in|were in|was at|drove past|walked past|ordered|bought|tried|use|enjoyed|loved|liked|learned|learnt|followed|been following|met|remember|recall|noted|counted|checked) (that |from |on |in |at |about |how |where |the |a |some |an |of |through |by |lots )*${gap(3)}(you|your|you're|you've|youre|${PLACEHOLDER})`,
    /^(?:(?:hi|hey|hello|dear)[^,!]{0,30}[,!] *)?(?:[^,]{0,25}[—–-] )?(?:just |quick one |also )*(?:saw|noticed|read|heard|spotted|congrats|congratulations|enjoyed|loved|drove past|came across|was in|looks from)\b/g,
    rx`your (post|article|talk|piece|site|website|interview|comment|report|podcast|job (ad|posting)|listing|page|session|question)`,
    rx`you (said|told|mentioned|wrote|asked|explained|described|posted|raised|wanted|were (saying|asking|looking)|spoke|shared)`,
  ],
  /** Who sent us, where we met. */
  relation: [
    rx`(suggested|recommended|referred|introduced|told me|mentioned|passed (me|on)|gave me|pointed me|put me on) ${gap(4)}(you|your|i|me|we)|mutual|(met|spoke|talked|chatted|talking|speaking|meeting) (you |with you |to you |again )?(at|last|on|in|${DAY}|${SOON})|our (conversation|chat|call|talk|meeting|discussion)|we (met|spoke|talked|both|share|chatted|discussed|agreed)`,
  ],
  /** "We helped Acme cut churn by a fifth": told as a peer's outcome. */
  peer: [
    rx`helped ${gap(8)}(cut|reduce|save|grow|increase|double|triple|lower|win|get|find|fill|move|book|go|add|shorten|halve|speed|improve|reach|raise|drop|hit|close|solve|recover|bring|land|ramp|scale|systemati[sz]e|avoid|keep|with)\b`,
    rx`(their|they|his|her) ${gap(4)}(cut|reduced|saved|grew|went|dropped|fell|rose|found|got|lost|had|were|now|saw|told|said|kept|moved|switched)`,
    rx`(one|two|three|four|another|some|most|many|a|several|few|both) (of (our|my|the|these) )?${gap(3)}(clients?|customers?|companies|teams|firms|schools|sites|owners|founders|managers|couples|sponsors|people|practices|clinics|shops|farms|packers|hotels|plants|stores|users|others) ${gap(3)}(cut|reduced|saved|grew|went|dropped|found|got|lost|had|were|saw|told|said|kept|moved|switched|end|ended|tend|ask|asked|start|started|came|did|use|used|tried|think|hit|run|struggle|say)`,
    rx`(saw|seen|watched) (two|three|one|other|a few|several|some|many|teams|companies|people|this|that|it|them)`,
  ],
  thanks: [
    rx`(thanks|thank|thx|cheers|compliments of|greetings|ta for|appreciate|grateful|sorry|apologies|apologi[sz]e|forgive|congrats|congratulations|welcome|well done|hope you|hope this|hope all|hope your|i hope|hoping you|good luck|best of luck|wish you|wishing|all the best|enjoy|have a|take care|nice to (meet|hear)|lovely to|great to (meet|hear|see)|good to (meet|hear|see))`,
  ],
  /** "I understand", "I know", "I'd guess". */
  empathy: [
    rx`(i|we) ${ADV}(know|understand|realise|realize|get (it|that)|appreciate|respect|hear you|see (that|why|how)|can see|imagine|guess|bet|assume|suspect|reckon|figured|figure|wonder|wondered|was wondering|was curious|am curious|doubt|gather|take it|agree|noticed|expect|'d expect|would expect|'d guess|may be wrong|could be wrong|might be wrong|don't know|do not know|can't tell|couldn't tell|am guessing|'m guessing|m guessing)`,
    rx`(guessing|curious|wondering|not sure|no idea)`,
  ],
  /** "I'd drop one of the mains", "I would not do it": counsel. */
  counsel: [
    rx`(i|we)('d| would)( not| never| only| probably| actually| still| also| sooner| rather| first)* (drop|keep|do|ask|avoid|suggest|recommend|start|look|try|check|wait|leave|take|go|choose|pick|add|cut|change|use|put|test|have|skip|say|get|want|expect|be careful|call|begin|swap|move|hold)`,
    rx`in your (place|shoes|position|case)|my (advice|guess|hunch|suggestion)|(worth|cheap|easy|quick|free) (fix|checking|asking|trying)|you (might|may|could|can) (also |just |simply |want to |well )?(ask|check|try|test|fix|do|use|see|copy|skip|leave|drop|find|swap|still)`,
  ],
  /** Plain dealing against the seller's own interest. */
  candour: [
    rx`(i|we|it)('m| am| are|'re| do| did| can| could| will| would| have| has|'s| is)?( not|n't|nt) `,
    rx`(i|we) (won't|don't|can't|cannot|wouldn't|couldn't|didn't|haven't|never|won t|dont|cant|wont)|to be (honest|fair|straight)|must be honest|be upfront|fib|less strong|our mistake|my mistake|my fault|our fault|not trying to sell|no pitch|nothing to sell|not (asking|selling|trying)`,
  ],
  /** "I am not asking whether", "not trying to sell you". */
  notI: [
    rx`(i am|i'm|im|we are|we're) (definitely |certainly |honestly |really |just )?not (asking|going|here|trying|saying|selling|after|looking|expecting|claiming|pretending|pushing)|not (asking|trying|selling|here) (for|to|you)|(won't|will not|wouldn't|don't want to|do not want to) (push|pester|chase|bother|keep|email|write|call|take|waste|pretend)`,
  ],
  /** A day or an hour that the writer has free. */
  slots: [
    rx`(i|we|he|she)('ve| have|'m| am|'re| are| has)?( got)? (free |open |available )?(on )?(${DAY}|${CLOCK}|any day|any evening|any morning|most (days|mornings|afternoons))`,
  ],
  /** "I would propose a workshop", "I'd suggest a short call": an ask. */
  propose: [rx`(i|we)('d| would| could|'ll| might)? (like to )?(propose|suggest|recommend)`],
  /** Small talk. */
  pleasant: [
    rx`(i |we )?(do )?(hope|trust|hoping) (that )?(you|your|this|all|the|everything|things|it)|compliments of|greetings|happy (new|monday|friday|tuesday|holidays)|(mind|minding) (me|my) (writing|asking)|(nice|lovely|great|good|pleasure|real pleasure) to (meet|see|hear|receive)|(thanks|thank you|cheers|welcome|congrat\w*|sorry|apologies)`,
  ],
  /** When I'm around: plain logistics. */
  available: [
    rx`(i'm|i am|im|we're|we are|i will be|i'll be|we'll be|i shall be|i have|i've|we have|he has|she has) (pretty |fairly |quite |mostly |usually |always )?(free|flexible|around|available|open|in the office|here|there|back|out|in on|reachable|off|about|time)|(works|suits) (for|best for)? ?(me|us)|my (calendar|number|cell|mobile|whatsapp|direct)|any time|mornings? (is|are)|best time`,
  ],
  promise: [rx`(i|we)('ll| will|'m going to| am going to|'m gonna| shall)`],
  /** Words of the pressure lens: counted there, not here. */
  assuming: [
    rx`(i|we)('ll| will| am going to|'m going to| shall) ${ADV}(call|ring|bell|phone|telephone|visit|stop by|swing by|come (by|to)|be (in|at|there)|drop in|drop by|call in|send (over|the|you|across|an invite)|follow up|assume|put you down|pencil|book|need|expect|give (you|him|her|them|mr|mrs) ${gap(2)}(call|ring|bell)|copy|loop|cc)`,
    rx`(gone|went) ahead|taken the liberty|(pencilled|penciled|booked|reserved|held|hold|set aside|put|dropped|blocked) ${gap(3)}(you (down|in)|for you|for us|on your calendar|in your (diary|calendar)|thursday|time)|already (built|booked|prepared|set up|drafted)|pre-?filled|i('m| am) sure (you|it|that you)|i know (you|that you|there)|let's (get|lock|make)`,
  ],
  counting: [
    rx`(haven't|have not|hasn't|havent|not|never|no|yet to|without|didn't|nothing|crickets|silence) ${gap(4)}(heard|hear|hearing|reply|replied|replies|response|responded|answer|answered|answers|seen|news|back|from you|courtesy)|you not reply|(third|fourth|fifth|second|last|final|2nd|3rd|4th|5th|#\d) (e-?mail|attempt|message|reminder|follow|note|try)|several times|few times|times (and|now|already)|my emails of|(close|closing) ${gap(2)}(file|loop|out)|surpris(ed|ing)|guess(ing)? (it|this|you're|the timing)|buried|(where|how) (i|we) stand|get paid|my own time`,
  ],
  scarce: [
    rx`(only|just|last|first) (\w+ )?(\d+|two|three|one|a few|few|couple) ${gap(3)}(left|spots?|seats?|slots?|remaining|places|days|hours|units|tastings|sites|evaluations|clients?|brands|per)|\d+ ${gap(2)}left\b|first come|expires?|ends? (on |by |this |at )?(${DAY}|soon|tonight|midnight)|until (the )?(${DAY}|end|midnight)|by (${DAY}|cob|eod|eom|close|end of)|limited|this (month|week|quarter) only|before (the )?(${DAY}|end|price|it's|its|too)|valid (till|until|only|for)|price (rise|increase|hike)|last chance|month[- ]end|end[- ]of[- ](quarter|month|year)|quarter (end|closes)|won't (last|be there)|after that|going (fast|quickly|today)|filling up`,
  ],
  fear: [
    rx`(losing|lose|lost|missing out|miss out|overpaying|competitors?|leaving ${gap(4)}on the table|penalt(y|ies)|fines?|fined|risk|offline|breach|attackers?|behind|too late|wrong)`,
  ],
  hype: [
    rx`(guaranteed?|risk[- ]free|no[- ]brainer|nothing to lose|promise you|100 ?%|crazy not|never regret|won't regret|zero risk|impossible)`,
  ],
  /** Third parties' doings: customers, most companies, the market. */
  third: [
    rx`^(most|many|some|several|one|two|three|lots of|a lot of|other|few|all|every|the average|average|companies|businesses|teams|people|customers|clients|firms|schools|other|similar|these|those|their|they|his|her|he|she)\b`,
  ],
  clientTopic: [rx`(your|you|yours|you're|you've|you'd|you'll|u|ur|youre|youve)`],
  yourThing: [
    rx`your (?!time|reply|response|consideration|attention|inbox|convenience|name|network|business|company|team|interest|feedback|esteemed|favou?r|perusal|life|thoughts|success|email|message|profile|service|positive|swift|kind|good)`,
  ],
  youDo: [
    rx`(you|you're|you've|you'd|you are|you have|you were|your team|your company)( also| just| recently| currently| already| still| probably| now)* (are|have|run|use|sell|want|need|said|do|make|work|hire|hiring|opened|opening|launched|launching|moved|build|building|looking|trying|expanding|growing|post|posted|had|got|were|was|put|took|take|keep|pay|ship)`,
  ],
  narrative: [
    rx`(i|we) (was|were|had|did|asked|went|took|got|put|tried|saw|came|drove|sat|watched|found|thought|said|told|made|looked|bought|used|ran|spoke|measured|changed|counted|rang|checked)`,
  ],
  question: [/\?/g],
} as const;
