import { defineRewriter, isClaim, isStatement, mayAsk } from '../types';
import { SUPPOSED_CUES, supposedOf } from '../words/supposed';

/** "We understand that you have a regular requirement of resin." -> "Do you regularly need resin?" */
export default defineRewriter({
  id: 'is-it-so',
  kind: 'reframe',
  title: 'Ask instead of assuming',
  why: 'they know better how it is with them',
  gate: SUPPOSED_CUES,
  fits: (flag) => isClaim(flag) && isStatement(flag) && mayAsk(flag),
  propose({ sentence: { text } }) {
    const question = supposedOf(text);
    return question ? [question] : [];
  },
});
