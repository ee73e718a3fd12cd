import { gap, rx } from '../text/rx';
import { DURATION, MEETING } from '../vocab';

/** Points that a sentence of this family gives to "this message sells", once a message. */
export interface SellingCue {
  readonly points: number;
  readonly any: readonly RegExp[];
}

const FIRM =
  '(?:company(?! (?:policy|name|car|rules|holiday|handbook|party))|agency|studio|firm|workshop|factory|platform|product|products|software|solutions?|services?|app|tool|team of|clients?|customers?|range|catalogue|catalog|brochure|portfolio|packages?|prices?|pricing|rates?|price list|quality|manufacturer|factory|partners?|shop|brand)';
const TRADE =
  '(?:platform|software|solutions?|agency|supplier|manufacturer|consultant|consultancy|recruit(?:er|ment)|contractor|installer|exporter|importer|wholesaler|distributor|broker|vendor|reseller|provider|marketing|seo|saas|designer|photographer|printer|caterer|cleaner|cleaning|roof(?:er|ing)|solar|insurance|coach|trainer|developers?|freelance\\w*)';
const OFFER_VERB =
  '(?:help|helps|helped|offer|offers|provide|provides|supply|supplies|speciali[sz]e|manufactures?|produce|produces|sell|sells|install|design|deliver|delivers|make|build|builds|print|roast|brew|recruit|host|run|cover|handle|work with|support|clean|photograph|train|translate|automate|lease|rent|import|export|develop|developed|built|created|fix|do|weave|grow|bake|sew|forge|carve|tune|service|repair|paint|plaster|pave|mow|haul|store|hire out|teach|coach|edit|film|shoot|cater|guard|patrol|audit|insure|finance|broker|place|staff|calibrate|weld|mould|dye|bottle|pack|distribute|specialise|represent|stock|carry|source|farm|keep bees)';

