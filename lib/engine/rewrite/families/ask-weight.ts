import { defineRewriter, isStatement, mayAsk } from '../types';
import { CRITERION_CUES, criterionIn } from '../words/criteria';
import { turned } from '../words/questions';

const WEIGHT = ['How important {is} {o} to you?', 'How much {does} {o} matter to you?'];
/** Such a question stands there already. */
const ASKED = /^how (?:important|much (?:do|does|weight))\b/i;

/** "Every job has a 10 year workmanship warranty." -> "How important is a 10 year workmanship warranty to you?" */
export default defineRewriter({
  id: 'ask-weight',
  kind: 'reframe',
  title: 'Ask how much it matters',
  why: 'only they know what weighs with them',
  gate: CRITERION_CUES,
  fits: (flag) => /^(?:claim|company|telling)$/.test(flag.rule.kind) && isStatement(flag) && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const criterion = criterionIn(text);
    if (!criterion) return [];
    return turned(WEIGHT, text)
      .slice(0, 2)
      .map((q) =>
        q
          .replace('{is}', criterion.plural ? 'are' : 'is')
          .replace('{does}', criterion.plural ? 'do' : 'does')
          .replace('{o}', criterion.text),
      );
  },
});
