import { defineRewriter, mayOffer } from '../types';
import { OWN_CUES, ownThing } from '../words/own-thing';
import { turned } from '../words/questions';

const MORE = [
  "If you'd like to know more about {o}, just ask.",
  'If {o} {is} of interest to you, just say so.',
  "I'm happy to say more about {o} if that's of use to you.",
];
/** The message offers it already: a second such line is noise. */
const OFFERED =
  /\bjust (?:ask|say)\b|\bif (?:that|it|this)(?:['’]s| is| would be) (?:of use|useful|of interest)\b|\bhappy to\b/i;

/** "Our scorecard gives you a number you can show them." -> "If you'd like to know more about our scorecard, just ask." */
export default defineRewriter({
  id: 'more-if-wanted',
  kind: 'soften',
  title: 'Leave it to their interest',
  why: 'what they ask about, they listen to',
  cardOnly: true,
  gate: OWN_CUES,
  fits: (flag) => flag.rule.kind !== 'chasing' && mayOffer(flag, OFFERED),
  propose({ sentence: { text } }) {
    const own = ownThing(text);
    return own
      ? turned(MORE, text).map((f) => f.replace('{o}', own.thing).replace('{is}', own.plural ? 'are' : 'is'))
      : [];
  },
});
