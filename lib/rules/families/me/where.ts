import type { Analysis } from '../../../engine/analyse/types';
import { oncePer } from '../../../engine/once';
import type { Reading, Sentence } from '../../../engine/reading';
import type { Stage } from '../../../engine/types';
import { bodyOf } from './message';
import { namesSeller, sellerNames } from './names';
import { properSubject } from './proper';

/** Where a sentence stands, as far as that weighs: sentences in equal places weigh the same. */
export interface Where {
  readonly stage: Stage;
  readonly subject: boolean;
  /** Its place in the body, 3 for every later one; -1 for the subject line. */
  readonly at: number;
  readonly closing: boolean;
  readonly item: boolean;
  readonly paragraph: boolean;
  readonly incoming: boolean;
  readonly note: boolean;
  /** Names the seller's firm, or begins with its name. */
  readonly named: boolean;
  readonly namedFirst: boolean;
  /** Begins with a name that stands elsewhere in the message too. */
  readonly proper: boolean;
  /** The sentence that leads the list or run that this one stands in. */
  readonly lead: Analysis | undefined;
  readonly leadNamed: boolean;
  /** All of the above but `lead`, as one number. */
  readonly key: number;
}

/** What all sentences of a message share of their places: read once for all. */
const messageIn = oncePer((reading: Reading) => ({
  stage: reading.stage,
  incoming: Boolean(reading.context.incoming),
  note: reading.draft.channel === 'note',
  names: sellerNames(reading),
  length: bodyOf(reading).length,
}));

/** `at` counts the sentences of the body, -1 for the subject line; `lead` opens the list that it stands in. */
export function whereOf(s: Sentence, reading: Reading, at: number, lead: Sentence | undefined): Where {
  const { stage, incoming, note, names, length } = messageIn(reading);
  const named = namesSeller(s.is, names);
  const where = {
    stage,
    subject: s.zone === 'subject',
    at: Math.min(at, 3),
    closing: length > 4 && at >= length - 2,
    item: s.item,
    paragraph: s.paragraphStart,
    incoming,
    note,
    named: named.any,
    namedFirst: named.first,
    proper: properSubject(s, reading),
    lead: lead?.is,
    leadNamed: lead !== undefined && namesSeller(lead.is, names).any,
    key: 0,
  };
  where.key = keyOf(where);
  return where;
}

const STAGES: readonly Stage[] = ['cold', 'replied', 'met', 'client'];

function keyOf(w: Omit<Where, 'lead' | 'key'>): number {
  const bit = (yes: boolean, place: number) => (yes ? 1 << place : 0);
  const marks =
    bit(w.subject, 0) | bit(w.closing, 1) | bit(w.item, 2) | bit(w.paragraph, 3) | bit(w.incoming, 4) | bit(w.note, 5);
  const names = bit(w.named, 6) | bit(w.namedFirst, 7) | bit(w.proper, 8) | bit(w.leadNamed, 9);
  return ((STAGES.indexOf(w.stage) * 5 + w.at + 1) << 10) | marks | names;
}
