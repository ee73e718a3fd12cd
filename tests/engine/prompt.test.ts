import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import { parseDraftFile } from '../../lib/engine/file';
import { coreStyle } from '../../lib/rules';
import { corpusDrafts } from '../corpus/drafts';

const engine = createEngine(coreStyle);
const promptsOf = (text: string) => {
  const { draft, context } = parseDraftFile(text);
  return engine.check(draft, context).diagnostics.map((d) => ({ lens: d.lens, ...engine.help(draft, context, d) }));
};

describe('the question of a card', () => {
  it('names their day, where the sentence does', () => {
    const asked = promptsOf(
      'Hi Ana,\n\nOur platform routes vans for hauliers. Are you free on Tuesday at 2 for a demo?\n\nTom',
    );
    expect(asked.find((h) => h.lens === 'ask')?.prompt).toBe('What in their week would make Tuesday worth it?');
  });

  it('names their matter, where the message has one', () => {
    const asked = promptsOf(
      'Subject: Payroll at Mill Road\n\nHi Ana,\n\nWe do payroll for clinics. We have won three awards for payroll. Your competitors already switched.\n\nTom',
    );
    expect(asked.map((h) => h.prompt).join(' ')).toContain('payroll');
  });

  it('is there for every flag of the corpus: a question of at most 14 words', { timeout: 120_000 }, () => {
    const prompts = corpusDrafts(10).flatMap(({ draft, context }) =>
      engine.check(draft, context).diagnostics.map((d) => engine.help(draft, context, d).prompt),
    );
    expect(prompts.length).toBeGreaterThan(100);
    for (const prompt of prompts) {
      expect(prompt).toMatch(/^\p{Lu}.*\?$/u);
      expect(prompt.split(/\s+/).length, prompt).toBeLessThanOrEqual(14);
      expect(prompt).not.toMatch(/[{}!]/);
    }
  });

  it('is empty for a flag that no longer stands', () => {
    const draft = { channel: 'email', subject: '', body: 'Hi Ana, how is Leeds?' } as const;
    expect(
      engine.help(draft, { stage: 'cold' }, { ruleId: 'core/me-claim', span: { field: 'body', start: 0, end: 2 } }),
    ).toEqual({
      fixes: [],
      prompt: '',
    });
  });
});
