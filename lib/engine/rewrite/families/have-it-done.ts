import { defineRewriter, isClaim, isStatement, mayAsk } from '../types';
import { HAVE_DONE_CUES, haveDone } from '../words/have-done';
import { turned } from '../words/questions';

const HAVE = ['Would it help to have {o}?', 'Would it be of use to you to have {o}?'];
/** Such a question stands there already. */
const ASKED = /\bwould it (?:help|be of use)\b/i;

/** "We handle the whole claim start to finish." -> "Would it help to have the whole claim handled start to finish?" */
export default defineRewriter({
  id: 'have-it-done',
  kind: 'reframe',
  title: 'Ask whether it would help',
  why: 'help is what they feel as help',
  gate: HAVE_DONE_CUES,
  fits: (flag) => isClaim(flag) && isStatement(flag) && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const done = haveDone(text);
    return done ? turned(HAVE, text).map((q) => q.replace('{o}', done)) : [];
  },
});
