import { gap, rx } from '../../../engine/text/rx';
import { DAY, PLACEHOLDER, SOON } from '../../../engine/vocab';
import { ADV, FIRM, TRADE_ROLE, WE } from './words';

/** What the writer says about himself: who he is, what he wishes, what he is doing by writing. */
export const SELF = {
  /** "My name is", "This is Jo from", "Ray Delgado here", "I run the commercial side at". */
  intro: [
    rx`my names?('s| is)?|(i am|i'm|im) called`,
    rx`(this is|it's|its|it is) (${PLACEHOLDER}|[a-z'-]+( [a-z'-]+)?) (here )?(from|at|with|of|over at|again from|calling|writing)`,
    /\bthis is [[{][^\]}]*(?:your|my|sender|rep)?[^\]}]*name[^\]}]*[\]}]/g,
    rx`(i'm|i am|im) (${PLACEHOLDER}|[a-z'-]+( [a-z'-]+){0,2}) (from|at|with|of)`,
    rx`(i'm|i am|im) (also |actually |currently )?(the|a|an|your|one of the|part of|on the|in|new|responsible for|in charge of|head of|from|with|based)`,
    rx`(i'm|i am|im) (an? |the |your )?(new |local |dedicated |senior |junior |regional )*(${TRADE_ROLE}|${FIRM})`,
    rx`(allow|let|permit) me (to )?(first |briefly |quickly )?introduce|introduce (myself|ourselves|our|my|you to)|introduction of|myself [a-z]+`,
    rx`(a (little|bit|few words)|something|more|little) about (us|me|our|myself|who we are)`,
    rx`(i|we) ${ADV}(run|own|head|lead|manage|founded|started|set up|co-?founded|represent|look after|work (at|for|with|in|as|on behalf)|cover|handle|place|do) (the |a |an |our |my |all |some |most |of )*${gap(2)}(${FIRM}|sales|partnerships?|partners|accounts?|commercial|marketing|business development|growth|${PLACEHOLDER})`,
    rx`(i|we) (work|am working|are working) (with|for|at|in|as|on|alongside|alone)`,
    rx`(i|we) (run|own|founded|co-?founded|started|launched|represent|head up|look after)`,
    rx`(here|again) (from|at|with|of)`,
    rx`who (i am|we are)|about (us|me)\b|our story|why (we|us|choose us|me)\b`,
  ],
  /** "I'd love to", "I wanted to", "looking forward". */
  wish: [
    rx`(${WE}|would|and would) ${ADV}(love|like|adore|be (very |so |more than )?(delighted|honou?red|keen|thrilled|grateful|interested|pleased|glad) (to|if|for|of)) (to|if|it|for|your|the|you|an|a)`,
    rx`(would|wd) (really |so |also )?(love|like) to`,
    rx`(love|great|good|keen|nice|honou?r|pleasure|lovely|happy) to (connect|link up|network|be (connected|in (contact|touch))|add you|join|have you|stay in touch|meet|learn|hear|get to know|keep following)`,
    rx`(i|we) ${ADV}(wanted|want) to (reach|introduce|share|tell|show|let|touch|check|follow|see|put|inform|present|drop|run|discuss|explore|learn|connect|update|highlight|ask|make|be|do|get|send|offer|help|write|start|take)`,
  ],
  /** "Looking forward to", "I hope to", "I need". */
  longing: [
    rx`(${WE}) ${ADV}(want|wanted|wish|wished|hope|hoping|aim|intend|need) (to|you|a|that|for|we|your)`,
    rx`(${WE} )?${ADV}(looking|look) forward|(can't|cannot) wait|(eagerly|anxiously) (await|waiting)|(awaiting|waiting for) your`,
    rx`(${WE}) ${ADV}(looking|seeking|searching|hoping|trying|aiming|on a (personal )?mission) (to|for)`,
    rx`always (looking|great|good|nice|keen|happy|interested)`,
  ],
  /** Feelings about one's own thing. */
  elation: [
    rx`(${WE}) ${ADV}(am |are )?(excited|thrilled|delighted|keen|eager|stoked|pumped|proud|pleased|honou?red|happy|glad|confident|convinced|sure|certain) (to (announce|introduce|share|tell|inform|offer|present|say|be|have|work|partner|launch|see|let)|that|we|about|with|of|in)`,
    rx`(excited|thrilled|pumped|stoked|delighted|proud) to (announce|introduce|share|tell|inform|offer|present|partner|launch|say)`,
  ],
  /** "I believe there is synergy", "grow my network". */
  fit: [
    rx`(${WE}) (really )?(believe|feel|think|am sure|are sure|trust) (strongly |that |there |we |our |this |it )+${gap(4)}(synerg(y|ies)|fit|overlap|match|partnership|benefit|valuable|great|interest|add value|help|useful)`,
    rx`synerg(y|ies)|mutually beneficial|win[- ]win|(great|good|perfect|strong|nice) (fit|match)|(grow|expand|extend|build|widen) my (network|connections|circle)|like-?minded|(my|your|our) (professional )?network|some overlap`,
  ],
  /** "I'm reaching out because", "I'm writing to", "just checking in". */
  doing: [
    rx`(reaching|reach|reached) out|(get|getting|got) in touch (because|to|as|with|about|regarding)|(writing|emailing|messaging|calling|contacting|pinging|dming|texting) (to|you|because|about|regarding|as|from|on|with|re)\b`,
    rx`(the )?(reason|purpose) (for|of|why) (my|this|i|the) ?(call|email|mail|message|note|letter)?|why i'm (writing|calling|reaching)`,
    rx`(i|we) (am |'m )?(contact|contacted|write|wrote|emailed|messaged|called|rang|texted) (you|to you|a couple|last|on|about|in|because|from)`,
    rx`asking because|i (only |just )?(mention|ask|say|tell you) (this |it )?because|cold (call|email)|out of the blue`,
    rx`(take|taking) (this|the) (opportunity|liberty)|with reference to|further to|in this regard|as (previously )?advised`,
    rx`i'?(d|ll| would| will| thought i'?d| thought i'?ll)? ?(keep|make) (this|it) (short|brief|quick)|cut(ting)? to the chase|straight to (it|the point)|bear with me|quick (intro|introduction|rundown|background|summary|pitch)`,
    rx`here('s| is) (what|why|how) (i|we|makes us|sets us|i'm|we're)|what (makes|sets) us|why (choose )?(us|we)|what we (do|offer|provide)|(let|allow) me (tell|share|explain|show|walk)`,
    rx`(wanted|like|love|thought i'?d|thought i would|want) to (introduce|share|tell|show|let you know|reach|touch|check|follow|see if|put|inform|present|drop|run|discuss|explore|learn|connect|update|highlight|ask if you)`,
    rx`(i|we) (am|are|'m|'re|m) (pleased|happy|writing|reaching|contacting|attaching|enclosing|sending|sharing|offering|launching|opening|inviting|introducing|presenting)`,
    rx`(attached|enclosed|attaching|enclosing|find) (is|are|please find|our|herewith|my|you will find|also) ${gap(3)}(profile|brochure|catalogue|catalog|deck|presentation|portfolio|company|price ?list|capabilit(y|ies)|flyer|leaflet|video|one-?pager)`,
  ],
  /** Plain chasing with nothing new in it. */
  chase: [
    rx`(just |quickly |only )*(checking|check) (in|back|if you|whether|to see|up)|(just )?(a )?follow(ing)?[- ]?up`,
    rx`(touch|touching) base|circl(e|ing) back|bump(ing)? (this|my|it|up)|float(ing)? (this|it|my)|(pop|push|bring|move|mov|popp|push|bring)(ing)? (this|it|my ${gap(2)})(back )?(up|to the top|to your attention)`,
    rx`(dropping|drop) (you )?(a|another) (quick )?(line|note)|(another|quick|gentle|friendly|kind|soft|small|little) (reminder|nudge|ping|note|line)|nudg(e|ing)|reminder`,
    rx`(any|an) (update|updates|news|thoughts|feedback|luck|joy|progress)( on| about| re| regarding)?\b`,
    rx`(see|wondering|check|wondered|ask|know) if you'?(ve| have|d| had|s)? ?${ADV}(had|got|get|have|received|seen|saw|read|reviewed|looked|managed) ${gap(3)}(chance|look|time|opportunity|my|our|to|it|the|moment|minute|message|email|mail)`,
    rx`(my|the) (last|previous|earlier|recent|first|original) (e-?mails?|mails?|notes?|messages?|voicemail|letter|inmail|call|proposal)`,
    rx`(did|have) you (get|have|had|receive|received|seen|see|read|got) ${gap(4)}(my|our|chance|time|email|mail|message|proposal|quote|brochure|sample)`,
    rx`(i|we) (e-?mailed|mailed|wrote|messaged|called|sent|rang|contacted|phoned) ${gap(6)}(ago|last (week|month|${DAY})|${SOON}|earlier|before|back|on|about)`,
  ],
  /** One's trade as a habit: "I fly drones for quarries", "for a living", "used to". */
  trade: [
    rx`for a living|by trade|on (my|our) books|used to|for (over |more than |almost |nearly )?(\w+|\d+) (years|yrs)|full disclosure|these days (i|we)|day job|in the game|full[- ]time`,
    rx`(i|we) ${ADV}(do|fix|fly|shoot|place|run|sell|roast|clean|build|teach|measure|design|paint|sew|brew|bake|grow|repair|write|rent|lease|print|make|ship|carry|stock|install|survey|train|coach|photograph|film|cook|cater|weld|pack|move|drive|haul|import|export|farm|breed|host|audit|insure|broker|advise|place|recruit|dig|fit) (the|a|an|my|our|all|some|drones|it|this|these|that|those|most|mostly|[a-z]+s)\b`,
    rx`(i'm|i am|we're|we are) (also )?(a|an|the) (${TRADE_ROLE}|${FIRM})`,
  ],
  /** The writer's own story and views of himself. */
  story: [
    rx`(${WE}) ${ADV}(have|had|has|'ve)? ?(been|spent|worked|started|founded|quit|left|walked away|grew up|studied|trained|used to|began|created|decided|realised|realized|saw a|built|developed|invented|designed|interviewed|read every|locked)`,
    rx`(my|our) (journey|mission|vision|story|passion|goal|aim|motto|philosophy|values|belief|background|career|dream|heart|bonus|quota|number|target|pipeline|boss|manager)`,
    rx`(i|we) (genuinely |truly |really |strongly |firmly |honestly )?(believe|pride|strive|care about|live and breathe|love what|am passionate|are passionate|am proud|are proud|am obsessed|are obsessed)`,
    rx`i('m| am) ${ADV}(not going to|gonna|going to)|what i('m| am) (gonna|going to)|here('s| is) what`,
  ],
} as const;
