import type { Rule } from '../engine/rule';
import type { CompiledRule } from './compiled';
import { isOn } from './levels';
import { distinct, lockedBy, type MergeOptions, merge } from './merge';
import { ruleOf } from './runtime/rule';

/** One rule as lists show it, whether it is on or off. */
export interface Listed {
  readonly rule: Rule;
  /** The title of the style that it is from. */
  readonly style: string;
  /** Whether it is a house style's, not the core's. */
  readonly house: boolean;
  /** What others have settled: the company that it is on, a house style that it is off. Else it is the rep's to switch. */
  readonly fixed?: 'on' | 'off';
}

/** Every rule of the core and of all layers, the core's first. */
export function lineup(options: MergeOptions): readonly Listed[] {
  const { core, layers, lock = [] } = options;
  const states = new Map(merge(options).states.map((state) => [state.id, state]));
  const locked = lockedBy(lock);
  const fixedOf = (id: string): Pick<Listed, 'fixed'> => {
    if (!isOn(states.get(id)?.level ?? 'off')) return { fixed: 'off' };
    return locked(id) ? { fixed: 'on' } : {};
  };
  const rules = core.rules.map((rule) => ({ rule, style: core.title, house: false, ...fixedOf(rule.id) }));
  const house = distinct(layers).flatMap(({ style }) =>
    style.rules.map((compiled) => ({
      rule: ruleOf(compiled, severityOf(compiled)),
      style: style.title,
      house: true,
      ...fixedOf(compiled.id),
    })),
  );
  return [...rules, ...house];
}

const severityOf = ({ level }: CompiledRule) => (isOn(level) ? level : 'hint');
