/** What is different in a new version of a style, in words of the person who has to agree to it. */
import type { CompiledRule, CompiledStyle } from './compiled';
import type { Level } from './format';
import { isHigher } from './levels';

export interface StyleDiff {
  readonly from: string;
  readonly to: string;
  /** One line: "2 rules added, 1 raised to warning". */
  readonly summary: string;
  readonly lines: readonly string[];
  /** Full ids of rules whose level rises to warning, and new ones that start there: the rep is asked first. */
  readonly raised: readonly string[];
}

export function diffStyles(old: CompiledStyle | undefined, now: CompiledStyle): StyleDiff {
  const before = new Map((old?.rules ?? []).map((rule) => [shortId(rule), rule]));
  const after = new Map(now.rules.map((rule) => [shortId(rule), rule]));
  const added = [...after].filter(([id]) => !before.has(id)).map(([, rule]) => rule);
  const removed = [...before].filter(([id]) => !after.has(id)).map(([, rule]) => rule);
  const both = [...after].flatMap(([id, rule]) => {
    const was = before.get(id);
    return was ? [{ was, rule }] : [];
  });
  const moved = both.filter(({ was, rule }) => was.level !== rule.level);
  const reworded = both.filter(({ was, rule }) => was.level === rule.level && content(was) !== content(rule));
  const overrides = overrideLines(old, now);
  const lines = [
    ...added.map((r) => `+ ${r.id} (${r.level}): ${r.message}`),
    ...removed.map((r) => `- ${r.id}: ${r.message}`),
    ...moved.map(({ was, rule }) => `${arrow(was.level, rule.level)} ${rule.id}: ${was.level} → ${rule.level}`),
    ...reworded.map(({ rule }) => `~ ${rule.id}: changed`),
    ...overrides.map(({ line }) => line),
    ...listLines('accepted', old?.accept ?? [], now.accept),
  ];
  const raised = [
    ...moved.filter(({ rule }) => rule.level === 'warning').map(({ rule }) => rule.id),
    ...(old ? added.filter((r) => r.level === 'warning').map((r) => r.id) : []),
    ...overrides.filter(({ raises }) => raises).map(({ rule }) => rule),
  ];
  const parts = [
    count(added.length, 'added'),
    count(removed.length, 'removed'),
    ...(['warning', 'suggestion', 'hint', 'off'] as const).flatMap((level) => {
      const up = moved.filter(({ was, rule }) => rule.level === level && isHigher(level, was.level)).length;
      const down = moved.filter(({ was, rule }) => rule.level === level && isHigher(was.level, level)).length;
      return [count(up, `raised to ${level}`), count(down, level === 'off' ? 'turned off' : `lowered to ${level}`)];
    }),
    count(reworded.length, 'changed'),
    overrides.length > 0 ? `${overrides.length} ${overrides.length === 1 ? 'override' : 'overrides'} changed` : '',
  ].filter((part) => part !== '');
  const [first = '', ...rest] = parts;
  const summary = [
    first.replace(/^(\d+) (?!override)/, (_, n: string) => `${n} ${n === '1' ? 'rule' : 'rules'} `),
    ...rest,
  ].join(', ');
  return {
    from: old?.version ?? '',
    to: now.version,
    summary: summary || (lines[0] ?? 'nothing changed'),
    lines,
    raised,
  };
}

const shortId = ({ id }: CompiledRule) => id.slice(id.indexOf('/') + 1);
const count = (n: number, what: string) => (n === 0 ? '' : `${n} ${what}`);
const arrow = (was: Level, now: Level) => (isHigher(now, was) ? '↑' : '↓');

/** All of a rule but its id and level. */
function content({ id: _id, level: _level, ...rest }: CompiledRule): string {
  return JSON.stringify(rest, inOneOrder);
}

/** Storage gives keys back in another order than they were put in. */
function inOneOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function overrideLines(old: CompiledStyle | undefined, now: CompiledStyle) {
  const was = new Map((old?.override ?? []).map((o) => [o.rule, o]));
  const is = new Map(now.override.map((o) => [o.rule, o]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((rule) => {
    const [a, b] = [was.get(rule)?.level, is.get(rule)?.level];
    if (a === b) return [];
    const line = b === undefined ? `- override of ${rule}` : `~ ${rule}: set to ${b}${a ? ` (was ${a})` : ''}`;
    return [{ rule, line, raises: old !== undefined && b === 'warning' }];
  });
}

function listLines(what: string, was: readonly string[], is: readonly string[]): readonly string[] {
  return [
    ...is.filter((term) => !was.includes(term)).map((term) => `+ ${what}: ${term}`),
    ...was.filter((term) => !is.includes(term)).map((term) => `- ${what}: ${term}`),
  ];
}
