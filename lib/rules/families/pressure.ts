/** Word families that several pressure rules share. Each is one wrapped group of pattern source, ready for `rx`. */
import { spaced } from '../../engine/text/rx';
import { CLOCK, DATE, DAY, MONTH, WEEKDAY } from '../../engine/vocab';

/** Groups alternatives given one a line; a space stands for spaces or commas, as in `rx`. */
export function slot(source: string): string {
  return `(?:${spaced(source.replace(/\n\s*/g, ''))})`;
}

/** "not" in its many hands: "don't", "dont", "do not". */
export const DONT = slot("don't|dont|do not|don t|never");
export const NOT = slot("not|n't|never");

/** Words before a point in time that make it an end. */
export const BY = slot(
  'by|before|until|untill|till|til|up to|no later than|not later than|latest by|latest|on or before|prior to|within|ahead of|through|thru|past|beyond|after',
);

/** The end of something on a calendar: "EOD", "close of business", "month end", "the end of next week". */
const PERIOD_END = slot(`(?:the )?(?:very )?(?:end|close) of (?:the |this |next |business |play|our |my )?
  (?:business )?(?:day|week|month|quarter|year|business|play|april|season|q[1-4]|${MONTH})?|
  eod|eow|eom|eoq|eoy|cob|cop|(?:the |this )?(?:month|quarter|year|week|season|financial year|fiscal year|half-year)(?:'s)?[ -]?end`);

/** A point in time that ends a wait: a day, an hour, a period's end, a count of hours. */
export const WHEN =
  slot(`(?:${CLOCK}|${PERIOD_END}|(?:this |next |coming |end of |close of |latest |the ){0,5}(?:${DAY})|(?:the )?\\d{1,2}(?:st|nd|rd|th)?
  (?: of)?(?: (?:${MONTH}))?|(?:the )?(?:first|1st)|${DATE}|tonight|midnight|noon|now|christmas|xmas|(?:the )?bank holiday|half[- ]term|(?:i|we) go on (?:leave|holiday)|payday|ramadan|thanksgiving|black friday|the long weekend|easter|diwali|eid|new year|the (?:holidays|weekend|summer|new year|increase|price (?:rise|increase))|
  (?:this|next|the same|same) (?:week|month|quarter|evening|afternoon|morning|year|weekend)|(?:the next |next |the )?(?:\\d+|a few|two|three|five|seven|ten) ?(?:-| )?(?:hours?|hrs?|days?|minutes?|mins?|weeks?)|
  (?:${MONTH})|(?:${WEEKDAY}))(?: (?:at |${CLOCK}|morning|afternoon|evening|night|noon|latest|sharp|eod|cob|only|\\d{1,2}(?:st|nd|rd|th)?){0,5}){0,5}`);

/** What sellers put a price tag or an end on. */
export const OFFER =
  slot(`(?:special |introductory |intro |early[- ]bird |founding |launch |promo |summer |winter |spring |autumn |conference |show |exclusive |current |year[- ]end |festive ){0,5}
  (?:offers?|deals?|discounts?|promo(?:tion|tional)?(?: price| pricing| period| offer)?s?|sale|specials?|blow-?out|campaign|voucher|coupon|bonus|early[- ]bird|launch price|introductory (?:price|rate|offer)|
  special (?:price|rate|pricing)s?|discounted (?:price|rate)s?|founding (?:price|pricing|member|customer)s?(?: pricing| price| program(?:me)?)?|cash-?back|incentive|(?:free|bonus) (?:month|gift|upgrade)s?|enrol(?:l)?ments?|registrations?|cohort|invitation)`);

export const PRICE = slot(
  'prices?|pricing|price ?list|rates?|fees?|tariffs?|costs?|quote|quotation|numbers?|figure|package|subscription|licen[cs]e',
);

/** What can run out. */
export const UNIT =
  slot(`spots?|slots?|places?|seats?|units?|rooms?|dates?|tables?|stands?|booths?|plots?|licen[cs]es?|pieces?|pcs|pallets?|vans?|cars?|vehicles?|trucks?|machines?|copies|copy|
  openings?|positions?|tickets?|appointments?|weekends?|saturdays?|bags?|tons?|tonnes?|containers?|kits?|sets?|samples?|homes?|flats?|pitch(?:es)?|memberships?|boxes|cases?|crates?|bottles?|batch(?:es)?|lots?|
  packages?|projects?|clients?|customers?|partners?|desks?|suites?|stations?|bays?|rolls?|sheets?|panels?|trips?|tours?|visits?|consultations?|audits?|sessions?|places at the table|install(?:ation)?s?(?: dates?| slots?)?|loads?|sponsors?(?:hips?)?|barrels?|kegs?|casks?|trees?|puppies|models?|bundles?|vouchers?|candidates?`);

export const NUM = slot(
  '\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|few|a couple(?: of)?|a handful(?: of)?|half',
);

