/** Small readers for stored data: they take anything and give what is good in it. */

export const objectIn = (stored: unknown): Readonly<Record<string, unknown>> =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? (stored as Record<string, unknown>) : {};

export const listIn = (stored: unknown): readonly unknown[] => (Array.isArray(stored) ? stored : []);

/** The texts of a list, each once. */
export const textsIn = (stored: unknown): string[] => [
  ...new Set(listIn(stored).filter((text): text is string => typeof text === 'string')),
];

export const textIn = (stored: unknown, otherwise = ''): string => (typeof stored === 'string' ? stored : otherwise);

export const flagIn = (stored: unknown, otherwise: boolean): boolean =>
  typeof stored === 'boolean' ? stored : otherwise;

/** A count: a whole number, not below zero. */
export const countIn = (stored: unknown): number =>
  typeof stored === 'number' && Number.isSafeInteger(stored) && stored > 0 ? stored : 0;
