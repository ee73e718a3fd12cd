import { defineRewriter, isClaim, isStatement, mayAsk } from '../types';
import { MADE_CUES, madeThing } from '../words/made';
import { turned } from '../words/questions';

const USE = ['Would {o} be of use to you?', 'Would {o} be useful on your side?'];
/** Such a question stands there already. */
const ASKED = /\bbe (?:of (?:any )?use|useful) (?:to you|on your side)\b/i;

/** "We've put together a four-day itinerary for schools." -> "Would a four-day itinerary for schools be of use to you?" */
export default defineRewriter({
  id: 'made-for-use',
  kind: 'reframe',
  title: 'Ask whether it serves them',
  why: 'what was made counts where it is needed',
  gate: MADE_CUES,
  fits: (flag) => isClaim(flag) && isStatement(flag) && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const thing = madeThing(text);
    return thing && !/^one\b/i.test(thing) ? turned(USE, text).map((q) => q.replace('{o}', thing)) : [];
  },
});
