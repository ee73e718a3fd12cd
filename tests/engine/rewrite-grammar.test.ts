import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import { parseDraftFile } from '../../lib/engine/file';
import { applyEdits } from '../../lib/engine/rewrite/edits';
import type { Draft } from '../../lib/engine/types';
import { coreStyle } from '../../lib/rules';
import { DRAFTS } from './rewrite-drafts';

/** Opinions on style, not errors; and names, which no dictionary knows. */
const OPINIONS = new Set(['Style', 'Enhancement', 'Readability', 'WordChoice', 'Spelling', 'Miscellaneous']);
const engine = createEngine(coreStyle);
const linter = new LocalLinter({ binary: binaryInlined });

beforeAll(() => linter.setup(), 60_000);

describe('grammar', () => {
  it.each(DRAFTS)('no rewrite brings an error into %j', { timeout: 60_000 }, async (text) => {
    const { draft, context } = parseDraftFile(text);
    const known = await errors(draft);
    for (const diagnostic of engine.check(draft, context).diagnostics) {
      for (const fix of engine.fixes(draft, context, diagnostic)) {
        const changed = applyEdits(draft, fix.edits);
        for (const [error, times] of await errors(changed))
          expect(times, `${error} in ${JSON.stringify(changed.body)}`).toBeLessThanOrEqual(known.get(error) ?? 0);
      }
    }
  });
});

async function errors({ subject, body }: Draft): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const lint of await linter.lint(`${subject}\n\n${body}`, { language: 'plaintext' })) {
    if (OPINIONS.has(lint.lint_kind())) continue;
    const error = `${lint.lint_kind()}: ${lint.message()}`;
    found.set(error, (found.get(error) ?? 0) + 1);
  }
  return found;
}
