import { describe, expect, it } from 'vitest';
import { find } from '../../lib/engine/diagnose';
import { parseDraftFile } from '../../lib/engine/file';
import { read } from '../../lib/engine/reading';
import type { Rule } from '../../lib/engine/rule';
import { coreStyle } from '../../lib/rules';

/** What a rule flags in an example, alone in its style: the marked words, in order. */
function flagged(rule: Rule, example: string): string[] {
  const { draft, context } = parseDraftFile(example.replaceAll('[[', '').replaceAll(']]', ''));
  const { findings, failures } = find({ ...coreStyle, rules: [rule] }, read(draft, context));
  expect(failures).toEqual([]);
  return findings.map((f) => f.sentence.text.slice(f.range.start, f.range.end));
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
