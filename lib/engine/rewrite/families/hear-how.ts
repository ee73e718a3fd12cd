import { defineRewriter, isClaim, isStatement, mayAsk } from '../types';
import { HEARABLE_CUES, hearableIn } from '../words/hear';
import { turned } from '../words/questions';

const HEAR = ['Would it help to hear how {s}?', 'Would it be useful to hear how {s}?'];
/** Such a question stands there already. */
const ASKED = /\b(?:would it (?:help|be (?:of use|useful))|if it['’]s useful|if useful)\b/i;

/** "We help clinics with gaps in the rota." -> "Would it help to hear how we help clinics with gaps in the rota?" */
export default defineRewriter({
  id: 'hear-how',
  kind: 'soften',
  title: 'Ask whether they want to hear',
  why: 'who asked to hear it will listen',
  gate: HEARABLE_CUES,
  fits: (flag) => isClaim(flag) && isStatement(flag) && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const how = hearableIn(text);
    return how ? turned(HEAR, text).map((q) => q.replace('{s}', how)) : [];
  },
});
