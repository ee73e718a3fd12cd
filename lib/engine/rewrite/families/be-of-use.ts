import { defineRewriter, isStatement, mayAsk } from '../types';
import { piecesOf, unbalanced } from '../words/clauses';
import { HAD_CUES, hadBy } from '../words/get';
import { endsOpen } from '../words/open-end';
import { turned } from '../words/questions';
import { denies, ofSeller, wordCount } from '../words/said';
import { HOURS, TO_HAVE } from '../words/told';

const USE = ['Would {o} be of use to you?', 'Could {o} be of use to you?'];
const MOST_WORDS = 18;
/** Such a question stands there already. */
const ASKED = /\bbe of (?:any )?use (?:to you|on your side)\b/i;
/** Nothing that anybody uses: a boast, a date, a certificate's letters, a post in a firm, somebody else's people. */
const NO_USE =
  /\b(?:officer|director|head|manager|founder|ceo|cto|owner|lead|specialist|executive|slide|buyers|buyer|retention|success rate|nps|experience|customers|clients|employees|persons|people|families|pages|name on it|too|business|modules|stars?|reviews?|certifi\p{L}+|discount|off|\d{1,2}(?:st|nd|rd|th)|vegetarian|hot|right now|open|supervisors|lawyer|lately|since|combined|kids|target|connections|official|tv|stage|if|here|cancelled|customer|at the moment|at the minute|good|people|hunch|look)\b|\d ?%|\b\p{Lu}{2,}\b(?=.*\b\p{Lu}{2,}\b)|^\p{Lu}{2,}/u;
/** Whoever works for them is no thing to use. */
const FIRM =
  /\b(?:company|agency|firm|factory|mill|shop|studio|bureau|practice|supplier|advis[eo]r|engineers?|contractor|experts?|manufacturer|gang|gangs|crew|people|consultant|photographer|lawyer)\b/i;
/** What it costs is no part of the thing. */
const PRICED = /,? (?:(?:prices?|rates?|fees?) )?(?:from|at|for|starting at) [$€£₹] ?\d.*$/i;
const DANGLES = /\b(?:called|named)$/i;

/** "We've a bit of space the week of the 12th." -> "Would a bit of space the week of the 12th be of use to you?" */
export default defineRewriter({
  id: 'be-of-use',
  kind: 'reframe',
  title: 'Ask whether it is of use',
  why: 'what they need decides, not what you have',
  gate: HAD_CUES,
  fits: (flag) => isStatement(flag) && mayAsk(flag, ASKED),
  propose({ sentence: { text } }) {
    const thing = thingOf(text);
    return thing &&
      TO_HAVE.test(text) &&
      !/\b(?:are|am|['’](?:re|m)) \b/i.test(text.slice(0, 8)) &&
      !HOURS.test(text) &&
      !thing.includes(',') &&
      !FIRM.test(thing)
      ? turned(USE, text).map((q) => q.replace('{o}', thing))
      : [];
  },
});

/** The thing, cut before whatever speaks of the seller again. */
function thingOf(text: string): string | undefined {
  const had = hadBy(text);
  if (!had || /^(?:the|\p{L}+(?:ed|en|own|one|ought|aught)|hit|sat|read|led|put|cut|set|run) /iu.test(had))
    return undefined;
  const pieces = piecesOf(had);
  const stop = pieces.findIndex(
    (p, i) =>
      i > 0 &&
      (p.by !== '' ||
        /^(?:have|has|would|will|can|do|offer|provide|work|am|been|and)\b/i.test(p.text) ||
        ofSeller(p.text) ||
        /\b(?:is|are|was|were|has|have|who|which|it)\b/i.test(p.text)),
  );
  const whole = (stop > 0 ? had.slice(0, pieces[stop - 1]?.end) : had).replace(/[\s,]+$/, '');
  const thing = whole
    .replace(PRICED, '')
    .replace(
      /,? and (?:have|has|had|would|will|can|do|offer|provide|work|am|are|been|make|sell|look|run|take|serve|clean|deliver|i|we)\b.*$|,? and (?:everything|everybody|each|every|all)\b.*$|,? so \p{L}+ (?:is|are)\b.*$|,? (?:who|which|that|they|with over|with more|as)\b.*$|,? \d+ (?:years|persons|people)\b.*$/iu,
      '',
    );
  if (/^\p{Lu}/u.test(thing)) return undefined;
  if (
    wordCount(thing) < 3 ||
    wordCount(thing) > MOST_WORDS ||
    endsOpen(thing) ||
    DANGLES.test(thing) ||
    NO_USE.test(thing)
  )
    return undefined;
  return ofSeller(thing) || denies(thing) || unbalanced(thing) || /[.]\s/.test(thing) ? undefined : thing;
}
