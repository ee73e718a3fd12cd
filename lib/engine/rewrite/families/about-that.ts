import { defineRewriter, flagKind, inLetter } from '../types';
import { MATTER_CUES, matterIn } from '../words/matter';

/** "I wrote twice about the sprinklers and heard nothing." -> "This is about the sprinklers." */
export default defineRewriter({
  id: 'about-that',
  kind: 'release',
  title: 'Say what it is about',
  why: 'the matter is worth a line, the count of letters is not',
  gate: MATTER_CUES,
  fits: (flag) => inLetter(flag) && /pressure\/guilt|me-focus\/chasing/.test(flagKind(flag)),
  propose({ sentence: { text } }) {
    const named = matterIn(text);
    if (!named) return [];
    return [`This is about ${named}.`, `It's about ${named}.`];
  },
});
