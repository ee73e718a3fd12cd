import type { Reading } from '../../reading';
import type { TextEdit } from '../../types';
import { CLOCK, DATE, WEEKDAY } from '../../vocab';

const FREELY =
  /\b(?:in your own time|no (?:hurry|rush)|whenever (?:it suits you|you(?:['’]re| are) ready|you like))\b/i;
const FIXED = new RegExp(
  `\\b(?:today|tonight|tonite|(?:by|before|until|till?|at|on) (?:the )?(?:\\p{L}+ )?(?:${WEEKDAY}|${CLOCK}|${DATE}|tomorrow|noon|midnight)|\\d+[ -]?(?:hours?|hrs?|days?))\\b`,
  'iu',
);

/** "You can sign in your own time" beside "It goes at 8 tonight": the one takes the other back. */
export function hurriedBeside({ span, newText }: TextEdit, { sentences }: Reading): boolean {
  if (!FREELY.test(newText)) return false;
  const before = sentences.findLast((s) => s.field === span.field && s.end <= span.start);
  const after = sentences.find((s) => s.field === span.field && s.start >= span.end);
  return [newText, before?.text ?? '', after?.text ?? ''].some((text) => FIXED.test(text));
}
