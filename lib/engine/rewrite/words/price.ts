import { wordsOf } from '../grammar';
import { isMany, withThe } from './article';
import { unbalanced } from './clauses';
import { endsOpen } from './open-end';
import { denies, statementOf, wordCount } from './said';
import { calm, small } from './verbatim';

/** A sum of money. */
const SUM =
  '(?:[$€£₹₦] ?\\d[\\d.,]*(?:\\s?[km]\\b)?|\\b(?:usd|eur|gbp|inr|aed|rs\\.?|nzd|aud|cad|chf|kr) ?\\d[\\d.,]*|\\b\\d[\\d.,]* ?(?:[$€£]|k[$€£]|usd\\b|eur\\b|gbp\\b|euros?\\b|dollars?\\b|pounds?\\b|kr\\b|chf\\b))';
export const MONEY = new RegExp(SUM, 'iu');
const PRICE_NOUN = 'prices?|pricing|rates?|fees?|charges?|costs?|premiums?|tariffs?|hire|rent|rental';
/** "The price per pupil", "our fees for a portal", "Day delegate rate". */
const NAMED = new RegExp(
  `^(?:(?:our|the|my|your|all|a) )?((?:[\\p{L}-]+ ){0,3}?(?:${PRICE_NOUN}))((?: (?:for|of|per|on) [^,;:.()]{3,60}?)?),? ?(?::|(?:is|are|starts?|begins?|comes?|runs?|ranges?|works? out|would|will|from|between|around|about|normally|usually|generally|currently)\\b)`,
  'iu',
);
const PER = new RegExp(
  `(?:${SUM}[^,;:.()]{0,16}?(?:\\b(?:per|an?|each)|/) ?|^(?:${PRICE_NOUN}) per )(pupil|head|person|user|seat|guest|delegate|child|student|manager|employee|page|word|hour|visit|call|unit|room|night|site|property|vehicle|van|lead|licence|license|device|tonne|ton|pallet|box|set|session|class|cover|plate|day)\\b`,
  'iu',
);
/** "£68 for a kitchen your size" or the other way round. */
const SIZED =
  /\bfor (an? (?:[\p{L}-]+ ){1,3}?(?:(?:of )?your (?:size|kind|type)|like yours|of this size|this size))\b/iu;
const FOR = new RegExp(
  `${SUM}[^,;:()]{0,24}? for ((?!(?:you|your|us|me|that|this|it|them|everything|all|both|one|two|three|free|the (?:year|month|week|whole)|\\d|an? (?:year|month|week|day|hour|quick|fast))\\b)[^,;:.()?!]{4,60})`,
  'iu',
);
/** "A visit costs", "Repairs start from": what has the price. */
const COSTS = new RegExp(
  `^((?:(?:our|the|my|a|an|each|every) )?[\\p{L}\\d][^,;:.()?!]{2,50}?),? (?:and )?(?:costs?|is priced|sells?|starts?|comes?|works out|runs?|goes|is|are|from|at) (?:(?:at|from|for|to|out|normally|usually|about|around|only|just|a|flat|roughly|currently|now|between) )*${SUM}`,
  'iu',
);
const FREE =
  /\b(?:an? |your |our |the )?free(?: of charge)? ((?:(?:site|roof|drain|energy|water|home|office|on-site|initial|first|no-obligation|safety|pest|boiler|kitchen) )?(?:survey|assessment|inspection|consultation|sample pack|sample box|samples?|measure|measuring|tasting|taster|health check|site visit|valuation|estimate))\b/iu;
/** A sum that is no price of theirs: savings, threats, other people's money. */
const NO_PRICE =
  /\bcosts? (?:us|me)\b|\b(?:sav(?:es?|ed|ings?)|los(?:es?|ing|t)|worth|ow(?:es?|ed)|raised|revenue|approved|stake|round|paid|pays|wants|asking|instead|rather|discount|off|deal|until|till|before|left|last|they|them|he|she|clients?|customers?|students|roi|guaranteed?|promotion|penalt\p{L}+|fines?|funding|funds|capital|invest\p{L}*|budget|was|were|contribute|sponsor\p{L}*|donat\p{L}+|quota|target\p{L}*|grant|relief|claim|fought|gift)\b/iu;
const DANGLES = /\b(?:including|excluding|plus|depending)$/i;
const MOST_WORDS = 9;

/** What a price is asked for, with its article: "the fees for a practice of your size"; undefined where no plain thing is named. */
export interface Priced {
  readonly text: string;
  readonly plural: boolean;
  /** A price made for them: there is no list to send. */
  readonly own: boolean;
}

