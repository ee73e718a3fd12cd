/** YAML or JSON text as a plain value, with the place of every part of it. Takes any text and never throws. */
import {
  Composer,
  type CST,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  Parser,
} from 'yaml';
import { LIMITS } from './limits';
import type { Problem } from './problem';

export type Path = readonly (string | number)[];

export interface Source {
  readonly text: string;
  /** Plain objects without a prototype, arrays, texts, numbers, booleans and null. Undefined if nothing could be read. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where the part at `path` is written; the nearest part above it that is written at all. */
  place(path: Path, part?: 'key' | 'value'): Place;
  /** A problem at `path`: at its key, or where `offset` points within a text that is written there in one piece. */
  problem(path: Path, message: string, advice: string, where?: number | 'key'): Problem;
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Keys that mean something to the language itself: no file has a reason to use them. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

export function readSource(text: string): Source {
  const refused = tooLarge(text) ?? tooManyBrackets(text);
  if (refused) return nothing(text, [{ ...positionOf(text, refused.offset), ...refused.say }]);
  try {
    return parsed(text);
  } catch {
    // The parser walks by recursion: whatever defeats it is no file that a person wrote.
    const say = { message: 'cannot be read as YAML or JSON', advice: 'Start again from a template.' };
    return nothing(text, [{ line: 1, column: 1, ...say }]);
  }
}

/** Version 1.2 with its core schema: no dates, no binary, no `<<`; a `yes` is a text. */
const YAML = {
  prettyErrors: false,
  strict: true,
  uniqueKeys: true,
  version: '1.2',
  schema: 'core',
  merge: false,
} as const;

function parsed(text: string): Source {
  const lines = new LineCounter();
  // The first pass works without recursion: deep nesting is seen there before it can harm.
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = tooDeep(tokens);
  if (deep) return nothing(text, [{ ...positionOf(text, deep.offset), ...deep.say }]);
  const [doc, second] = [...new Composer({ ...YAML, logLevel: 'silent' }).compose(tokens, true, text.length)];
  if (!doc) return nothing(text, [{ line: 1, column: 1, message: 'is empty', advice: 'Start from a template.' }]);
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(Math.max(offset, 0), text.length));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems: Problem[] = [];
  for (const { message, pos } of [...doc.errors, ...doc.warnings]) {
    problems.push({ ...at(pos[0]), message: sentence(message), advice: adviceFor(message) });
  }
  if (second) {
    const say = { message: 'holds two documents', advice: 'Keep one style a file: remove the --- lines.' };
    problems.push({ ...at(second.range[0]), ...say });
  }
  const root = doc.contents as Node | null;
  const value =
    root === null
      ? undefined
      : plain(root, (node, message, advice) => {
          problems.push({ ...at(node.range?.[0] ?? 0), message, advice });
        });
  if (root === null && problems.length === 0) {
    problems.push({ line: 1, column: 1, message: 'is empty', advice: 'Start from a template.' });
  }

  const nodeAt = (path: Path, part: 'key' | 'value' = 'value'): Node | null => {
    let node: unknown = root;
    let best: Node | null = root;
    for (const [i, step] of path.entries()) {
      let next: unknown;
      if (isMap(node)) {
        const pair = node.items.find((p) => isScalar(p.key) && String(p.key.value) === String(step));
        next = pair?.value;
        if (isNode(pair?.key) && (part === 'key' || !isNode(next) || isEmptyNode(next)) && i === path.length - 1)
          return pair.key;
        if (isNode(pair?.key)) best = pair.key;
      } else if (isSeq(node)) next = node.items[Number(step)];
      if (!isNode(next)) return best;
      node = next;
      best = next;
    }
    return best;
  };

  const place = (path: Path, part: 'key' | 'value' = 'value'): Place => at(nodeAt(path, part)?.range?.[0] ?? 0);
  return {
    text,
    value: problems.length > 0 && doc.errors.length > 0 ? undefined : value,
    problems,
    place,
    problem(path, message, advice, where) {
      if (where === 'key') return { ...place(path, 'key'), message, advice };
      const offset = where;
      const node = offset === undefined ? null : nodeAt(path);
      if (offset !== undefined && isScalar(node) && typeof node.value === 'string' && node.range) {
        const written = text.slice(node.range[0], node.range[1]);
        const from = written.indexOf(node.value);
        if (from >= 0) return { ...at(node.range[0] + from + offset), message, advice };
      }
      return { ...place(path), message, advice };
    },
  };
}

type Complain = (node: Node, message: string, advice: string) => void;

