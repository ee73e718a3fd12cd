import { stemsOf } from '../../weigh/echo';
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
  propose({ sentence: { text, index }, reading }) {
    if (ASIDE.test(text) || denies(text)) return [];
    const need = needOf(text);
    const goods = need ? undefined : goodsIn(text);
    const questions = need ? [need.question] : goods ? turned(NEED, text).map((q) => q.replace('{o}', goods)) : [];
    const said = new Set(
      reading.content.flatMap((s) => (s.index < index && s.field === 'body' ? [...stemsOf(s.text)] : [])),
    );
    // What the letter spoke of before, they have: nobody asks then whether they ever need it.
    return questions.filter(
      (q) => ![...stemsOf(q.replace(/^Do you (?:ever|sometimes) need/, ''))].some((stem) => said.has(stem)),
    );
  },
});
