import { CLOCK, DATE, MONTH, WEEKDAY } from '../../vocab';
import { defineRewriter, flagKind, inLetter } from '../types';
import { calm, large } from '../words/verbatim';

const WHEN = `(?:(?:the )?(?:end|close) of (?:the |this |next )?\\p{L}+|(?:this |next )?(?:${WEEKDAY})|${DATE}|(?:${MONTH})|${CLOCK}|midnight|tonight|tomorrow)[^.;!?,–—]{0,30}?`;
const THING =
  'rate|price|prices|pricing|offer|discount|quote|quotation|proposal|agreement|msa|contract|terms|rates|deal|allocation|stand|slot|place|plot';
/** "I'm holding the founder rate til midnight." */
const HELD = new RegExp(
  `^(?:so |and |but |also )*(?:i|we)(?:['’](?:m|re|ve|ll)| am| are| have| will| can| could)?(?: only| still| been| just)* (?:hold(?:ing)?|held|keep(?:ing)?|kept) ((?:the|your|our|this|that|these|those|my) (?:[\\p{L}\\d%$€£.,-]+ ){0,3}?(?:${THING}))(?: (?:open|free|for you|at (?:this|that) level))*,? (?:only |just )?(until|till?|’til|'til) (${WHEN})$`,
  'iu',
);
/** "Holding 3 certified welders in your name until Thursday noon." */
const NAMED = new RegExp(
  `^(\\p{Lu}\\p{Ll}+, )?(?:(?:i|we)(?:['’](?:m|re)| am| are) )?(?:holding|keeping) ((?:\\d+|two|three|four|five|six) [\\p{L}\\d -]{4,50}?s)(?: (?:in your name|for you|under your name|free|open|aside))+,? (?:only |just )?(until|till?) (${WHEN})$`,
  'iu',
);
/** "We only hold the winter rate for sites surveyed this month and after that it goes up." */
const FOR = new RegExp(
  `^(?:so |and |but |also )*(?:i|we)(?: can| could)?(?: only)? hold ((?:the|this|our) (?:[\\p{L}\\d-]+ ){0,2}?(?:${THING})) for ([^,;.!?]{4,60}?)(?:,? (?:and|then|after)\\b.*)?$`,
  'iu',
);

/** "I'm holding the founder rate til midnight." -> "The founder rate runs til midnight." */
export default defineRewriter({
  id: 'runs-until',
  kind: 'release',
  title: 'Say how long it runs',
  why: 'a date is a fact; holding it for them is a debt',
  fits: (flag) => inLetter(flag) && flagKind(flag) === 'pressure/deadline',
  propose({ sentence }) {
    const text = calm(sentence.text);
    const held = HELD.exec(text);
    const [, thing = '', until = '', when = ''] = held ?? [];
    if (held) return [`${large(thing)} run${/s$/i.test(thing) ? '' : 's'} ${until} ${when.trim()}.`];
    const [, whose = '', several = '', till = '', end = ''] = NAMED.exec(text) ?? [];
    if (several) return [`${whose}${several} are free ${till} ${end.trim()}.`];
    const [, what = '', whom = ''] = FOR.exec(text) ?? [];
    return what ? [`${large(what)} runs for ${whom.trim()}.`] : [];
  },
});
