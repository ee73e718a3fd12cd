import { defineRewriter, isClaim, isStatement, mayAsk } from '../types';
import { EITHER_CUES, eitherOf } from '../words/either';
import { turned } from '../words/questions';

const WHICH = ['Would {o} suit you?', 'Which would suit you better: {o}?'];
/** Such a question stands there already. */
const ASKED = /\bsuit you\b/i;

/** "We can do a private room or a shared night." -> "Which would suit you better: a private room or a shared night?" */
export default defineRewriter({
  id: 'which-suits',
  kind: 'reframe',
  title: 'Let them choose',
  why: 'two ways are a choice, and it is theirs',
  gate: EITHER_CUES,
  fits: (flag) => isClaim(flag) && isStatement(flag) && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const choice = eitherOf(text);
    return choice
      ? (choice.includes(' or ') ? turned(WHICH, text) : WHICH.slice(0, 1)).map((q) => q.replace('{o}', choice))
      : [];
  },
});
