import { analyse } from '../../analyse';

/** From here on an ask costs them something. */
export const FAVOUR = 3;
/** A call, a meeting, a demo, in general terms. */
export const TALK = 4;

/** The highest rung of what a wording asks by itself; 0 if it asks nothing. */
export function rungOf(wording: string): number {
  return Math.max(0, ...analyse(wording).asks.map((a) => a.rung));
}
