import { defineRewriter, mayOffer } from '../types';
import { anyOf } from '../words/object';
import { OFFERING_CUES, offeringOf } from '../words/offering';
import { turned } from '../words/questions';
import { denies } from '../words/said';
import { ASIDE } from '../words/told';

const NEED = ['If you ever need {o}, {we} happy to help.', 'Should you ever need {o}, {we} happy to help.'];
const USE = ['Would {o} be of any use to you?', 'Could {o} be of use on your side?'];
/** The message says so already: a second such line is noise. */
const SAID = /\b(?:if you ever need|should you ever need|be of any use|of use on your side)\b/i;

/** "We make thread rolling dies in Remscheid." -> "If you ever need thread rolling dies, we're happy to help." */
export default defineRewriter({
  id: 'of-use',
  kind: 'reframe',
  title: 'Start from their need',
  why: 'what they need decides, not what you have',
  gate: OFFERING_CUES,
  fits: (flag) => mayOffer(flag, SAID),
  propose({ sentence: { text } }) {
    const offering = offeringOf(text);
    if (!offering) return [];
    const { thing, am } = offering;
    // Who is served is not what is sold: "I specialise in roofers".
    if (/\bspeciali[sz]ed? in\b/i.test(text) && SERVED.test(thing)) return [];
    // To whom it goes now, what it costs and what is not sold are nothing that they need.
    if (ASIDE.test(text) || denies(thing) || / to | from [$€£\d]|^and\b/.test(thing) || losesMost(thing, text))
      return [];
    const said = (template: string) => template.replace('{o}', anyOf(thing)).replace('{we}', am);
    if (/ (?:repair|refurbish|install)ed$/.test(thing)) return turned(NEED, text).slice(0, 1).map(said);
    return /^an? /i.test(thing) && / (?:for|with|of|covering) /.test(thing)
      ? turned(USE, text).map(said)
      : [...turned(NEED, text).slice(0, 1), ...turned(USE, text).slice(0, 1)].map(said);
  },
});

/** Trades and houses. */
const SERVED =
  /(?:ers|ors|ists|jacks|men|people|firms|companies|businesses|schools|hotels|farms|clinics|practices|dentists|charities|brands|agencies)\b/i;

/** One thing of a whole row is not what was offered. */
function losesMost(thing: string, text: string): boolean {
  return (text.match(/, | and /g)?.length ?? 0) > (thing.match(/, | and /g)?.length ?? 0) + 2;
}
