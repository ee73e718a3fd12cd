import { defineRewriter, mayAsk } from '../types';
import { DOING_CUES, doingIn } from '../words/does';
import { turned } from '../words/questions';

const DOING = ['How do you {act} at the moment?', 'How do you go about {doing} today?'];

/** "Our app tracks returns from the branches." -> "How do you track returns from the branches at the moment?" */
export default defineRewriter({
  id: 'how-today',
  kind: 'reframe',
  title: 'Ask how they do it',
  why: 'the same matter, seen from their side',
  gate: DOING_CUES,
  fits: (flag) => mayAsk(flag),
  propose({ sentence: { text } }) {
    // Who manages it for a living tells of a trade; "your last three bills" were handed over.
    const doing = /^(?:i|my job)\b|\byour (?:last|latest|next|current)\b/i.test(text) ? undefined : doingIn(text);
    return doing ? turned(DOING, text).map((q) => q.replace('{act}', doing.act).replace('{doing}', doing.doing)) : [];
  },
});
