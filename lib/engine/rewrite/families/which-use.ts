import { defineRewriter, isClaim, isStatement, mayAsk } from '../types';
import { USE_CUES, whichUse } from '../words/which-use';

/** "It integrates with Sage, Xero and QuickBooks." -> "Which of these do you use: Sage, Xero or QuickBooks?" */
export default defineRewriter({
  id: 'which-use',
  kind: 'reframe',
  title: 'Ask what they use',
  why: 'whether it fits depends on what they have',
  gate: USE_CUES,
  fits: (flag) => isClaim(flag) && isStatement(flag) && mayAsk(flag),
  propose({ sentence: { text } }) {
    const question = whichUse(text);
    return question ? [question] : [];
  },
});
