/** Changes to a style file's text by form: comments and everything that is not touched stay as they were written. */
import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { KINDS } from './format';
import type { RuleForm, StyleHead } from './forms';

/** The rules of a file as forms; nothing if it cannot be read so far. Takes any text and never throws. */
export function readForms(text: string): readonly RuleForm[] | undefined {
  const doc = open(text);
  const rules = doc && rulesOf(doc);
  if (!doc || (!rules && doc.get('rules') !== undefined && doc.get('rules') !== null)) return undefined;
  return (rules?.items ?? []).map((item) => formOf(isMap(item) ? (item.toJSON() as Record<string, unknown>) : {}));
}

/** Puts a form in the place of a rule; behind the last one for a new rule. The text stays as it is if it cannot be read. */
export function writeForm(text: string, index: number, form: RuleForm): string {
  const doc = open(text);
  if (!doc) return text;
  let rules = rulesOf(doc);
  if (!rules) {
    doc.set('rules', doc.createNode([]));
    rules = rulesOf(doc);
  }
  if (!rules) return text;
  rules.flow = false;
  const old = rules.items[index];
  const rule = isMap(old) ? old : (doc.createNode({}) as YAMLMap);
  if (!isMap(old)) rules.items.push(rule);
  fill(doc, rule, form);
  return written(doc);
}

export function removeRule(text: string, index: number): string {
  const doc = open(text);
  const rules = doc && rulesOf(doc);
  if (!doc || !rules?.items[index]) return text;
  rules.items.splice(index, 1);
  return written(doc);
}

export function readHead(text: string): StyleHead | undefined {
  const style = open(text)?.get('style');
  if (!isMap(style)) return undefined;
  const { id, title, version, note } = style.toJSON() as Readonly<Record<string, unknown>>;
  return { id: words(id), title: words(title), version: words(version), note: words(note) };
}

export function writeHead(text: string, head: Partial<StyleHead>): string {
  const doc = open(text);
  if (!doc || !isMap(doc.get('style'))) return text;
  for (const [key, value] of Object.entries(head)) doc.setIn(['style', key], value);
  return written(doc);
}

type Doc = Document.Parsed;

function open(text: string): Doc | undefined {
  try {
    const doc = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
    return doc.errors.length === 0 && isMap(doc.contents) ? doc : undefined;
  } catch {
    return undefined;
  }
}

const written = (doc: Doc) => doc.toString({ lineWidth: 0, flowCollectionPadding: false });

function rulesOf(doc: Doc): YAMLSeq | undefined {
  const rules = doc.get('rules');
  return isSeq(rules) ? rules : undefined;
}

const words = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const object = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function formOf(rule: Readonly<Record<string, unknown>>): RuleForm {
  const kind = KINDS.find((k) => rule[k] !== undefined) ?? 'any';
  const examples = object(rule['examples']);
  return {
    id: words(rule['id']),
    level: words(rule['level']) || 'suggestion',
    kind,
    message: words(rule['message']),
    why: words(rule['why']),
    flag:
      kind === 'swap'
        ? Object.entries(object(rule['swap'])).map(([term, to]) => `${term} → ${words(to)}`)
        : kind === 'any'
          ? list(rule['any']).map(lineOf)
          : [],
    fine: list(rule['unless']).map(lineOf),
    suggest: list(rule['suggest']).map(words),
    flags: list(examples['flags']).map(words),
    passes: list(examples['passes']).map(words),
  };
}

/** A phrase stands as it is; the other kinds of pattern say their name. */
function lineOf(item: unknown): string {
  const [key = '', value] = Object.entries(object(item))[0] ?? [];
  return key === 'phrase' ? words(value) : `${key}: ${words(value)}`;
}

function itemOf(line: string): Readonly<Record<string, string>> {
  const named = /^(match|regex):\s*(.*)$/s.exec(line);
  return named ? { [named[1] ?? '']: named[2] ?? '' } : { phrase: line };
}

function fill(doc: Doc, rule: YAMLMap, form: RuleForm): void {
  const own = rule.toJSON() as Record<string, unknown>;
  const before = formOf(own);
  const same = (key: keyof RuleForm) => JSON.stringify(before[key]) === JSON.stringify(form[key]);
  const put = (key: keyof RuleForm, name: string, value: unknown) => {
    if (same(key) && rule.has(name)) return;
    const empty = value === '' || (Array.isArray(value) && value.length === 0);
    if (empty) rule.delete(name);
    else rule.set(name, doc.createNode(value));
  };
  put('id', 'id', form.id);
  put('level', 'level', form.level);
  put('message', 'message', form.message);
  put('why', 'why', form.why);
  if (form.kind === 'any' || form.kind === 'swap') {
    if (before.kind !== form.kind) rule.delete(before.kind);
    const value = form.kind === 'any' ? form.flag.map(itemOf) : Object.fromEntries(form.flag.map(pairOf));
    if (!same('flag') || !same('kind') || !rule.has(form.kind)) rule.set(form.kind, doc.createNode(value));
  }
  put('fine', 'unless', form.fine.map(itemOf));
  put('suggest', 'suggest', form.suggest);
  if (!same('flags') || !same('passes') || !rule.has('examples')) {
    rule.set('examples', doc.createNode({ flags: form.flags, passes: form.passes }));
  }
  // A key that came in later goes where a reader looks for it; the writer's own order stays otherwise.
  if (rule.items.length > Object.keys(own).length) rule.items.sort((a, b) => rank(a.key) - rank(b.key));
}

const ORDER = [
  ...'id lens level scope channels message why learn'.split(' '),
  ...KINDS,
  'unless',
  'suggest',
  'examples',
];

function rank(key: unknown): number {
  const at = ORDER.indexOf(String(key));
  return at < 0 ? ORDER.length : at;
}

function pairOf(line: string): readonly [string, string] {
  const [term = '', ...to] = line.split(/\s*(?:→|->|=>)\s*/);
  return [term.trim(), to.join(' ').trim()];
}
