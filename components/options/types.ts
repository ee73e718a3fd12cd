import type { Diagnostic, Lens, Strength } from '../../lib/engine/types';

/** One site that the coach knows. */
export interface SiteRow {
  readonly id: string;
  readonly name: string;
  /** Its hostnames. */
  readonly hosts: readonly string[];
  readonly on: boolean;
  /** Whether the browser lets the coach work there. */
  readonly allowed: boolean;
  /** Whether the rep may take it back here: the standard sites are the browser's to manage. */
  readonly optional: boolean;
}

/** One rule as the list shows it. */
export interface RuleRow {
  readonly id: string;
  readonly lens: Lens;
  readonly summary: string;
  readonly why: string;
  readonly source: string;
  /** With `[[marked words]]`. */
  readonly flags: readonly string[];
  readonly passes: readonly string[];
  readonly on: boolean;
  /** What others have settled: the company that it is on, a house style that it is off. */
  readonly fixed?: 'on' | 'off';
}

/** What the coach says of words that were tried. */
export interface Tried {
  /** Why it is silent, if it is. */
  readonly quiet?: 'ordinary' | 'language' | 'empty';
  readonly diagnostics: readonly Pick<Diagnostic, 'ruleId' | 'lens' | 'span' | 'quote' | 'message' | 'why'>[];
  readonly strengths: readonly Pick<Strength, 'quote' | 'message'>[];
}

/** One dismissal that can be taken back. */
export interface DismissedRow {
  readonly key: string;
  readonly kind: 'flag' | 'draft' | 'rule' | 'site';
  /** The rule's summary, or the site. */
  readonly what: string;
  readonly site?: string;
  /** `2026-11-21` */
  readonly day?: string;
}

/** One of the browser's shortcuts for this extension. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** What the rep has set in the browser; empty for nothing. */
  readonly own: string;
  /** What works in a compose box anyway. */
  readonly builtIn: string;
}

/** One kind of thing that is kept. */
export interface StoredRow {
  readonly key: string;
  readonly bytes: number;
  /** As it stands in the store. */
  readonly json: string;
}
