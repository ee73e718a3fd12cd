import { defineRewriter, isClaim, isStatement, mayAsk } from '../types';
import { AMOUNT_CUES, amountOf } from '../words/amount';
import { turned } from '../words/questions';

const FITS = ['Would {t} fit what you had in mind?', 'How does {t} compare with what you had in mind?'];
/** Such a question stands there already. */
const ASKED = /what you had in mind\?/i;

/** "Our Business tier costs $199/month." -> "Would the Business tier at $199/month fit what you had in mind?" */
export default defineRewriter({
  id: 'price-fits',
  kind: 'reframe',
  title: 'Ask whether the price fits',
  why: 'a price is high or low only beside theirs',
  gate: AMOUNT_CUES,
  fits: (flag) => isClaim(flag) && isStatement(flag) && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const amount = amountOf(text);
    return amount ? turned(FITS, text).map((q) => q.replace('{t}', amount)) : [];
  },
});
