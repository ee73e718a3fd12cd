import { defineRewriter, mayOffer } from '../types';
import { turned } from '../words/questions';
import { SOLD_CUES, soldThing } from '../words/sold-thing';

const NEED = [
  'If you ever need {o}, {we} happy to help.',
  'If {o} {is} ever a question for you, {we} glad to help.',
  'Would {o} be of any use to you, or is that covered?',
];
const DOING = [
  'If {o} {is} ever a question for you, {we} glad to help.',
  'Would help with {o} be of use to you, or is that covered?',
  'Is {o} in good hands at your end, or a question right now?',
];
const ONE = ['Would {o} be of any use to you?', 'Could {o} be of use at your end?'];
const DEED = [
  'If you ever have {o} to {do}, {we} happy to help.',
  'Do you have {o} to {do} from time to time, or is that covered?',
];
/** The message says so already: a second such line is noise. */
const SAID =
  /\b(?:if you ever (?:need|have)|should you ever need|ever a question for you|be of (?:any )?use|is that covered|at your end|well (?:supplied|looked after))\b/i;

/** "I supply HPLC columns to four university labs." -> "If you ever need HPLC columns, I'm happy to help." */
export default defineRewriter({
  id: 'need-of-it',
  kind: 'reframe',
  title: 'Let their need decide',
  why: 'it is of interest once they need it',
  cardOnly: true,
  gate: SOLD_CUES,
  fits: (flag) => mayOffer(flag, SAID),
  propose({ sentence: { text } }) {
    const sold = soldThing(text);
    if (!sold) return [];
    const { thing, deed, who, isDoing } = sold;
    const frames = deed ? DEED : /^an? /.test(thing) ? ONE : isDoing ? DOING : NEED;
    const many = /[^sui]s$/.test(thing.split(/ (?:for|of|in) /)[0] ?? '') || / or /.test(thing);
    return turned(frames, text)
      .filter((f) => !many || !f.startsWith('Is {o}'))
      .map((f) =>
        f
          .replace('{o}', thing)
          .replace('{do}', deed ?? '')
          .replace('{is}', many ? 'are' : 'is')
          .replace('{we}', who === 'I' ? "I'm" : "we're"),
      );
  },
});
