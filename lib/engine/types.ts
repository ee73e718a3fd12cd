/** The words of the engine. Plain, serialisable data only: they cross messages, files and tests unchanged. */

export type Channel = 'email' | 'message' | 'note';

/** How far the conversation is: never spoke, they answered, you met or talked, they are a client. */
export type Stage = 'cold' | 'replied' | 'met' | 'client';

/** What the rep wrote, and nothing else: no quoted text, no signature block of the host. */
export interface Draft {
  readonly channel: Channel;
  readonly subject: string;
  readonly body: string;
}

/** What the coach knows besides the draft. `incoming` is their last message, as plain text. */
export interface Context {
  readonly stage: Stage;
  readonly incoming?: string;
  /** What is known of the client. */
  readonly brief?: readonly BriefFact[];
}

/** Something true of the client, as the brief keeps it. */
export interface BriefFact {
  readonly id: string;
  readonly sentence: string;
  /** The client's name, as the sentence may use it. */
  readonly about: string;
  /** A first sentence made of it, where there is a safe one. */
  readonly opening?: string;
}

export type Field = 'subject' | 'body';

/** Half-open range of UTF-16 code units within one field of a draft. */
export interface Span {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

export type Zone = 'subject' | 'greeting' | 'opening' | 'body' | 'closing' | 'signature';

/** `pressure`, `ask` and `me-focus` are the codebook's three; the others are for draft-level and house rules. */
export type Lens = 'pressure' | 'ask' | 'me-focus' | 'curiosity' | 'telling' | 'journey' | 'house';

export type Severity = 'hint' | 'suggestion' | 'warning';

export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

export type FixKind = 'reframe' | 'soften' | 'release' | 'earn' | 'trim' | 'reorder';

/** A rewrite as data. Its edits do not overlap and are sorted by start. */
export interface Fix {
  readonly kind: FixKind;
  /** What it does, as a verb phrase: "Ask about their side instead". */
  readonly title: string;
  /** Why it helps, in a clause. */
  readonly why: string;
  readonly edits: readonly TextEdit[];
}

/** What the coach offers for one flag. */
export interface Help {
  /** Verified rewrites, best first; may be empty. */
  readonly fixes: readonly Fix[];
  /** A question that helps the rep to words of their own, at most 14 words; empty if the flag no longer stands. */
  readonly prompt: string;
}

/** One change of a reworked draft: which flag it answers, and how. */
export interface ReworkStep {
  readonly ruleId: string;
  readonly kind: FixKind;
  readonly title: string;
  readonly why: string;
}

/** A whole draft in better words, as a proposal. */
export interface Rework {
  readonly draft: Draft;
  /** One edit a field that changes, as small as it can be. */
  readonly edits: readonly TextEdit[];
  /** In the order in which they were made; empty if there is nothing to better. */
  readonly steps: readonly ReworkStep[];
  /** How many flags are left, and how many there were. */
  readonly left: number;
  readonly were: number;
}

export interface Diagnostic {
  readonly ruleId: string;
  readonly lens: Lens;
  readonly severity: Severity;
  readonly span: Span;
  /** The text at `span` when it was checked. */
  readonly quote: string;
  /** What the reader will feel or miss: one sentence, at most 14 words. */
  readonly message: string;
  /** Why it matters: at most 25 words. */
  readonly why: string;
  /** Best first; may be empty. */
  readonly fixes: readonly Fix[];
}

/** What earns an ask: something in the message, or in the conversation before it. */
export type CreditKind = 'observation' | 'relation' | 'gift';

/** The ask ladder: 1 interest, 3 favour, 4 meeting, 5 slot, 6 decision. A rung 2 question is about them: no ask. */
export type Rung = 1 | 3 | 4 | 5 | 6;

export interface Ask {
  readonly span: Span;
  readonly rung: Rung;
  readonly earned: boolean;
  /** What stood before it, in reading order. */
  readonly credits: readonly CreditKind[];
}

export type StrengthKind = 'observation' | 'relation' | 'question';

/** Words about the client: what to keep. */
export interface Strength {
  readonly kind: StrengthKind;
  readonly span: Span;
  readonly quote: string;
  readonly message: string;
}

export type PrincipleId = 'pace' | 'earn' | 'world' | 'ask' | 'curiosity' | 'walk' | 'long-game';

/** One of the seven meters. `score` is 0..1; `said` is that score in words; `parts` are what it is made of. */
export interface Principle {
  readonly id: PrincipleId;
  readonly title: string;
  readonly score: number;
  readonly said: string;
  readonly parts: readonly { readonly name: string; readonly value: number }[];
}

/** A rule that threw: it was skipped, the others went on. `error` holds no text of the draft. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly error: string;
}

export interface Report {
  /** Why the coach is silent, if it is: the text is not a sales message, is not English, or is empty. */
  readonly quiet?: 'ordinary' | 'language' | 'empty';
  /** In reading order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly strengths: readonly Strength[];
  readonly asks: readonly Ask[];
  /** The highest rung that an ask at the end of the draft would have earned; 2 is a question about them. */
  readonly earned: Rung | 2;
  readonly principles: readonly Principle[];
  /** 0..100: how glad a busy client would be to have it, opened up by `principles`. */
  readonly score: number;
  /** With a brief: which of its facts the draft speaks of, in reading order. */
  readonly brief?: { readonly mentioned: readonly { readonly fact: string; readonly span: Span }[] };
  readonly failures: readonly RuleFailure[];
}