/** The value of a node. What a style has no use for (aliases, tags, keys that are no text) is named and left out. */
function plain(node: unknown, complain: Complain): unknown {
  if (isAlias(node)) {
    complain(node, 'points to another place', 'Write it out: anchors and aliases are not used here.');
    return null;
  }
  if (!isNode(node)) return null;
  if ('anchor' in node && node.anchor)
    complain(node, `has the anchor &${node.anchor}`, 'Take it out: anchors are not used here.');
  if (node.tag && !/^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/.test(node.tag)) {
    complain(node, `has the tag ${node.tag}`, 'Take it out: plain texts, numbers and lists are enough.');
  }
  if (isSeq(node)) return node.items.map((item) => plain(item, complain));
  if (!isMap(node)) return isScalar(node) ? scalar(node.value) : null;
  const out: Record<string, unknown> = Object.create(null);
  for (const pair of node.items) {
    const key = isPair(pair) ? pair.key : null;
    if (!isScalar(key) || (typeof key.value !== 'string' && typeof key.value !== 'number')) {
      complain(isNode(key) ? key : node, 'has a key that is no text', 'Use a plain word as key.');
      continue;
    }
    const name = String(key.value);
    if (RESERVED.has(name)) complain(key, `has the reserved key "${name}"`, 'Choose another name.');
    else out[name] = plain(pair.value, complain);
  }
  return out;
}

function scalar(value: unknown): unknown {
  return typeof value === 'bigint' || typeof value === 'symbol' ? String(value) : value;
}

function isEmptyNode(node: Node): boolean {
  return (
    isScalar(node) &&
    node.value === null &&
    node.range !== undefined &&
    node.range !== null &&
    node.range[0] === node.range[1]
  );
}

interface Refusal {
  readonly offset: number;
  readonly say: Pick<Problem, 'message' | 'advice'>;
}

function tooLarge(text: string): Refusal | undefined {
  // A character has at most three bytes a unit: most files need no counting.
  const bytes = text.length * 3 <= LIMITS.bytes || text.length > LIMITS.bytes ? text.length : byteLength(text);
  if (bytes <= LIMITS.bytes) return undefined;
  return {
    offset: 0,
    say: { message: `is larger than ${LIMITS.bytes / 1024} KB`, advice: 'Split it into several styles.' },
  };
}

/** UTF-8 bytes. */
function byteLength(text: string): number {
  let n = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    n += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return n;
}

const DEEP = {
  message: `is nested deeper than ${LIMITS.depth} levels`,
  advice: 'Write it flatter: the format needs six.',
};

/** The first pass slows down with thousands of open brackets; no draft in an example has so many. */
function tooManyBrackets(text: string): Refusal | undefined {
  let brackets = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '[' || c === '{') brackets++;
    else if (c === ']' || c === '}') brackets = Math.max(0, brackets - 1);
    if (brackets > 200) return { offset: i, say: DEEP };
  }
  const dashes = /^(?:[ \t]*[-?][ \t]+){17}/m.exec(text);
  return dashes ? { offset: dashes.index, say: DEEP } : undefined;
}

function tooDeep(tokens: readonly CST.Token[]): Refusal | undefined {
  const stack = tokens.map((token): [unknown, number] => [token, 0]);
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const [at, depth] = entry;
    if (typeof at !== 'object' || at === null) continue;
    if (depth > LIMITS.depth) return { offset: 'offset' in at ? Number(at.offset) : 0, say: DEEP };
    const items = 'items' in at && Array.isArray(at.items) ? at.items : [];
    for (const item of items) stack.push([item?.key, depth + 1], [item?.value, depth + 1]);
    if ('value' in at) stack.push([at.value, depth]);
  }
  return undefined;
}

function positionOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: (before.match(/\n/g)?.length ?? 0) + 1, column: offset - start + 1 };
}

function nothing(text: string, problems: readonly Problem[]): Source {
  const place = () => ({ line: 1, column: 1 });
  return {
    text,
    value: undefined,
    problems,
    place,
    problem: (_p, message, advice) => ({ ...place(), message, advice }),
  };
}

/** The parser's own words, without its position and snippet. */
function sentence(message: string): string {
  const line = message.split('\n')[0] ?? message;
  return `cannot be read: ${line.replace(/ at line \d+.*$/, '').replace(/[.:]$/, '')}`;
}

function adviceFor(message: string): string {
  if (/unique/i.test(message)) return 'Remove one of the two.';
  if (/tab/i.test(message)) return 'Indent with spaces.';
  if (/indent/i.test(message)) return 'Give entries of one list the same indent.';
  if (/quote|missing closing/i.test(message)) return 'Close the quotes.';
  if (/implicit key|colon|nested mapping/i.test(message)) return 'Put a text that holds ": " into quotes.';
  if (/reserved character|plain value cannot start/i.test(message)) return 'Put the text into quotes.';
  if (/flow (?:collection|map|sequence)/i.test(message)) return 'Close every bracket.';
  if (/multiple documents/i.test(message)) return 'Keep one style a file: remove the --- lines.';
  return 'Mend this line; a text with special characters goes into quotes.';
}
