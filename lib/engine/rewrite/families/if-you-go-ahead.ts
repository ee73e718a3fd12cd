import { defineRewriter, flagKind, inLetter } from '../types';
import { goingAhead } from '../words/going-ahead';

/** "Please inform your order quantities so we can start." -> "If you decide to go ahead, please inform your order quantities." */
export default defineRewriter({
  id: 'if-you-go-ahead',
  kind: 'release',
  title: 'Leave the deciding to them',
  why: 'what comes next is useful once they have decided',
  cardOnly: true,
  fits: (flag) => inLetter(flag) && /ask\/decision|pressure\/(?:assumptive|directive|deadline)/.test(flagKind(flag)),
  propose({ sentence, reading }) {
    // Said once, it is theirs; twice, it is a push.
    if (/\bgo(?:ing)? ahead\b/i.test(reading.draft.body)) return [];
    const said = goingAhead(sentence.text);
    return said ? [said] : [];
  },
});