export function pricedIn(sentence: string): Priced | undefined {
  const text = calm(sentence).replace(/^(?:(?:also|and|so|but|fyi|now|just|only|plus)\b[,:]? )+/i, '');
  if (!MONEY.test(text) || NO_PRICE.test(text) || /\?|:\s*$|\p{Lu}{7,}|\[|\{/u.test(text)) return undefined;
  const sized = SIZED.exec(text)?.[1];
  if (sized) return { text: `a price for ${sized}`, plural: false, own: true };
  const per = PER.exec(text)?.[1]?.toLowerCase();
  const by = per ? ` per ${per}` : '';
  const said = cut(FOR.exec(text)?.[1] ?? '');
  const what = thing(said) ? ` for ${said}` : '';
  const named = NAMED.exec(text);
  const noun = named?.[1]?.toLowerCase().replace(/\bpricing$/, 'price') ?? '';
  if (named && plain(noun)) {
    const of = cut(named[2] ?? '');
    const own = of && !MONEY.test(of) && whole(of) ? ` ${of.trim()}` : what || by;
    return priced(`the ${noun}${own}`, noun);
  }
  if (what) return priced(`the price${by}${what}`, 'price');
  const costs = COSTS.exec(text);
  const subject = costs?.[1]?.replace(/^(?:our|my|each|every) /i, 'the ');
  // "The trolley cost €3,800": that was once.
  const once = / cost $/i.test(text.slice(0, (costs?.[1] ?? '').length + ' cost '.length)) && !isMany(subject ?? '');
  if (once) return undefined;
  if (subject && thing(subject)) return priced(`the price of ${asNamed(subject)}`, 'price');
  // A long sentence says more than its price.
  if (per && wordCount(text) <= SHORT) return priced(`the price${by}`, 'price');
  const other =
    wordCount(text) <= SHORT * 2 && !OTHERS.test(text) ? OTHER_NOUN.exec(text)?.[1]?.toLowerCase() : undefined;
  return other && OURS.test(text)
    ? priced(`the ${other.replace(/^pricing$/, 'prices').replace(/^costs$/, 'cost')}`, other.replace(/^costs$/, 'cost'))
    : undefined;
}

const FEAST = /^(?:Christmas|Easter|Ramadan|Iftar|Eid|Diwali|Halloween|Thanksgiving|Sunday|Saturday|Friday)\b/;

/** "Standard unit" -> "the standard unit": one of many, named as on a price list. */
function asNamed(thing: string): string {
  return withThe(FEAST.test(thing) || wordsOf(thing)[0]?.class === 'name' ? thing : small(thing));
}

const SHORT = 14;
const OTHER_NOUN = /(?<!['’]s )\b(rate card|prices?|rates?|fees?|pricing|costs?)\b/i;
const OURS = new RegExp(`${SUM}|\\bprices? (?:start|from)`, 'iu');
const OTHERS = /\b(?:you|your|results?|prospects?)\b/i;

/** "Monthly hire" is a price, "the service at the same price" none. */
function plain(noun: string): boolean {
  return wordsOf(noun)
    .slice(0, -1)
    .every((w) => w.class !== 'pronoun' && w.class !== 'preposition' && !(w.class === 'verb' && w.finite));
}

/** A price as it stands, where the sentence is one plain statement of it: a client can be asked how it sits with him. */
export function plainPrice(sentence: string): string | undefined {
  const text = statementOf(sentence.replace(/\b(?:only|just) (?=(?:usd|eur|gbp)?\s?[$€£\d])/gi, ''));
  if (!text || !MONEY.test(text) || NO_PRICE.test(text) || denies(text)) return undefined;
  if (
    /[:[{]|\b(?:you|your|if|book|sign|order)\b/i.test(text) ||
    wordCount(text) > MOST_TOLD ||
    endsOpen(text) ||
    DANGLES.test(text)
  )
    return undefined;
  // "$3.2M and eleven days offline": a sum is no price yet.
  return TOLD.test(text) && !/\d ?(?:m|k|bn|million)\b/i.test(text) ? text : undefined;
}

const TOLD =
  /\b(?:is|are|runs?|costs?|starts?|comes?|charges?|per|prices?|pricing|rates?|fees?|a (?:month|head|day|year|piece)|each|supply)\b|['’]s (?:about |around |a flat )?[$€£]/i;
const MOST_TOLD = 20;

/** "Free survey first" -> "a free survey". */
export function freeIn(sentence: string): string | undefined {
  const what = FREE.exec(sentence)?.[1]?.toLowerCase();
  if (!what || NO_PRICE.test(sentence)) return undefined;
  return /s$|measuring$/.test(what) ? `free ${what}` : `a free ${what}`;
}

function priced(text: string, noun: string): Priced | undefined {
  return wordCount(text) <= MOST_WORDS + 3 && !unbalanced(text)
    ? { text, plural: /s$/i.test(noun), own: false }
    : undefined;
}

/** Up to where the phrase turns to something else. */
function cut(phrase: string): string {
  return phrase
    .replace(
      /\s(?:and|but|or|so|which|that|who|if|when|depending|including|excluding|plus|where|because|as|we|i|you|it|with no)\b.*$/iu,
      '',
    )
    .replace(/\s+$/, '');
}

function whole(phrase: string): string | undefined {
  return endsOpen(phrase) || DANGLES.test(phrase) || wordCount(phrase) > MOST_WORDS ? undefined : phrase;
}

/** A noun phrase that can have a price: no pronoun, no clause. */
function thing(phrase: string): boolean {
  if (phrase.length < 4 || !whole(phrase) || MONEY.test(phrase) || /[!@=|→]|\p{Lu}{7,}/u.test(phrase)) return false;
  const words = wordsOf(phrase);
  return (
    words.some((w) => w.class === 'noun' || w.class === 'name') &&
    !words.some(
      (w) =>
        w.class === 'pronoun' ||
        (w.class === 'verb' && w.finite) ||
        /^(?:our|my|your|this|that|there|which)$/i.test(w.text),
    )
  );
}
