import { defineRewriter } from '../types';
import { withoutClause } from '../words/clauses';

const THEIRS = /\b(?:you|your|you['’](?:re|ve|d|ll))\b/i;

/** What nobody should hear of. */
const SPYING = /\b(?:tracking|opened|opens)\b|^I don['’]t\b/i;
/** What is left would still sell. */
const PITCH = /\b(?:competitors?|neighbou?rs?|us|our|my|money|no problem|by now|notified)\b/i;
/** Still about the seller, or a mere push. */
const OURS =
  /^(?:we|our|my|do|let|have|come|i(?! (?:saw|read|noticed|heard|know|understand|thought|can|could|remember|liked|loved|enjoyed)\b)|i['’](?!d be (?:pleased|glad|happy)))\b/i;

/** "She has two other offers and she will be gone by Friday." -> "She has two other offers." */
export default defineRewriter({
  id: 'trim-clause',
  kind: 'trim',
  title: 'Keep the rest of it',
  why: 'only one part of it pushes or talks of you',
  fits: ({ sentence }) => !sentence.item,
  propose: ({ sentence, range, rule }) =>
    withoutClause(sentence.text, range, (kept) => {
      if (kept.split(/\s+/).length <= 3 || SPYING.test(kept) || /^I are\b/.test(kept)) return false;
      // Half of a threat is a threat.
      if (rule.kind === 'loss') return !/\b(?:will|would|nobody)\b|['’]ll\b/i.test(kept);
      // What is left of a sentence about the seller is worth keeping when it is about them.
      return rule.lens !== 'me-focus' || (THEIRS.test(kept) && !OURS.test(kept) && !PITCH.test(kept));
    }),
});
