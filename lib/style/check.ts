/**
 * Checks a style file as a whole and says everything that is wrong with it at once. A file with any problem is refused as
 * a whole: half a style would be another style. Takes any text and never throws.
 */
import type { Style } from '../engine/rule';
import { isTooBroad } from './breadth';
import { compile } from './compile';
import type { CompiledRule, CompiledStyle } from './compiled';
import type { StyleFile } from './format';
import { isOn } from './levels';
import { LIMITS } from './limits';
import { overridden } from './override';
import { inOrder, type Problem } from './problem';
import { badSuggestions } from './recheck';
import { needsOfRule } from './rule-index';
import { type Shaped, shape } from './shape';
import { type Path, readSource } from './source';
import { testRule } from './test';

interface CheckOptions {
  /** The style that ships: what `extends` and `override` may name, and what suggestions are judged by. */
  readonly core: Style;
  /** A file of the reader's own; a shared one may hold no `regex`. */
  readonly local: boolean;
  /** Full ids of rules of other styles that are installed: they may be overridden as well. */
  readonly others?: readonly string[];
}

export type Checked =
  | { readonly ok: true; readonly style: CompiledStyle; readonly problems: readonly [] }
  | { readonly ok: false; readonly style?: CompiledStyle; readonly problems: readonly Problem[] };

/** `style` of a refused file holds what could be read of it: for a preview, never for use. */
export function checkStyle(text: string, options: CheckOptions): Checked {
  const source = readSource(text);
  const shaped = shape(source);
  const problems: Problem[] = [...source.problems, ...shaped.problems];
  const complain = (path: Path, message: string, advice: string, where?: number | 'key') =>
    problems.push(source.problem(path, message, advice, where));
  const { file, places } = shaped;
  let style: CompiledStyle | undefined;
  if (file) {
    style = compile(file, { complain, local: options.local, places });
    names(file, shaped, options, complain);
    rulesOf(file, style, places, options, complain);
  }
  if (problems.length === 0 && style) return { ok: true, style, problems: [] };
  if (problems.length === 0) complain([], 'is no style file', 'Start from a template.');
  return { ok: false, ...(style && { style }), problems: inOrder(problems, LIMITS.problems) };
}

type Complain = (path: Path, message: string, advice: string, where?: number | 'key') => void;

/** Names must be there, and once: what is extended and overridden, the ids of rules. */
function names(
  file: StyleFile,
  { places, hasRules }: Shaped,
  { core, others }: CheckOptions,
  complain: Complain,
): void {
  const own = (file.rules ?? []).map(({ id }) => id);
  const known = new Set([...core.rules.map(({ id }) => id), ...(others ?? [])]);
  const major = core.version.split('.')[0];
  file.extends?.forEach((name, i) => {
    if (name !== `${core.id}@${major}`) {
      complain(['extends', i], `there is no style ${short(name)} to extend`, `Write ${core.id}@${major}.`);
    }
  });
  const overrides = Object.keys(file.override ?? {});
  if (overrides.length > LIMITS.overrides) complain(['override'], 'has too many entries', 'Keep those that matter.');
  for (const id of overrides) {
    if (known.has(id)) continue;
    const isOwn = own.some((name) => id === `${file.style.id}/${name}`);
    const advice = isOwn
      ? 'Set the level in the rule itself.'
      : 'Take it out, or correct the id: `earnest rules` lists them.';
    const what = isOwn ? `${short(id)} is a rule of this file` : `there is no rule ${short(id)} to override`;
    complain(['override', id], what, advice, 'key');
  }
  own.forEach((id, i) => {
    if (own.indexOf(id) !== i)
      complain(['rules', places[i] ?? i, 'id'], `there are two rules ${id}`, 'Rename one of them.');
  });
  if (!hasRules && overrides.length === 0 && !file.vocab) {
    complain(['style'], 'the style says nothing', 'Add rules, override or vocab.');
  }
}

/** What only running the rules can tell: examples, suggestions, breadth. */
function rulesOf(
  file: StyleFile,
  style: CompiledStyle,
  places: readonly number[],
  { core }: CheckOptions,
  complain: Complain,
): void {
  const placeOf = new Map((file.rules ?? []).map((rule, i) => [`${style.id}/${rule.id}`, places[i] ?? i]));
  const at = (id: string, ...below: (string | number)[]): Path => ['rules', placeOf.get(id) ?? 0, ...below];
  const sound: CompiledRule[] = [];
  for (const rule of style.rules) {
    const { failures } = testRule(rule, style.accept);
    for (const { kind, index, message, advice } of failures)
      complain(at(rule.id, 'examples', kind, index), message, advice);
    if (isTooBroad(rule)) {
      complain(at(rule.id, rule.body.kind), `${rule.id}: flags nearly every sentence`, 'Ask for a word that matters.');
    } else if (failures.length === 0) sound.push(rule);
  }
  const restless = style.rules.filter((rule) => isOn(rule.level) && needsOfRule(rule) === undefined);
  for (const rule of restless.slice(LIMITS.restless)) {
    const message = `${rule.id}: more than ${LIMITS.restless} rules look at every message`;
    complain(at(rule.id), message, 'Give its patterns a fixed word each.');
  }
  const regexes = style.rules.filter(({ body }) => body.kind === 'any' && body.any.some(({ regex }) => regex));
  for (const rule of regexes.slice(LIMITS.regexes)) {
    complain(at(rule.id, 'any'), `${rule.id}: more than ${LIMITS.regexes} rules use regex`, 'Say it with match.');
  }
  for (const { rule, text, by } of badSuggestions({ ...style, rules: sound }, overridden(core.rules, [style]))) {
    const { swap, suggest } = (file.rules ?? [])[[...placeOf.keys()].indexOf(rule)] ?? {};
    const term = Object.entries(swap ?? {}).find(([, to]) => (to ?? '') === text)?.[0];
    const path = term === undefined ? at(rule, 'suggest', suggest?.indexOf(text) ?? 0) : at(rule, 'swap', term);
    const what =
      by === rule ? `${rule}: “${text}” does not clear the flag` : `${rule}: “${text}” is itself flagged by ${by}`;
    complain(path, what, 'Say it in other words.');
  }
}

const short = (text: string) => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
