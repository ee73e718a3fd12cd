import { defineRewriter, inLetter } from '../../rewrite/types';
import { unbalanced } from '../../rewrite/words/clauses';
import { endsOpen } from '../../rewrite/words/open-end';
import { undated } from '../../rewrite/words/time';
import { calm } from '../../rewrite/words/verbatim';

/** "… so do let me know by Monday if you'd like me to hold it for you." */
const LET_ME_KNOW =
  /\b(?:let me know|let us know|tell me|tell us|shout|say so|drop me a line|reply|get back to me|give me a (?:shout|call|ring))(?: [^.,;!?]{2,30}?)? if (you(?:['’]d| would| want| wish)(?: like)? (?:me|us|them|him|her|it|one|to) [^.;!?–—]{3,90})$/iu;
const BEHIND = /,? (?:and|so|but|as|because|before|otherwise|by (?:noon|\d)) .*$/is;

/** "Others want it, so let me know by Monday if you'd like me to hold it." -> "If you'd like me to hold it, just let me know." */
export default defineRewriter({
  id: 'if-wished',
  kind: 'soften',
  title: 'Keep the door, not the clock',
  why: 'the step stays open to them, without the hurry',
  fits: (flag) =>
    inLetter(flag) && /^(?:ask|pressure)$/.test(flag.rule.lens) && !/guilt|loss|hype/.test(flag.rule.kind),
  propose({ sentence }) {
    const text = calm(sentence.text);
    const wish = LET_ME_KNOW.exec(text)?.[1]?.replace(BEHIND, '');
    const said = wish && undated(` ${wish} `).trim();
    if (!said || endsOpen(said) || unbalanced(said) || /\b(?:sign|agreement|contract)\b/i.test(said)) return [];
    return [`If ${said}, just let me know.`];
  },
});
