import type { Program } from './program';
import { inClass } from './regex';
import { hasTag, type Tag } from './tags';
import { isSoft, type Token } from './tokens';

/** A half-open range of tokens. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** A place in the program, with where its match began and how far it has come. Earlier in a list means preferred. */
interface Thread {
  readonly pc: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The first match at or behind `start`, by walking all ways through the program at once (Pike): each token looks at each
 * step at most once, so no pattern and no text can make it slow.
 */
export function run(program: Program, tokens: readonly Token[], start = 0): Match | undefined {
  const seen = new Int32Array(program.length).fill(-1);
  let threads: Thread[] = [];
  let found: Match | undefined;
  for (let i = start; i <= tokens.length; i++) {
    if (!found) add(program, tokens, threads, seen, i, { pc: 0, from: i, to: i });
    if (threads.length === 0) {
      if (found) break;
      continue;
    }
    const token = tokens[i];
    const next: Thread[] = [];
    for (const thread of threads) {
      const { pc, from, to } = thread;
      if (program[pc]?.[0] === 'match') {
        found = { from, to };
        break;
      }
      if (!token) continue;
      if (takes(program, pc, token, i)) add(program, tokens, next, seen, i + 1, { pc: pc + 1, from, to: i + 1 });
      else if (to > from && isSoft(token) && seen[pc] !== i + 1) {
        seen[pc] = i + 1;
        next.push(thread);
      }
    }
    threads = next;
  }
  return found;
}

/** Follows what consumes nothing; a step that is on the list already is not put there again. */
function add(
  program: Program,
  tokens: readonly Token[],
  list: Thread[],
  seen: Int32Array,
  gen: number,
  thread: Thread,
): void {
  const stack = [thread.pc];
  for (let pc = stack.pop(); pc !== undefined; pc = stack.pop()) {
    if (seen[pc] === gen) continue;
    seen[pc] = gen;
    const step = program[pc];
    if (step?.[0] === 'split') stack.push(step[2], step[1]);
    else if (step?.[0] === 'jump') stack.push(step[1]);
    else if (step?.[0] === 'edge') {
      if (isEdge(step[1], tokens, gen)) stack.push(pc + 1);
    } else list.push({ pc, from: thread.from, to: thread.to });
  }
}

function takes(program: Program, pc: number, token: Token, at: number): boolean {
  const step = program[pc];
  switch (step?.[0]) {
    case 'word':
      return token.norm === step[1];
    case 'begin':
      return token.kind === 'word' && token.norm.startsWith(step[1]);
    case 'set':
      return step[1].includes(token.norm);
    case 'sign':
      return token.raw === step[1] || token.norm === step[1];
    case 'tag':
      return hasTag(step[1] as Tag, token, at);
    case 'char':
      return token.norm === step[1];
    case 'class':
      return inClass(step[1], token.norm);
    case 'any':
      return token.kind !== 'sign' && token.kind !== 'emoji';
    default:
      return false;
  }
}

function isEdge(edge: string, tokens: readonly Token[], at: number): boolean {
  if (edge === '^') return at === 0;
  if (edge === '$') return at === tokens.length;
  const isWord = (i: number) => /[\p{L}\p{N}_]/u.test(tokens[i]?.norm ?? '');
  return isWord(at - 1) !== isWord(at);
}
