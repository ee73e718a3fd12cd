import { unbalanced } from './clauses';

/** Where a noun phrase must end: punctuation, or a word that opens another clause. */
const STOP =
  /\s*(?:[.;:!?()"“”\n]|\s[–—-]+\s|—|[,]?\s(?:so|because|since|that|which|who|whose|where|when|while|whilst|if|unless|but|as|than|i|we|you|it|they|he|she|this|these|those|is|are|was|were|has|have|had|can|could|will|would|should|may|might|do|does|did|let|lets|plus|already|now|today|right now|too|as well|currently|also|only|just|free of charge|and (?:we|i|our|my|you|your|it|they|have|has|had|are|is|was|were|do|does|can|will|would|also|so|then|get|got|help|make|see|now|just|always|more|much more|others|the like|offer|provide|work|specialise|specialize|in fact)|including|such|like|starting|without|whatever|however|based on|no matter|ready|available|called|named|made|used|designed|built|with (?:us|me|my|our|over|more|no|a proven|proven|\d))\b)/iu;
const LEAD =
  /^(?:(?:the|all|some|of|any|our own|our|my own|my|your|their|its|both|a (?:range|variety|number|wide range|full range|lot) of|all kinds of|all (?:types|sorts) of|various|different|several) )*/i;
const PRAISE =
  /(?<![\p{L}-])(?:best|leading|premium|great|amazing|incredible|affordable|cheap(?:est)?|innovative|powerful|robust|smart|modern|professional|comprehensive|reliable|cutting[- ]edge|state[- ]of[- ]the[- ]art|world[- ]class|best[- ]in[- ]class|ai[- ]powered|unique|exclusive|outstanding|exceptional|unbeatable|competitive|top[- ]quality|high[- ]quality|top|excellent|super|superior|truly|really|highly|very|unparalleled|game[- ]changing|revolutionary|award[- ]winning|guaranteed|amazing|fantastic|complete|tailored|bespoke) /giu;
/** Nothing that a client would be asked about: the seller's people, record and story, or no thing at all. */
const NO_THING =
  /\b(?:teams?|staff|employees?|engineers on|people|persons?|experts?|clients?|customers?|brands?|companies|businesses|partners?|years?|decades?|experience|reputation|record|mission|vision|approach|way|ways|idea|question|feeling|success|results?|rates?|awards?|offices?|locations?|satisfaction|something|anything|everything|nothing|things?|stuff|lots?|it|them|him|her|me|us|well|all|none|one|ones|more|most|good|better|that|this|what|how|why|deal|deals|discount|offer|offers|offering|spots?|slots?|seats?|places?|left|sure|money|value|roi|solutions?|services?|product|products|work|business|job|jobs|choice|option|options|confidence|pleasure|honou?r|chance|opportunity|time|call|meeting|minutes?|interest|need|needs|platform|system|software|company|agency|firm|factory|founder|friends?|connections?|network|investors?|capacity|turnover|revenue|machines|sets|certificates?|certification|accreditation|badge|license|licence|fund|round|stake|look|research|homework|few|couple|hundred|thousand|million|crazy|mistake|list|sense|wonders|magic)\b/iu;
const DANGLES =
  /(?:^|\s)(?:and|or|of|to|for|with|in|on|at|by|from|as|the|a|an|per|into|about|&|up|our|my|your|exactly|only|just|also|precisely|such|mostly|mainly)$/i;
const MOST_WORDS = 9;

/** A phrase taken over word for word from a sentence. */
export interface Phrase {
  readonly text: string;
  readonly end: number;
}

/** The thing named at `from`, verbatim but without praise, up to the end of its phrase; undefined where that is not clear. */
export function objectAt(text: string, from: number): Phrase | undefined {
  const rest = text.slice(from);
  if (
    /^\s*(?:to|that|if|for|in|on|at|by|with|from|it|you|them|him|her|us|me|not|so|how|what|why|where|up|out|over)\b/i.test(
      rest,
    )
  )
    return undefined;
  const stop = STOP.exec(rest);
  let phrase = rest.slice(0, stop?.index ?? rest.length);
  phrase = listed(phrase);
  const end = from + phrase.length;
  // Where the seller sits says nothing of the thing.
  const bare = phrase
    .replace(/ (?:in|from|near|at|on) (?:the )?\p{Lu}\p{L}+.*$/u, '')
    .replace(LEAD, '')
    .replace(PRAISE, '')
    .replace(/[\s,]+$/, '')
    .trim();
  const words = bare.split(/\s+/);
  if (bare.length < 4 || words.length > MOST_WORDS || DANGLES.test(bare) || unbalanced(bare)) return undefined;
  if (NO_THING.test(bare) || /\p{Lu}{6,}|[!*|=→•@/]|\p{Extended_Pictographic}/u.test(bare)) return undefined;
  if (/^\d/.test(bare) || /^(?:a|an)$/i.test(bare) || /\b(?:we|our|my)\b/i.test(bare)) return undefined;
  return { text: lowered(bare), end };
}

/** Commas stay only within a list that closes with "and" or "or". */
function listed(phrase: string): string {
  const comma = phrase.indexOf(',');
  if (comma < 0) return phrase;
  const m =
    /^(?:[^,]{2,40}, ?){1,5}(?:and|or|&) [^,]{2,40}|^(?:[^,]{2,40}, ?){1,4}[^,]{2,30} (?:and|or|&) [^,]{2,40}/i.exec(
      phrase,
    );
  return m ? m[0] : phrase.slice(0, comma);
}

function lowered(phrase: string): string {
  return /^\p{Lu}\p{Ll}/u.test(phrase) && !/\s\p{Lu}/u.test(phrase)
    ? (phrase[0] ?? '').toLowerCase() + phrase.slice(1)
    : phrase;
}

/** "signs and vans" -> "signs or vans": what is only wondered about. */
export function anyOf(phrase: string): string {
  // "Moving & handling" is one thing by its name.
  return phrase.replace(/,? and (?=[^,]*$)/, ' or ');
}

/** "signs", "banners", "vans" -> "signs, banners or vans". */
export function oneOf(things: readonly string[]): string {
  const last = things.at(-1) ?? '';
  return things.length > 1 ? `${things.slice(0, -1).join(', ')} or ${last}` : last;
}
