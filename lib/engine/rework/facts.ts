import { factsOf } from '../rewrite/facts';
import type { Draft, Lens, Stage } from '../types';

/** A sum, a share: what a client counts with. */
const MONEY = /[$€£₹₦%]|\b(?:R|Rs|USD|EUR|GBP|INR|NGN|AUD|CAD|CHF) ?\d/u;

/**
 * Would a change take out something that must stay? A push that a rule is sure of may go with the day it stood on. Where
 * only the whole message makes a sentence sound pushy, its sums and links stay, and all it says to somebody who answered.
 * A client is owed every number.
 */
export function loses(before: string, after: Draft, { lens, sure, stage }: Losing): boolean {
  const { links, numbers, names } = factsOf(before);
  const whole = `${after.subject}\n${after.body}`;
  const gone = (facts: readonly string[]) => facts.some((f) => !whole.includes(f));
  if (stage === 'client' && gone(numbers)) return true;
  if (lens === 'ask') return gone(links);
  if (lens === 'pressure' && sure) return false;
  if (lens === 'pressure' && stage === 'cold') return gone(links) || (MONEY.test(before) && gone(numbers));
  return gone(links) || gone(numbers) || gone(names);
}

/** What the words that go were flagged for, and who reads them. */
export interface Losing {
  readonly lens: Lens;
  /** A rule is sure of it by itself. */
  readonly sure: boolean;
  readonly stage: Stage;
}

/** How many facts a change would take out, for the choice between two. */
export function losses(before: string, after: Draft): number {
  const { links, numbers, names } = factsOf(before);
  const whole = `${after.subject}\n${after.body}`;
  const gone = (facts: readonly string[]) => facts.filter((f) => !whole.includes(f)).length;
  return gone(links) * 3 + gone(numbers) + gone(names);
}
