import type { Report } from '../engine/types';
import { type Counts, NOTHING } from '../settings';

/** What one sent message adds to the rep's weekly picture: numbers only. Nothing for a message that sells nothing. */
export function countsOf({ quiet, asks, diagnostics, strengths }: Report): Counts | null {
  if (quiet !== undefined) return null;
  const real = asks.filter(({ rung }) => rung >= 3);
  const flagged = (lens: string) => diagnostics.filter((diagnostic) => diagnostic.lens === lens).length;
  return {
    ...NOTHING,
    messages: 1,
    asks: real.length > 0 ? 1 : 0,
    earned: real.length > 0 && real.every(({ earned }) => earned) ? 1 : 0,
    telling: flagged('me-focus'),
    asking: strengths.filter(({ kind }) => kind === 'question').length,
    pressure: flagged('pressure'),
  };
}
