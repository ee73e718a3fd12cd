import { defineRewriter, isStatement, mayAsk } from '../types';
import { NEED_CUES, needOf } from '../words/done';
import { GOODS_CUES, goodsIn } from '../words/goods';
import { turned } from '../words/questions';
import { denies } from '../words/said';
import { ASIDE } from '../words/told';

const NEED = ['Do you ever need {o}?', 'Do you sometimes need {o}?'];
/** Such a question stands there already. */
const ASKED = /\bdo you (?:ever|sometimes) (?:need|look for)\b/i;

/** "We repair ultra-low freezers." -> "Do you ever need ultra-low freezers repaired?" */
export default defineRewriter({
  id: 'need-done',
  kind: 'reframe',
  title: 'Ask whether they need it',
  why: 'a need is theirs, a service is yours',
  gate: [...NEED_CUES, ...GOODS_CUES],
  fits: (flag) => isStatement(flag) && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    if (ASIDE.test(text) || denies(text)) return [];
    const need = needOf(text);
    if (need) return [need.question];
    const goods = goodsIn(text);
    return goods ? turned(NEED, text).map((q) => q.replace('{o}', goods)) : [];
  },
});
