import type { CreditKind, Rung, StrengthKind } from '../types';
import type { About } from './client/about';

/** Whom a sentence is about, in grammar and in sense. */
export type Subject = 'seller' | 'client' | 'both' | 'third' | 'nobody';

export type SpeechAct =
  | 'statement'
  | 'offer'
  | 'request'
  | 'open-question'
  | 'closed-question'
  | 'rhetorical-question'
  | 'imperative'
  | 'wish';

/** One of the six steps of the walk. */
export type Step = 'situation' | 'change' | 'goals' | 'gaps' | 'education' | 'advice';

/** A half-open range within the sentence. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface AskMatch extends Range {
  readonly rung: Rung;
  /** What is asked for: two asks with the same object are one ask, repeated. */
  readonly object: string;
}

export interface CreditMatch extends Range {
  readonly kind: CreditKind;
}

export interface ClientMatch extends Range {
  readonly kind: StrengthKind;
}

/** What a sentence shows by itself. Pure function of its text: kept from one keystroke to the next. */
export interface Analysis {
  readonly text: string;
  /** The sentence (its first 2,000 units), same offsets: lower case, straight quotes, plain spaces. */
  readonly norm: string;
  readonly words: number;
  readonly subject: Subject;
  readonly act: SpeechAct;
  readonly asks: readonly AskMatch[];
  readonly credits: readonly CreditMatch[];
  /** How much it is about the client: what `client` and the message-level strengths are decided by. */
  readonly about: About;
  readonly client?: ClientMatch;
  /** Tells about the seller's product, price, record or firm. */
  readonly claim: boolean;
  readonly step?: Step;
  /** What others have read from it: see `keptBy`. */
  readonly kept: object[];
}
