import { defineRewriter, flagKind } from '../types';
import { unhurried } from '../words/time';

/** With an offer behind it, the date is a fact: without it the words would promise more. */
const TERMS =
  /\b(?:if|when|once|free|off|discount|prices?|pricing|rates?|offers?|save|waived?|valid|included|bonus|get|promotion|trial|special)\b|[%$£€]/i;

/** "Please send it back by Friday." -> "Please send it back." */
export default defineRewriter({
  id: 'without-date',
  kind: 'release',
  title: 'Take the clock out',
  why: 'people decide at their own pace',
  fits: (flag) => flag.sentence.field === 'body' && /deadline|directive/.test(flagKind(flag)),
  propose({ sentence }) {
    if (TERMS.test(sentence.text) || /\b(?:because|otherwise|after that|before then|or else)\b/i.test(sentence.text))
      return [];
    const free = unhurried(sentence.text);
    return free ? [free.replace(/!+/g, '.')] : [];
  },
});
