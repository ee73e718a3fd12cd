import { defineRewriter, isOwnTalk, isStatement } from '../types';
import { ATTACHED_CUES, attachedIn } from '../words/attached';
import { anyOf } from '../words/object';
import { large } from '../words/verbatim';

/** "I've attached our brochure with all of the services." -> "Our brochure is attached, in case it's of use to you." */
export default defineRewriter({
  id: 'it-is-attached',
  kind: 'soften',
  title: 'Leave it there for them',
  why: 'they look when it is of use to them',
  gate: ATTACHED_CUES,
  fits: (flag) => isOwnTalk(flag) && isStatement(flag),
  propose({ sentence: { text } }) {
    const found = attachedIn(text);
    if (!found) return [];
    const { text: thing, plural, how } = found;
    const it = plural ? "they're" : "it's";
    return [
      `${large(thing)} ${plural ? 'are' : 'is'} ${how}, in case ${it} of use to you.`,
      `You'll find ${thing} ${how}, in case ${it} of use.`,
      `If ${anyOf(thing)} ${plural ? 'are' : 'is'} of use to you, ${it} ${how}.`,
    ];
  },
});
