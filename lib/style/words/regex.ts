import { LIMITS } from '../limits';
import { type Node, PatternError } from './syntax';
import type { Token } from './tokens';

/**
 * Regular expressions, run by the same walk as every other pattern: time grows with the text and never with the pattern's
 * tricks. What cannot be run so (look-around, back references) is not part of it. They see lower-case text.
 */
export function parseRegex(source: string): Node {
  const node = new Reader(source).all();
  if (mayBeEmpty(node)) {
    throw new PatternError('matches everything', 'Write it so that it needs at least one letter.', 0);
  }
  return node;
}

/** A text as single characters. */
export function characters(norm: string): readonly Token[] {
  return [...norm.split('')].map((c, i) => ({ norm: c, raw: c, start: i, end: i + 1, kind: 'word' }));
}

const MOST_REPEATS = 50;
const ESCAPES: Readonly<Record<string, string>> = { d: '0-9', w: 'a-z0-9_', s: ' \t\n\r' };

class Reader {
  private at = 0;
  private size = 0;
  constructor(private readonly source: string) {}

  all(): Node {
    const node = this.choices();
    if (this.at < this.source.length) this.fail('has a ")" too much', 'Remove it or write \\).');
    return node;
  }

  private choices(): Node {
    const of = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      of.push(this.sequence());
    }
    return of.length === 1 && of[0] ? of[0] : { is: 'either', of };
  }

  private sequence(): Node {
    const of: Node[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      of.push(this.repeated(this.atom()));
    }
    return { is: 'seq', of };
  }

  private atom(): Node {
    const c = this.source[this.at++] as string;
    if (c === '(') return this.group();
    if (c === '[') return this.set();
    if (c === '\\') return this.escape();
    if (c === '.') return { is: 'class', text: '^\n' };
    if (c === '^' || c === '$') return { is: 'edge', text: c };
    if ('?*+{'.includes(c)) this.fail(`has a ${c} with nothing to repeat`, `Write \\${c} for the sign itself.`, -1);
    return { is: 'char', text: c.toLowerCase() };
  }

  private group(): Node {
    if (this.source[this.at] === '?') {
      if (this.source[this.at + 1] !== ':') {
        this.fail('has look-around or a named group', 'Use (…) or (?:…); unless says what must not stand there.', -1);
      }
      this.at += 2;
    }
    if (++this.size > 50) this.fail('has too many groups', 'Split it into several patterns.');
    const inner = this.choices();
    if (this.source[this.at] !== ')') this.fail('has a "(" that is not closed', 'Add the ")" or write \\(.');
    this.at++;
    return inner;
  }

  private set(): Node {
    const end = this.source.slice(this.at).search(/(?<!\\)\]/);
    if (end < 1) this.fail('has a "[" that is not closed', 'Add the "]" or write \\[.', -1);
    const inside = this.source.slice(this.at, this.at + end);
    this.at += end + 1;
    return { is: 'class', text: inside.toLowerCase().replace(/\\([dws])/g, (_, c: string) => ESCAPES[c] ?? '') };
  }

  private escape(): Node {
    const c = this.source[this.at++] ?? '';
    if (c === 'b') return { is: 'edge', text: 'b' };
    const known = ESCAPES[c.toLowerCase()];
    if (known) return { is: 'class', text: c === c.toLowerCase() ? known : `^${known}` };
    if (c === '' || /[a-z0-9]/i.test(c)) {
      this.fail(`has \\${c}, which is not known here`, 'Use \\d \\w \\s \\b, or \\ before a sign.', -1);
    }
    return { is: 'char', text: c };
  }

  private repeated(node: Node): Node {
    const m = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})/.exec(this.source.slice(this.at));
    if (!m) return node;
    this.at += m[0].length;
    if (this.source[this.at] === '?') this.at++;
    if (/^[?*+{]/.test(this.source.slice(this.at))) this.fail('has two repeats in a row', 'Keep one of them.');
    const maybe: Node = { is: 'maybe', of: node };
    if (m[0] === '?') return maybe;
    if (m[0] === '*') return { is: 'many', of: node };
    if (m[0] === '+') return { is: 'seq', of: [node, { is: 'many', of: node }] };
    const least = Number(m[1]);
    const most = m[2] ? (m[3] ? Number(m[3]) : undefined) : least;
    if (least > MOST_REPEATS || (most ?? 0) > MOST_REPEATS || (most !== undefined && most < least)) {
      this.fail(`repeats more than ${MOST_REPEATS} times`, 'Use a smaller number, or + and *.', -m[0].length);
    }
    const rest: Node[] =
      most === undefined ? [{ is: 'many', of: node }] : Array.from({ length: most - least }, () => maybe);
    return { is: 'seq', of: [...Array.from({ length: least }, () => node), ...rest] };
  }

  private fail(message: string, advice: string, back = 0): never {
    throw new PatternError(message, advice, Math.max(0, Math.min(this.at + back, LIMITS.pattern)));
  }
}

function mayBeEmpty(node: Node): boolean {
  if (node.is === 'seq') return node.of.every(mayBeEmpty);
  if (node.is === 'either') return node.of.some(mayBeEmpty);
  return node.is === 'maybe' || node.is === 'many' || node.is === 'edge';
}

/** Is the character in the class? `^` in front turns it round; a hyphen between two spans a range. */
export function inClass(spec: string, char: string): boolean {
  const not = spec.startsWith('^');
  const set = not ? spec.slice(1) : spec;
  for (let i = 0; i < set.length; i++) {
    if (set[i] === '\\' && i + 1 < set.length) i++;
    const from = set[i] as string;
    const to = set[i + 1] === '-' && i + 2 < set.length ? (set[i + 2] as string) : from;
    if (char >= from && char <= to) return !not;
    if (to !== from) i += 2;
  }
  return not;
}
