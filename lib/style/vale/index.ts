/** Rules in Vale's format as a house style, and a list of what could not be taken over. */
import { parse, stringify } from 'yaml';
import type { Style } from '../../engine/rule';
import { checkStyle } from '../check';
import type { RuleFile } from '../format';
import { LIMITS } from '../limits';
import { literalsOf } from './literals';

export interface ValeFile {
  /** Path below the folder, such as `Plain/Utilize.yml`. */
  readonly name: string;
  readonly text: string;
}

interface LeftOut {
  readonly file: string;
  /** A part of the file, or nothing for all of it. */
  readonly part?: string;
  readonly why: string;
}

export interface Imported {
  /** The style as YAML. */
  readonly text: string;
  readonly rules: number;
  readonly left: readonly LeftOut[];
}

const LEVELS: Readonly<Record<string, NonNullable<RuleFile['level']>>> = {
  suggestion: 'hint',
  warning: 'suggestion',
  error: 'warning',
};

/** Takes existence, substitution and occurrence; every rule gets examples, and is kept only if the checker passes it. */
export function importVale(files: readonly ValeFile[], id: string, core: Style): Imported {
  const left: LeftOut[] = [];
  const rules: RuleFile[] = [];
  const taken = new Set<string>();
  for (const file of files) {
    const leave = (why: string, part?: string) => left.push({ file: file.name, why, ...(part && { part }) });
    for (const rule of rulesOf(file, taken, leave)) {
      const problem = checkStyle(written(id, [rule]), { core, local: true }).problems[0];
      if (problem) leave(`${problem.message}`, rule.id);
      else rules.push(rule);
    }
  }
  const kept = rules.slice(0, LIMITS.rules);
  return { text: `${HEADER}${written(id, kept)}`, rules: kept.length, left };
}

const HEADER = `# Taken over from rules in Vale's format. The examples were made up by the import: write better ones.
`;

function written(id: string, rules: readonly RuleFile[]): string {
  const style = { id, title: `${id} (from Vale)`, version: '1.0.0' };
  return stringify({ format: 1, style, rules }, { lineWidth: 0, aliasDuplicateObjects: false });
}

type Leave = (why: string, part?: string) => void;

function rulesOf(file: ValeFile, taken: Set<string>, leave: Leave): readonly RuleFile[] {
  let raw: unknown;
  try {
    raw = file.text.length <= LIMITS.bytes ? parse(file.text, { maxAliasCount: 0, logLevel: 'error' }) : undefined;
  } catch {
    raw = undefined;
  }
  if (typeof raw !== 'object' || raw === null) {
    leave('cannot be read as a rule');
    return [];
  }
  const rule = raw as Readonly<Record<string, unknown>>;
  const kind = String(rule['extends'] ?? '');
  const base = shared(rule, file.name, taken);
  for (const key of ['exceptions', 'raw', 'vocab', 'action', 'limit'])
    if (rule[key]) leave('has no counterpart here', key);
  if (rule['ignorecase'] === false) leave('is found in any case here', 'ignorecase');
  if (kind === 'existence') return existence(rule, base, leave);
  if (kind === 'substitution') return substitution(rule, base, leave);
  if (kind === 'occurrence') return occurrence(rule, base, leave);
  leave(`rules of the kind ${kind || '(none)'} have no counterpart here`);
  return [];
}

type Base = Pick<RuleFile, 'id' | 'level' | 'message' | 'learn'>;

function shared(rule: Readonly<Record<string, unknown>>, name: string, taken: Set<string>): Base {
  const words = (name.split('/').pop() ?? name).replace(/\.ya?ml$/i, '').replace(/([a-z0-9])([A-Z])/g, '$1-$2');
  const plain =
    words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '')
      .slice(0, 50) || 'rule';
  let id = plain;
  for (let n = 2; taken.has(id); n++) id = `${plain}-${n}`;
  taken.add(id);
  const link = String(rule['link'] ?? '');
  return {
    id,
    level: LEVELS[String(rule['level'] ?? 'warning')] ?? 'suggestion',
    message: messageOf(String(rule['message'] ?? '')),
    ...(/^https:\/\/[^\s@]+$/.test(link) && { learn: link }),
  };
}

