import { defineRewriter, isOwnTalk, isStatement, sellsNothing } from '../types';
import { piecesOf } from '../words/clauses';
import { YOU_WOULD_CUES, youWould } from '../words/get';

/** "We have 40 testers in Central time." -> "You'd be working with 40 testers in Central time." */
export default defineRewriter({
  id: 'you-would',
  kind: 'reframe',
  title: 'Say what it means for them',
  why: 'the same fact, seen from their side',
  gate: YOU_WOULD_CUES,
  fits: (flag) => isOwnTalk(flag) && isStatement(flag) && !sellsNothing(flag.reading),
  propose({ sentence: { text } }) {
    const whole = youWould(text);
    if (!whole) return [];
    const pieces = piecesOf(whole);
    const own = pieces.findIndex((p, i) => i > 0 && /^(?:i|we|our|my)\b/i.test(p.text));
    // What speaks of the seller behind it goes first where the whole would not pass.
    const short = own > 0 ? `${whole.slice(0, pieces[own - 1]?.end).replace(/[\s,;:–—-]+$/u, '')}.` : undefined;
    // Half of it seen from their side and half from the seller's is neither.
    return [whole, short].filter(
      (w): w is string =>
        w !== undefined &&
        !/\b(?:our|my|us|we)\b|(?:,|\b(?:so|and|but|because)) i\b|\band (?:look|am|have|run|do|make|pride|work|sell)\b|\blimited\b|\b(?:retention|satisfaction|success) ?(?:rate)?\b|\bwith an? \p{L}+\.$|\d ?%(?! of\b)|\band \d+ (?:days|weeks|months)\b|\b(?:finance|service|services|cover|support|supplies|advice) (?:to|for) (?!you)\p{L}/iu.test(
          w,
        ),
    );
  },
});
