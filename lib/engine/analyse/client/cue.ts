import { Family } from '../../text/family';
import type { Range, SpeechAct, Subject } from '../types';

/** What a cue may look at: one sentence, by itself. */
export interface Seen {
  /** Lower case, straight quotes, same length as `text`. */
  readonly norm: string;
  readonly text: string;
  readonly act: SpeechAct;
  readonly subject: Subject;
  readonly claim: boolean;
}

/** Something in a sentence that speaks for, or against, its being about this client. */
export interface Cue {
  /** Points toward (or, below zero, away from) "about this client": weak cues add up, none decides alone. */
  readonly weight: number;
  readonly find: (seen: Seen) => Range | undefined;
}

/** A cue that is a family of patterns, unless another pattern stands in the same sentence. */
export function words(weight: number, any: readonly RegExp[], unless: readonly RegExp[] = []): Cue {
  const family = new Family(any);
  const except = new Family(unless);
  return {
    weight,
    find: ({ norm }) => {
      const found = family.first(norm);
      return found && !except.in(norm) ? { start: found[0], end: found[1] } : undefined;
    },
  };
}

/** A cue that holds for the sentence as a whole. */
export function whole(weight: number, holds: (seen: Seen) => boolean): Cue {
  return { weight, find: (seen) => (holds(seen) ? { start: 0, end: seen.norm.length } : undefined) };
}

/** Praise quotes a clause, not a paragraph. */
const QUOTE_WORDS = 12;
const FIRST_WORDS = new RegExp(`^(?:\\S+\\s*){1,${QUOTE_WORDS}}`);

/** The clause that starts with the telling words; without any, the sentence's first words. */
export function clauseOf(norm: string, telling: Range | undefined): Range {
  const lead = telling ? telling.start : (/^[^\p{L}\p{N}$€£{[("]*/u.exec(norm)?.[0].length ?? 0);
  const rest = norm.slice(lead);
  const words = rest.match(FIRST_WORDS)?.[0] ?? rest;
  const atLeast = telling ? telling.end - telling.start : 0;
  const stop = words.slice(atLeast).search(/[;!?]|\.(?:\s|$)| [-(]|: /);
  const length = stop < 0 ? words.length : atLeast + stop + (words[atLeast + stop] === '?' ? 1 : 0);
  const end = lead + norm.slice(lead, lead + length).trimEnd().length;
  return end > lead ? { start: lead, end } : { start: 0, end: norm.length };
}
