import { gap, rx } from '../../../engine/text/rx';
import { CLOCK, DAY, MONTH } from '../../../engine/vocab';
import { NUM, PRICE, slot, UNIT, WHEN } from '../pressure';
import type { Cues } from './types';

const RIVAL = slot(
  `(?:an?other|one other|one more|a second|a different|other|some other|several|two|three|four|a few|few|many|\\d+|a|one|the|next) (?:\\w+ ){0,3}?(?:customers?|buyers?|clients?|part(?:y|ies)|compan(?:y|ies)|firms?|guys?|bloke|chap|man|lady|couples?|famil(?:y|ies)|people|person|dealers?|distributors?|agents?|bidders?|shops?|stores?|schools?|clinics?|hotels?|restaurants?|tenants?|investors?|groups?|brands?|owners?|contractors?|builders?|plumbers?|candidates?|applicants?|folks?|importers?|enquir(?:y|ies)|inquir(?:y|ies)|offers?|farmers?|applications?|manufacturers?|germans?|danish|dutch|americans?|french|italians?|turkish|chinese|russians?|swiss)`,
);

/** A point in time, told shortly: the plain rules read the longer forms. */
const POINT = slot(
  `(?:the |this |next |coming |latest ){0,2}(?:${DAY}|${CLOCK}|end|close|eod|cob|midnight|noon|weekend|week|month|quarter|${MONTH}|now|christmas|holidays?|\\d+ (?:hours|hrs|days|weeks))`,
);
const UP_TO = slot('by|before|until|untill|till|til|within|latest|no later than');

