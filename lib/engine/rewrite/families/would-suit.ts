import { defineRewriter, mayAsk } from '../types';
import { turned } from '../words/questions';
import { TERM_CUES, termOf } from '../words/terms';

const SUIT = ['Would {t} suit you?', 'Would {t} work for you?'];
const PRICE = ['Would {t} fit what you had in mind?', 'How does {t} compare with what you had in mind?'];
/** Such a question stands there already. */
const ASKED = /^(?:would .+ (?:suit|work for) you|.+ what you had in mind)\?/i;

/** "Minimum 300 pcs per style." -> "Would a minimum of 300 pcs per style suit you?" */
export default defineRewriter({
  id: 'would-suit',
  kind: 'reframe',
  title: 'Ask whether it suits them',
  why: 'the same term, and they say whether it fits',
  gate: TERM_CUES,
  fits: (flag) => mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const term = termOf(text);
    return term ? turned(term.price ? PRICE : SUIT, text).map((q) => q.replace('{t}', term.text)) : [];
  },
});
