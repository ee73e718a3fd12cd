import type { Empty, FactKind } from '../../lib/brief/types';
import type { Walk } from '../../lib/engine/walk';

type Step = Walk['stones'][number]['step'];

/** What a kind of fact is called. */
export const KINDS: Readonly<Record<FactKind, string>> = {
  initiative: 'Under way',
  event: 'News',
  hiring: 'Hiring',
  goal: 'Goal',
  challenge: 'Challenge',
  technology: 'Technology',
  quote: 'Their words',
  product: 'Product',
  person: 'Person',
  number: 'Number',
  place: 'Place',
};

/** Why a page gave nothing, in a sentence that helps. */
export const EMPTY: Readonly<Record<Empty | 'closed', string>> = {
  text: 'This page says almost nothing in words. Try their about or news page.',
  paywall: 'Most of this page waits behind a subscription, so there was nothing to read.',
  language: 'This page is in a language that Earnest does not read yet. You can still write a fact down yourself.',
  facts: 'Nothing on this page is particular to them. Their news or careers page may say more.',
  closed: 'The browser does not open this page to extensions.',
};

/** The six stones. */
export const STONES: Readonly<Record<Step, string>> = {
  situation: 'Where they are',
  change: 'What they would change',
  goals: 'Where they want to be',
  gaps: 'What stands in the way',
  education: 'The options',
  advice: 'Answers, when they ask',
};

/** Who has covered a stone. */
export function coveredBy({ rep, client, covered }: Walk['stones'][number]): string {
  if (covered) return client ? 'they told you' : 'you told them';
  if (rep) return 'you asked';
  return client ? 'they asked' : 'open';
}
