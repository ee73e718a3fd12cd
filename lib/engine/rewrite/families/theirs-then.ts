import { defineRewriter, isClaim, isOwnTalk, isStatement } from '../types';
import { THEN_CUES, theirsThen } from '../words/theirs-then';

/** "We take over your memories so you don't pay twice for a sentence." -> "You wouldn't pay twice for a sentence." */
export default defineRewriter({
  id: 'theirs-then',
  kind: 'trim',
  title: 'Keep what changes for them',
  why: 'what it means for them is the part that they read for',
  gate: THEN_CUES,
  fits: (flag) => isClaim(flag) && isOwnTalk(flag) && isStatement(flag),
  propose({ sentence: { text } }) {
    const then = theirsThen(text);
    return then ? [then] : [];
  },
});
