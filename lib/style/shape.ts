/** Holds a value against the schema, and says what is wrong with it in words of the person who wrote it. */
import * as v from 'valibot';
import { type RuleFile, ruleSchema, type StyleFile, styleSchema } from './format';
import type { Problem } from './problem';
import type { Path, Source } from './source';

export interface Shaped {
  /** What has the right shape: rules that have not are left out, so that the others are checked as well. */
  readonly file: StyleFile | undefined;
  /** For each rule of `file`, its place in the list as written. */
  readonly places: readonly number[];
  /** Does the file list any rules, in whatever shape? */
  readonly hasRules: boolean;
  readonly problems: readonly Problem[];
}

export function shape(source: Source): Shaped {
  const { value } = source;
  if (value === undefined) return { file: undefined, places: [], hasRules: false, problems: [] };
  const raw = isObject(value) && Array.isArray(value['rules']) ? value['rules'] : undefined;
  // One rule after the other: a mistake in one must not hide what stands in the next.
  const head = raw && isObject(value) ? { ...value, rules: raw.length > 1_000 ? raw : [] } : value;
  const top = v.safeParse(styleSchema, head);
  const problems: Problem[] = (top.issues ?? []).map((issue) => tell(source, issue, []));
  const rules: RuleFile[] = [];
  const places: number[] = [];
  const list = raw && raw.length <= 1_000 ? raw : [];
  list.forEach((rule, i) => {
    const one = v.safeParse(ruleSchema, rule);
    if (one.success) {
      rules.push(one.output);
      places.push(i);
    } else problems.push(...one.issues.map((issue) => tell(source, issue, ['rules', i])));
  });
  const file = top.success ? top.output : isObject(value) ? salvaged(value) : undefined;
  return { file: file && { ...file, rules }, places, hasRules: (raw?.length ?? 0) > 0, problems };
}

/** What is in order of a file that is not: a stand-in lets the rest be checked as well. The file stays refused. */
function salvaged(value: Readonly<Record<string, unknown>>): StyleFile {
  const { extends: base, override, vocab, lists, style } = styleSchema.entries;
  const part = <T>(schema: v.GenericSchema<unknown, T>, key: string) => {
    const parsed = v.safeParse(schema, value[key]);
    return parsed.success && parsed.output !== undefined ? { [key]: parsed.output } : {};
  };
  return {
    format: 1,
    style: { id: 'style', title: 'Style', version: '0.0.0' },
    ...part(base, 'extends'),
    ...part(override, 'override'),
    ...part(vocab, 'vocab'),
    ...part(lists, 'lists'),
    ...part(style, 'style'),
  };
}

type Issue = v.BaseIssue<unknown>;

function tell(source: Source, issue: Issue, above: Path): Problem {
  // A choice of shapes: the one whose kind fits is the one that was meant.
  const inner =
    issue.issues?.find((i) => i.path && i.path.length > 0) ?? issue.issues?.find((i) => i.kind === 'validation');
  if (inner) return tell(source, inner, [...above, ...pathOf(issue)]);
  const path = [...above, ...pathOf(issue)];
  const key = String(path.at(-1) ?? 'the file');
  const [what, advice] = words(issue, key);
  const { line, column } = source.place(path, isUnknownKey(issue) ? 'key' : 'value');
  return { line, column, message: what, advice };
}

const pathOf = (issue: Issue): Path => (issue.path ?? []).map(({ key }) => key as string | number);

const isUnknownKey = (issue: Issue) => issue.type === 'strict_object' && issue.expected === 'never';

function words(issue: Issue, key: string): readonly [string, string] {
  // The library's own messages repeat what was written, which may hold anything.
  const own = issue.kind === 'validation' ? issue.message.split('||') : [];
  if (own.length === 2) return [`${label(key)} ${own[0]}`, own[1] as string];
  if (isUnknownKey(issue)) return [`unknown key ${quoted(key)}`, nearest(key)];
  if (issue.received === 'undefined') return [`${key} is missing`, MISSING[key] ?? `Add ${key}.`];
  if (issue.type === 'literal' && key === 'format') {
    return [`format ${short(issue.received)} is not known here`, 'Write format: 1, or update the extension.'];
  }
  if (issue.type === 'max_value') return [`${label(key)} is too large`, 'Use a smaller number.'];
  if (issue.type === 'max_length') return [`${label(key)} is too long`, 'Shorten it.'];
  const expected =
    issue.expected
      ?.replace(/^\((.*)\)$/, '$1')
      .replaceAll(' | ', ', ')
      .replaceAll('"', '') ?? '';
  if (issue.type === 'picklist')
    return [`${label(key)} cannot be ${short(issue.received)}`, `Use one of: ${expected}.`];
  const kind = KIND[issue.type] ?? (issue.type === 'union' ? 'one of the forms in the guide' : issue.type);
  return [
    `${label(key)} must be ${kind}, not ${short(issue.received)}`,
    ADVICE[issue.type] ?? 'See the guide for its form.',
  ];
}

/** A position in a list says nothing by itself. */
const label = (key: string) => (/^\d+$/.test(key) ? 'this item' : key);

const KIND: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  array: 'a list',
  object: 'a block of keys',
  strict_object: 'a block of keys',
  record: 'a block of keys',
};

const ADVICE: Readonly<Record<string, string>> = {
  string: 'Put it into quotes if it looks like a number or is yes, no or null.',
  number: 'Write a plain number.',
  array: 'Start each entry on a line of its own with "- ", or write [a, b].',
  strict_object: 'Write "key: value" lines below it, indented.',
  record: 'Write "key: value" lines below it, indented.',
};

const MISSING: Readonly<Record<string, string>> = {
  format: 'Start the file with format: 1.',
  style: 'Add style: {id: acme, title: Acme sales style, version: 1.0.0}.',
  id: 'Give it a short name, such as no-guarantees.',
  version: 'Add version: 1.0.0.',
  title: 'Add the name that reps will see.',
  message: 'Say in one sentence what the reader will feel or miss.',
  examples: 'Add examples: {flags: ["… [[exact words]] …"], passes: ["…"]}.',
  flags: 'Add at least one sentence that must be flagged, with the [[exact words]] marked.',
  passes: 'Add at least one sentence that must not be flagged.',
};

const KEYS = (
  'format style extends override vocab lists rules id title version expires owner note level because accept lens scope channels ' +
  'message why learn any swap count ratio require before unless suggest examples flags passes phrase match regex of to min max first later'
).split(' ');

function nearest(key: string): string {
  const close = KEYS.map((known) => [distance(key.toLowerCase(), known), known] as const).sort(
    (a, b) => a[0] - b[0],
  )[0];
  if (close?.[0] === 0) return `${close[1]} stands somewhere else: see the guide for where.`;
  return close && close[0] <= (key.length < 4 ? 1 : 2)
    ? `Did you mean ${close[1]}? Else take it out.`
    : 'Take it out, or see the guide for the keys that may stand here.';
}

/** How many letters differ. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 9;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    }
    row = next;
  }
  return row[b.length] ?? 9;
}

const quoted = (text: string) => `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
const short = (text: string) => (text.length > 42 ? `${text.slice(0, 42)}…` : text);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
