import { defineRewriter, isOfFirm, isStatement, mayAsk } from '../types';
import { turned } from '../words/questions';
import { REFERENCE_CUES, referenceIn } from '../words/references';
import { wordCount } from '../words/said';

const HEAR = ['Would it help to hear from {o}?', 'If it would help to hear from {o}, just say so.'];
const WORD = ['Would it help to hear from {o}?', 'Would a word with {o} help?'];
/** Before more words than that, nobody waits for the end of the question. */
const SHORT = 8;
/** Such a question stands there already. */
const ASKED = /\b(?:hear from|a word with)\b/i;

/** "We do EFTPOS for about 160 pubs." -> "Would it help to hear from one of the 160 or so pubs we do EFTPOS for?" */
export default defineRewriter({
  id: 'hear-from',
  kind: 'reframe',
  title: 'Offer a word with a client',
  why: 'whoever buys from you says it better than you can',
  gate: REFERENCE_CUES,
  fits: (flag) => isOfFirm(flag) && isStatement(flag) && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const who = referenceIn(text);
    if (!who) return [];
    const asked = wordCount(who) > SHORT ? HEAR : turned(WORD, text);
    // A name set behind its kind is closed by a comma too.
    return asked.map((q) => q.replace('{o}', who.includes(', ') && !q.endsWith('{o}?') ? `${who},` : who));
  },
});
