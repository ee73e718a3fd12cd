import { defineRewriter, flagKind, inLetter } from '../types';
import { withoutSilence } from '../words/silence';

/** "I wrote on the 4th about the chapel and heard nothing." -> "I wrote on the 4th about the chapel." */
export default defineRewriter({
  id: 'what-was-sent',
  kind: 'release',
  title: 'Leave their silence out of it',
  why: 'they know whether they answered',
  fits: (flag) => inLetter(flag) && flagKind(flag) === 'pressure/guilt',
  propose({ sentence: { text } }) {
    const said = withoutSilence(text);
    if (!said) return [];
    const matter = /^(?:i|we) wrote (?:to you )?((?:on|in) [^,]{3,20}?) about ([^,;]+)\.$/i.exec(said);
    return matter
      ? [
          said,
          `My note ${matter[1]?.replace(/^(on|in) /i, (w) => (/on/i.test(w) ? 'of ' : 'in '))} was about ${matter[2]}.`,
        ]
      : [said];
  },
});
