import { defineRewriter, flagKind, inLetter } from '../types';
import { calm, large } from '../words/verbatim';

/** "If I don't hear from you by Monday", "unless you object", "should I hear nothing". */
const NO_WORD =
  "(?:(?:if|should) (?:i|we) (?:do(?:n['’]t| not) |hear nothing|not |have(?:n['’]t| not) )[^,;]{0,50}?|(?:if|unless) (?:you|i) (?:do(?:n['’]t| not) )?(?:hear|object|call|tell|say|reply|answer|let|write)[^,;]{0,50}?|without (?:a|your|any) (?:reply|answer|word)[^,;]{0,30}?),? (?:then )?";
const TAKE =
  "(?:i|we)(?:['’]ll| will| shall)(?: then| just| simply)* (?:take it|assume|consider it|consider this|consider that|regard it as|treat it as|presume)(?: that| as)?";
const TAKEN = new RegExp(
  `^(?:so |and |but )*${NO_WORD}${TAKE} (?:(?:you(?:['’]re| are) )?(?:happy|fine|ok|okay|good|in agreement|content)(?: with (?:it|that|this))?|we(?:['’]re| are) (?:good|agreed|on|all set)|(?:it )?(?:agreed|accepted|settled|approved|a yes|done)|you agree)(?:,? and (?:then )?(?:i['’]ll |we['’]ll |i will |we will )?([^;!?]{4,90}))?$`,
  'iu',
);

/** "If I don't hear from you by Monday I'll take it that you're happy and order it." -> "If you're happy with it, just say and I'll order it." */
export default defineRewriter({
  id: 'if-you-agree',
  kind: 'release',
  title: 'Wait for their yes',
  why: 'silence is no yes, and they know it',
  fits: (flag) => inLetter(flag) && flagKind(flag) === 'pressure/assumptive',
  propose({ sentence: { text } }) {
    const m = TAKEN.exec(calm(text));
    if (!m) return [];
    const act = m[1]?.trim();
    const we = /\bwe(?:['’]ll| will| shall)/i.test(text) ? 'we' : 'I';
    const when = /\bagreed?\b|\baccept/i.test(text) ? 'if you agree' : "if you're happy with it";
    return act
      ? [large(`${when}, just say and ${we}'ll ${act}.`), large(`${when}, ${we} can ${act}.`)]
      : [large(`${when}, just let me know.`), large(`${when}, just say.`)];
  },
});
