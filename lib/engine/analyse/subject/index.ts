import { rx } from '../../text/rx';
import { PLACEHOLDER } from '../../vocab';
import type { Subject } from '../types';
import { type Head, headOf, mainClause } from './head';

const SELLER_ANY = rx`(i|i'm|i've|i'd|i'll|im|ive|we|we're|we've|we'd|we'll|our|ours|us|my|me|myself)`;
const CLIENT_ANY = rx`(you|your|you're|you've|you'd|you'll|yours|u|ur|y'all|yourself)`;
const WORD = new RegExp(`[a-z]{2}|${PLACEHOLDER}`);

const OF_HEAD: Readonly<Record<Head, Subject | undefined>> = {
  i: 'seller',
  we: 'seller',
  our: 'seller',
  elided: 'seller',
  you: 'client',
  your: 'client',
  both: 'both',
  it: undefined,
  there: undefined,
  other: undefined,
};

/** Whom the sentence is about: the subject of its main clause; if that is a thing, whoever is named at all. */
export function subjectOf(norm: string): Subject {
  const byHead = OF_HEAD[headOf(norm)];
  if (byHead) return byHead;
  const seller = has(SELLER_ANY, norm);
  const client = has(CLIENT_ANY, norm);
  if (seller && client) return 'both';
  if (seller) return 'seller';
  if (client) return 'client';
  return WORD.test(mainClause(norm)) ? 'third' : 'nobody';
}

function has(pattern: RegExp, norm: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(norm);
}
