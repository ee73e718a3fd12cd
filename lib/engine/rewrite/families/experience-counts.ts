import { defineRewriter, isOfFirm, isStatement, mayAsk } from '../types';
import { EXPERIENCE_CUES, experienceIn } from '../words/experience';
import { turned } from '../words/questions';

const COUNTS = ['How much does {o} matter to you?', 'How important is {o} to you?'];
/** Such a question stands there already. */
const ASKED = /^how (?:important|much (?:do|does))\b/i;

/** "We are a marquee hire company with 22 years in events." -> "How much does experience in events matter to you?" */
export default defineRewriter({
  id: 'experience-counts',
  kind: 'reframe',
  title: 'Ask what experience counts',
  why: 'years count where the client needs them',
  gate: EXPERIENCE_CUES,
  fits: (flag) => isOfFirm(flag) && isStatement(flag) && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const experience = experienceIn(text);
    return experience ? turned(COUNTS, text).map((q) => q.replace('{o}', experience)) : [];
  },
});
