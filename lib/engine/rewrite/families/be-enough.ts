import { defineRewriter, isOfFirm, isStatement, mayAsk } from '../types';
import { CAPACITY_CUES, capacityIn } from '../words/capacity';
import { turned } from '../words/questions';

const ENOUGH = ['Would {o} be enough for what you need?', 'Would {o} be enough for you?'];
/** Such a question stands there already. */
const ASKED = /\bbe enough\b/i;

/** "We are having 48 trucks, all C-TPAT approved." -> "Would 48 trucks be enough for what you need?" */
export default defineRewriter({
  id: 'be-enough',
  kind: 'reframe',
  title: 'Ask whether it is enough',
  why: 'their need is the measure of it',
  gate: CAPACITY_CUES,
  fits: (flag) => isOfFirm(flag) && isStatement(flag) && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const means = capacityIn(text);
    return means ? turned(ENOUGH, text).map((q) => q.replace('{o}', means)) : [];
  },
});
