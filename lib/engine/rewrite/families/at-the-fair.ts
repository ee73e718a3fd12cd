import { defineRewriter, isStatement, mayAsk } from '../types';
import { FAIR_CUES, fairIn } from '../words/fairs';

/** Such a question stands there already. */
const ASKED = /\b(?:will you be|are you (?:going|coming)|you going|see you) (?:at|to)\b/i;

/** "I'll be down for the Harrogate show on the 20th." -> "Will you be at the Harrogate show on the 20th?" */
export default defineRewriter({
  id: 'at-the-fair',
  kind: 'reframe',
  title: 'Ask whether they will be there',
  why: 'a meeting is easy where both are anyway',
  gate: FAIR_CUES,
  fits: (flag) => isStatement(flag) && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const fair = fairIn(text);
    return fair ? [`Will you be at ${fair}?`, `If you are at ${fair} too, it would be easy to meet there.`] : [];
  },
});
