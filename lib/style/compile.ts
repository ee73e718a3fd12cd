import { normalise } from '../engine/text/normalise';
import type { Zone } from '../engine/types';
import { type Body, COMPILER, type CompiledPattern, type CompiledRule, type CompiledStyle } from './compiled';
import type { Item, RuleFile, StyleFile } from './format';
import { LIMITS } from './limits';
import type { Path } from './source';
import { needsOf, programOf } from './words/program';
import { parseRegex } from './words/regex';
import { type Lists, type Node, PatternError, parseMatch, parsePhrase } from './words/syntax';

/** What a compilation says about a part of the file. `offset` counts into a pattern. */
export type Complain = (path: Path, message: string, advice: string, offset?: number | 'key') => void;

interface Compiling {
  readonly complain: Complain;
  /** May the file use `regex`? Only the reader's own may. */
  readonly local: boolean;
  /** For each rule of the file, its place in the list as written. */
  readonly places: readonly number[];
}

const HOUR = 3_600_000;
const EXPIRES = 7 * 24 * HOUR;

/** A style as data for the engine. Rules with a pattern that cannot be read are complained about and left out. */
export function compile(file: StyleFile, to: Compiling): CompiledStyle {
  const { style } = file;
  const lists = listsOf(file, to.complain);
  const rules = (file.rules ?? []).flatMap((rule, i) => {
    const compiled = compileRule(rule, file, lists, { ...to, at: ['rules', to.places[i] ?? i] });
    return compiled ? [compiled] : [];
  });
  return {
    compiler: COMPILER,
    id: style.id,
    title: style.title,
    version: style.version,
    expires: lifetime(style.expires),
    ...(style.owner && { owner: style.owner }),
    ...(style.note && { note: style.note }),
    override: Object.entries(file.override ?? {}).map(([rule, { level, because }]) => ({
      rule,
      level,
      ...(because && { because }),
    })),
    accept: [...new Set((file.vocab?.accept ?? []).map((term) => normalise(term).trim()))],
    rules,
  };
}

function lifetime(text: string | undefined): number {
  if (!text) return EXPIRES;
  const hours = Number.parseInt(text, 10) * (text.endsWith('d') ? 24 : 1);
  return Math.max(1, hours) * HOUR;
}

function listsOf(file: StyleFile, complain: Complain): Lists {
  const lists = new Map<string, readonly string[]>();
  for (const [name, entries] of Object.entries(file.lists ?? {})) {
    for (const [i, entry] of entries.entries()) attempt(['lists', name, i], complain, () => parsePhrase(entry));
    lists.set(
      name,
      entries.filter((entry) => readable(entry)),
    );
  }
  if (lists.size > LIMITS.lists)
    complain(['lists'], `has more than ${LIMITS.lists} lists`, 'Keep those that rules use.');
  return lists;
}

function readable(phrase: string): boolean {
  try {
    return parsePhrase(phrase) !== undefined;
  } catch {
    return false;
  }
}

interface Place extends Compiling {
  readonly at: Path;
}

function compileRule(rule: RuleFile, file: StyleFile, lists: Lists, to: Place): CompiledRule | undefined {
  const patterns = (items: readonly Item[], ...below: (string | number)[]) =>
    items.map((item, i) => compileItem(item, lists, { ...to, at: [...to.at, ...below, i] }));
  const body = bodyOf(rule, patterns, to);
  const unless = patterns(rule.unless ?? [], 'unless');
  if (!body || unless.includes(undefined)) return undefined;
  const zones = zonesOf(rule.scope);
  return {
    id: `${file.style.id}/${rule.id}`,
    lens: rule.lens ?? 'house',
    level: rule.level ?? 'suggestion',
    ...(zones && { zones }),
    ...(rule.channels && { channels: rule.channels }),
    message: rule.message,
    why: rule.why ?? `A rule of “${file.style.title}”.`,
    ...(rule.learn && { learn: rule.learn }),
    body,
    unless: unless as readonly CompiledPattern[],
    suggest: rule.suggest ?? [],
    examples: rule.examples,
  };
}

type Patterns = (items: readonly Item[], ...below: (string | number)[]) => readonly (CompiledPattern | undefined)[];

/** Undefined if a pattern of it could not be read: half a rule is another rule. */
function bodyOf(rule: RuleFile, patterns: Patterns, to: Place): Body | undefined {
  const whole = (list: readonly (CompiledPattern | undefined)[]) =>
    list.includes(undefined) ? undefined : (list as readonly CompiledPattern[]);
  if (rule.any) {
    const any = whole(patterns(rule.any, 'any'));
    return any && { kind: 'any', any };
  }
  if (rule.swap) {
    const swap = Object.entries(rule.swap).map(([term, words]) => {
      const of = compileNode(term, [...to.at, 'swap', term], to.complain, () => parsePhrase(term));
      return of && { of, to: words ?? '' };
    });
    return swap.every((s) => s !== undefined) ? { kind: 'swap', swap } : undefined;
  }
  if (rule.count) {
    const { of, min, max } = rule.count;
    const counted = typeof of === 'string' ? of : whole(patterns(of, 'count', 'of'));
    return (
      counted && { kind: 'count', of: counted, ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
    );
  }
  if (rule.ratio) {
    const { of, to: other, min, max } = rule.ratio;
    return { kind: 'ratio', of, to: other, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  }
  if (rule.require) {
    const asked = whole(patterns(rule.require, 'require'));
    return asked && { kind: 'require', require: asked };
  }
  const first = whole(patterns(rule.before?.first ?? [], 'before', 'first'));
  const later = whole(patterns(rule.before?.later ?? [], 'before', 'later'));
  return first && later && { kind: 'before', first, later };
}

function compileItem(item: Item, lists: Lists, to: Place): CompiledPattern | undefined {
  const { at, complain } = to;
  if (item.phrase !== undefined) {
    const { phrase } = item;
    return compileNode(phrase, [...at, 'phrase'], complain, () => parsePhrase(phrase));
  }
  if (item.match !== undefined) {
    const { match } = item;
    return compileNode(match, [...at, 'match'], complain, () => parseMatch(match, lists));
  }
  const regex = item.regex ?? '';
  if (!to.local) {
    complain(
      [...at, 'regex'],
      'regex is not taken from a shared style',
      'Say it with match, which everybody can read.',
    );
    return undefined;
  }
  return attempt([...at, 'regex'], complain, () => {
    const program = programOf(parseRegex(regex));
    return { written: regex, program, regex: true as const };
  });
}

function compileNode(written: string, path: Path, complain: Complain, parse: () => Node): CompiledPattern | undefined {
  return attempt(path, complain, () => {
    const node = parse();
    const needs = needsOf(node);
    return { written, program: programOf(node), ...(needs && { needs }) };
  });
}

function attempt<T>(path: Path, complain: Complain, make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    complain(path, error.message, error.advice, error.offset);
    return undefined;
  }
}

/** Everything that a scope may name; the signature of the host is never read. */
const ALL: readonly Zone[] = ['subject', 'greeting', 'opening', 'body', 'closing', 'signature'];

function zonesOf(scope: RuleFile['scope']): readonly Zone[] | undefined {
  if (!scope) return undefined;
  return scope.includes('all') ? ALL : [...new Set(scope.filter((s) => s !== 'all'))];
}
