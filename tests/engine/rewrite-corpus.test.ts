/** The whole corpus: no rewrite and no reworked draft brings a grammar error that was not there. */
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import { applyEdits } from '../../lib/engine/rewrite/edits';
import type { Draft } from '../../lib/engine/types';
import { coreStyle } from '../../lib/rules';
import { corpusDrafts } from '../corpus/drafts';

/** Opinions on style, not errors; and names, which no dictionary knows. */
const OPINIONS = new Set(['Style', 'Enhancement', 'Readability', 'WordChoice', 'Spelling', 'Miscellaneous']);
const engine = createEngine(coreStyle);
const linter = new LocalLinter({ binary: binaryInlined });
const all = corpusDrafts();
/** In parts, so that a failure names its part and no single test runs for long. */
const PARTS = 8;

beforeAll(() => linter.setup(), 60_000);

describe('grammar', () => {
  it.each(Array.from({ length: PARTS }, (_, i) => i))(
    'no rewrite brings an error into the corpus, part %i',
    { timeout: 180_000 },
    async (part) => {
      const problems: string[] = [];
      for (const { name, draft, context } of all.filter((_, i) => i % PARTS === part)) {
        const rewritten = [engine.rework(draft, context).draft];
        for (const diagnostic of engine.check(draft, context).diagnostics)
          for (const { edits } of engine.fixes(draft, context, diagnostic)) rewritten.push(applyEdits(draft, edits));
        const known = new Map<string, Promise<Map<string, number>>>();
        for (const changed of rewritten)
          problems.push(...(await newErrors(draft, changed, known)).map((e) => `${name}: ${e}`));
      }
      expect(problems).toEqual([]);
    },
  );
});

/** Errors in the paragraphs that changed which the paragraphs before did not have. */
async function newErrors(
  before: Draft,
  after: Draft,
  known: Map<string, Promise<Map<string, number>>>,
): Promise<string[]> {
  const errors = (text: string) => {
    const found = known.get(text) ?? errorsIn(text);
    known.set(text, found);
    return found;
  };
  const old = paragraphs(before);
  const now = paragraphs(after);
  const had = await sum(
    old.filter((p) => !now.includes(p)),
    errors,
  );
  const has = await sum(
    now.filter((p) => !old.includes(p)),
    errors,
  );
  // Whoever begins a subject line in lower case goes on doing so.
  const isLow = after.subject !== before.subject && /^\p{Ll}/u.test(before.subject);
  return [...has]
    .filter(([error, n]) => n > (had.get(error) ?? 0) && !(isLow && error.startsWith('Capitalization: This sentence')))
    .map(([error]) => `${error} in ${now.filter((p) => !old.includes(p)).join(' / ')}`);
}

function paragraphs({ subject, body }: Draft): readonly string[] {
  return [subject, ...body.split(/\n+/)].filter(Boolean);
}

async function sum(
  texts: readonly string[],
  errors: (text: string) => Promise<Map<string, number>>,
): Promise<Map<string, number>> {
  const out = new Map<string, number>();
  for (const text of texts) for (const [error, n] of await errors(text)) out.set(error, (out.get(error) ?? 0) + n);
  return out;
}

async function errorsIn(text: string): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const lint of await linter.lint(text, { language: 'plaintext' })) {
    if (OPINIONS.has(lint.lint_kind())) continue;
    const error = `${lint.lint_kind()}: ${lint.message()}`;
    found.set(error, (found.get(error) ?? 0) + 1);
  }
  return found;
}
