import { readdirSync, readFileSync } from 'node:fs';
import { parseDraftFile } from '../../lib/engine/file';
import type { Context, Draft } from '../../lib/engine/types';
import { isLearned } from './labelled';

const FOLDER = new URL('.', import.meta.url);
/** The first batches run whole; of the others, each fifth message: rewriting all of them takes minutes. */
const WHOLE = /^batch-(?:0\d|10)\//;
const EVERY = 5;

export interface CorpusDraft {
  readonly name: string;
  readonly draft: Draft;
  readonly context: Context;
}

/** Messages of the corpus for what must hold of every rewrite, some 550, or each `step`th of them. */
export function corpusDrafts(step = 1): readonly CorpusDraft[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.txt') && f.includes('/') && (isLearned(f) || f.startsWith('ordinary/')))
    .sort();
  const others = files.filter((f) => !WHOLE.test(f)).filter((_, i) => i % EVERY === 0);
  return [...files.filter((f) => WHOLE.test(f)), ...others]
    .filter((_, i) => i % step === 0)
    .map((name) => {
      const { draft, context } = parseDraftFile(readFileSync(new URL(name, FOLDER), 'utf8'));
      return { name, draft, context };
    });
}
