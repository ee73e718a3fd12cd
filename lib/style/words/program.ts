import { LIMITS } from '../limits';
import { type Node, PatternError } from './syntax';

/**
 * One step of a compiled pattern, as plain data:
 * `word w` `begin w` `tag t` `sign s` `set […]` consume a token; `any` a word; `split a b` tries a first; `jump a`; `match`.
 * Of a regex: `char c` and `class spec` consume a character, `edge e` holds between two.
 */
export type Step =
  | readonly ['word' | 'begin' | 'tag' | 'sign' | 'char' | 'class' | 'edge', string]
  | readonly ['set', readonly string[]]
  | readonly ['any']
  | readonly ['split', number, number]
  | readonly ['jump', number]
  | readonly ['match'];

export type Program = readonly Step[];

/** Words that `*` may stand for. */
const GAP = 5;

/** Thompson's construction: a program that a walk over the words runs in time linear in their number. */
export function programOf(node: Node): Program {
  const steps: Step[] = [];
  emit(node, steps);
  steps.push(['match']);
  return steps;
}

function emit(node: Node, steps: Step[]): void {
  if (steps.length > LIMITS.program) {
    throw new PatternError(
      'is too large once its lists are filled in',
      'Use fewer lists or choices in one pattern.',
      0,
    );
  }
  switch (node.is) {
    case 'seq':
      for (const part of node.of) emit(part, steps);
      return;
    case 'either':
      emitEither(node.of, steps);
      return;
    case 'maybe':
      emitMaybe(steps, true, () => emit(node.of, steps));
      return;
    case 'many': {
      const at = steps.length;
      emitMaybe(steps, true, () => {
        emit(node.of, steps);
        steps.push(['jump', at]);
      });
      return;
    }
    case 'gap':
      // As few words as possible: each further one only if it does not work without.
      emitGap(steps, GAP);
      return;
    default:
      steps.push([node.is, node.text]);
  }
}

function emitMaybe(steps: Step[], eager: boolean, body: () => void): void {
  const at = steps.length;
  steps.push(['jump', 0]);
  body();
  steps[at] = eager ? ['split', at + 1, steps.length] : ['split', steps.length, at + 1];
}

function emitGap(steps: Step[], left: number): void {
  if (left === 0) return;
  emitMaybe(steps, false, () => {
    steps.push(['any']);
    emitGap(steps, left - 1);
  });
}

/** Neighbouring single words are one step, whatever their number. */
function emitEither(of: readonly Node[], steps: Step[]): void {
  const words = of.flatMap((n) => (n.is === 'word' ? [n.text] : []));
  const choices: readonly Node[] = of.filter((n) => n.is !== 'word');
  const ends: number[] = [];
  const total = choices.length + (words.length > 0 ? 1 : 0);
  for (let i = 0; i < total; i++) {
    const at = steps.length;
    const last = i === total - 1;
    if (!last) steps.push(['jump', 0]);
    const choice = choices[i];
    if (choice) emit(choice, steps);
    else steps.push(['set', words]);
    if (!last) {
      ends.push(steps.length);
      steps.push(['jump', 0]);
      steps[at] = ['split', at + 1, steps.length];
    }
  }
  for (const end of ends) steps[end] = ['jump', steps.length];
}

/** Words of which one must stand in any match (a begin as `abc*`); undefined if a match can do without. */
export function needsOf(node: Node): readonly string[] | undefined {
  switch (node.is) {
    case 'word':
      return [node.text];
    case 'begin':
      return [`${node.text}*`];
    case 'seq': {
      const sets = node.of.flatMap((part) => [needsOf(part) ?? []]).filter((needs) => needs.length > 0);
      return sets.sort((a, b) => often(a) - often(b))[0];
    }
    case 'either': {
      const all = node.of.map(needsOf);
      return all.every((needs) => needs !== undefined) ? [...new Set(all.flatMap((needs) => needs ?? []))] : undefined;
    }
    default:
      return undefined;
  }
}

const COMMON = new Set(
  'a an and are as at be can for from have i if in is it me my of on or our that the this to us was we will with you your'.split(
    ' ',
  ),
);

/** How often one of the words stands in a sentence, roughly. */
function often(words: readonly string[]): number {
  return words.reduce((sum, w) => sum + (COMMON.has(w) ? 40 : w.length < 4 ? 4 : 1), 0);
}
