import { defineRewriter, isClaim, isOwnTalk, isStatement } from '../types';
import { ADVICE_CUES, advisedIn } from '../words/advice';

/** "I'd also go ahead and think about the gutters." -> "It may be worth thinking about the gutters." */
export default defineRewriter({
  id: 'worth-doing',
  kind: 'soften',
  title: 'Leave the advice open',
  why: 'advice is easier to weigh when nobody urges it',
  gate: ADVICE_CUES,
  fits: (flag) => isClaim(flag) && isOwnTalk(flag) && isStatement(flag),
  propose({ sentence: { text } }) {
    const act = advisedIn(text);
    return act ? [`It may be worth ${act}.`] : [];
  },
});
