import { defineRewriter, isClaim, isStatement, mayAsk } from '../types';
import { MATERIAL_CUES, materialIn } from '../words/material';
import { turned } from '../words/questions';

const WEIGHT = ['How important {is} {o} to you?', 'How much {does} {o} matter to you?'];
/** Such a question stands there already. */
const ASKED = /^how (?:important|much (?:do|does|weight))\b/i;

/** "We only use FSC certified paper." -> "How important is FSC certified paper to you?" */
export default defineRewriter({
  id: 'ask-material',
  kind: 'reframe',
  title: 'Ask how much it matters',
  why: 'what it is made of matters to some, and only they know',
  gate: MATERIAL_CUES,
  fits: (flag) => isClaim(flag) && isStatement(flag) && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const stuff = materialIn(text);
    if (!stuff) return [];
    const many = /[^s]s$/.test(stuff);
    return turned(WEIGHT, text).map((q) =>
      q
        .replace('{is}', many ? 'are' : 'is')
        .replace('{does}', many ? 'do' : 'does')
        .replace('{o}', stuff),
    );
  },
});
