import { firstMatch, matches } from '../../text/rx';
import type { AskMatch } from '../types';
import { CLINCH } from './clinch';
import { CLOSE } from './close';
import { BUY_NOW, DO_FOR_US, WANT_BUY, WANT_DO } from './command';
import { CONDITIONAL } from './conditional';
import { dated } from './dated';
import { DECISIONS } from './decision';
import { HAND_IT, SEAL_IT } from './demand';
import type { AskFamily } from './family';
import { FAVOURS, REFERRALS } from './favour';
import { EXCHANGE, IN_CASE, OPEN_DOOR, TAKEN_BACK, WAITS, WAY_OUT } from './guard';
import { INTERESTS } from './interest';
import { LOOSE_DECISION } from './loose-decision';
import { LOOSE_FAVOUR, LOOSE_QUALIFY } from './loose-favour';
import { LOOSE_OFFER } from './loose-offer';
import { LOOSE_SLOT, LOOSE_TALK } from './loose-talk';
import { MEETINGS } from './meeting';
import { ON_LIST } from './onlist';
import { QUALIFY } from './qualify';
import { REQUEST } from './request';
import { SLOTS } from './slot';
import { phrase } from './span';
import { TIMES } from './times';
import { MEET } from './wish';

/**
 * Highest first; who-questions before talks, because "who should I speak to?" asks for a name.
 * The families in plain words come first; the loose ones, put together from parts, hear what those miss.
 */
const LADDER: readonly AskFamily[] = [
  ...DECISIONS,
  CLOSE,
  CLINCH,
  ...SLOTS,
  TIMES,
  ...REFERRALS,
  ON_LIST,
  ...MEETINGS,
  MEET,
  QUALIFY,
  LOOSE_DECISION,
  BUY_NOW,
  WANT_BUY,
  SEAL_IT,
  LOOSE_SLOT,
  ...FAVOURS,
  LOOSE_TALK,
  LOOSE_FAVOUR,
  LOOSE_QUALIFY,
  REQUEST,
  DO_FOR_US,
  WANT_DO,
  HAND_IT,
  ...INTERESTS,
  LOOSE_OFFER,
  CONDITIONAL,
];

/** The asks of a sentence: the highest that it shows. One sentence counts as one ask. */
export function asksOf(norm: string): readonly AskMatch[] {
  // Asked only once something is found: most sentences ask for nothing.
  let takenBack: boolean | undefined;
  let wayOut: boolean | undefined;
  for (const { rung, object, any, unless, offer } of LADDER) {
    const found = firstMatch(any, norm);
    if (!found || (unless && matches(unless, norm))) continue;
    if (rung > 3) {
      takenBack ??= matches(TAKEN_BACK, norm);
      if (takenBack) continue;
    } else if (rung === 3) {
      wayOut ??= matches(WAY_OUT, norm) || matches(OPEN_DOOR, norm);
      if (wayOut) continue;
    }
    const [start, end] = found;
    const words = phrase(norm, start, end);
    // "If you send me the drawing, I price it": their part is paid for on the spot, so nothing has to earn it before.
    if (rung === 3 && matches(EXCHANGE, norm)) return [{ rung: 3, object: 'exchange', ...words }];
    // What waits for their wish asks for no more than that wish, a day that is named with it included. Source: codebook, Borderlines.
    if ((rung === 4 || (rung === 5 && !norm.includes('?'))) && waits(norm, offer ? norm.length : start))
      return [{ rung: 1, object: 'interest', ...words }];
    if (rung === 4 && offer && matches(IN_CASE, norm) && !norm.includes('?') && !dated(norm, start))
      return [{ rung: 1, object: 'interest', ...words }];
    return [{ rung: rung === 4 && dated(norm, start) ? 5 : rung, object, ...words }];
  }
  return [];
}

/** Does what is said up to `end` wait for a wish of theirs? "If it makes sense, could we talk?" asks all the same. */
function waits(norm: string, end: number): boolean {
  if (end < norm.length && norm.includes('?')) return false;
  // The ask may be heard from the middle of the condition on: "if a call | would help, Tuesday is free".
  const condition = CONDITION.exec(norm)?.[0].length ?? 0;
  return matches(WAITS, norm.slice(0, Math.max(end, condition)));
}

/** A sentence that opens with its condition, up to the comma behind it. */
const CONDITION = /^\W*(?:(?:so|or|and|but|also|then),? )*(?:if|should|in case) [^,?]{3,80},/;