/** The seller's clock, and what may run out. */
export const DEADLINE: Cues = {
  'deadline.rival-buyer': [
    rx`${RIVAL} ${gap(2)}(is|are|was|were|has|have|'s|wants?|wanted|takes?|asked|asking|ask|keen|interested|looking|sniffing|circling|waiting|ready|in line|calling|called|rang|enquir\w+|ringing|lined up|viewing|offered|will take|already|pretty|photographed|wrote|written|competing|bidding|chasing|confirmed)`,
    rx`(got|have|has|had|there's|there is|there are|getting|get|'ve|with) ${gap(1)}${RIVAL} ${gap(3)}(keen|interested|sniffing|looking|waiting|lined up|for|who|that|wanting|asking|behind|ready|after|on|as)`,
    rx`(goes|go|went|going|give|given|giving|offer|offered|sell|sold|release|released|pass|passed|hand|pass on|move|moved) (it |them |this |that |him |her |the \w+ )?(on )?(to|out to) (the next|someone else|somebody else|another|your competitors?|your neighbou?rs?|other|whoever|the other|a (company|firm|shop|competitor)|others|them|him|her|waitlist|the waiting list)`,
    rx`(someone|somebody|anyone|everyone|others?|he|she|they) (else )?(will|'ll|is going to|are going to|is|are|can|may|might) (take|takes|grab|get|snap|have|buy|book|jump|beat|be taking|interested|waiting|after|queuing|sniffing|circling|looking)`,
    rx`(whoever|who ever|the one who|first (one|who|to)|who) (moves?|comes?|pays?|signs?|replies|answers|confirms?|calls?|gets|says) ${gap(1)}first`,
  ],
  'deadline.price-up': [
    rx`(${PRICE}|cotton|aluminium|aluminum|steel|copper|freight|material|raw materials?|market|fuel|timber|resin|paper|dollar|rents?|premiums?|interest|cocoa|coffee|oil|wheat|premium|it|they) ${gap(2)}(is|are|will|'ll|has|have|gets?|keeps?|goes|go|going|be|just|already|moved?|jump\w*|climb\w*|ris\w+|went|shoot\w*) ${gap(3)}(up|higher|increas\w*|rising|\+? ?\d+ ?%|climbing|double|dearer|expensive|every (day|week|month)|daily|again|twice|than)`,
    rx`(lose|losing|keep|secure|hold|lock|get|catch|fix|locked) (in )?(the|this|that|your|my|such|today's|old|right) (price|rate|pricing|offer|discount|deal|slot|place|spot|terms|rates|seat|position)`,
    rx`(new|next) (prices?|price ?list|rates?|tariffs?|season's price) (will|is|are|start|come|from|apply|be|kick)`,
    rx`(back|return|returns|revert|go) (at|to|up to|on) (the )?(rate card|full|list|normal|retail|standard|brochure|regular|usual)`,
    rx`(don't|won't|not|never|cannot|can't|will not) (be )?(repeat\w*|offer\w*|make|give|see|find|get|come) ${gap(3)}(again|to nobody|to anybody|to anyone|this price|such|twice|a second|elsewhere|anywhere)`,
    rx`(price|offer|deal|rate|discount) (is |only )?(special|just|only) ?(only )?(for|to) (you|u|your|this|today)`,
    rx`special (price|offer|rate|discount|deal)`,
  ],
  'deadline.few': [
    rx`(only|just|barely|no more than|max(imum)?|last|final|down to) (taking |take |taking on |doing |got |have |showing |for |in |to |about |the |my |our |another |on |with |now |left |him |it |a )*(${NUM})`,
    rx`(take|takes|taking|took|work|works|accept|accepts|accepting|onboard|do|does|doing|run|runs|make|makes|producing|produce|allow|allowing|have|has|got|keep) (on |with |in )?(only |just |about |maybe |like ){0,2}(one|two|three|four|five|six|seven|eight|\d+) ${gap(2)}(a|per|each|every|in all|in total|this|per area|at a time)`,
    rx`(one|1|single|two) (\w+ ){1,3}(per|in each|in every|for each|each) (area|postcode|town|city|region|street|industry|county|zip|trade|territory|suburb|state|month|week|category|district)`,
    rx`${NUM} ${gap(2)}(left|remain|remaining|to go|in all|in total|out of|still open|still available|free)`,
    rx`${UNIT} (${'(?:for|this|in|of|is|are|on|at|next) (?:\\w+ ){0,3}?'})?(gone|left|going|limited|filling|few|disappearing|nearly|almost|basically|full)`,
    rx`(is|are|were|be|been|'s|almost|nearly|basically|long|all|already|half) (gone|sold out|sold|snapped up|fully booked|taken|full|spoken for|off the market|wiped out)`,
    rx`(exclusive|exclusively|exclusivity|territory|waitlist|waiting list|invite-?only|invitation only|cohort|intake|batch|limited)`,
    rx`(harvest|stock|supply|supplies|production|quantity|capacity|allocation|crop) ${gap(2)}(is|are|was|will be|'s) ${gap(1)}(few|small|short|low|limited|poor|tight|little|thin|scarce)`,
  ],
  'deadline.shuts': [
    rx`(close|closes|closing|shut|shuts|shutting|expire|expires|ends?|ending|release|releasing|released|withdrawn|withdraw|cancel|cancelled|lapse|lapses|finali[sz]e|finalising|go to print|goes to print|sail|sails|ship|stops?) ${gap(3)}(it |out |off |the )?(${WHEN}|soon|today|tonight|tomorrow|in \d+|sun\b|end of day|eod|without)`,
    rx`(window|door|doors|books|list|file|registration|cut-?off|portal|offer|allocation|slot|gate|claim) ${gap(5)}(closes?|closing|shuts?|shutting|expires?|ends?|ending|closed)`,
    rx`(final|last) (list|call|notice|day|days|one|ones|week|round|batch|warning|reminder|opportunity|chance|date|few)`,
    rx`(must|has to|have to|need to|needs to|gotta) (ship|go|leave|close|move|be (shipped|loaded|sold|signed|paid|confirmed|in|back)) ${gap(2)}(${WHEN}|soon|now|first|fast|quickly)`,
    rx`(after|until|till|past|then|otherwise|from) ${gap(3)}(it's|its|it is|that's|the money's|he's|she's|they're|will be|is|are|i|we) ${gap(1)}(gone|over|finished|too late|closed|lost|history|done|release|give|full)`,
    rx`(how long|long) (that|this|it|they|these) (will|'ll|would|can) (last|stay|hold|be)`,
    rx`(hold|holding|held|keep|keeping|kept) (it|this|that|them|the \w+|him|her|one|open|your \w+) ?${gap(3)}(open|forever|for ever|any longer|much longer|for long|until|till|only)`,
  ],
  'deadline.answer': [
    rx`(by return|sooner the better|soonest|at the earliest|earliest convenience|asap|urgent(ly)?|prompt(ly)?|without delay|same day|right away|straight away|immediately|quickly|fast|early (reply|response))`,
    rx`${UP_TO} ${POINT}`,
    rx`(need|want|require|expect|must have|have to have|like|love|hope|grateful|appreciate) ${gap(6)}${UP_TO} ${gap(1)}${POINT}`,
    rx`if ${gap(7)}(today|tonight|tomorrow|this week|this month|now|right now|by ${gap(1)}(${DAY})|before ${gap(3)}(${DAY}))`,
    rx`(answer|reply|decide|confirm|sign|move|book|act|call|inform|respond|order|pay|text|shout) ${gap(3)}(today|tonight|tomorrow|same day|this week|now|until|before|by|within|first)`,
  ],
  'deadline.reward': [
    rx`\d+ ?(%|percent) ?${gap(1)}(off|discount|less|cheaper|reduction|flat|rebate|extra)`,
    rx`(flat|first month|free month|no (set-?up|joining) fee|waive|waived|throw in|discount|half price|on the house|free of charge|bonus|\$\d+ off|£\d+ off)`,
    rx`(got|get|getting|bring|brought|knock|knocked|do|doing|drop|dropped|have it|pay|take|took) (it |this |you |that |the price )?(down |off )?(to|for|at) [£$€₹n]? ?\d`,
    rx`(this|our|the) (diwali|christmas|black friday|easter|eid|ramadan|new year|summer|spring|winter|autumn|festive|holiday|show|launch|promo|month|week) ${gap(2)}(we|offer|only|deal|special|price|sale|promotion)`,
  ],
};
