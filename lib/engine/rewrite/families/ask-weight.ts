import { defineRewriter, questionsIn, says } from '../types';
import { criterionIn } from '../words/criteria';
import { turned } from '../words/questions';

const WEIGHT = ['How important {is} {o} to you?', 'How much {does} {o} matter to you?'];
const ENOUGH_QUESTIONS = 3;
/** Such a question stands there already. */
const ASKED = /^how (?:important|much (?:do|does|weight))\b/i;

/** "Every job has a 10 year workmanship warranty." -> "How important is a 10 year workmanship warranty to you?" */
export default defineRewriter({
  id: 'ask-weight',
  kind: 'reframe',
  title: 'Ask how much it matters',
  why: 'only they know what weighs with them',
  fits: ({ rule, sentence, reading }) =>
    rule.lens === 'me-focus' &&
    /^(?:claim|company|telling|price)$/.test(rule.kind) &&
    sentence.field === 'body' &&
    !sentence.item &&
    !/[?:]\s*$/.test(sentence.text) &&
    questionsIn(reading) < ENOUGH_QUESTIONS &&
    !says(reading, ASKED),
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
