/** What the editor's forms hold. Types only: components know them. */
import type { Problem } from './problem';

export interface RuleForm {
  readonly id: string;
  readonly level: string;
  readonly kind: 'any' | 'swap' | 'count' | 'ratio' | 'require' | 'before';
  readonly message: string;
  readonly why: string;
  /** One pattern a line: a phrase, `match: …`, or for words to replace `term → other`. Empty for kinds kept to the text. */
  readonly flag: readonly string[];
  /** What is fine in the same sentence, one pattern a line. */
  readonly fine: readonly string[];
  readonly suggest: readonly string[];
  readonly flags: readonly string[];
  readonly passes: readonly string[];
}

export interface StyleHead {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly note: string;
}

/** What a file says of itself while it is edited. */
export interface Outline {
  readonly forms: readonly RuleForm[] | undefined;
  readonly head: StyleHead | undefined;
}

/** What there is to say of it. */
export interface Verdict {
  readonly problems: readonly Problem[];
  /** Each rule with how many of the drafts it would flag. */
  readonly tried: readonly Tried[];
  readonly drafts: number;
}

export interface Tried {
  readonly rule: string;
  readonly drafts: number;
  /** The first words that it would flag. */
  readonly quotes: readonly string[];
}
