/** A checked style as plain data: what is stored, and what the engine's rules are made of. */
import type { Channel, Lens, Zone } from '../engine/types';
import type { Level, Metric } from './format';
import type { Program } from './words/program';

/** Raised when what is compiled changes: stored copies of another number are compiled again from their text. */
export const COMPILER = 1;

export interface CompiledPattern {
  /** As written, for coverage and for people. */
  readonly written: string;
  readonly program: Program;
  /** Runs over characters instead of words. */
  readonly regex?: true;
  /** One of these words must stand in any match: `abc` or a begin `abc*`. */
  readonly needs?: readonly string[];
}

export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

export type Body =
  | { readonly kind: 'any'; readonly any: readonly CompiledPattern[] }
  | { readonly kind: 'swap'; readonly swap: readonly { readonly of: CompiledPattern; readonly to: string }[] }
  | ({ readonly kind: 'count'; readonly of: Metric | readonly CompiledPattern[] } & Bounds)
  | ({ readonly kind: 'ratio'; readonly of: Metric; readonly to: Metric } & Bounds)
  | { readonly kind: 'require'; readonly require: readonly CompiledPattern[] }
  | { readonly kind: 'before'; readonly first: readonly CompiledPattern[]; readonly later: readonly CompiledPattern[] };

export interface CompiledRule {
  /** STYLE/RULE. */
  readonly id: string;
  readonly lens: Lens;
  readonly level: Level;
  /** Nothing: everywhere but in greeting and signature. */
  readonly zones?: readonly Zone[];
  readonly channels?: readonly Channel[];
  readonly message: string;
  readonly why: string;
  readonly learn?: string;
  readonly body: Body;
  readonly unless: readonly CompiledPattern[];
  readonly suggest: readonly string[];
  readonly examples: { readonly flags: readonly string[]; readonly passes: readonly string[] };
}

export interface CompiledStyle {
  readonly compiler: number;
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Milliseconds for which a subscriber may use a copy without asking for a newer one. */
  readonly expires: number;
  readonly owner?: string;
  readonly note?: string;
  readonly override: readonly { readonly rule: string; readonly level: Level; readonly because?: string }[];
  /** Lower case, straight quotes. */
  readonly accept: readonly string[];
  readonly rules: readonly CompiledRule[];
}