/** What only somebody who sells writes. Enough alone. */
export const SELLING: Readonly<Record<string, SellingCue>> = {
  template: {
    points: 3,
    any: [
      /\[[a-z][^\]\n]{1,60}\](?!\()|\{\{?[^}\n]{1,60}\}|<(?:first|last|your|my)?[ _-]?(?:name|company|firm|title|product)>|%(?:first|last|company|name)[a-z_]*%/g,
    ],
  },
  firm: {
    points: 3,
    any: [
      rx`(our|my) ${gap(2)}${FIRM}`,
      rx`(we are|we're|i am|i'm|am|we run|i run|i own|i started|i lead|i work (?:for|at|as|with)) ${gap(4)}${TRADE}`,
      rx`(leading|award-winning|trusted|certified|accredited|family|fastest growing|premier|iso \d+) ${gap(2)}(provider|company|supplier|manufacturer|agency|firm|business|platform|bureau|recruiter)`,
    ],
  },
  offering: {
    points: 2,
    any: [
      rx`(?:we are|we're) (?:roofers|plumbers|painters|printers|bakers|caterers|cleaners|builders|electricians|lawyers|brokers|movers|growers|makers|a (?:small|family|local|young)|(?:three|two|four|five|six) (?!short|down|behind|ahead|up|late|weeks|days|people short)[a-z]+|based)`,
      rx`(?:we|i) look after|(?:we|i) did the (?:house|job|roof|place|building|shop)|(?:we'd|we would|we'll|we can|we could) (?:have you|get you|do it|install|fit|print|send|deliver|bring|start)|carrying out|turnaround`,
      rx`(?<!(?:shall|should|can|could|do|did|will|would|must|may|when|if|as|what|how|where) )(we|we also|we already|we currently|i) (?:also |already |currently |gladly |can |just )*${OFFER_VERB}(?! (?:not|it|so|that|this|think|hope|know|need|have to))`,
    ],
  },
  intro: {
    points: 2,
    any: [
      rx`my name(?:'s| is)? [a-z]+`,
      rx`(i'm|i am|this is) (?!(?:[a-z]+ing|not|just|at|on|in|back|out|off|sorry|happy|home|still|alone|stuck|ill|sick|late|busy|sure|glad|afraid|due|up|down|away|free|here|also|now|part|one|a|the) )[a-z]+(?: [a-z]+)? (?:from|with|at|of|and i)`,
      rx`(i'm|i am) (?:the|a|an) (?:\w+ )?(?:owner|founder|manager|rep|representative|physio|designer|developer|engineer|consultant|director) (?:of|at|for|with|from|and|here)`,
      rx`myself [a-z]+`,
      rx`(account (?:executive|manager)|sales (?:manager|rep|representative|director|executive)|business development|sdr|bdr|customer success|export manager|regional sales)`,
      rx`(greetings|good day) from`,
    ],
  },
  approach: {
    points: 3,
    any: [
      rx`(reaching out|reach out (?:to you|because|as|since)|wanted to introduce|introduce (?:myself|our|my))`,
      rx`(saw|noticed|came across|read|loved?|liked|enjoyed|impressed (?:by|with)|stumbled \w+) (?:that )?${gap(3)}(you're|you are|you've|you have|your (?:\w+ )?(?:post|profile|website|site|work|brand|talk|article|company|team|comment|podcast|page|new|store|shop|linkedin|piece|interview|session))`,
      rx`(thanks|thank you|thx) for (connecting|accepting|the connection|signing up|downloading|your interest|your (?:enquiry|inquiry))`,
      rx`(love|like|good|great|nice|pleased|happy|keen) to (connect|be connected|partner|collaborate|work together|be in your network)`,
      rx`(?:i will|i'll|i'd like to|like to|love to|keep) follow(?:ing)? (?:what you|your|along)|business parks|glad to follow`,
      rx`let us connect|let's connect|look forward to connecting`,
      rx`no (pitch|hard sell|sales pitch)|not (?:trying to )?(?:sell|pitch)(?:ing)? (?:you )?anything|cold (call|e-?mail)|out of the blue`,
      rx`(dear|respected) (sir|madam|sirs|mam)|dear sir ?/ ?mad?am|decision[- ]maker|esteemed`,
      rx`(right|correct|best|appropriate) (person|contact) ${gap(3)}(for|to|about|who|regarding|on|in)`,
    ],
  },
  craft: {
    points: 2,
    any: [
      rx`(?:we are|we're|i am|i'm|we have been|i've been|we've been|i have been) (?:export|import|supply|mak|produc|sell|manufactur|offer|provid|install|print|roast|clean|help|serv|deliver|deal|run|fix|build|grow|weav|trad)\w*`,
      rx`(?:that|which|it|this) is (?:what|where|why) (?:i|we|my|our)`,
      rx`(?:what|where) (?:we|i|my (?:lads|boys|team|people|crew|two lads)) (?:do|does|come in)`,
      rx`(?:i|we) (?:could|can|would|'d|'ll) (?:easily |gladly |also |happily )?(?:do|make|print|build|fix|take|handle|deliver|supply|cover|run|bake|sew|quote|beat|match|halve|show you|save you|walk you|post|sort|price|fit) (?:the|your|them|those|one|you|all)`,
      rx`(?:let|send|have) (?:my|our|one of (?:my|our)) (?:boys|lads|team|guys|crew|engineers?|colleagues?|technicians?|people|driver|man) (?:come|call|show|measure|look|visit|ring|over|round|by)`,
      rx`(?:i|we) (?:sell|make|weave|do|fit|fix|print|grow|bake|keep|have) (?:\w+ )?(?:ones|such)`,
    ],
  },
  eager: {
    points: 2,
    any: [
      rx`(?:would|'d|will) (?:really |also |dearly )?(?:love|like|be (?:delighted|thrilled|honou?red|grateful|keen)) (?:to|for) (?:the (?:chance|opportunity) to )?(?:show|help|work with|introduce|tell you|explore|share|demonstrate|partner|offer|present|be considered|quote|earn|discuss how|see how|support|walk)`,
      rx`(?:still |very |really |more than )?(?:keen|eager|ready) to (?:do|help|show|work|serve|start|supply|quote|talk|chat)`,
      rx`(?:shall|should|may|can|could) i (?:post|leave|bring|send|put|drop|ring|call|quote|show|reserve|keep|save|know your|ask (?:how|who|what) (?:you|your))`,
      rx`(?:visit(?:ing|ed)?|stopp\w+|came|come|coming) (?:to|by|at) our (?:stand|booth|stall|table|showroom|workshop)|your visit (?:to|at) our|interest in our|(?:attach|enclose|find|send you|sending you) (?:\w+ ){0,3}(?:offer|quotation|proposal|estimate|price list|brochure|catalogue)|(?:with|for|on) your (?:approval|order|signature|confirmation of (?:the )?order)|(?:your|ur|the) neighbou?rs ${gap(3)}(?:use|are|r|have|switched|joined|signed)|get my (?:message|note|offer|e-?mail)|the data ?sheet`,
      rx`how [a-z]+ works|(?:yearly|annual|monthly|current|your) (?:needs?|requirements?|volumes?|demand)`,
      rx`(?:one|some|two|a few) of your (?:\w+ )?(?:guests?|customers?|neighbou?rs?|drivers?|colleagues?|members|tenants|clients|patients|parents|staff) (?:told|said|mentioned|asked|is|are|showed|complained|uses?)`,
      rx`your [a-z]+ (?:\w+ )?(?:spends?|costs?|wastes?|leaks?|loses?|burns?|eats?|deserves?)`,
      rx`if you ever|if the \w+ (?:is|are|keeps?|starts?|ever)|next time you (?:need|order|buy|print|look)|whenever you (?:need|order|want)`,
    ],
  },
  bait: {
    points: 2,
    any: [
      rx`are you the (?:\w+ )?(?:one|person|man|woman|lady|guy|manager) (?:who|that|for|in charge)|who (?:looks after|handles|is in charge of|deals with|buys|orders) ${gap(5)}(?:at|for|in)`,
      rx`(?:asked|told|wanted) me to (?:write|call|ring|get in touch|come back|check|try|contact|e-?mail|follow up)`,
      rx`(?:our )?offer (?:stands|still stands|holds|ends|is open|is valid|runs)|ours (?:come|comes|are|is|run|runs|cost|last|do|does|were)`,
      rx`(?:shall|should|would you like|do you want|want) (?:i|me to|us to|we) (?:look|check|see|send|quote|bring|hold|put|keep|arrange|book|call|add|take)|want me to`,
      rx`do you want to (?:add|keep|go ahead|extend|renew|try|see|change|start)|no need to answer|would honestly like to know`,
      rx`(worth (?:a (?:quick )?(?:look|chat|call|conversation|try|shot|peek)|exploring|${DURATION}))`,
      rx`(open to|interested in|up for|fancy|keen on|opposed to|against) (?:a|an|the|hearing|learning|seeing|having|exploring|trying|chatting|talking|taking)`,
      rx`would (?:it|that|this) (?:help|be (?:useful|helpful|of (?:use|interest|help)|worth))`,
      rx`(mind|ok|okay|alright|all right) if i (?:send|share|drop|show|ask)`,
      rx`(may|can|could|shall) i (?:drop|send|show|bring|pop|come by|stop by|swing by|offer|tell you|put together|run you)`,
      rx`(want|like) me to (?:send|take a look|show|put|quote|come|drop|price|share|walk)`,
      rx`if you ever (?:need|think|want|look|consider|decide|fancy)|if \w+ ever becomes|you know where (?:i am|we are|to find)`,
      rx`i (?:had|have|'ve) (?:got )?(?:an idea|some ideas|a thought|a few ideas|two ideas)`,
      rx`would you (?:be (?:open|interested|up|willing|free|keen)|like (?:a|an|the|some|me|to (?:see|try|hear|have|know|get)))`,
      rx`how (?:are|do|does) (?:you|your \w+) (?:currently |now |today )?(?:handle|handling|manage|managing|deal|dealing|keep|keeping|approach|solve|solving|track|tracking)`,
      rx`(?:are|is) (?:you|it|that|this|your \w+) ${gap(4)}(?:on your radar|a priority|a problem|a headache|an issue for you|a question in your)`,
      rx`i (?:wo(?:n't)|will not) (?:write|bother|e-?mail|contact|chase|ping) (?:you )?(?:again|any ?more|further)`,
      rx`(curious|wondering|wondered) ${gap(3)}(?:how|what|whether|if|which|where|why) (?:you|your)`,
      rx`(?:i|we|i'll|we'll|i'd|me|us|someone|somebody|one of my \w+|my \w+|our \w+|happy to|glad to|to) (?:can |could |will |would |may |might |also |just |gladly |both )*(?:come|stop|pop|swing|drop) (?:by|round|over|in|out|along)`,
      rx`(?:come|stop|pop|swing|drop) (?:by|round|over|in|out|along) (?:and |to |for )(?:see|try|taste|look|have|feel|a (?:look|taste|coffee|visit|go))`,
      rx`let me know (?:if|what|when|whether) ${gap(2)}(?:interest\w*|that (?:helps|works|sounds|would)|of interest|curious|any of|you want|you'd|you would)`,
    ],
  },
  chase: {
    points: 3,
    any: [
      rx`(haven't|have not|not|never|didn't|nothing|no) (?:heard|had|received|hear|got|get|reply|answer|response)(?: \w+)? (?:back|from you|a (?:reply|response)|an answer|reply|any)`,
      rx`(bumping|floating|circling back|circle back|touching base|checking in|just checking|close (?:your|the) (?:file|loop)|last (?:e-?mail|note|try|message) (?:from me|before))`,
      rx`(tried (?:you|to reach|calling|reaching)|my (?:last|previous|earlier|first) (?:two |three |few )?(?:e-?mails?|notes?|messages?|letters?|voicemails?))`,
    ],
  },
  deal: {
    points: 2,
    any: [
      rx`(seats?|your cover|renewed|renewal|sum insured|tiles?|ridge|quoting on|vendor|a demo|free trial|your trial|trial|discounts?|% off|\d+ ?% ?off|special offer|limited offer|no obligation|no strings|money[- ]back|onboarding|subscription|upgrade|order form|proposal|pilot|roi|free (?:sample|quote|audit|consultation|assessment|estimate|survey|quotation|test)|samples?|licen[cs]e|no catch|quotation|best (?:price|quality)|per (?:seat|user|head|pallet|container)|moq|fob|cif|exw)`,
      rx`(quote|contract|renewal|seats?|your cover|fee|price|cost|pricing|package|warranty|lead time|minimum order|setup|set-up|install(?:ed|ation)?|rate|stock) ${gap(4)}(?:you|your|is|of|for|from|per|starts?|included|ends?|only|\d)`,
      rx`(calendly|book a (?:slot|time|call|demo)|grab (?:a|some) time|my calendar)`,
      rx`(hop|jump) on a|quick (?:call|chat|intro)|(?:discovery|intro|introductory|exploratory) (?:call|chat)|${DURATION} (?:call|chat|demo|intro)`,
      rx`(guaranteed?|no[- ]brainer|risk[- ]free|act now|sign up today|don't miss|last chance|limited time|only \d+ (?:spots?|seats?|left|slots?)|while stocks|buy now|order now)`,
      /[$€£₦₹¥]\s?\d[\d.,]*|\b\d[\d.,]* ?(?:eur|usd|gbp|inr|pln|chf|aed|€|£|\$|k\$)(?!\w)/g,
    ],
  },
  results: {
    points: 2,
    any: [
      rx`(companies|teams|firms|businesses|people|brands|founders|leaders|agencies|clients|customers|schools|hotels|restaurants|practices) (?:just |exactly )?like (?:you|yours|your)`,
      rx`(cut|cuts|reduced?|saved?|saves?|increased?|boosts?|boosted|doubled|tripled|grew|double|triple|improved?) ${gap(5)}(?:by (?:a|an|\d|half|up)|from \d|costs?|revenue|sales|leads|pipeline|churn|\d+ ?%|\d+x|hours)`,
      rx`(most|many|some|other|several|a few|two|three) (?:of our )?(?:\w+ )?(?:companies|teams|firms|businesses|leaders|clients|customers|founders|owners|managers|practices|schools|operators|packers|brands|agencies)`,
    ],
  },
};

