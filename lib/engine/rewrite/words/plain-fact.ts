import { wordsOf } from '../grammar';
import { piecesOf, unbalanced } from './clauses';
import { endsOpen } from './open-end';
import { boasts, denies, statementOf, wordCount } from './said';

/** What a fact about an offer is about: what can be asked of it differs. */
export type FactKind = 'price' | 'term' | 'thing' | 'deed' | 'quality';

export interface Fact {
  readonly kind: FactKind;
  /** The sentence as it stands, without its end. */
  readonly text: string;
}

const MONEY =
  /(?:[$€£₹₦]\s?\d|\b(?:usd|eur|gbp|aed|rs\.?) ?\d|\d[\d.,]*\s?(?:[$€£]|k\b|usd\b|eur\b|gbp\b|euros?\b|dollars?\b|pounds\b|kr\b|shillings\b|naira\b|rupees\b|ksh\b|kč\b))/iu;
const TERM =
  /\b(?:lead ?times?|deliver(?:y|ies)|production|turnaround|response|minimum|min|moq|packing|packaging|packed|payment|shipments?|loading|deposit|warranty|notice|trial|contracts?|set-?up|installation|shelf life|capacity|working days|weeks|week|hours?|availability|available|in stock|on stock|ex ?works|fob|cif|samples?)\b/i;
/** The seller does it for whoever buys. */
const DEED =
  /^(?:(?:in|for|at|on|across|around|from) [^,]{3,40},? )?(?:we|i)(?: (?:also|mainly|mostly|usually|normally|currently|now|already|can|can also|do|could))* (?:deliver|clean|make|produce|sell|supply|provide|offer|do|install|build|print|cut|service|repair|cater|cook|roast|brew|bake|grind|design|draw|translate|test|check|measure|inspect|calibrate|store|stock|pack|ship|export|import|source|collect|pick up|swap|replace|maintain|support|look after|take care|handle|manage|organi[sz]e|prepare|host|teach|hire out|rent out|quote|invoice|adapt|work (?:on|in|from|to|with)|grow|dry|map|survey|monitor|track|audit|report|film|edit|write|move|carry|cover|match|fit|bring|send|hold|include|weld|machine|press|mill|coat|paint|recruit|place|find|publish|consolidate|combine|load|spread|stack)\b/i;
const HAVE =
  /^(?:we|i)(?:['’]ve(?: also| still)? got|['’]ve| have got| have| also have| now have| currently have| do have)(?: also| now)? (?!(?:to|the|this|that|been|done|had|just|already|never|seen|an? (?:idea|question|feeling|client|meeting|call|favou?r|chance|look|hunch)|something|one (?:thing|question)|no|not|my|our own (?:story)|recently|worked|helped|\p{L}+ed\b|built|made|won|put|sent|taken|sat|gone|come|known|given|drawn|hit|two kids|sold|run|led|read|heard|found|kept|shown|grown|begun|spent|left|shared)\b)/iu;
