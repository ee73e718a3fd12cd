import { defineRewriter, mayAsk } from '../types';
import { ABOUT_CUES, aboutWhat } from '../words/about-what';
import { turned } from '../words/questions';

const STAND = ['Where do you stand on {o} at the moment?', 'How do things stand with {o} on your side?'];
/** Such a question stands there already. */
const ASKED = /\b(?:where do you stand|how do things stand)\b/i;

/** "I wrote to you three weeks ago about training for the clinics." -> "Where do you stand on training for the clinics at the moment?" */
export default defineRewriter({
  id: 'where-stand',
  kind: 'reframe',
  title: 'Ask where they stand',
  why: 'their news matters more than your last message',
  gate: ABOUT_CUES,
  fits: (flag) =>
    /^(?:chasing|doing|wish|introduction|telling|company|claim)$/.test(flag.rule.kind) &&
    !flag.sentence.text.includes('?') &&
    mayAsk(flag, ASKED),
  propose({ sentence: { text, index }, reading }) {
    // "I think my letter went to the old address" speaks of what would go.
    if (/\b(?:my|that|the) (?:letter|e-?mail|message|note)\b/i.test(reading.sentences[index + 1]?.text ?? ''))
      return [];
    const matter = aboutWhat(text);
    return matter ? turned(STAND, text).map((q) => q.replace('{o}', matter)) : [];
  },
});