/** With two places, Vale puts the replacement into the first and what it found into the second. */
function messageOf(message: string): string {
  const places = message.match(/['"“]?%(?:\[\d\])?s['"”]?/g) ?? [];
  let n = 0;
  const text = message.replace(/['"“]?%(?:\[\d\])?s['"”]?/g, () =>
    places.length > 1 && n++ === 0 ? 'other words' : '{quote}',
  );
  return (
    text
      .replace(/<[^>]*>/g, '')
      .trim()
      .slice(0, 160) || 'Consider other words for {quote}.'
  );
}

const PASSES = ['How do you plan the week?'];

function existence(rule: Readonly<Record<string, unknown>>, base: Base, leave: Leave): readonly RuleFile[] {
  const phrases = texts(rule['tokens']).flatMap((token) => {
    const literals = literalsOf(token);
    if (!literals) leave('is a pattern that does not come down to a few words', token);
    return literals ?? [];
  });
  if (phrases.length === 0) leave('no words are left of it');
  return chunks([...new Set(phrases)]).map((part, i) => ({
    ...base,
    id: i === 0 ? base.id : `${base.id}-part-${i + 1}`,
    any: part.map((phrase) => ({ phrase })),
    examples: { flags: part.slice(0, 5).map((phrase) => `Here is [[${phrase}]].`), passes: PASSES },
  }));
}

function substitution(rule: Readonly<Record<string, unknown>>, base: Base, leave: Leave): readonly RuleFile[] {
  const swap = rule['swap'];
  const pairs = typeof swap === 'object' && swap !== null ? Object.entries(swap) : [];
  const words = new Map<string, string>();
  for (const [term, to] of pairs) {
    const literals = literalsOf(term);
    // Of several replacements the first is offered.
    const [first = ''] = String(to ?? '').split('|');
    if (!literals || /[$\\(]/.test(first)) leave('is a pattern that does not come down to a few words', term);
    else for (const literal of literals) if (literal.toLowerCase() !== first.toLowerCase()) words.set(literal, first);
  }
  if (words.size === 0) leave('no words are left of it');
  return chunks([...words]).map((part, i) => ({
    ...base,
    id: i === 0 ? base.id : `${base.id}-part-${i + 1}`,
    swap: Object.fromEntries(part),
    examples: { flags: part.slice(0, 5).map(([term]) => `Here is [[${term}]].`), passes: PASSES },
  }));
}

function occurrence(rule: Readonly<Record<string, unknown>>, base: Base, leave: Leave): readonly RuleFile[] {
  const token = String(rule['token'] ?? '');
  const literals = literalsOf(token);
  const max = Number(rule['max'] ?? Number.NaN);
  const scope = String(rule['scope'] ?? 'text');
  if (!literals || !Number.isInteger(max) || max < 0) leave('counts something other than words', token || 'token');
  else if (/sentence|paragraph|heading/.test(scope)) leave(`counts by ${scope}, where whole messages are counted here`);
  else {
    const again = Array.from({ length: max + 1 }, () => literals[0]).join(' and ');
    const of = literals.map((phrase) => ({ phrase }));
    return [{ ...base, count: { of, max }, examples: { flags: [`Here is ${again}.`], passes: PASSES } }];
  }
  return [];
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? value.flatMap((entry) => (['string', 'number'].includes(typeof entry) ? [String(entry)] : []))
    : [];
}

function chunks<T>(list: readonly T[]): readonly (readonly T[])[] {
  const out: T[][] = [];
  for (let i = 0; i < list.length; i += LIMITS.patterns) out.push(list.slice(i, i + LIMITS.patterns));
  return out;
}
