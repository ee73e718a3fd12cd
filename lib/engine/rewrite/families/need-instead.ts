import { defineRewriter, flagKind, inLetter, questionsIn } from '../types';
import { needInstead, SCARCE_CUES } from '../words/scarce';
import { calm } from '../words/verbatim';

/** A third question in a mail that presses is one too many. */
const MOST_QUESTIONS = 2;

/** "Only 2 host-read slots left for Black Friday!" -> "Would a host-read slot for Black Friday be of use to you?" */
export default defineRewriter({
  id: 'need-instead',
  kind: 'release',
  title: 'Ask whether they want one',
  why: 'how many are left does not make it needed',
  gate: SCARCE_CUES,
  fits: (flag) =>
    inLetter(flag) &&
    /pressure\/(?:deadline|guilt)/.test(flagKind(flag)) &&
    questionsIn(flag.reading) <= MOST_QUESTIONS,
  propose: ({ sentence: { text } }) =>
    needInstead(calm(text)).filter((q) => !/^(?:Would|Could|Is|Are|If) your\b/.test(q)),
});