/** What also stands in sales mail, and in other mail: two of them count. */
export const LEANING: Readonly<Record<string, SellingCue>> = {
  theirs: {
    points: 1,
    any: [
      rx`your (?:\w+ )?(?:business|company|website|site|brand|sales|customers?|clients?|revenue|costs?|market|industry|competitors?|suppliers?|provider|store|shop|roof|fleet|plant|warehouse|contract|restaurant|hotel|clinic|practice|products?|budget|needs?|requirements?|stack|crm|account|portal|line|lines|terrace|building|property|premises|trip|data)`,
    ],
  },
  free: {
    points: 1,
    any: [
      rx`(free of charge|for free|at no cost|no charge|without charge|no contract|happy to|glad to|if you'd like|if you like|no rush|no pressure|either way|at your disposal|feel free)`,
    ],
  },
  meeting: {
    points: 1,
    any: [
      rx`(do you have|have you got|could we|can we|shall we|let's|would you|could you spare|are you (?:free|available)|set up|schedule|book|arrange|grab) ${gap(5)}(?:${MEETING}|${DURATION})`,
    ],
  },
  stranger: {
    points: 1,
    any: [
      /^(?:dear|hello|hi|good (?:day|morning|afternoon|evening)),? (?:mr|mrs|ms|miss|mx|pastor|father|rabbi|imam|captain|chef|herr|frau|sir|madam|ma'am|mam|senhor|senhora|signora?|monsieur|madame)\b/g,
      /^(?:mr|mrs|ms|miss|herr|frau|madam|sir)\b\.?[^.?!]{0,30},/g,
    ],
  },
  time: {
    points: 1,
    any: [rx`${DURATION} (?:this|next|on|tomorrow|some ?time|of your|for a)|(?:this|next) week\?`],
  },
  congrats: { points: 1, any: [rx`(congrats|congratulations|well done on|kudos|hats off)`] },
  commerce: {
    points: 1,
    any: [
      rx`(sales|market|prospects?|leads|supplier|brochure|catalogue|order|price|cheaper|cost|save|savings|margin|competitive|stock|shipment|export|referred|recommended|suggested i|sponsor\w*|donat\w+|partner(?:ship)?|collaboration|cooperation)`,
    ],
  },
  title: {
    points: 1,
    any: [rx`(founder|co-founder|owner|managing director|partnerships|ceo|consultant)`],
  },
  curious: {
    points: 1,
    any: [
      rx`(curious|out of interest|how do you|how are you (?:handling|managing|finding|currently)|what made you|i wondered|i was wondering|my guess|i'm guessing|i imagine|one thing i|we met (?:at|in)|you mentioned|you said|as you said|good to meet|great (?:to meet|meeting|chatting|talking)|nice (?:to meet|meeting))`,
    ],
  },
  third: {
    points: 1,
    any: [
      rx`(case study|checklist|guide|white ?paper|one[- ]pager|webinar|whitepaper|deck|breakfast for|event for|audit|report attached|sample|photos?)`,
    ],
  },
};

/** Words of people who work or live together. They weigh against. */
export const TOGETHER: Readonly<Record<string, SellingCue>> = {
  team: {
    points: -2,
    any: [
      /^(?:(?:hi|hello|dear|hey|morning|evening|good morning) )?(?:all|team|everyone|everybody|both|folks|parents|colleagues|trustees|readers|members|professor|mum|dad|neighbou?rs)[\s,.!]*$/g,
      rx`hi (?:all|everyone|everybody|folks)|hello (?:everyone|all)|dear (?:all|parents|colleagues|trustees|readers|members|professor)|hi mum`,
    ],
  },
  office: {
    points: -2,
    any: [
      rx`(standup|stand-up|code freeze|pull request|ci is (?:green|red)|next release|the rota|the minutes|minutes of (?:the|our|last|monday|tuesday|wednesday|thursday|friday)|any other business|leave form|expense claim|help desk|handover notes|on call|off sick|stomach bug|dentist's appointment|holiday request|annual leave|core hours|headcount line|board paper|shared (?:folder|drive)|pigeonhole|staff room|meeting room|the (?:small|big) (?:meeting )?room|room is booked|front of house|swap my|late shift|early shift|my late|will shadow|ward \d+|the panel|half-year talk|performance review|training is off|won't be in (?:today|tomorrow)|code review|retry logic|apologies so far|double-booked|bank statements|pallet \d+|purchase order number|po number)`,
    ],
  },
  list: {
    points: -2,
    any: [
      rx`(section \d|draft \d|w3c|rfc \d+|css|the working group|list archive|the wording|parsers?|user agents?|on this list|this list|mailing list|teleconferences?|telecons?|screen readers?|the spec|guidelines|wcag|checkpoint \d|the algorithm|unsubscribe from|html|style sheets?|i can reproduce|console shows)`,
    ],
  },
  buyer: {
    points: -4,
    any: [
      rx`(could you|can you|please|kindly) (?:please |also |kindly )?(?:send|give|make) (?:me|us) (?:a|an|your|the) (?:\w+ )?(?:quote|quotation|price|offer|estimate)`,
      rx`(refund|i cannot log ?in|i can't log ?in|has stopped again|take me off|apply for the (?:position|job|post|role)|my cv is|my application (?:for|as|to)|received payment|due on \d|overdue|my username|we are happy with what we have|(?:don't|do not) plan to change|arrived (?:with|damaged|broken))`,
    ],
  },
  near: {
    points: -1,
    any: [
      rx`(see you (?:on|at|there|tonight|tomorrow)|lunch tomorrow|'s birthday|thank you so much for (?:staying|covering)|sorry for the mix-up|i am sorry that|put your name|sign the card|your appointment with|your (?:son|daughter|child|kids)|were in touch with finance)`,
    ],
  },
};
