import { endsOpen } from './open-end';
import { denies, statementOf, wordCount } from './said';

/** A sum of money. */
const SUM =
  '(?:[$€£₹₦] ?\\d[\\d.,]*(?:\\s?[km]\\b)?|\\b(?:usd|eur|gbp|inr|aed|rs\\.?|nzd|aud|cad|chf|kr) ?\\d[\\d.,]*|\\b\\d[\\d.,]* ?(?:[$€£]|k[$€£]|usd\\b|eur\\b|gbp\\b|euros?\\b|dollars?\\b|pounds?\\b|kr\\b|chf\\b))';
export const MONEY = new RegExp(SUM, 'iu');
/** A sum that is no price of theirs: savings, threats, other people's money. */
const NO_PRICE =
  /\bcosts? (?:us|me)\b|\b(?:sav(?:es?|ed|ings?)|los(?:es?|ing|t)|worth|ow(?:es?|ed)|raised|revenue|approved|stake|round|paid|pays|wants|asking|instead|rather|discount|off|deal|until|till|before|left|last|they|them|he|she|clients?|customers?|students|roi|guaranteed?|promotion|penalt\p{L}+|fines?|funding|funds|capital|invest\p{L}*|budget|was|were|contribute|sponsor\p{L}*|donat\p{L}+|quota|target\p{L}*|grant|relief|claim|fought|gift)\b/iu;
const DANGLES = /\b(?:including|excluding|plus|depending)$/i;

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