/** A thing of the offer's and what it is: "Packing is in new 40 kg PP bags." */
const IS =
  /^(?:(?:our|the|all(?: of)?(?: our| the)?|every|each|both|it|a|an|standard|normal|typical|usual|most|full|minimum|our standard) ?)?(?:[\p{L}\d&'’/-]+ ){0,5}?(?:is|are|comes?|runs?|takes?|has|have|includes?|meets?|covers?|fits?|works?|holds?|starts?|costs?|can be|goes|go|gets?|lasts?|needs?|weighs?|uses?|carries|carry|arrives?|leaves?|ships?) /iu;
const NO_SUBJECT =
  /^(?:(?:and|also|but) )?(?:both|seventeen|all (?:have|are|can)|afterwards|for now|our (?:january|february|march|april|may|june|july|august|september|october|november|december)|all of|half|everything|anything|rest|he|she|they|you|your|there|here|who|whoever|what|how|why|when|where|if|as|because|since|once|after|before|to|let|please|just|this|that|these|those|i['’]m|i am|we['’]re|we are|thanks?|thank|looking|hoping|hope|happy|glad|sorry|me|my|everyone|everybody|nobody|somebody|some|many|people|half|money|one|same|straight|not|so|now|then|next|last|yesterday|today|no|founded|established|since|with (?:over|more)|for (?:years|over))\b/i;
/** People, tales and papers: nothing that suits or does not. */
const TALE =
  /\b(?:founder|journey|mission|vision|boss|director|manager|vp|ceo|cto|chairman|clients?|customers?|booth|quarter|season|investors?|motto|ambition|values?|story|name|whatsapp|website|deck|brochure|catalogue|attached|attach|enclosed|competitors?|neighbou?rs?|colleague|uncle|wife|husband|daughter|son|father|brother|mum|dad|kids|friend|guys?|talk|book|podcast|career|team of|years?|yrs|decades?|since|ago|was|were|had|did|went|came|took|said|told|saw|sent|wrote|started|opened|raised|closed|grew|won|lost|left|spots?|slots?|seats?|places|openings|today|tomorrow|yesterday|tonight|until|till|ends?|expires?|deadline|lose|losing|discount|off|only|promise|believe|think|feel|felt|hope|know|understand|admit|wish|want|need you|honest|honestly|sure|sorry|pride|passion\p{L}*|because|i|i['’]m|i['’]d|i['’]ll|me|my|myself|him|her|his|she|he|trusted|approval|approved|shame|silence|reply|inbox|email|mail|call|meeting|demo|zoom|chat|link|this (?:week|month|quarter|year)|next (?:week|month|quarter)|last (?:week|month|year)|friday|monday|tuesday|wednesday|thursday|cancelled|trial|first|god|mutual|still|us|next door|firms|brands|pubs|cafes|factories|restaurants|practices|offices|the bank|certificate NSAI|dates?|plan to|advisory|win|rest assured|show|grants|quick|living|portfolio|operating system|partners?|cost us|costs us|wanted|cost|full|rating|used by|coffee|good|quality|have (?:used|seen|been|done|made)|write about|them|that|replacement|volunteers|weak|this is|waiting|bottom|market|firm|vessel|stand|stage|instead|gone up|move on|our company|another|maker list|sponsor\p{L}*|charity|donat\p{L}*)\b/iu;
/** Work for some other client is proof, not an offer. */
const FOR_SOME =
  /\b(?:for|of|at|with|to) (?:a|an|the|about|over|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|several|many) (?!few)(?:\p{Ll}+ )?(?:\p{Ll}+s|farm|firm|company|school|hotel|bank|maker|college)\b|\bat \p{Lu}|\b(?:do|does|make|keep) (?:this|that|it|them|the)\b|\b\d{2,} (?:pubs|schemes|firms)\b/u;
const MOST_WORDS = 24;
const FEWEST_WORDS = 3;

/** A plain fact about what is offered, that somebody can be asked about; undefined for tales, boasts, wishes and pushes. */
export function factOf(sentence: string): Fact | undefined {
  const text = firstOf(statementOf(sentence));
  if (!text || denies(text) || boasts(text) || /\bimpossible\b/i.test(text)) return undefined;
  const words = wordCount(text);
  if (words < FEWEST_WORDS || words > MOST_WORDS || /\b(?:you|your)\b|[:"“”…{}[\]]/i.test(text)) return undefined;
  if (unbalanced(text)) return undefined;
  const deed = DEED.exec(text);
  const have = deed ? null : HAVE.exec(text);
  const lead = (deed ?? have)?.[0] ?? '';
  if (lead === '' && NO_SUBJECT.test(text)) return undefined;
  if (/^our (?:company|firm|group|team)\b/i.test(text) || (deed && words < 5 && !/s$/.test(text))) return undefined;
  if (TALE.test(text.slice(lead.length)) || (deed && FOR_SOME.test(text))) return undefined;
  if (lead === '' && (/^(?:we|i)\b/i.test(text) || /^(?:The|Our) \p{Lu}\p{Ll}/u.test(text))) return undefined;
  if (lead === '' && /\b(?:we|they|i)\b/i.test(text)) return undefined;
  if (endsOpen(text)) return undefined;
  if (lead === '' && !IS.test(text) && !isFragment(text, sentence)) return undefined;
  // "Sentrivault is …": a name has no use by itself.
  if (
    lead === '' &&
    /^\p{Lu}\p{Ll}+\b(?! (?:is|are) (?:in|by|from|within)\b)/u.test(text) &&
    wordsOf(sentence)[0]?.class === 'name'
  )
    return undefined;
  // "The floor guys eat for free": somebody who does something is no fact about goods.
  if (lead === '' && wordsOf(sentence)[0]?.class === 'pronoun' && !/^it\b/i.test(text)) return undefined;
  return { kind: kindOf(text, deed !== null, have !== null), text };
}

/** "Licensed, insured, 2 hr response nights and weekends": things told in a row, without a verb. */
function isFragment(text: string, sentence: string): boolean {
  const words = wordsOf(sentence);
  return (
    /,|^(?:min|moq|minimum|payment|packing|delivery|lead time)/i.test(text) &&
    /^(?:noun|adjective|value|name)$/.test(words[0]?.class ?? '') &&
    !words.some((w) => w.class === 'pronoun' || (w.class === 'verb' && w.finite && !/ed$/.test(w.text)))
  );
}

/** Up to where it turns to the client or to a second thought: the fact is what stands before. */
function firstOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const pieces = piecesOf(text);
  const stop = pieces.findIndex((p, i) => i > 0 && /\b(?:you|your|i|me|my)\b|\bi['’]/i.test(p.text));
  return stop > 0 ? text.slice(0, pieces[stop - 1]?.end).replace(/[\s,;:]+$/, '') : text;
}

function kindOf(text: string, deed: boolean, have: boolean): FactKind {
  if (MONEY.test(text)) return 'price';
  if (deed) return 'deed';
  if (have) return 'thing';
  return TERM.test(text) ? 'term' : 'quality';
}
