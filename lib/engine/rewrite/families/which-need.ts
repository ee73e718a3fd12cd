import { defineRewriter, mayAsk } from '../types';
import { WANT_CUES, wantBehind } from '../words/wants';

/** Such a question stands there already. */
const ASKED = /^(?:which .+ do you need|what .+ would suit you)\?/i;

/** "Lead time is 5 to 6 weeks." -> "What lead time would suit you?"; "We can cut all sizes." -> "Which sizes do you need?" */
export default defineRewriter({
  id: 'which-need',
  kind: 'reframe',
  title: 'Ask what they need',
  why: 'their need decides which answer counts',
  gate: WANT_CUES,
  fits: (flag) => /^(?:claim|company|telling|price)$/.test(flag.rule.kind) && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const want = wantBehind(text);
    return want ? [want] : [];
  },
});
