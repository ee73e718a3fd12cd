import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coreStyle } from '../../lib/rules';

const files = readdirSync('lib/rules', { withFileTypes: true })
  .filter((f) => f.isFile() && f.name !== 'index.ts')
  .map((f) => `core/${f.name.replace(/\.ts$/, '')}`);

describe('the core style', () => {
  it('lists every rule file, in alphabetical order', () => {
    const ids = coreStyle.rules.map((r) => r.id);
    expect(ids, 'Import each file of lib/rules in index.ts, with id `core/<file name>`, sorted.').toEqual(
      [...ids].sort(),
    );
    expect(ids).toEqual(files.sort());
  });
});

const words = (text: string) => text.replaceAll('{quote}', '').split(/\s+/).filter(Boolean).length;

describe.each(coreStyle.rules.map((r) => [r.id, r] as const))('%s', (_id, rule) => {
  it('shows by at least four examples each what it flags and what it lets pass', () => {
    expect(rule.examples.flags.length, 'Add examples that flag, near the border.').toBeGreaterThanOrEqual(4);
    expect(rule.examples.passes.length, 'Add examples of what passes.').toBeGreaterThanOrEqual(4);
  });

  it('speaks in the coach’s voice', () => {
    expect(
      rule.messages.length,
      'Give at least three wordings: no sentence comes twice in a draft.',
    ).toBeGreaterThanOrEqual(3);
    for (const message of rule.messages) {
      expect(words(message), `At most 14 words: ${message}`).toBeLessThanOrEqual(14);
      expect(message, 'No exclamation marks.').not.toContain('!');
    }
    expect(words(rule.why), `At most 25 words: ${rule.why}`).toBeLessThanOrEqual(25);
  });
});
