import { gap, rx } from '../text/rx';
import { WEEKDAY } from '../vocab';
import type { SellingCue } from './cues';

const BIT =
  '(?:it|that|this|them|those|these|yours|one|some|a (?:price|quote|sample|look|taste|go|hand|copy|spare|box|bag|pair|jar|slice|tin|visit|ride|test|seat|photo|page|list))';
const MONEY_WORD = '(?:quid|pounds?|dollars?|euros?|bucks|rupees|rs|bob|naira|rand|zloty|kroner|pesos|grand)';
const KEPT =
  '(?:oven|ramp|van|press|diary|calendar|books?|workshop|barn|kiln|machine|crew|loom|yard|kitchen|studio|stall)';
const PEOPLE_KEPT =
  '(?:buyers?|tenants?|nurses?|engineers?|drivers?|candidates?|families|family|investors?|couples?|students?|chefs?|welders?|fitters?|developers?|carers?|cleaners?|people|workers?|someone|somebody|(?:wo)?m[ae]n)';

/** How small firms and freelancers offer themselves in two sentences, without any word of the sales trade. */
export const OFFERS: Readonly<Record<string, SellingCue>> = {
  /** "I letter vans for a living." */
  living: {
    points: 3,
    any: [
      rx`for a living|(?:is|are|was|has been) (?:my|our) (?:trade|craft|line of work|bread and butter|speciality|specialty)|(?:my|our) line of (?:work|business)`,
      rx`(?:i|we|my (?:dad|mum|mother|father|brother|sister|wife|husband|son|daughter|partner|cousin) and i) (?:still |also |both |only )?(?:resurface|weld|letter|rewire|sharpen|restore|tune|thatch|upholster|refill|refurbish|resole|engrave|frame|bind|brew|smoke|press|mill|jar|breed|shear|prune|fell|sweep|seal|insulate|scaffold|tow|valet|detail|sandblast|varnish|polish|tailor|embroider|knit|translate|proofread|interpret|ghostwrite|edit|film|dj|juggle|play|sing|teach|coach|tutor|hire out|hire|rent out|let out|do up)(?! (?:with|here|at|on|in) )`,
    ],
  },
  /** "I could redo it in a morning", "our drone can inspect the silo". */
  ableTo: {
    points: 2,
    any: [
      rx`(?:i|we)(?: could|'d| would| can)(?: easily| gladly| also| happily)? [a-z]+ (?:it|them|that|yours|the \w+|those|this) ${gap(1)}(?:in (?:a|an|one|two|half|under)|for (?:\d|a|half|less|under|about|you)|by (?:${WEEKDAY}|the|tomorrow)|within|over a|without)`,
      rx`(?:our|my) [a-z]+ can [a-z]+ (?!you (?:ask|see|hear|find))(?:the|your|a|it|them|any|all|up)`,
      rx`there(?:'s| is| are) an? [a-z]+ for (?:that|this|it)|(?:i|we) can (?:change|fix|sort|help with|solve|stop|improve|double|cure|halve|end) (?:that|this|it)`,
      rx`there(?:'s| is| are) (?:an?|some|now|cheaper|better|easier|quicker) (?:\w+ )?(?:app|tool|ways?|product|service|machine|device|system|kit) (?:for|to|now|that)|there(?:'s| is| are) (?:cheaper|better|easier|quicker|faster) ways?`,
    ],
  },
  /** "Want a sample page?", "shout if you want it put back up". */
  wantIt: {
    points: 2,
    any: [
      rx`(?:want|fancy|like|need|care for|interested in|up for|after) ${BIT}(?: \w+){0,4}\?`,
      rx`(?:shout|say|holler|text|ring|call|reply|tell me|write) (?:me )?(?:if|when) you(?:'d| would)? (?:want|like|fancy|need)`,
      rx`would your [a-z]+(?: [a-z]+)? (?:like|want|enjoy|be (?:open|interested|up)|benefit|need|care|take|use)`,
      rx`(?:may|shall|can|could|should) (?:we|i) (?:send|keep|quote|put|reserve|hold|set aside|show|pencil|bring|drop|deliver|offer|earn|supply|price|measure|test|try) (?:you|them|it|one|some|a|an|the same|your|on)|how many (?:\w+ )?(?:can|may|shall|should) (?:i|we) (?:keep|bring|put|send|reserve|hold|deliver)`,
      rx`(?:do you )?know (?:anyone|anybody|someone|somebody|of anyone|any \w+) (?:who|that|in need|looking)|does (?:anyone|anybody) at ${gap(4)}(?:still|need|want|hate|use)`,
      rx`yours next|(?:what|how) about yours|yours (?:could|can|would|is next)|be next`,
    ],
  },
  /** "Still paying 3% on cards?", "who does your bookkeeping?" */
  probing: {
    points: 2,
    any: [
      rx`(?:still|are you|tired of|sick of|fed up (?:with|of)|happy) (?:paying|with (?:your|the) (?:current|present)|wasting|stuck with|doing ${gap(3)}by hand|losing|relying on)`,
      rx`who (?:does|prints|makes|supplies|cleans|looks after|handles|fixes|mows|does up|prints|paints|services|maintains|delivers|hosts|repairs|runs|writes|designs|insures) (?:all )?your`,
      rx`(?:still )?(?:done|do|kept|keep|handled|printed|made|washed|cleaned) (?:it |them |all )?(?:in[ -]house|by hand|on paper|yourselves)`,
      rx`(?:how many|half|most|all|some|several|\w+|\d+) of your (?:competitors?|rivals|neighbou?rs)|half (?:of )?your (?:street|road|village|town|building|block)|your (?:competitors?|rivals) (?:are|have|already|use|show|do)|others on your (?:street|road)`,
      rx`(?:tell|share|send|confirm|inform|advise) (?:me |us )?(?:of )?your (?:monthly|yearly|annual|weekly|required|exact)? ?(?:quantity|quantities|requirement|volume|consumption|target price|specs?)`,
    ],
  },
  /** What stands empty, who is free: "our ramp is empty most mornings", "I have three nurses looking". */
  spare: {
    points: 2,
    any: [
      rx`(?:my|our) ${KEPT} (?:is|are|has|have|stands?|sits?) ${gap(2)}(?:empty|lonely|free|idle|quiet|open|space|room|gaps?|available)`,
      rx`(?:i|we)(?:'ve| have| got|'ve got)? (?:got |still )?(?:a |an |one |two |three |some )?(?:gap|gaps|free (?:day|slot|week|morning|afternoon)s?|spare (?:capacity|day|slot)s?|openings?|space|capacity|availability) (?:in|on|this|next|for|from|left)`,
      rx`(?:i|we)(?:'ve| have)? (?:got |now |also )?(?:a|an|two|three|four|five|several|some|\d+) (?:\w+ )?${PEOPLE_KEPT} (?:looking|waiting|ready|who|available|searching|interested|on my books|near|in your)`,
      rx`(?:i|we) (?:take on|only take|take) (?:only |just )?(?:a few|\d+|two|three|four|five|six|ten|a handful)|(?:my|our|the) application form|(?:places?|spots?|seats?) (?:left|open|remaining)|next cohort|waiting list is|enrol(?:l|ment)`,
      rx`(?:our|my) (?:booth|stand|stall|table|showroom|van|lorry|boat|greengrocer|farm shop)|(?:in|around|near) your (?:area|street|road|village|neighbou?rhood)|on your (?:street|road)|new in (?:town|the area)`,
    ],
  },
  /** A trade in three words: "I sort houses.", "We are packers in Rotterdam.", "Our mill has sesame oil." */
  trade: {
    points: 2,
    any: [
      /^(?:i|we) (?!need|have|had|like|see|owe|take|got|want|know|hate|love|miss|left|send|sent|miss|found|lost|made|bought|ate|said|think|thank)[a-z]+(?<!ed) (?:old |big |small |used |fine |good )?[a-z]+s[.!]?$/g,
      rx`(?:we are|we're|i am|i'm) (?:a |an |the )?(?:small |young |local |family )?(?!(?:teachers?|members?|others|workers|users|numbers|winners|late) )[a-z]+(?:ers|ors|ists|smiths|wrights|er and [a-z]+er) (?:in|from|of|and|near|with|by|since|for)`,
      rx`(?:my|our) (?:own )?(?:mill|farm|bakery|brewery|nursery|garage|foundry|dairy|quarry|sawmill|orchard|vineyard|tannery|laundry|atelier|forge|roastery|apiary|greenhouse|fishery|print ?shop|plant in|works in) (?:has|have|is|can|makes?|does|in|near)`,
      rx`(?:(?:put|left|dropped|posted|pushed) (?:a|an|my|our) (?:flyer|leaflet|card|catalogue|sample)|early[- ]bird|introductory (?:price|offer)|open day|taster (?:day|session|class)|ready stock|ready for (?:shipment|export|dispatch)|trade show closes|no charge for looking|free check)`,
    ],
  },
  priced: {
    points: 2,
    any: [
      rx`\d+ ${MONEY_WORD}|(?:half|a (?:third|quarter|fifth|tenth|fraction)) (?:of )?(?:the|that|what|your|as much)? ?(?:price|cost|you)|costs? (?:about |around |only |just )?(?:a (?:third|quarter|fifth|tenth|fraction)|half|nothing|less)|(?:best|better|lowest|lower|cheaper|good|special|fair) (?:rates?|prices?|deals?)|(?:first|one|two) (?:month|week|lesson|session|class|box|case|visit|wash|cut) (?:is |are )?(?:free|on us|on the house)|on the house|coffee(?:'s| is)? on (?:us|me)|price list`,
      rx`(?:left|waiting|still|items?|something|forgot) ${gap(4)}in (?:your|the) (?:basket|cart|bag)|(?:your|the) (?:basket|cart) (?:is|misses|expires)`,
      rx`(?:please|kindly|pls) revert|sending (?:you )?again my|(?:do|doing) the needful|awaiting your (?:kind|positive|favou?rable|valuable|early)`,
    ],
  },
  passing: {
    points: 2,
    any: [
      rx`(?:i |we |i was |we were |just |was )?(?:walked|drove|cycled|walking|driving|cycling|passing|passed|strolled|rode) (?:past|by|along)|(?:had|having|took) (?:lunch|dinner|coffee|breakfast|a drink|a look|a walk) (?:at|in|round) (?:your|the)`,
      rx`(?:leaders?|people|owners?|founders?|businesses|companies|coaches|shops|places) like you(?:rs)?|got a feeling about you|perfect (?:fit|match) for|exactly (?:who|what|the kind of) (?:i|we)`,
    ],
  },
};

/** Private and daily matters: nobody opens a sale with them. They weigh against. */
export const DAILY: Readonly<Record<string, SellingCue>> = {
  family: {
    points: -2,
    any: [
      rx`(?:the|your) (?:baby|wedding|engagement|retirement|new arrival|exam results|graduation)|sends? (?:their |his |her |my |our )?(?:love|regards|best)|get well|so sorry to hear|happy birthday|(?:your|my) (?:mum|mother|dad|father|gran|wife|husband) (?:called|said|is|was|wants|asked|rang)|lunch box|owe you a`,
    ],
  },
  duty: {
    points: -2,
    any: [
      rx`(?:the|our|next week's|your) (?:rota|timetable|fire drill|roll call|slides|minutes|keys? (?:is|are))|want a swap|your (?:parcel|prescription|passport|visa|results|library books|books are due|locker)|bring your (?:id|passport|card)|(?:passed|failed) its mot|book a table|a table for (?:two|three|four|five|six|\d)|borrow your|typo on|opens read-only|the build is|i owe you|cover(?:ing)? (?:for me|yesterday|my)|tell facilities|open up tomorrow`,
    ],
  },
};
