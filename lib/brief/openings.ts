import { clauseOf } from './clause';
import type { Bond, Client } from './client';
import { questionFor } from './questions';
import type { Fact } from './types';

/** A first sentence made of a fact, with a question that fits. */
export interface Opening {
  /** The fact or the bond that it is made of. */
  readonly from: string;
  readonly text: string;
  /** An open question; absent where none fits. */
  readonly question?: string;
}

/** Only what is this sure opens a mail: a wrong opening is worse than none. */
export const SURE = 0.7;
/** A rep chooses among few. */
const MOST = 6;

/** How to start with what the thread itself says of a common friend or an earlier talk. */
export function openingsOf(bonds: readonly Bond[]): readonly Opening[] {
  return bonds.map((bond) => ({ from: `${bond.kind} ${bond.text}`, text: bondOpening(bond) }));
}

/** How to start a message to this client: whom both know first, then facts by rank. Nothing is invented. */
export function openingsFor(client: Client): readonly Opening[] {
  const facts = [...client.facts].sort((a, b) => b.rank - a.rank).flatMap((fact) => openingOf(fact) ?? []);
  return [...openingsOf(client.bonds), ...facts].slice(0, MOST);
}

/** The opening that a fact makes; undefined where its sentence cannot be turned safely. */
export function openingOf(fact: Fact): Opening | undefined {
  if (fact.confidence < SURE || fact.lang !== 'en' || fact.kind === 'person' || fact.kind === 'place') return undefined;
  const clause = fact.kind === 'quote' ? quotedClause(fact) : clauseOf(fact);
  const text = clause && `${fact.kind === 'quote' ? 'Read' : 'Saw'} that ${clause}.`;
  if (!text || HURTS.test(text)) return undefined;
  const question = questionFor(fact);
  return { from: fact.id, text, ...(question && { question }) };
}

/** What a stranger says first must not hurt, though they said it themselves. */
const HURTS = /\b(?:los(?:e|es|ing|t)|wast\w+|fail\w*|strikes?|closing|shut\w*|redundan\w+|job cuts?)\b/i;

/** “Our pickers start at four” -> "your pickers start at four"; only words about themselves can be turned. */
function quotedClause(fact: Fact): string | undefined {
  const said = /[“"]([^“”"]{12,200}?)[,.]?(?:[”"]|$)/.exec(fact.sentence)?.[1];
  return said && /^(?:We|Our|I|My)\b/.test(said) ? clauseOf({ ...fact, sentence: said }) : undefined;
}

/** The rep wrote down whom both know, or where they met; not a word more is claimed. */
export function bondOpening({ kind, text }: Bond): string {
  const said = text.replace(/[.\s]+$/, '');
  if (kind === 'mutual') return `${said} and I know each other, as you two do.`;
  return /^(?:at|in|on|during|after|before|over|last|when|while|yesterday|back)\b/i.test(said)
    ? `Good to have met you ${said.charAt(0).toLowerCase()}${said.slice(1)}.`
    : `Good to have met you: ${said}.`;
}
