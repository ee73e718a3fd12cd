import { defineRewriter, flagKind } from '../types';
import { unhurried } from '../words/time';

/** With an offer behind it, the date is a fact: without it the words would promise more. */
const TERMS =
  /\b(?:if|when|once|free|off|discount|save|waived?|valid|included|bonus|get|promotion|trial|special|to (?:keep|lock|secure|avail))\b|[%$£€]/i;
/** …unless it is only asked of them, and the price is what they get for it. */
const PRICED = /\b(?:prices?|pricing|rates?|offers?)\b/i;
const ASKED = /\b(?:kindly|please|pls|plz|request|reply|revert|let (?:me|us) know)\b/i;

/** "I need the list until Thursday": for by then. */
const AWAITED =
  /\b(?:need|await|expect|require|send|return|reply|confirm|answer|pay|let (?:me|us) (?:know|have)|give (?:me|us))\b[^.;!?]* until\b/i;

/** "Please send it back by Friday." -> "Please send it back." */
export default defineRewriter({
  id: 'without-date',
  kind: 'release',
  title: 'Take the clock out',
  why: 'people decide at their own pace',
  fits: (flag) => flag.sentence.field === 'body' && /deadline|directive/.test(flagKind(flag)),
  propose({ sentence }) {
    const { text } = sentence;
    if (
      TERMS.test(text) ||
      (PRICED.test(text) && !ASKED.test(text)) ||
      /\b(?:because|otherwise|after that|before then|or else)\b/i.test(text)
    )
      return [];
    // Without its day a threat is one still, and so is a queue.
    if (/\b(?:limited|only|left|last)\b|^(?:\p{L}+ )?sign\b.*\band i\b|\bwants?\b/iu.test(text)) return [];
    const free = unhurried(AWAITED.test(text) ? text.replace(/\buntil\b/i, 'by') : text);
    return free ? [free.replace(/!+/g, '.')] : [];
  },
});
