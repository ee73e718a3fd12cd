import { withA } from './article';
import { ofSeller, statementOf } from './said';

const OFTEN = '(?: also| normally| usually| typically| currently| only| just| now| a flat)*';
/** A sum and what it is for, up to the comma. */
const AMOUNT =
  '((?:(?:about|around|from|roughly) )?(?:(?:[$€£₹]|usd|eur|gbp|aed|rs\\.?) ?\\d|\\d[\\d.,]* ?(?:[$€£%]|k\\b|usd|eur|gbp|euros?|dollars?|pounds|kr\\b))(?:[^,;:]|,(?=\\d))*?)(?:, .*)?$';
/** "We charge £17.50 per hour all in." */
const CHARGE = new RegExp(`^(?:we|i)(?:['’]d)?${OFTEN} charge(?: you)?${OFTEN} ${AMOUNT}`, 'iu');
/** "My fee is 25% of the first-year base." */
const FEE = new RegExp(`^(?:our|my|the) (?:\\p{L}+ )?(?:fee|commission|rate)(?: is|['’]s)${OFTEN} ${AMOUNT}`, 'iu');
const SOLD =
  'tier|plan|package|version|edition|licen[cs]e|service|audit|course|programme|program|kit|subscription|day|session|workshop|membership|experience|cover|lease|survey';
/** "Our Business tier costs $199/month." */
const COSTS = new RegExp(
  `^(?:our|my|the) ((?:[\\p{L}\\d-]+ ){0,4}?(?:${SOLD}))(?: is)? (?:costs|is|starts|starting|begins|beginning|comes|runs)(?: (?:at|from|in at))?${OFTEN} ${AMOUNT}`,
  'iu',
);
const FROM = /\b(?:starts|starting|begins|beginning)\b|\bfrom (?:only |just )?[$€£\d]/i;
/** Two sums, a discount, or what stands for something said before. */
const NO_AMOUNT =
  /\b(?:it|them|they|that|this|and|but|plus|minimum|off|discount|instead|because|if|until|limited)\b|\bfor (?:you|yours)\b|\b(?:on|by|for) \p{Lu}/u;

/** Without any of these, nothing is found. */
export const AMOUNT_CUES: readonly RegExp[] = [COSTS, CHARGE, FEE];

/** What is asked for what: "the Business tier at $199/month", "£17.50 per hour all in". */
export function amountOf(sentence: string): string | undefined {
  const text = statementOf(sentence);
  if (!text) return undefined;
  const costs = COSTS.exec(text);
  const amount = (costs?.[2] ?? CHARGE.exec(text)?.[1] ?? FEE.exec(text)?.[1])
    ?.replace(/\b(?:only|just) (?=[$€£\d])/gi, '')
    .trim();
  if (!amount || NO_AMOUNT.test(amount) || ofSeller(amount)) return undefined;
  if (!costs) return /^\d[\d.,]* ?%/.test(amount) ? `a fee of ${amount}` : amount;
  const what = costs[1] ?? '';
  return FROM.test(costs[0]) ? `${withA(what)} from ${amount.replace(/^from /i, '')}` : `the ${what} at ${amount}`;
}
