import type { Range } from './analyse/types';
import type { Reading, Sentence } from './reading';
import type { Lens, PrincipleId, Severity, Zone } from './types';
import type { Weight } from './weigh';

/** Where a rule's claim comes from: a principle of the codebook and, where there is one, a study with its grade. */
export interface Source {
  readonly principle: PrincipleId;
  readonly evidence?: { readonly text: string; readonly grade: 'A' | 'B' | 'C' | 'D' | 'theory' };
}

/**
 * A draft as a string: a body, or header lines (Stage, Channel, Incoming, Subject), a blank line and a body.
 * In `flags`, [[ ]] marks the exact words; in `passes` nothing of this rule is flagged.
 */
export interface Examples {
  readonly flags: readonly string[];
  readonly passes: readonly string[];
}

/** Words that a rule speaks up about. */
export interface Match extends Range {
  /** How sure the rule is by itself, 0 to 1: below a half it is a suspicion, which only the whole message can confirm. */
  readonly sure?: number;
}

export interface Rule {
  /** `core/…`: the file's name under lib/rules. */
  readonly id: string;
  readonly lens: Lens;
  /** The codebook's kind within the lens: `deadline`, `slot`, `intro`. */
  readonly kind: string;
  readonly severity: Severity;
  /** One line for lists: what it looks for. */
  readonly summary: string;
  /** What the reader will feel or miss, in several wordings; `{quote}` is the flagged text. */
  readonly messages: readonly string[];
  readonly why: string;
  readonly source: Source;
  /** Where it looks: every zone but greeting and signature, unless given. */
  readonly zones?: readonly Zone[];
  /** Patterns over the normalised sentence: the first that matches is the flagged span. */
  readonly any?: readonly RegExp[];
  /** Patterns that, found in the same sentence, keep the rule quiet. */
  readonly unless?: readonly RegExp[];
  /** What data cannot say: must hold besides `any` and `unless`. */
  readonly when?: (sentence: Sentence, reading: Reading) => boolean;
  /** How sure a match of `any` is by itself; 1, unless given. See `Match`. */
  readonly sure?: number;
  /** Instead of `any`: finds the span itself, as offsets within the sentence. */
  readonly find?: (sentence: Sentence, reading: Reading) => Match | undefined;
  /** The places in `Reading.content` that `find` is asked about, in order: all of them, unless given. */
  readonly at?: (reading: Reading) => readonly number[];
  /** Where the weights see what this rule is about and no rule found it: the words to show, or undefined if not its kind. */
  readonly weighed?: (sentence: Sentence, reading: Reading, weight: Weight) => Range | undefined;
  /** Where a sure find of this rule holds in any company: it is said whatever the weights make of it. */
  readonly unweighed?: (sentence: Sentence) => boolean;
  readonly examples: Examples;
}

/** Declares a rule. A rule needs `any`, `find` or `weighed`. */
export function defineRule(rule: Rule): Rule {
  if (rule.any && rule.find) throw new Error(`${rule.id}: give either \`any\` patterns or a \`find\` function`);
  if (!rule.any && !rule.find && !rule.weighed) throw new Error(`${rule.id}: give \`any\`, \`find\` or \`weighed\``);
  return rule;
}

/** A set of rules with words that are never flagged. The core style and house styles are both one. */
export interface Style {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly rules: readonly Rule[];
}
