import { defineRewriter, isOwnTalk, isStatement } from '../types';
import { YOU_CAN_CUES, youCan } from '../words/you-can';

/** "Both can be seen under power." -> "You can see both under power." */
export default defineRewriter({
  id: 'you-can',
  kind: 'reframe',
  title: 'Make them the subject',
  why: 'the same fact, seen from their side',
  gate: YOU_CAN_CUES,
  fits: (flag) => isOwnTalk(flag) && isStatement(flag),
  propose({ sentence: { text } }) {
    const said = youCan(text);
    return said ? [said] : [];
  },
});
