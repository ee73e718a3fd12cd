import { defineRewriter, isOfFirm, isStatement, mayAsk } from '../types';
import { IN_HAND_CUES, inHand } from '../words/in-hand';
import { turned } from '../words/questions';

const USE = ['Would {o} be of use to you?', 'If {o} would be of use to you, just say so.'];
/** Such a question stands there already. */
const ASKED = /\bbe of (?:any )?use (?:to you|on your side)\b/i;

/** "From October we have 2 lines empty." -> "Would 2 lines empty from October be of use to you?" */
export default defineRewriter({
  id: 'in-hand',
  kind: 'reframe',
  title: 'Ask whether it is of use',
  why: 'what they need decides, not what you have',
  gate: IN_HAND_CUES,
  fits: (flag) => isOfFirm(flag) && isStatement(flag) && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const thing = inHand(text);
    return thing ? turned(USE, text).map((q) => q.replace('{o}', thing)) : [];
  },
});
