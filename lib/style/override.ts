import type { Rule } from '../engine/rule';
import type { CompiledStyle } from './compiled';
import type { Level } from './format';
import { isOn } from './levels';

/** Rules with the levels that styles give them, a later style having the last word; what is off is left out. */
export function overridden(
  rules: readonly Rule[],
  styles: readonly Pick<CompiledStyle, 'override'>[],
): readonly Rule[] {
  const levels = new Map<string, Level>(
    styles.flatMap((s) => s.override.map(({ rule, level }) => [rule, level] as const)),
  );
  return rules.flatMap((rule) => {
    const level = levels.get(rule.id);
    if (level === undefined || level === rule.severity) return [rule];
    return isOn(level) ? [{ ...rule, severity: level }] : [];
  });
}
