import { defineRewriter, isOfFirm, isStatement, mayAsk } from '../types';
import { TRADE_CUES, tradeOf } from '../words/deals-in';
import { turned } from '../words/questions';

const LOOK = ['What do you look for in {o}?', 'What matters most to you in {o}?'];
/** Such a question stands there already. */
const ASKED = /^what (?:do you look for|matters most)\b/i;

/** "We are leading producer of corrugated box." -> "What do you look for in corrugated boxes?" */
export default defineRewriter({
  id: 'look-for',
  kind: 'reframe',
  title: 'Ask what they look for',
  why: 'what they look for decides what you could tell',
  gate: TRADE_CUES,
  fits: (flag) => isOfFirm(flag) && isStatement(flag) && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const goods = tradeOf(text);
    return goods ? turned(LOOK, text).map((q) => q.replace('{o}', goods)) : [];
  },
});
