import { defineRewriter, isOfFirm, isStatement, mayAsk } from '../types';
import { FIRM_KIND_CUES, firmKindIn } from '../words/firm-kind';
import { turned } from '../words/questions';

const MATTERS = ['How much does it matter to you {o}?', 'How important is it to you {o}?'];
/** Such a question stands there already. */
const ASKED = /^how (?:important|much (?:do|does))\b/i;

/** "A family-run marquee hire company": what it hires out is the news. */
const TRADE =
  /\b(?:family[- ](?:run|owned)|independent|employee[- ]owned) (?!(?:firm|business|company|agency|bureau|house|broker|consultan\p{L}+|in|since|and|from|at|with|for)\b)\p{L}+/iu;
const DOES = /\b(?:and|,) (?:we|i) (?!are\b|have\b|am\b)\p{Ll}+ /iu;

/** "We're a family business in Doncaster." -> "How much does it matter to you to work with a family business?" */
export default defineRewriter({
  id: 'kind-of-firm',
  kind: 'reframe',
  title: 'Ask whom they work with best',
  why: 'only they know what weighs with them',
  gate: FIRM_KIND_CUES,
  fits: (flag) => isOfFirm(flag) && isStatement(flag) && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const kind = firmKindIn(text);
    // What the firm does must not go with what it is.
    return kind && !DOES.test(text) && !TRADE.test(text)
      ? turned(MATTERS, text).map((q) => q.replace('{o}', kind))
      : [];
  },
});
