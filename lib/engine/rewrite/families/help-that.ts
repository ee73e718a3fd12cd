import { defineRewriter, mayAsk } from '../types';
import { turned } from '../words/questions';
import { DEED_CUES, deedOf } from '../words/serves';

const HELP = ['Does it help you that {s}?', 'Is it useful to you that {s}?'];
/** Such a question stands there already. */
const ASKED = /\b(?:would it (?:help|be of use)|does it help you|is it useful to you)\b/i;

/** "We roast on Mondays and deliver the day after." -> "Does it help you that we roast on Mondays and deliver the day after?" */
export default defineRewriter({
  id: 'help-that',
  kind: 'reframe',
  title: 'Ask whether it helps',
  why: 'what you do counts where it helps them',
  gate: DEED_CUES,
  fits: (flag) => mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const deed = deedOf(text);
    return deed ? turned(HELP, text).map((q) => q.replace('{s}', deed)) : [];
  },
});
