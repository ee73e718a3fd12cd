import { defineRewriter, isOwnTalk, isStatement } from '../types';
import { attachedIn } from '../words/attached';
import { anyOf } from '../words/object';

/** "Please find attached our catalogue (184 pages)." -> "If it's useful, you have our catalogue (184 pages) attached." */
export default defineRewriter({
  id: 'if-they-look',
  kind: 'soften',
  title: 'Leave it to them to look',
  why: 'they read what they have a use for',
  fits: (flag) => /^(?:claim|doing)$/.test(flag.rule.kind) && isOwnTalk(flag) && isStatement(flag),
  propose({ sentence: { text } }) {
    const files = attachedIn(text);
    if (!files) return [];
    const bare = files.replace(/^(?:our|my) /i, '');
    return [
      `If it's useful, you have ${files}${/\b(?:attach|enclos|herewith|here)/i.test(text) ? ' attached' : ''}.`,
      ...(/^(?:the|an?|our|my) /i.test(files) && /attach/i.test(text) && !/,|\band\b/.test(files)
        ? [`Would it help to look through the attached ${bare.replace(/^(?:the|an?) /i, '')}?`]
        : []),
      `Would ${anyOf(files.replace(/\b(?:our|my)\b/gi, 'the'))} be of use to you?`,
    ];
  },
});
