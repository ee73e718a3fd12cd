import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import { find } from '../../lib/engine/diagnose';
import { parseDraftFile } from '../../lib/engine/file';
import { read } from '../../lib/engine/reading';
import type { Rule } from '../../lib/engine/rule';
import { coreStyle } from '../../lib/rules';

const engine = createEngine(coreStyle);

/** What a rule flags in an example, in order: alone in its style, unless the weights of the whole style decide for it. */
function flagged(rule: Rule, example: string): string[] {
  const { draft, context } = parseDraftFile(example.replaceAll('[[', '').replaceAll(']]', ''));
  if (!rule.any && !rule.find) {
    const { diagnostics } = engine.check(draft, context);
    return diagnostics.filter((d) => d.ruleId === rule.id).map((d) => d.quote);
  }
  const { on, failures } = find({ ...coreStyle, rules: [rule] }, read(draft, context));
  expect(failures).toEqual([]);
  const enough = Math.min(0.5, rule.sure ?? 1);
  return on
    .flat()
    .filter((f) => (f.range.sure ?? 1) >= enough)
    .map((f) => f.sentence.text.slice(f.range.start, f.range.end));
}

const marks = (example: string) => [...example.matchAll(/\[\[(.*?)\]\]/g)].map((m) => m[1]);

describe.each(coreStyle.rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.examples.flags)('flags %s', (example) => {
    expect(marks(example), 'Mark the exact words with [[ ]].').not.toEqual([]);
    expect(flagged(rule, example)).toEqual(marks(example));
  });

  it.each(rule.examples.passes)('passes %s', (example) => {
    expect(flagged(rule, example)).toEqual([]);
  });
});
