/** Several styles become one: who may override whom, what the rep has muted, what the company has locked. */
import type { Rule, Style } from '../engine/rule';
import type { Lens, Severity } from '../engine/types';
import type { CompiledRule, CompiledStyle } from './compiled';
import type { Level } from './format';
import { isOn } from './levels';
import { ruleOf } from './runtime/rule';

/** Where a style comes from, by rising trust: a later one may override an earlier one. */
const ORIGINS = ['personal', 'file', 'url', 'policy'] as const;
export type Origin = (typeof ORIGINS)[number];

export interface Layer {
  readonly origin: Origin;
  readonly style: CompiledStyle;
}

export interface MergeOptions {
  readonly core: Style;
  readonly layers: readonly Layer[];
  /** Full ids, or STYLE/*: only the policy sets them. */
  readonly lock?: readonly string[];
  /** What the rep has muted for good. */
  readonly mute?: Muted;
}

/** What a rep does not want to hear of: single rules by their full ids, and whole lenses. Locked rules speak all the same. */
export interface Muted {
  readonly rules: readonly string[];
  readonly lenses: readonly Lens[];
}

export const NOTHING_MUTED: Muted = { rules: [], lenses: [] };

/** What became of a rule, for lists. */
export interface RuleState {
  readonly id: string;
  readonly level: Level;
  readonly origin: Origin | 'core';
  readonly locked: boolean;
  readonly muted: boolean;
  /** Who changed its level, and why. */
  readonly by?: string;
  readonly because?: string;
}

export interface Merged {
  readonly core: readonly Rule[];
  /** House rules that are on, the most trusted first, each with its level. */
  readonly house: readonly { readonly compiled: CompiledRule; readonly rule: Rule; readonly locked: boolean }[];
  readonly locked: (id: string) => boolean;
  /** Words that no rule flags. */
  readonly accept: readonly string[];
  /** Of these, the words that the policy accepts: all that hold for locked rules. */
  readonly acceptOfPolicy: readonly string[];
  readonly states: readonly RuleState[];
}

export function merge({ core, layers, lock = [], mute = NOTHING_MUTED }: MergeOptions): Merged {
  const rising = distinct(layers);
  const isLocked = lockedBy(lock);
  const muted = new Set(mute.rules);
  const changes = new Map<string, { level: Level; by: string; because?: string }>();
  for (const { origin, style } of rising) {
    for (const { rule, level, because } of style.override) {
      if (isLocked(rule) && origin !== 'policy') continue;
      changes.set(rule, { level, by: style.title, ...(because && { because }) });
    }
  }
  const stateOf = ({ id, lens }: Pick<Rule, 'id' | 'lens'>, own: Level, origin: RuleState['origin']): RuleState => {
    const change = changes.get(id);
    const locked = isLocked(id);
    return {
      id,
      level: change?.level ?? own,
      origin,
      locked,
      muted: (muted.has(id) || mute.lenses.includes(lens)) && !locked,
      ...(change && { by: change.by, ...(change.because && { because: change.because }) }),
    };
  };
  const states = new Map<string, RuleState>();
  for (const rule of core.rules) states.set(rule.id, stateOf(rule, rule.severity, 'core'));
  for (const { origin, style } of rising) {
    for (const rule of style.rules) states.set(rule.id, stateOf(rule, rule.level, origin));
  }
  const levelOf = (id: string): Severity | undefined => {
    const state = states.get(id);
    return state && !state.muted && isOn(state.level) ? state.level : undefined;
  };
  const house = [...rising].reverse().flatMap(({ style }) =>
    style.rules.flatMap((compiled) => {
      const level = levelOf(compiled.id);
      return level ? [{ compiled, rule: ruleOf(compiled, level), locked: isLocked(compiled.id) }] : [];
    }),
  );
  return {
    core: core.rules.flatMap((rule) => {
      const level = levelOf(rule.id);
      return level ? [level === rule.severity ? rule : { ...rule, severity: level }] : [];
    }),
    house,
    locked: isLocked,
    accept: accepts(rising),
    acceptOfPolicy: accepts(rising.filter(({ origin }) => origin === 'policy')),
    states: [...states.values()],
  };
}

/** Whether a rule, by its full id, is among the locked ones: `STYLE/RULE`, or `STYLE/*`. */
export const lockedBy =
  (lock: readonly string[]) =>
  (id: string): boolean =>
    lock.some((l) => l === id || (l.endsWith('/*') && id.startsWith(l.slice(0, -1))));

/** By rising trust; of two styles with one id the more trusted one, or the later one, stands. */
export function distinct(layers: readonly Layer[]): readonly Layer[] {
  const rising = [...layers].sort((a, b) => ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin));
  return rising.filter(({ style }, i) => !rising.slice(i + 1).some((later) => later.style.id === style.id));
}

const accepts = (layers: readonly Layer[]) => [...new Set(layers.flatMap(({ style }) => style.accept))];
