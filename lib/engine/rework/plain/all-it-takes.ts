import { defineRewriter, pressesForStep } from '../../rewrite/types';
import { unbalanced } from '../../rewrite/words/clauses';
import { endsOpen } from '../../rewrite/words/open-end';
import { unhurried } from '../../rewrite/words/time';
import { calm } from '../../rewrite/words/verbatim';

const THING = '((?:(?:the|your|a|an|both|two|three|four|five|six|last|\\d+)\\b|["“”])[^;!?–—]{3,120})';
/** "All it needs is your initials on p. 3", "Just need a "yes" back on this email", "Contract is in, just needs your signature". */
const NEEDS = new RegExp(
  `^(?:(?:so|and|but|then|also|now),? )*(?:(?:all|the only thing)(?: that)? (?:it|this|that|I|we|you)(?:['’]d)?(?: still| now| really| would)* (?:needs?|takes|requires?|is missing|have to send)(?: now| from you| from your side)* (?:is|are)|(?:it|this|that)? ?(?:just|only) needs|(?:I|we)?(?:['’]d|['’]ll| would| will)? ?(?:just|only) need(?: from you)?|what (?:I|we) need from you(?: now)? is|(?:I|we) need(?: just| only)) ${THING}$`,
  'iu',
);
const BEHIND =
  /,? (?:and|so|then|but|before|because|as|in order|to (?:get|make|lock|secure|start|hold|proceed|push|run|release|begin|finali[sz]e))(?: that| then)? (?:please|kindly|let|this|it|I|we|you|they|he|she|my|our|that|the|things|going|started)\b.*$|, (?:I|we|then|just|no)\b.*$|: .*$/isu;
const SHOUTS = /\p{Lu}{3,} \p{Lu}{3,}/u;
const HARSH =
  /\b(?:go-ahead|approval|decision|commitment|word|help|time|minutes|today|tonight|money|trust|social|login|password)\b/i;

/** "All it needs is your initials on p. 3 and 7." -> "If you decide to go ahead, all it takes is your initials on p. 3 and 7." */
export default defineRewriter({
  id: 'all-it-takes',
  kind: 'release',
  title: 'Say what it would take',
  why: 'what is needed is help once they want it, and a push before',
  fits: pressesForStep,
  propose({ sentence }) {
    const text = calm(sentence.text);
    const said = NEEDS.exec(text)?.[1]?.replace(BEHIND, '').trim();
    if (!said) return [];
    const thing = (unhurried(`It is ${said}`)?.replace(/^It is /, '') ?? said).replace(/[\s,.]+$/, '');
    if (HARSH.test(thing) || endsOpen(thing) || unbalanced(thing) || SHOUTS.test(thing) || /\?$/.test(sentence.text))
      return [];
    return [
      `If you decide to go ahead, all it takes is ${thing}.`,
      `Should you decide to go ahead, ${thing} would be all it takes.`,
    ];
  },
});
