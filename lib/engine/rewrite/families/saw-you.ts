import { defineRewriter, isOwnTalk, isStatement } from '../types';
import { SOURCE_CUES, sourceOf } from '../words/found';

/** "I got your contact from the exhibitor list of the fair." -> "I saw your name on the exhibitor list of the fair." */
export default defineRewriter({
  id: 'saw-you',
  kind: 'reframe',
  title: 'Say where you saw them',
  why: 'they are more than an address',
  gate: SOURCE_CUES,
  fits: (flag) => /^(?:claim|doing|wish|chasing)$/.test(flag.rule.kind) && isOwnTalk(flag) && isStatement(flag),
  propose({ sentence: { text } }) {
    const source = sourceOf(text);
    if (!source) return [];
    const we = /^(?:.*, )?we\b/i.test(text) ? 'We' : 'I';
    return [`${we} saw your name ${source}.`];
  },
});
