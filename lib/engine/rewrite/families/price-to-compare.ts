import { defineRewriter, isOwnTalk, isStatement, says } from '../types';
import { MONEY } from '../words/price';
import { turned } from '../words/questions';
import { boasts, denies, statementOf, wordCount } from '../words/said';
import { small } from '../words/verbatim';

const LEADS = ['If you want to compare: {s}.', 'In case you wonder what it costs: {s}.', 'For when you compare: {s}.'];
/** What is paid, and for what. */
const COSTS =
  /\b(?:per|an?|each|from|at|costs?|prices?|priced|fees?|rates?|charge|plus|\+ ?vat|fob|cif|starts?|for)\b|\//iu;
/** A push, a tale, somebody else's money, or an answer to what they said. */
const NO_PRICE =
  /\b(?:until|till?|valid|only|just|off|special|offer|discount|today|tonight|tomorrow|friday|sunday|monday|week only|sav(?:e|es|ed|ings?)|last|shaved|tracked|lending|funding|raised|revenue|turnover|growth|returns?|roi|paying|paid|deposit|your|you['’]\p{L}+|boss|director|market|cost (?:me|us|them|him)|going up|goes up|go up|increase|rises?|left|spots?|places|seats?|claim|sponsor\p{L}*|donat\p{L}+|charity|feeds?|bed for|instead|whatever|steal|halve|honestly|afraid|sorry|reckon|they|them|he|she|his|her|i['’]ve|i (?:did|have|had|got|was|sent|hold|ask)|we(?:['’]ve| have)|would|could|if|because|so|since|it|that|this|then|phil|mate|deal|win|worth|budget|invest\p{L}*|profit\p{L}*|margin|salary|earn\p{L}*|commission|bonus|limits|includes|manages?|partnership|need|rate card|prize|fine|penalt\p{L}*)\b|\p{Extended_Pictographic}|%/iu;
/** Any other capital may be a name's. */
const PLAIN =
  /^(?:the|a|an|our|my|this|each|every|all|prices?|rates?|fees?|day|half|full|trade|trays?|normal|standard|usual|delivery|two|three|four|six|ten)\b/i;
const MOST_WORDS = 26;
/** The message says so already. */
const SAID = /\b(?:if you want to compare|in case you wonder|when you compare)\b/i;

/** "Trade is £2.35 a jar in cases of six." -> "If you want to compare: trade is £2.35 a jar in cases of six." */
export default defineRewriter({
  id: 'price-to-compare',
  kind: 'soften',
  title: 'Give it to compare',
  why: 'a price is of use beside another',
  cardOnly: true,
  lastResort: true,
  gate: [MONEY],
  fits: (flag) =>
    isOwnTalk(flag) &&
    isStatement(flag) &&
    /^(?:price|claim|company|telling)$/.test(flag.rule.kind) &&
    !says(flag.reading, SAID, flag.sentence.index),
  propose({ sentence }) {
    const text = statementOf(sentence.text);
    if (!text || text.includes(':') || !MONEY.test(text) || !COSTS.test(text)) return [];
    if (NO_PRICE.test(text) || boasts(text) || denies(text) || wordCount(text) > MOST_WORDS || wordCount(text) < 3)
      return [];
    // "Hello Sir, we sell …": more than the price is told.
    if (/^(?:hi|hello|dear|hey|i|we|at|as|for|to|with|in|on)\b/i.test(text) || /^\p{Lu}\p{Ll}+, /u.test(text))
      return [];
    return turned(LEADS, text).map((lead) => lead.replace('{s}', PLAIN.test(text) ? small(text) : text));
  },
});
