import { defineRewriter, flagKind, inLetter } from '../../rewrite/types';
import { unbalanced } from '../../rewrite/words/clauses';
import { endsOpen } from '../../rewrite/words/open-end';
import { unhurried } from '../../rewrite/words/time';
import { calm } from '../../rewrite/words/verbatim';

const SUM =
  '(?:(?:AED|USD|EUR|GBP|CHF|INR|NGN|Rs\\.?|N) ?\\d[\\d.,]*k?|[$€£₹₦] ?\\d[\\d.,]*k?|\\d+(?:[.,]\\d+)? ?%|\\d[\\d.,]* ?(?:USD|EUR|GBP|taka|dollars|euros?|bucks))';
/** "Payment 40% TT advance today", "Just send 50% advance AED 38,000 and …" */
const PAY = new RegExp(
  `^(?:(?:so|and|just|please|kindly|pls|simply|only),? )*(?:send|pay|wire|transfer|payment|i['’]m expecting|i am expecting|we expect)(?: of| is| me| us)? (?:the |an? )?(${SUM}(?:,? (?!and\\b|so\\b|then\\b|to\\b|today\\b|now\\b|by\\b|before\\b|for\\b)[\\p{L}\\d/.,]+){0,5})`,
  'iu',
);
/** "$997 and it's yours." */
const YOURS = new RegExp(`^(?:just |only )?(${SUM}) and (?:it['’]s|it is|they['’]re|they are) yours$`, 'iu');

/** "Payment 40% TT advance today or tomorrow." -> "Payment is 40% TT advance." */
export default defineRewriter({
  id: 'sum-only',
  kind: 'release',
  title: 'Say what it costs, no more',
  why: 'the sum is a fact that they need; when they pay is theirs',
  fits: (flag) => inLetter(flag) && /ask\/decision|pressure\/(?:deadline|directive|assumptive)/.test(flagKind(flag)),
  propose({ sentence }) {
    const text = calm(sentence.text);
    if (/\?/.test(text)) return [];
    const yours = YOURS.exec(text)?.[1];
    if (yours) return [`It costs ${yours}.`];
    const pay = PAY.exec(text)?.[1];
    const sum = pay && (unhurried(`It is ${pay}.`) ?? `It is ${pay}.`).replace(/^It is /, '').replace(/[\s,.]+$/, '');
    return sum && !endsOpen(sum) && !unbalanced(sum) ? [`Payment is ${sum}.`] : [];
  },
});
