import { defineRewriter, isOfFirm, isStatement, mayAsk, says } from '../types';
import { careerOf } from '../words/career';
import { turned } from '../words/questions';

const HELP = ['Would it help to work with {o}?', 'Would {o} be of use to you?'];
/** Such a question stands there already. */
const ASKED = /\bwould it help to (?:work with|have)\b/i;

/** Who asks for hands or money offers none. */
const CHARITY =
  /\b(?:(?:our|need|more|few|looking for) (?:volunteers|trustees|donors)|registered charity|(?:we(?:['’]re| are)|[,:] ?the|[,:] ?a) (?:a )?(?:\w+ ){0,3}charity\b|(?:sponsor|donate to) us)\b/i;

/** "I ran a 38-bed home in Hereford for eleven years." -> "Would it help to work with somebody who ran a 38-bed home in Hereford for eleven years?" */
export default defineRewriter({
  id: 'somebody-who',
  kind: 'reframe',
  title: 'Ask whether it would help',
  why: 'what you have done counts where they need it',
  fits: (flag) => isOfFirm(flag) && isStatement(flag) && mayAsk(flag, ASKED) && !says(flag.reading, CHARITY),
  propose({ sentence: { text } }) {
    const career = careerOf(text);
    return career ? turned(HELP, text).map((q) => q.replace('{o}', career)) : [];
  },
});
