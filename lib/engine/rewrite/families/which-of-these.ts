import { defineRewriter, isClaim, isStatement, mayAsk } from '../types';
import { inlineList, LIST_CUES } from '../words/inline-list';
import { QUALITY_CUES, qualitiesIn } from '../words/qualities';
import { turned } from '../words/questions';

const WEIGHS = ['Which of these matters most to you: {list}?', 'Which of these counts most for you: {list}?'];
const HANDLED = [
  'Which of these takes up the most time on your side: {list}?',
  'Which of these is the most work on your side: {list}?',
];
/** Work that is taken off their hands. */
const HANDLES = /\b(?:handle|cover|manage|look after|take care of)\b/i;
const WHICH = ['Which of these would be of most use to you: {list}?', 'Which of these do you need at times: {list}?'];
/** Such a question stands there already. */
const ASKED = /^which (?:of these|one)\b/i;

/** "We do payroll, bookkeeping, tax returns and audits." -> "Which of these would be of most use to you: payroll, bookkeeping, …?" */
export default defineRewriter({
  id: 'which-of-these',
  kind: 'reframe',
  title: 'Ask which of them matters',
  why: 'one of these matters to them, and only they know which',
  gate: [...LIST_CUES, ...QUALITY_CUES],
  fits: (flag) => isClaim(flag) && isStatement(flag) && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const list = inlineList(text);
    const qualities = list ? undefined : qualitiesIn(text);
    if (qualities) return turned(WEIGHS, text).map((q) => q.replace('{list}', qualities));
    return list ? turned(HANDLES.test(text) ? HANDLED : WHICH, text).map((q) => q.replace('{list}', list)) : [];
  },
});
