import { defineRewriter, flagKind, questionsIn } from '../types';
import { turned } from '../words/questions';

const BEHIND = [
  'What is it that makes you hesitate, if you do not mind my asking?',
  'What would have to be different before you would look at this again?',
  'What weighs most against it on your side?',
  'What weighs most on your side: the timing, the money or the thing itself?',
];

/** Speaks of what they said or may think: anything else has nothing behind it to ask about. */
const HESITATES =
  /\b(?:understand|i hear|hear you|know you|appreciate|totally get|get that|you (?:said|mentioned|told|feel|think|want)|budget|expensive|happy with|already (?:have|use|work)|vendor|supplier|provider|agency|wait(?:ing)?|later|think (?:about|it over)|in-house|obstacle|objection|convinced|said (?:the same|exactly|so|that)|said at first|don['’]t have to|easier than|takes (?:ten|five|you)|cancel)\b/i;

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
    if (!HESITATES.test(sentence.text) || reading.content.some((s) => BEHIND.includes(s.text))) return [];
    if (questionsIn(reading) > 2 || /:\s*$/.test(sentence.text)) return [];
    const [first, second] = turned(BEHIND, sentence.text);
    return [first ?? '', second ?? ''];
  },
});
