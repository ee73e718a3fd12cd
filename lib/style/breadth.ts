import { parse } from '../engine/parse';
import type { CompiledRule } from './compiled';
import { hitIn, isLocal } from './runtime/find';
import { SAMPLES } from './samples';

/** A rule that flags more of everyday sentences than this says nothing about any of them. */
const MOST = 0.4;

/** The share of sentences of the practice drafts that a rule flags; rules on whole messages have none. */
function breadthOf(rule: CompiledRule): number {
  if (!isLocal(rule)) return 0;
  const lines = sentences();
  return lines.filter((line) => hitIn(rule, line)).length / lines.length;
}

export const isTooBroad = (rule: CompiledRule): boolean => breadthOf(rule) > MOST;

let known: ReturnType<typeof parse> | undefined;

function sentences() {
  known ??= SAMPLES.flatMap((sample) => parse(sample)).filter((s) => s.zone !== 'greeting' && s.zone !== 'signature');
  return known;
}