/** Papers that close a sale. */
export const PAPER =
  slot(`(?:the |a |an |our |your |my |this |that |that's |new |short |standard |final |simple |one-page |1-page |pre-?filled |draft |service |sales |purchase |client |engagement |master |pro-?forma |rental |lease |membership |booking |credit |order |application ){0,5}
  (?:agreements?|contracts?|order ?forms?|order confirmation|orders?|purchase orders?|po|p\\.o\\.|paperwork|docusign|docu-sign|doc u sign|e-?sign(?:ature)?|nda|sow|statement of work|io|insertion order|msa|loi|mou|
  invoices?|pro-?forma(?: invoice)?|client form|onboarding (?:form|pack|link|questionnaire|docs)|welcome (?:pack|kit|email)|sign-?up (?:form|link)|payment link|direct debit (?:form|mandate)|mandate|letter of (?:authority|engagement|intent)|engagement letter|terms of (?:business|engagement)|booking form|application form|registration form|deposit (?:link|invoice)|enrol(?:l)?ment form|pledge form)`);

/** Someone above or beside the reader in their own house. */
export const THEIR_PEOPLE =
  slot(`(?:your (?:\\w+ ){0,2}?(?:boss|manager|ceo|cfo|cio|cto|coo|ciso|md|gm|fd|director|board|chair(?:man|woman)?|chairperson|president|owner|partners?|superiors?|head|head office|headquarters|hq|vp|leadership|management|team|department|procurement|principal|committee|trustees?|governors|husband|wife|spouse|central|colleagues?|lead|supervisor|superintendent|head ?teacher|landlord|group)|
  the (?:\\w+ )?(?:ceo|cfo|cio|coo|md|board|owner|head office|purchas\\w+ department|director|chairman|president|superintendent|finance director|managing director)s?)`);

/** The seller speaks of what he will do. */
export const I_WILL =
  slot(`(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to|'m gonna| am gonna| plan to| intend to| will be| be)|i ll|ill|i'l|(?<=^\\W{0,9})(?:will|gonna)|
  (?:my|our) (?:\\w+ ){1,3}?will`);

/** The seller speaks of what he did already. */
export const I_HAVE =
  slot(`(?:(?:i|we)(?:'ve| have|'d| had| am| are)?|i ve|ive|weve|(?<=^\\W{0,9})have|(?:my|our) \\w+ (?:has|have))
  (?: (?:also|already|just|now|even|kindly|gone ahead and|went ahead and|go ahead and|been and|taken the liberty(?: of| to)|took the liberty(?: of| to)|provisionally|tentatively|pre-?emptively|&)){0,5}`);

/** A move left to the reader's wish: what follows is an offer, no assumption. */
export const FREE = slot(
  "if (?:you|u|that|this|it|there|so|they|useful|helpful|not|interested|any|anyone|wanted|needed|preferred|it's|its|that's|thats|you're|you'd|you've|youd|you re|okay|ok|one|either|your)|should you|whenever|shall i|shall we|would you|do you (?:want|mind)|up to you|unless you'd rather not|as (?:you )?(?:asked|requested|agreed|suggested|arranged|planned|promised|discussed)|like you asked|per your|you asked|you suggested|you said|you wanted|you requested|once you|after you|(?:reply|shout|yell|say (?:yes|the word)|let (?:me|us) know|give (?:me|us) a shout|accept|connect) ?(?:\\w+ ){0,3}?and (?:i'll|we'll|i will|we will)|^otherwise|when you(?:'re| are| have|'ve)?|in case you",
);

const HANDED =
  'reply|respond|answer|type|text|ping|send|email|mail|drop|give|share|accept|connect|grab|take|pick|choose|let me know|let us know|tell|confirm|say|shout|yell|dm|whatsapp|message|get back|come back|flick|fling|forward|upload|attach|a (?:thumbs up|yes|nod|word|reply|photo|picture)';
const HURRY =
  'now|today|tonight|asap|immediately|urgently|at once|by|before|within|until|this (?:afternoon|evening|morning|minute)';
/** Work that only a yes sets off, and what comes after it. */
const AS_AFTER_YES =
  'start(?:ed)?|begin|book|pi|prepare (?:the |your )?(?:papers|paperwork|contract)|move|slots?|order(?! form)|get you (?:an?|the|started|set|in|on)|make (?:the |your )?(?:contract|invoice)|have you (?:running|live|set|in)|sign|paperwork';
/**
 * Their word or paper first, the seller's work after it: "send me the drawings and I'll price them". A next step that they
 * are free to take, unless its first half hurries or its second takes the yes for given.
 */
export const TRADE = [
  new RegExp(
    `(?<=^\\W{0,9}(?:(?:please|kindly|pls|just|simply|so|or|then|otherwise|hi \\w+),? ){0,2})(?:${HANDED})\\b(?:(?! (?:${HURRY})\\b)[^.!?;]){0,140}?(?:[,&]| and) ?(?:then |that )?(?:i|we|(?:my|our|one of our) \\w+(?: \\w+)?)(?:'ll| will| can| shall|'d)\\b(?!(?: [^ ,.;!?]+){0,4}? (?:${AS_AFTER_YES})\\b)`,
    'g',
  ),
];
