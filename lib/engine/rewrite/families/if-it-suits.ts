import { CLOCK, DATE, MONTH, WEEKDAY } from '../../vocab';
import { defineRewriter, flagKind } from '../types';
import { calm } from '../words/verbatim';

const WHEN = `(?:(?:the )?(?:end|close|start|beginning|middle) of (?:the |this |next )?(?:\\p{L}+)|${DATE}|${MONTH}|(?:this |next )?(?:${WEEKDAY})|month[- ]end|year[- ]end|this (?:week|month|quarter|year)|${CLOCK}|\\d+ \\p{L}+)`;
/** "If you confirm by the end of November I can …": a plain offer with its date. */
const OFFER = new RegExp(
  `^(?:and |so |but )?if you(?:['’]d like to| want to| can| could)? ((?:\\p{L}+ly )?\\p{L}+(?: (?:it|the|your|this|an?|any) \\p{L}+(?: \\p{L}+)?| it| up| with us| for any \\p{L}+)?) ((?:by|before|until|within) ${WHEN}[^,;.!?]*?)(?:,| then|,? then)? ((?:i|we|it|you|they|the|your|set)\\b.+)$`,
  'iu',
);

/** "If you confirm by the end of November I can …" -> "If it suits you to confirm by the end of November, I can …" */
export default defineRewriter({
  id: 'if-it-suits',
  kind: 'release',
  title: 'Let it suit them',
  why: 'the date stays, the push goes',
  gate: [OFFER],
  fits: (flag) =>
    (flag.sentence.field === 'body' && /deadline|directive/.test(flagKind(flag))) ||
    /ask\/decision/.test(flagKind(flag)),
  propose({ sentence }) {
    const text = calm(sentence.text);
    const m = OFFER.exec(text);
    if (!m) return [];
    const [, act = '', when = '', benefit = ''] = m;
    // What follows from a no presses still.
    if (/\b(?:after that|after which|otherwise|hands are tied)\b/i.test(benefit)) return [];
    if (/^(?:are|have|need|want|don['’]t|do|were|get|hear|see|think|know|can|would)\b/i.test(act)) return [];
    return [
      `If it suits you to ${act} ${when.trim()}, ${benefit}.`,
      `If you ${act} ${when.trim()}, ${benefit}; if that is too soon, just say.`,
    ];
  },
});
