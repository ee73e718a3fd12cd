import type { Unit } from '../../engine/parse';
import type { Channel } from '../../engine/types';
import { type Token, tokenise } from '../words/tokens';

/** A message as house rules see it: its sentences in their zones. */
export interface Page {
  readonly channel: Channel;
  /** Every unit, greeting and signature included. */
  readonly sentences: readonly Line[];
}

/** A unit of a message; `is` stands for its text from one key press to the next, if the engine has read it. */
export interface Line extends Unit {
  readonly is?: object;
}

const known = new WeakMap<object, Tokens>();

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly words: ReadonlySet<string>;
}

/** The words of a sentence, kept as long as the engine keeps its reading. */
export function tokensOf(line: Line): Tokens {
  const key = line.is ?? line;
  const before = known.get(key);
  if (before) return before;
  const tokens = tokenise(line.text);
  const made = { tokens, words: new Set(tokens.map((t) => t.norm)) };
  known.set(key, made);
  return made;
}
