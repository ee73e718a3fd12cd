import type { Reading } from '../reading';
import type { Report } from '../types';
import { briefOf } from '.';

/** Which facts of the brief the draft speaks of; undefined without a brief. */
export function usedIn(reading: Reading): Report['brief'] {
  if (!reading.context.brief) return undefined;
  const mentioned = briefOf(reading).mentions.map(({ fact, sentence: { field, start, end } }) => ({
    fact: fact.id,
    span: { field, start, end },
  }));
  return { mentioned };
}
