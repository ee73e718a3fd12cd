import { defineRewriter, mayAsk } from '../types';
import { ASSURED_CUES, assuredOf } from '../words/assured';
import { turned } from '../words/questions';

const MATTERS = ['How important is it to you that {s}?', 'Does it matter to you that {s}?'];
/** Such a question stands there already. */
const ASKED = /^(?:how important|how much (?:do|does)|does it matter)\b/i;

/** "All our cleaners are police checked." -> "How important is it to you that all cleaners are police checked?" */
export default defineRewriter({
  id: 'how-much-matters',
  kind: 'reframe',
  title: 'Ask how much it matters',
  why: 'only they know what weighs with them',
  gate: ASSURED_CUES,
  fits: (flag) => mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const assured = assuredOf(text);
    return assured ? turned(MATTERS, text).map((q) => q.replace('{s}', assured)) : [];
  },
});
