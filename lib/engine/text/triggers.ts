import { literalsOf } from './literals';

/**
 * Which patterns can match a text at all: one pass over the text finds the literals of every pattern (Aho-Corasick),
 * so that of some thousand patterns only the few with a literal in the text are run.
 */
class Triggers {
  private readonly ids = new WeakMap<RegExp, number>();
  private readonly literals: (readonly string[])[] = [];
  private root: State | undefined;
  /** For each text seen lately, a bit for each pattern that has a literal in it. */
  private readonly found = new Map<string, Uint32Array>();

  add(pattern: RegExp): void {
    const literals = literalsOf(pattern);
    if (!literals) return;
    this.ids.set(pattern, this.literals.length);
    this.literals.push(literals);
    this.root = undefined;
  }

  /** False only if the pattern cannot match the text. */
  mayMatch(pattern: RegExp, text: string): boolean {
    const id = this.ids.get(pattern);
    if (id === undefined) return true;
    const bits = (this.root && this.found.get(text)) ?? this.scan(text);
    return ((bits[id >> 5] ?? 0) & (1 << (id & 31))) !== 0;
  }

  private scan(text: string): Uint32Array {
    if (!this.root || this.found.size >= TEXTS) this.found.clear();
    this.root ??= this.build();
    const bits = new Uint32Array((this.literals.length >> 5) + 1);
    let state = this.root;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let next = state.next.get(code);
      while (!next && state.fail) {
        state = state.fail;
        next = state.next.get(code);
      }
      state = next ?? state;
      for (let hit: State | undefined = state; hit; hit = hit.shorter) {
        for (const id of hit.patterns) bits[id >> 5] = (bits[id >> 5] ?? 0) | (1 << (id & 31));
      }
    }
    this.found.set(text, bits);
    return bits;
  }

  private build(): State {
    const root = new State();
    this.literals.forEach((literals, id) => {
      for (const literal of literals) root.reach(literal).patterns.push(id);
    });
    root.link();
    return root;
  }
}

/** Sentences and parts of sentences of a few mails; each costs a bit a pattern. */
const TEXTS = 1_000;

class State {
  readonly next = new Map<number, State>();
  readonly patterns: number[] = [];
  /** Where to go on when no transition fits: the longest proper suffix that is a prefix of some literal. */
  fail: State | undefined;
  /** The next shorter literal that ends here as well. */
  shorter: State | undefined;

  reach(literal: string): State {
    let state: State = this;
    for (let i = 0; i < literal.length; i++) {
      const code = literal.charCodeAt(i);
      const next = state.next.get(code) ?? new State();
      state.next.set(code, next);
      state = next;
    }
    return state;
  }

  /** Sets the fail links, breadth first. */
  link(): void {
    const queue: State[] = [...this.next.values()];
    for (const state of queue) state.fail = this;
    for (const state of queue) {
      for (const [code, next] of state.next) {
        let back = state.fail;
        while (back && !back.next.has(code)) back = back.fail;
        next.fail = back?.next.get(code) ?? this;
        next.shorter = next.fail.patterns.length > 0 ? next.fail : next.fail.shorter;
        queue.push(next);
      }
    }
  }
}

export const triggers = new Triggers();
