import { gap, rx } from '../../../engine/text/rx';
import { ADV, DO, DOES, DOING, DONE, FIRM, MONEY, PRAISE, PRODUCT, TRADE_VERB, TRADE_VERB_ING } from './words';

/** What the writer says about his thing and his firm. */
export const PRODUCT_CUES = {
  /** "We provide", "I build": the trade, plainly told. */
  weDo: [
    rx`(we|i|we all|we both) ${ADV}${DO}`,
    rx`(we'?(re|ve been)|i'?(m|ve been)|(we|i) (are|am|have been)) ${ADV}${DOING}`,
  ],
  /** "We provide", "we specialise in": verbs that only sellers use of themselves. */
  weSell: [
    rx`(we|i) ${ADV}(${TRADE_VERB})`,
    rx`(we'?(re|ve been)|i'?(m|ve been)|(we|i) (are|am|have been)) ${ADV}(${TRADE_VERB_ING})`,
  ],
  /** "We can place your site", "I could fix that". */
  weCan: [
    rx`(we|i)('ll|'d| can| could| will| would| are able to| am able to| may| might| should) ${ADV}(be able to )?${DO}`,
  ],
  /** "We've helped 300+ brands", "we have delivered 2,700 projects". */
  weDid: [rx`(we|i)('ve| have|'d| had| were| was|ve| did| are| am|'re|'m)? ${ADV}(never )?(been )?${DONE}`],
  /** "We have 62 employees", "I've got 34 vans". */
  weHave: [
    rx`(we|i)('ve| have|'d| had|ve|'ve got| have got| got| do have| own| currently have| also have)( got)? ${gap(1)}(a|an|the|our|over|more|around|about|some|many|several|all|in|\d[\d.,+k]*|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty)`,
  ],
  /** "Our platform automates", "my fee is". */
  ourThing: [rx`(our|my) ${gap(4)}(${PRODUCT})`, rx`(ours|our own|our in-house)`],
  /** "The platform helps", "X gives you". */
  thingDoes: [
    rx`(the|this|it|which|that|who) ${ADV}(${DOES}|is designed|is built|comes with|can be|has|have)`,
    rx`(the|this|these|a|an) ${gap(2)}(platform|product|software|solution|tool|system|app|api|package|plan|tier|service|machine|range|collection|programme|program|course|portal|engine|suite)`,
  ],
  /** "… helps", "… is a platform", after a name. */
  nameDoes: [
    rx`^(at |with )?(${'{{[^}]+}}'}|\[[^\]]+\]|[a-z0-9&.'-]+( [a-z0-9&.'-]+){0,4}) (${DOES}|(is|are) (the|a|an|one|your|our|not|built|designed|used|trusted|now|also|that|known)|has (been|helped|a|over|moved|worked)|have|was|were|does)`,
  ],
  /** "We are a leading", "We're the only". */
  weAre: [
    rx`(we|i)('re|'m| are| am|re| were| was) ${ADV}(a|an|the|one|not|based|located|headquartered|proud|${PRAISE}|${FIRM}|in|from|part|registered|members?|family|\d[\d,.+]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`,
    rx`one of the ${gap(3)}(${FIRM}|${PRAISE})`,
  ],
  /** Years, heads, offices, certificates. */
  record: [
    rx`(since|established|est|founded|est'd|started|trading since|going since|in business since) (in )?(19|20)\d\d`,
    rx`(over|more than|with|have|has|our|combined|of)? ?\d+\+? ?(plus )?(years?|yrs?|decades?)('|s)? ?(of |in )?(experience|business|the game|trade|industry|trading|rich|combined|old|going|standing|running|expertise|history)?`,
    rx`\d[\d,.]*\+?k?( \w+){0,2} (employees|staff|people|persons|professionals|engineers|developers|designers|testers|clients|customers|members|companies|businesses|brands|teams|users|offices|locations|countries|projects|sites|machines|seats|trucks|vehicles|vans|agents|translators|consultants|technicians|drivers|schools|hotels|restaurants|agencies|organi[sz]ations|firms|sq|m2|square|tonnes|tons|pallets|reviews|stars?|cleaners|guards|families|fleets|deals|practices|stores|homes|owners)`,
    rx`(iso|ce|soc|gdpr|hipaa|fda|haccp|brc|gots|bbb|leed|gmp|cpd|cipp|bpca|gaf|cec|abta|atol|aeo|bifa|cmmi|ukas|pci|sia|dbs|nice?ic|gas safe|trustmark)(-| )?(\d[\d:]*)?( type)?[ -]*(i|ii)? ?(-| )?(certified|certificate|certification|compliant|accredited|approved|registered|member|licensed|checked|eligible|ready)?\b`,
    rx`(fully|all) (certified|insured|accredited|licen[sc]ed|bonded|vetted|qualified|registered|compliant|managed)|(certified|accredited|insured|licen[sc]ed|bonded) (and|&|,)`,
    rx`(family|privately|employee|independently|owner)[- ](owned|run|operated|business|company)|third generation|(second|third|fourth|fifth)[- ]generation`,
    rx`(offices|branches|warehouses|showrooms|factories|sites|depots|locations|headquarters|based|located|headquartered) (in|across|at|near|out of)`,
  ],
  /** Awards, press, investors, famous customers. */
  fame: [
    rx`awards?|awarded|winners?|won|finalists?|nominated|nominee|honou?red|named (a|an|one|the|as|by)|voted|ranked|recogni[sz]ed|featured (in|on|by)|as seen|described (us|as)|ratings?|rated|five[- ]star|5[- ]star|reviews|nps|g2|gartner|forrester|capterra|trustpilot|inc\.? ?5000|forbes|techcrunch|product hunt|y ?combinator|yc|podcasts?|keynote|success rate|satisfaction|accuracy rate|world record`,
    rx`(pre-?)?seed|series [a-d] (round|funding)|raised|funding|investors?|backed by|angels|valuation|ipo`,
    rx`(our|my) (esteemed |existing |happy |current |valued )?(clients?|customers?|users|partners|portfolio|investors|references) (are|is|include|includes|say|see|love|range|get|tell|have|achieve|typically|report|in)`,
    rx`trusted by|used by|chosen by|loved by|(among|between|amongst) (our|them)|(clients?|customers?) (include|includes|like|such as|in|are)|fortune ?\d+|household names|big names|brands (like|such|incl)`,
  ],
  praise: [rx`(${PRAISE})`],
  price: [
    rx`(${MONEY})`,
    rx`(prices?|pricing|rates?|packages?|plans?|fees?|costs?|tiers?) (start|starts|starting|from|is|are|begin|begins|for|at|of)\b|starting (at|from|@)|(per|a|an|each|\/) ?(month|year|user|seat|head|hour|hr|h|day|piece|pc|pcs|unit|pupil|person|call|word|kg|ton|tonne|m2|sqm|licen[cs]e|site|visit|room|night|mo|yr)\b|\d+ ?% (off|discount|cheaper|margin|commission|less)|discounts?|free (trial|setup|set-up|onboarding|delivery|shipping|sample|samples|survey|quote|month|mold|tam|installation|training|demo|audit|consultation)|no (contract|hidden|minimums?|set-?up|commitment|cost|obligation|upfront|lock-in|joining|call-?out)|money[- ]back|cancel anytime|moq|price ?list|\+ ?vat|plus vat|all in\b|up ?front|package includes|included`,
  ],
  /** The sentence tells what it costs. */
  priceTell: [
    rx`(prices?|pricing|rates?|packages?|plans?|fees?|costs?|charges?|tiers?|subscription|licen[cs]e) ${gap(5)}(${MONEY})`,
    rx`(prices?|pricing|rates?|packages?|plans?|fees?|costs?|charges?|tiers?|it|this|that|be|they|subscription|licen[cs]e|setup|set-up|delivery|survey|rent|hire|usually|normally|typically|comes|works out|lands|runs|ranges?|starts?|from|only|around|about|just|between|at|for|is|are|@) (${MONEY})`,
    rx`(costs?|runs|lands|comes to|priced|start(s|ing)? (from|at)|charge|pay|prices from|from only|from just) ${gap(3)}(${MONEY})`,
    rx`(${MONEY}) ?(\+ ?vat|plus vat|ex vat)? ?(per|a|an|each|\/|all in|only|up front|upfront|flat)`,
  ],
  /** Words of feature lists. */
  feature: [
    rx`(integrations?|dashboards?|analytics|reporting|automation|automated|automatically|real[- ]time|24 ?[/x] ?7|unlimited|seamless(ly)?|api|cloud|encryption|secure|security|compliant|customi[sz]able|multi-?channel|white[- ]label|single pane|one place|under one roof|one-?stop|end-to-end|full access|live chat|mobile app|crm|workflow|ai|machine learning|chatbots?|seo|ppc|smo|blockchain|warranty|guarantee|in-house|in house|door[- ]to[- ]door|same[- ]day|next[- ]day|turnaround|lead time|fast delivery|grade a|high[- ]speed|heavy[- ]duty|waterproof|stainless|handmade|hand-made|organic|vegan|gluten|certificates?|dedicated|experienced|qualified|bespoke|custom(i[sz]ed)?|tailored|personali[sz]ed|scalable|robust|flexible|affordable|reliable|powerful|advanced|intuitive|easy to use|user-friendly|lightweight)`,
  ],
  /** Selling talk about "you" that is a pitch all the same. */
  pitchYou: [
    rx`(with us|with our|with my|through us|using our|thanks to our) ${gap(5)}you`,
    rx`you (can|could|will|'ll|would|'d|get|gain|save|receive|also get|only pay|pay) ${gap(3)}(save|get|access|enjoy|reduce|increase|boost|cut|grow|earn|benefit|unlimited|all|up to|more|our|a|the|instant|full|everything|10x)`,
    rx`(what you get|you get|you'll get|you will get|you receive|gives you|get you|saves you|help you|helps you|help (companies|businesses|teams|brands|firms|people|owners|agencies|founders|leaders|[a-z]+s) (like|just like|such as|who|get|to|save|grow|reduce|cut|increase|scale|with|in|add|build))`,
    rx`(businesses|companies|teams|customers|clients|brands|users|partners|people|firms|organi[sz]ations|owners) (like yours|like you|just like you|exactly like you|such as yours|love|say|trust|choose|use)`,
  ],
  /** A question that steers to a yes. */
  pitchAsk: [
    rx`(imagine|picture this|what if|did you know|want to (save|double|triple|grow|boost|get|see|increase|cut|stop|reach|know|win|make|learn)|wanna|looking (to|for)|tired of|sick of|fed up|struggling (with|to)|ready to|would you like to (save|reduce|increase|boost|get more|double|grow)|how would you like|using [a-z]+ for|have you (considered|thought (of|about)|ever (wondered|thought))|who (doesn't|wouldn't)|why not|isn't it|miss us|can you really|what's that worth|need (a|an|more|help)|still using)`,
  ],
  firmNoun: [rx`(${FIRM})`],
  thingNoun: [rx`(${PRODUCT})`],
} as const;
