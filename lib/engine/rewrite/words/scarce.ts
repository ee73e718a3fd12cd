import { MONTH, WEEKDAY } from '../../vocab';
import { withA } from './article';
import { unbalanced } from './clauses';
import { endsOpen } from './open-end';
import { boasts, ofSeller, wordCount } from './said';

const NUM =
  '(?:only |just |about |last |the last )*(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of|half of)(?: more)?';
const PLACE =
  'spots?|places?|seats?|slots?|openings?|tables?|rooms?|stands?|stalls?|booths?|licen[cs]es|vans?|trucks?|cars?|units?|pallets?|containers?|pairs|bags|boxes|kits?|samples?|tickets?';
/** "2 host-read slots left for Black Fri", "140 uprights left". */
const LEFT = new RegExp(
  `\\b${NUM} ((?:[\\p{L}-]+ ){0,2}?)(${PLACE})(?: still)?(?: left| remaining| available| free| open)?(?: left| remaining)?( (?:for|in|on|at|of) [^.;:!?&(),–—]{3,50}?)?(?=\\s*(?:[.;:!?&(),–—]|$)| (?:and|but|so|which|before|until|because)\\b)`,
  'iu',
);
const SOLD =
  /\b(?:half|most|some|many|\d+) of (?:the|our|these) ([\p{L}-]+(?: [\p{L}-]+)?) (?:are|is|have|has)(?: been)?(?: already)? (?:sold|gone|taken|booked|reserved)\b/iu;
/** "capacity for two new clients in Q1", "two spots left for November". */
const WHEN = new RegExp(
  `\\b(?:spots?|slots?|places?|capacity|clients?|customers?|projects?|sites|evaluations|dates|space|room)\\b[^.;!?]{0,40}? (?:for|in|this|next) (Q[1-4]|(?:this |next )?(?:${MONTH})|(?:early |late )?(?:spring|summer|autumn|winter)|(?:the )?(?:new year|autumn|spring|summer|winter))(?=\\s*(?:[.,;!&(–—-]|$)| (?:and|but|so)\\b)`,
  'iu',
);
const HOLDS = /\b(?:left|remaining|available|only|last|capacity|limited|filling|taken|going|two|three|one|\d)\b/i;
/** "I'll have to release the 250 kW I've been holding under your name". */
const RELEASE =
  /\b(?:release|let go of|give up|give away) ((?:the|your) (?:[\p{L}\d-]+ ){0,3}?[\p{L}\d-]+)(?= (?:i|we)\b| (?:to|that|back|again|for)\b|\s*(?:[.,;!]|$))/iu;
const NO_PLACE = /\b(?:this|that|it|you|your|today|tomorrow|tonight|week|these|them)\b/i;
const DAY = new RegExp(`^(?:for|in|on|at) (?:${WEEKDAY})`, 'iu');

/** Without any of these, nothing is found. */
export const SCARCE_CUES: readonly RegExp[] = [RELEASE, WHEN, SOLD, LEFT];

/** What is said to run out, as the question whether they need it; none where the sentence names nothing that could be needed. */
export function needInstead(text: string): readonly string[] {
  if (/[?:]\s*$|\p{Lu}{4,} \p{Lu}{3,}/u.test(text)) return [];
  const held = RELEASE.exec(text)?.[1];
  if (held && !boasts(held) && !/\b(?:other|names?|place|allocation)\b/i.test(held))
    return [`Would ${held} be of use to you?`, `If ${held} would be of use, just say.`];
  const when = HOLDS.test(text) ? WHEN.exec(text)?.[1] : undefined;
  if (when && !/^may$/.test(when))
    return [
      `Would ${when} be a good time for this on your side?`,
      `If ${when} would be a good time on your side, just say.`,
    ];
  const sold = SOLD.exec(text)?.[1];
  if (sold && !boasts(sold) && !ofSeller(sold))
    return [`Are ${sold} something you need at the moment?`, `Would ${sold} be of use to you?`];
  const left = /\b(?:left|remaining|available|last|only)\b/i.test(text) ? LEFT.exec(text) : null;
  if (!left) return [];
  const [, lead = '', thing = '', tail = ''] = left;
  const kind = lead.replace(/\b(?:more|new|last|free|open|good|great|other|final|remaining|available)\b ?/gi, '');
  const behind = tail && !NO_PLACE.test(tail) && !DAY.test(tail.trim()) && !unbalanced(tail) ? tail : '';
  // "A spot" of what?
  if (kind.trim() === '' && behind === '') return [];
  if (/^(?:weeks?|months?|days?|hours?|years?)\b/i.test(kind)) return [];
  if (boasts(kind) || wordCount(`${kind} ${behind}`) > 10 || endsOpen(behind)) return [];
  const one = thing.replace(/(?<=\p{L}{2})(?<!s)s$/iu, '').toLowerCase();
  const named = `${kind}${one}${behind.replace(/ (?:our|my) /i, ' the ')}`;
  const thingNamed = withA(named);
  return [`Would ${thingNamed} be of use to you?`, `If ${thingNamed} would be of use, just say.`];
}
