import { defineRewriter, isClaim, isOwnTalk } from '../types';
import { HAVE_BY_CUES, haveBy } from '../words/have-by';

/** "We deliver 5,000 boxes in 3 weeks." -> "You'd have 5,000 boxes in 3 weeks." */
export default defineRewriter({
  id: 'have-by',
  kind: 'reframe',
  title: 'Say what they would have',
  why: 'the same fact, seen from their side',
  gate: HAVE_BY_CUES,
  fits: (flag) => isClaim(flag) && isOwnTalk(flag) && !flag.sentence.text.includes('?'),
  propose({ sentence: { text } }) {
    const have = haveBy(text);
    return have ? [have] : [];
  },
});
