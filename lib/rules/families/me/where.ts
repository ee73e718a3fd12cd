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
}

/** A `Where` but for its lead, as one number: made of every sentence at every key press, where an object would cost more. */
export type WhereKey = number;

const [SUBJECT, CLOSING, ITEM, PARAGRAPH, INCOMING, NOTE] = [1, 2, 4, 8, 16, 32] as const;
const [NAMED, NAMED_FIRST, PROPER, LEAD_NAMED] = [64, 128, 256, 512] as const;
/** From this bit on stands the place in the body, one more than it is, and from the other the stage. */
const AT = 10;
const STAGE = 13;
const STAGES: readonly Stage[] = ['cold', 'replied', 'met', 'client'];

/** What all sentences of a message share of their places: read once for all. */
const messageIn = oncePer((reading: Reading) => {
  const { stage, context, draft } = reading;
  const marks = (context.incoming ? INCOMING : 0) | (draft.channel === 'note' ? NOTE : 0);
  return {
    marks: (STAGES.indexOf(stage) << STAGE) | marks,
    names: sellerNames(reading),
    length: bodyOf(reading).length,
  };
});

/** `at` counts the sentences of the body, -1 for the subject line; `lead` opens the list that it stands in. */
export function keyOf(s: Sentence, reading: Reading, at: number, lead: Sentence | undefined): WhereKey {
  const { marks, names, length } = messageIn(reading);
  const named = namesSeller(s.is, names);
  let key = marks | ((Math.min(at, 3) + 1) << AT);
  if (s.zone === 'subject') key |= SUBJECT;
  if (length > 4 && at >= length - 2) key |= CLOSING;
  if (s.item) key |= ITEM;
  if (s.paragraphStart) key |= PARAGRAPH;
  if (named.any) key |= NAMED;
  if (named.first) key |= NAMED_FIRST;
  if (properSubject(s, reading)) key |= PROPER;
  if (lead && namesSeller(lead.is, names).any) key |= LEAD_NAMED;
  return key;
}

export function whereOf(key: WhereKey, lead: Analysis | undefined): Where {
  const has = (mark: number) => (key & mark) !== 0;
  return {
    stage: STAGES[key >> STAGE] as Stage,
    subject: has(SUBJECT),
    at: ((key >> AT) & 7) - 1,
    closing: has(CLOSING),
    item: has(ITEM),
    paragraph: has(PARAGRAPH),
    incoming: has(INCOMING),
    note: has(NOTE),
    named: has(NAMED),
    namedFirst: has(NAMED_FIRST),
    proper: has(PROPER),
    lead,
    leadNamed: has(LEAD_NAMED),
  };
}
