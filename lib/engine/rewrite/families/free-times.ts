import { CLOCK, DATE, WEEKDAY } from '../../vocab';
import { defineRewriter, flagKind, inLetter } from '../types';
import { turned } from '../words/questions';
import { calm, large } from '../words/verbatim';

const HOUR = `(?:${CLOCK}|\\d{1,2}(?:[:.]\\d{2})?)`;
const ZONE = '(?: (?:ET|EST|EDT|CT|CST|PT|PST|GMT|BST|CET|Central|Eastern|Pacific|Mountain))?';
const TIME = `(?:(?:(?:this |next )?(?:${WEEKDAY})|tomorrow|tmrw|${DATE})(?: (?:the )?\\d{1,2}(?:st|nd|rd|th)| ?(?:${DATE}))?(?:,? (?:morning|afternoon|arvo|lunchtime))?(?:,? (?:at |around )?${HOUR}${ZONE})?)`;
const TIMES = new RegExp(TIME, 'giu');
/** A question or an offer of nothing but times: what else is said would be lost. */
const ASKS =
  /^(?:so |and |then |or )*(?:how about|how['’]?s|what about|(?:what|which) (?:day|time|one) (?:works|suits|is|would be) (?:you )?(?:best|better),?|what works better,?|which works better,?|does|do|would|is|are you free|are you around|can you do|could you do|i['’]ve got|i have|let['’]s say|say|shall we say|please confirm if|kindly advise if|free)?\b/i;
const FILLER =
  /\b(?:how about|how['’]?s|hows|what about|(?:what|which) (?:day|time|one) (?:works|suits|is|would be)|what works better|which (?:one )?works better(?: for you)?|works?|better|does|do|would|is|are you (?:free|around|available)|can you do|could you do|i['’]ve got|i have|open|free|let['’]s say|say|shall we say|please confirm if|kindly advise if|convenient|suit(?:s)?(?: you)?|or|and|for you|good|ok|okay|either|at|on|the|so|then|best|me|you|your|time|po)\b|[^\p{L}\p{N}]+/giu;

const FREE = ['{T} {are} free on my side if a talk would help.', 'If a talk would help, {t} {are} free on my side.'];

/** "Does tomorrow at 2 work, or is Wednesday at 11 better?" -> "Tomorrow at 2 and Wednesday at 11 are free on my side if a talk would help." */
export default defineRewriter({
  id: 'free-times',
  kind: 'soften',
  title: 'Name the times, ask for none',
  why: 'a time is easy to take where none is asked for',
  gate: [TIMES],
  fits: (flag) =>
    inLetter(flag) && /ask\/(?:slot|meeting|second)|pressure\/(?:assumptive|override)/.test(flagKind(flag)),
  propose({ sentence, reading }) {
    const text = calm(sentence.text).replace(/\s*[–—-] \p{Lu}\p{L}+$/u, '');
    const times = [...text.matchAll(TIMES)].map((m) => m[0].trim()).filter((t) => t.length > 2);
    // "9.30 Thursday" is one time, not two.
    if (/\d[:.]\d\d (?:on )?(?:mon|tues?|wed|thu|fri|sat|sun)|^tomorrow, \d/iu.test(text)) return [];
    if (times.length === 0 || times.length > 3 || !ASKS.test(text)) return [];
    const rest = text.replace(TIMES, ' ').replace(FILLER, ' ').trim();
    if (rest !== '') return [];
    // A demo or a candidate to see is no talk.
    if (/\b(?:demo|tasting|see (?:him|her|them))\b/i.test(reading.draft.body)) return [];
    const what = /\b(?:visit|come by|stop by|drop in|pop in)\b(?! an? )/i.test(reading.draft.body) ? 'visit' : 'talk';
    const all = times.length > 1 ? `${times.slice(0, -1).join(', ')} and ${times.at(-1)}` : (times[0] ?? '');
    const named = /^(?:tomorrow|tmrw|this|next)/i.test(all) ? all.replace(/^\p{Lu}/u, (w) => w.toLowerCase()) : all;
    return turned(FREE, text).map((f) =>
      f
        .replace(/\ba talk\b/i, `a ${what}`)
        .replace('{T}', large(all))
        .replace('{t}', named)
        .replace('{are}', times.length > 1 ? 'are' : 'is'),
    );
  },
});
