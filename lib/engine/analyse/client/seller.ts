import { gap, rx } from '../../text/rx';
import { type Cue, whole, words } from './cue';

/** The seller speaks of himself, or runs the errand: these speak against. */
export const SELLER_SIDE: Readonly<Record<string, Cue>> = {
  client: whole(0.5, ({ subject }) => subject === 'client'),
  claim: whole(-0.4, ({ claim }) => claim),
  imperative: whole(-0.8, ({ act }) => act === 'imperative' || act === 'request'),
  weVerb: words(-0.5, [
    rx`(we|we've|we're|we'll) (also |already |currently |just |have |can |could )*(help|helps|helped|offer|provide|sell|make|do|build|run|deliver|work|speciali[sz]e|supply|manufacture|have|are|got|serve|handle|design|support|install|clean|print|ship|produce|stock|recruit|place|charge|guarantee|believe|use|been|launched|developed|created|won|cover|export|won't|don't)`,
  ]),
  ourThing: words(-0.6, [rx`(our|my) (?!(?:chat|call|conversation|meeting|talk|visit|lunch|coffee))\w+`]),
  offer: words(-0.8, [
    rx`(happy to|glad to|if you(?:'d| would)? like|i can (send|share|show|do|bring|put)|i'll (send|bring|share|put|do|have|pop|drop)|i could|we could|i've (attached|put|written|popped|made)|attached|let me know|feel free|here's|here is|i'd (love|like|be happy|be glad|suggest))`,
  ]),
  price: words(-0.4, [
    rx`(prices?|pricing|rates?|costs?|charge|fee|discount|package|starting (from|at)|per (month|hour|user|seat|unit|pupil|head|day)|\d+\/mo|free of charge|set-?up)`,
  ]),
  terms: words(-0.3, [
    rx`(delivery|lead time|minimum|warranty|certified|accredited|insured|years? (of )?experience|iso|award|leading|trusted|clients|customers|catalogue|samples?|platform|solution|software|features?|integrat\w+)`,
  ]),
  deadline: words(-0.6, [
    rx`((?:this|our|special|the) offer|ends (?:on|at|this|friday|today)|expires?|last chance|only \d+|\d+ left|hurry|limited|before (the )?(end|it's|friday|monday|31st|30th)|by (friday|cob|eod|eom|noon|close)|today only)`,
  ]),
  push: words(-0.5, [
    rx`(you (need|must|owe|should|can't afford|cannot afford)|don't (miss|wait|let|be)|losing|throwing away|leaving .{0,20}on the table|competitors|guarantee\w*|no-brainer|haven't heard|no reply|sign|signature|asap|urgent\w*|before it's too late|crazy|regret|risk|i know you|even if you|i'm sure you|i am sure you|you opened (?:my|the|it)|missed you|selected for|you're missing|you must be)`,
  ]),
  /** How the seller's own side will run: dates, delivery, terms of trade. */
  logistics: words(-0.1, [
    rx`(included|excluded|payment|deposit|invoice|transit|loading|shipment|shipping|freight|dispatch|in stock|moq|incoterms?|fob|exw|cif|valid (?:until|for)|net \d+|credit|turnaround|capacity|from order|ex works|plus vat|vat|per (?:hour|head|pallet|piece|unit|month|day|metre|meter|colour|page|word)|each way|returnable|refundable|installments?|warranty|cancel\w*|no contract|colours?|sizes?|from \d+ ?(?:m|pcs|pieces|units)?)`,
  ]),
  mePlain: words(-0.4, [
    rx`(?:i|we) (?:work|do|run|own|sell|make|supply|build|hire|rent|print|write|wrote|sent|called|tried|left|want|wanted|need|hope|love|can|have|had|got|know|believe|promise|guarantee|also|went|told|already|made|did|put|pulled)`,
  ]),
  attached: words(-0.6, [
    rx`(attached|attachment|in the attach|enclosed|brochure|link|below|pdf|deck|loom|video|sample|samples|data ?sheet|price ?list|profile)`,
  ]),
  /** A line of a price list: "– slabs 2 cm, polished: 48 USD/m²". */
  priceLine: words(-0.3, [
    /[:–=-] ?(?:about |from |around |only |approx\.? )?(?:[$€£₹₦¥]|usd|eur|gbp|inr|sar|aed|rs\.?|chf|pln)? ?\d[\d.,]*k? ?(?:usd|eur|gbp|inr|sar|aed|chf|pln|€|\$|£)?(?: ?\/ ?[a-z²³]+\d?| ?(?:per|each|a|an) (?:[a-z]+ ?){1,3})?[.!]?$/g,
    /: ?(?:included|excluded|free|on request|in stock|available|extra|optional)[^.?!]{0,40}$/g,
  ]),
  /** What others did, told to move them: "two growers near you run them". */
  othersDid: words(-0.2, [
    rx`(?:near|next to|next door to|up from|down from|across from|beside|close to|along|in) (?:you|your (?:street|road|town|village|area|region|city|sector)|the (?:street|road|esplanade|high street|strip)) ${gap(3)}(?:run|runs|use|uses|have|has|asked|switched|bought|took|told|is|are|pays?|paid|came|joined|signed)`,
    rx`(?:clients?|customers?|buyers?|people|firms|growers|farms|depots|owners|shops|venues|schools|companies|places) (?:of ours |of mine |like yours |like you |that i see |i see |we see |we work with |i work with )?(?:who|that|usually|normally|always|often|tell|ask|say|come|save|have asked|have told)`,
  ]),
};
