import type { Finding } from '../diagnose';
import type { Judged } from '../judged';
import { factsOf } from '../rewrite/facts';
import { isSure } from '../settle';
import type { Draft, Lens, Stage } from '../types';

/** Sums, measures, large figures: what is offered, and for how much. A day, an hour or "2 left" may go with the push on it. */
const MATTER =
  /[$€£₹₦]\s?\d|\d\s?%|\b(?:R|Rs|USD|EUR|GBP|INR|NGN|AUD|CAD|CHF) ?\d|\b\d{1,3}(?:[.,]\d{3})+|\b(?!20\d\d\b)\d{3,}|\b\d+\.\d(?!\d)|\b\d+ ?(?:kg|tons?|tonnes?|litres?|liters?|l|ml|m|mm|cm|km|kw|kva|sqm|mbps|gb|tb)\b/iu;
/** Kinds of pressure in whose sentences an offer may stand; guilt and fear offer nothing. */
const OFFERING = /^(?:deadline|assumptive|directive)/;

/**
 * Would a change take out something that must stay? A push that a rule is sure of may go with the time that it stood on, not
 * with what is offered and for how much. Where only the whole message makes a sentence sound pushy, it keeps all facts to
 * somebody who answered; a client is owed every number.
 */
export function loses(before: string, after: Draft, { lens, kind, sure, stage }: Losing): boolean {
  const { links, numbers, names } = factsOf(before);
  const whole = `${after.subject}\n${after.body}`;
  const gone = (facts: readonly string[]) => facts.some((f) => !whole.includes(f));
  if (stage === 'client' && gone(numbers)) return true;
  if (lens === 'ask') return gone(links);
  if (lens === 'pressure' && (sure || stage === 'cold'))
    return gone(links) || (OFFERING.test(kind) && MATTER.test(before) && gone(numbers));
  return gone(links) || gone(numbers) || gone(names);
}

/** What the words that go were flagged for, and who reads them. */
export interface Losing {
  readonly lens: Lens;
  readonly kind: string;
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

export function losingOf(finding: Finding, { reading }: Judged): Losing {
  const { lens, kind, weighed } = finding.rule;
  return { lens, kind, sure: !weighed && isSure(finding), stage: reading.stage };
}
