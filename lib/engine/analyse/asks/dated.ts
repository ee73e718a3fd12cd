import { rx } from '../../text/rx';
import { TIME } from './words';

const TIMES = rx`(${TIME})`;
/** "Any evening after 6", "before Tuesday", "call me TODAY": a limit or a wish, not a slot. */
const VAGUE =
  /(?:\b(?:any|but|bar|not|excluding|other than|apart from|before|until|till|by|except|every|after|most|since|on your|last|today|as of|from)[ ,]+(?:\w+[ ,]+){0,2})$/;
/** "Call me today" hurries, but sets no slot. */
const RING_ME = rx`(call|ring|phone|dial|text|whatsapp) (me|us|my|our|\d|\(|\+)`;

/** Does the talk asked for at `from` stand at a named day or hour? Then it is a slot. */
export function dated(norm: string, from: number): boolean {
  RING_ME.lastIndex = 0;
  if (RING_ME.test(norm)) return false;
  TIMES.lastIndex = from;
  for (let m = TIMES.exec(norm); m; m = TIMES.exec(norm)) {
    // A range of days ("Mon-Wed") says when one is around.
    if (/^[-–][a-z]/.test(norm.slice(m.index + m[0].length))) continue;
    if (!VAGUE.test(norm.slice(Math.max(0, m.index - 40), m.index))) return true;
  }
  return false;
}
