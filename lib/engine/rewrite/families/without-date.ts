import { defineRewriter, flagKind } from '../types';
import { unhurried } from '../words/time';

/** "If you sign by Friday, the fitting is free." -> "If you sign, the fitting is free." */
export default defineRewriter({
  id: 'without-date',
  kind: 'release',
  title: 'Take the clock out',
  why: 'people decide at their own pace',
  fits: (flag) => flag.sentence.field === 'body' && /deadline|directive/.test(flagKind(flag)),
  propose({ sentence }) {
    const free = unhurried(sentence.text);
    return free ? [free.replace(/!+/g, '.')] : [];
  },
});
