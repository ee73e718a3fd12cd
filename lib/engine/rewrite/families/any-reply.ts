import { defineRewriter, flagKind, inLetter } from '../types';
import { withA } from '../words/article';
import { calm, large } from '../words/verbatim';

const WORD = 'reply|response|answer|return|feedback|reaction|confirmation|decision|feed-?back|revert';
/** "Awaiting for your positive reply only.", "I am waiting for your urgent return." */
const AWAITS = new RegExp(
  `^(?:(?:so|and|thus),? )*(?:(?:i|we)(?:['’]m|['’]re| am| are| will be|['’]ll be| shall)? ?(?:only |now |still |eagerly |anxiously )*)?(?:awaiting|await|waiting|wait|hoping|expecting|expect)(?: (?:for|on))? (?:your|ur|an?) (?:(?:kind|positive|quick|early|prompt|urgent|immediate|favou?rable|fast|soonest|earliest|valued|valuable|esteemed) )*(${WORD})\\b[^.;!?]{0,40}$`,
  'iu',
);
/** "Kindly acknowledge the receipt of this mail." */
const ACKNOWLEDGE =
  /^(?:(?:so|and|please|kindly|pls|plz|do|just)\b,? )*(?:acknowledge|confirm)(?: the)? receipt(?: of (?:this|the|my|our) (mail|e-?mail|message|letter|offer|quotation|documents?))?(?: (?:at|by|asap|today|urgently)\b.*)?$/iu;

/** "Awaiting your positive reply." -> "A reply is welcome whenever it suits you, and a no is fine too." */
export default defineRewriter({
  id: 'any-reply',
  kind: 'release',
  title: 'Welcome any answer',
  why: 'a no that is welcome makes a yes worth something',
  gate: [AWAITS, ACKNOWLEDGE],
  fits: (flag) =>
    inLetter(flag) &&
    /ask\/(?:favour|second|decision)|pressure\/(?:directive|assumptive|guilt|deadline)/.test(flagKind(flag)),
  propose({ sentence }) {
    const text = calm(sentence.text);
    const word = AWAITS.exec(text)?.[1]?.toLowerCase();
    if (word) {
      const said = /^(?:return|revert|confirmation|reaction)$/.test(word) ? 'reply' : word.replace('-', '');
      const one = said === 'feedback' ? 'Feedback' : large(withA(said));
      return said === 'decision'
        ? ['A decision can wait until it suits you, and a no is fine too.']
        : [`${one} is welcome whenever it suits you, and a no is fine too.`];
    }
    const received = ACKNOWLEDGE.exec(text);
    if (!received) return [];
    const what = received[1]?.toLowerCase();
    return what
      ? [`No need to acknowledge this ${what}.`, 'There is no need to acknowledge receipt.']
      : ['There is no need to acknowledge receipt.', 'No need to acknowledge it.'];
  },
});
