import { defineRewriter, flagKind, questionsIn } from '../types';
import { turned } from '../words/questions';

const BEHIND = [
  'What is it that makes you hesitate, if you do not mind my asking?',
  'What would have to be different before you would look at this again?',
  'What weighs most against it on your side?',
];

/** Speaks of what they said or feel; anything else has nothing behind it to ask about. */
const HESITATES =
  /^(?:(?:look|ok|well|sure|haha),? )?(?:i (?:do |totally |fully )?(?:understand|hear|appreciate|get)|totally (?:get|hear|understand)|understood|you (?:said|told|mentioned|feel|think|want))\b|\b(?:said|say) (?:the same|exactly|so|that)\b|\bsaid at first\b/i;
/** What lies behind it was said. */
const REASON =
  /\b(?:husband|wife|brother|partner|boss|manager|board|freeze|budget|audit|contract|renewal|price|cost|busy|leaving|name him)\b/i;

/** "That's what our best customers said at first!" -> "What weighs most against it on your side?" */
export default defineRewriter({
  id: 'ask-behind',
  kind: 'release',
  title: 'Ask what lies behind it',
  why: 'a hesitation has a reason worth hearing',
  fits: (flag) =>
    flagKind(flag) === 'pressure/override' &&
    flag.sentence.field === 'body' &&
    !flag.rule.id.endsWith('-head') &&
    (flag.reading.context.incoming !== undefined || flag.reading.stage !== 'cold'),
  propose({ sentence, reading }) {
    // After a plain no, the question would be one more push.
    if (
      /\b(?:not interested|take me off|unsubscribe|stop (?:writing|emailing|contacting)|no thank)/i.test(
        reading.context.incoming ?? '',
      )
    )
      return [];
    if (
      !HESITATES.test(sentence.text) ||
      REASON.test(sentence.text) ||
      reading.content.some((s) => BEHIND.includes(s.text))
    )
      return [];
    if (questionsIn(reading) > 2 || /:\s*$/.test(sentence.text)) return [];
    const [first, second] = turned(BEHIND, sentence.text);
    return [first ?? '', second ?? ''];
  },
});
