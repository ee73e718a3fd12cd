import { normalise } from '../../engine/text/normalise';
import { isTag, patternOfTag, TAGS } from './tags';
import { isSoft, tokenise } from './tokens';

/** A pattern as it was understood. */
export type Node =
  | { readonly is: 'word' | 'begin' | 'sign' | 'tag'; readonly text: string }
  | { readonly is: 'gap' }
  | { readonly is: 'seq' | 'either'; readonly of: readonly Node[] }
  | { readonly is: 'maybe' | 'many'; readonly of: Node }
  // Of a regex: one character, one of a class, and places between characters (^, $, b).
  | { readonly is: 'char' | 'class' | 'edge'; readonly text: string };

/** What is wrong with a pattern; `offset` counts into it. */
export class PatternError extends Error {
  constructor(
    message: string,
    readonly advice: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

export type Lists = ReadonlyMap<string, readonly string[]>;

/** A phrase has no syntax: its words in order. Signs between words do not matter; a phrase of signs alone means them. */
export function parsePhrase(text: string): Node {
  const tokens = tokenise(text);
  const hard = tokens.filter((token) => !isSoft(token));
  const kept = hard.length > 0 ? hard : tokens;
  if (kept.length === 0) throw new PatternError('has no word to look for', 'Write the words as a rep would.', 0);
  return seq(kept.map((t) => (t.kind === 'sign' || t.kind === 'emoji' ? { is: 'sign', text: t.raw } : word(t.norm))));
}

/**
 * The grammar of `match`: elements apart by spaces. A word · a begin* of three letters or more · #Tag · @list · (a|b c) ·
 * any of these with ? behind it (may be missing) · * for up to five words of anything.
 */
export function parseMatch(text: string, lists: Lists): Node {
  const node = new Reader(text, lists).all();
  if (!asksForSomething(node)) {
    throw new PatternError('matches everything', 'Add a word that must be there, without ? or *.', 0);
  }
  return node;
}

class Reader {
  private at = 0;
  constructor(
    private readonly text: string,
    private readonly lists: Lists,
    private readonly inTag = false,
  ) {}

  all(): Node {
    const node = this.sequence();
    if (this.at < this.text.length) this.fail('has a ")" too much', 'Remove it, or open the group before it.');
    return node;
  }

  private sequence(): Node {
    const parts: Node[] = [];
    for (;;) {
      this.space();
      const c = this.text[this.at];
      if (c === undefined || c === '|' || c === ')') return seq(parts);
      parts.push(this.element());
    }
  }

  private element(): Node {
    const node = this.atom();
    if (this.text[this.at] !== '?') return node;
    this.at++;
    if (node.is === 'gap') this.fail('has a ? behind *', '* may match nothing already: remove the ?.');
    return { is: 'maybe', of: node };
  }

  private atom(): Node {
    const from = this.at;
    const c = this.text[this.at];
    if (c === '(') return this.group();
    if (c === '*') {
      this.at++;
      return { is: 'gap' };
    }
    if (c === '?') this.fail('has a ? with nothing before it', 'Put it right behind a word: minute?');
    const written = /^[^\s()|?*]+/.exec(this.text.slice(this.at))?.[0] ?? '';
    this.at += written.length;
    if (/^#[a-z]/i.test(written)) return this.tag(written.slice(1), from);
    if (/^@[a-z]/i.test(written)) return this.list(written.slice(1), from);
    if (this.text[this.at] === '*') {
      this.at++;
      return this.begin(written, from);
    }
    return parsePhrase(written);
  }

  private group(): Node {
    const from = this.at++;
    const parts = [this.sequence()];
    while (this.text[this.at] === '|') {
      this.at++;
      parts.push(this.sequence());
    }
    if (this.text[this.at] !== ')') throw new PatternError('has a "(" that is not closed', 'Add the ")".', from);
    this.at++;
    const isEmpty = (n: Node) => n.is === 'seq' && n.of.length === 0;
    if (parts.some(isEmpty)) {
      throw new PatternError('has an empty choice', 'Write (a|b)? if it may be missing.', from);
    }
    return either(parts);
  }

  private tag(name: string, from: number): Node {
    if (isTag(name)) return { is: 'tag', text: name };
    const pattern = patternOfTag(name);
    if (pattern) return new Reader(pattern, new Map(), true).all();
    throw new PatternError(`has the unknown tag #${name}`, `Use one of: ${TAGS.map((t) => `#${t}`).join(' ')}.`, from);
  }

  private list(name: string, from: number): Node {
    const entries = this.lists.get(name);
    if (!entries) {
      const known = [...this.lists.keys()].map((l) => `@${l}`).join(' ');
      const advice = known
        ? `Add it under lists, or use one of: ${known}.`
        : `Add it under lists: ${name}: [word, word].`;
      throw new PatternError(`has the unknown list @${name}`, advice, from);
    }
    return either(entries.map(parsePhrase));
  }

  private begin(written: string, from: number): Node {
    const text = normalise(written);
    if (!/^[\p{L}\p{N}']{3,}$/u.test(text)) {
      throw new PatternError(`has a * behind "${written}"`, 'Give at least three letters before it: guarant*.', from);
    }
    return { is: 'begin', text };
  }

  private space(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++;
  }

  private fail(message: string, advice: string): never {
    throw new PatternError(message, advice, this.inTag ? 0 : this.at);
  }
}

const word = (text: string): Node => ({ is: 'word', text });

function seq(of: readonly Node[]): Node {
  return of.length === 1 && of[0] ? of[0] : { is: 'seq', of };
}

/** Longer choices first, so that "call back" is tried before "call". */
function either(parts: readonly Node[]): Node {
  if (parts.length === 1 && parts[0]) return parts[0];
  const flat = parts.flatMap((p) => (p.is === 'either' ? p.of : [p]));
  return { is: 'either', of: [...flat].sort((a, b) => length(b) - length(a)) };
}

function length(node: Node): number {
  if (node.is === 'seq') return node.of.reduce((n, part) => n + length(part), 0);
  if (node.is === 'either') return Math.max(...node.of.map(length));
  return node.is === 'maybe' || node.is === 'many' ? length(node.of) : 1;
}

/** Must at least one thing of a kind stand there? */
function asksForSomething(node: Node): boolean {
  if (node.is === 'seq') return node.of.some(asksForSomething);
  if (node.is === 'either') return node.of.every(asksForSomething);
  return node.is === 'word' || node.is === 'begin' || node.is === 'sign' || (node.is === 'tag' && node.text !== 'Word');
}
