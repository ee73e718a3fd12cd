import { defineRewriter, isClaim, isStatement, mayAsk } from '../types';
import { EVENT_CUES, eventIn } from '../words/event';
import { turned } from '../words/questions';

const WHAT = ['What happens on your side today when {s}?', 'Who steps in today when {s}?'];
/** Such a question stands there already. */
const ASKED = /^(?:what happens|who steps in|how do you)\b/i;

/** "When an aide quits, they get a phone call." -> "What happens on your side today when an aide quits?" */
export default defineRewriter({
  id: 'what-when',
  kind: 'reframe',
  title: 'Ask how it goes today',
  why: 'the same case, as it is with them',
  gate: EVENT_CUES,
  fits: (flag) => isClaim(flag) && isStatement(flag) && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const event = eventIn(text);
    return event ? turned(WHAT, text).map((q) => q.replace('{s}', event)) : [];
  },
});
