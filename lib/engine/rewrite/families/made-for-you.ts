import { defineRewriter, flagKind, inLetter } from '../types';
import { boasts, wordCount } from '../words/said';
import { deed } from '../words/trim';
import { calm } from '../words/verbatim';

const MADE =
  'recorded|filmed|made|built|prepared|put together|drafted|created|written|designed|compiled|sketched|drawn up|mocked up|worked out|set up|mapped out|pulled together|(?:had|got|asked) (?:our|my) (?:team|designers?|people|guys|studio|engineers?|guy)(?: to)? (?:mock up|make|build|draft|put together|write|design|record|prepare|sketch|draw up)';
const DID = new RegExp(
  `^(?:(?:in fact|also|and|so|anyway|by the way|btw),? )*(?:i|we)(?:['’]ve| have)?(?: (?:already|just|also|even|now|gone ahead (?:and|&)|went ahead (?:and|&)|taken the liberty of))* (?:${MADE})(?: (?:for )?(?:you|u|ya|your team))? ((?:a|an|the|your|some|two|three) [^;!?]{4,110})$`,
  'iu',
);
const WITH_TAIL =
  /\s*(?:[;(–—]| - |, ).*$| for (?:you|ya|u)\b.*$|,? (?:and|so|because|but|which|that|who|where|when|as|if|to (?:show|help|give|get|start)|with exclusive|ready|showing|proving|explaining)\b.*$/isu;
/** Not theirs to look at; or a decision that was made for them. */
const NO_GIFT =
  /\b(?:contract|agreement|invoice|order|booking|account|profile|slot|time|meeting|call|reservation|name|case|business|company|career|reputation|fortune|promise|decision|mistake|effort|point|exception|room|place|space|special|my|our|it|this|them)\b/i;

/** "I've recorded you a 6 min Loom showing what's broken." -> "Would a 6 min Loom be of use to you?" */
export default defineRewriter({
  id: 'made-for-you',
  kind: 'soften',
  title: 'Ask if they want it',
  why: 'what was made unasked is a gift only if it is wanted',
  gate: [DID],
  fits: (flag) => inLetter(flag) && !/\?\s*$/.test(flag.sentence.text) && flagKind(flag) === 'pressure/assumptive',
  propose({ sentence }) {
    const made = DID.exec(calm(sentence.text))?.[1];
    const about = made && / (?:showing|on|about|explaining)\b.*? on (your [\p{L} -]{3,30})$/iu.exec(made)?.[1];
    const what = made && deed(made.replace(WITH_TAIL, ''));
    if (
      !what ||
      NO_GIFT.test(what) ||
      boasts(what) ||
      wordCount(what) > 14 ||
      wordCount(what) < 3 ||
      /\binto\b/i.test(what)
    )
      return [];
    const named = about && !what.includes(about) ? `${what} on ${about}` : what;
    return [`Would ${named} be of use to you?`, `If it's useful, I can send you ${named}.`];
  },
});
