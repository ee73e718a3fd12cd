import { defineRewriter, mayAsk } from '../types';
import { BENEFIT_CUES, benefitOf } from '../words/benefit';
import { turned } from '../words/questions';

const HELP = ['Would it help you to {act}?', 'Would it be of use to you to {act}?'];
/** Such a question stands there already. */
const ASKED = /\bwould it (?:help|be of use)\b/i;

/** "Each group has its boiler so you can do light and dark roasts in the same hour." -> "Would it help you to do light and dark roasts in the same hour?" */
export default defineRewriter({
  id: 'would-it-help',
  kind: 'reframe',
  title: 'Ask about the use of it',
  why: 'what they could do with it says more than what it is',
  gate: BENEFIT_CUES,
  fits: (flag) => !flag.sentence.text.includes('?') && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const act = benefitOf(text);
    return act ? turned(HELP, text).map((q) => q.replace('{act}', act)) : [];
  },
});
