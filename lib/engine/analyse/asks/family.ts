import type { Rung } from '../../types';

/** The many ways to put one kind of ask. The first pattern that matches, and that nothing excuses, is the ask. */
export interface AskFamily {
  readonly rung: Rung;
  /** What is asked for: two asks with the same object are one ask, repeated. */
  readonly object: string;
  readonly any: readonly RegExp[];
  /** Found anywhere in the sentence, these keep the family quiet. */
  readonly unless?: readonly RegExp[];
  /** An offer: a wish of theirs that it waits for may stand before or after it. */
  readonly offer?: boolean;
}
