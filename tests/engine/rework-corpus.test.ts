import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import { parseDraftFile } from '../../lib/engine/file';
import { applyEdits } from '../../lib/engine/rewrite/edits';
import { factsOf } from '../../lib/engine/rewrite/facts';
import type { Context, Draft, Report, Rework } from '../../lib/engine/types';
import { coreStyle } from '../../lib/rules';
import { corpusDrafts } from '../corpus/drafts';
import { DRAFTS } from './rewrite-drafts';

const engine = createEngine(coreStyle);
const own = DRAFTS.map((text) => parseDraftFile(text));

describe('reworking', () => {
  it('is what its edits say, comes to an end, and changes nothing more the second time', () => {
    for (const { draft, context } of own) {
      const once = engine.rework(draft, context);
      expect(applyEdits(draft, once.edits)).toEqual(once.draft);
      const twice = engine.rework(once.draft, context);
      expect(twice.draft).toEqual(once.draft);
      expect(twice.steps).toEqual([]);
    }
  });

  it('is the same each time, from a fresh engine too', () => {
    for (const { draft, context } of own)
      expect(createEngine(coreStyle).rework(draft, context)).toEqual(engine.rework(draft, context));
  });

  it('takes any text and never throws', () => {
    const odd = ['', '\r\n\r\n', '🙂🙂', 'a'.repeat(2_000), '- \n- \n1.\n2.', '[Name]: {{x}}', 'שלום Hi, act now! ‏'];
    const text = fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'grapheme', maxLength: 120 }));
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const draft: Draft = { channel: 'email', subject, body: `Hi,\n\nYou need to see our rates today. ${body}` };
        const { edits } = engine.rework(draft, { stage: 'cold' });
        expect(edits.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});

describe('the corpus, reworked', () => {
  const done: { name: string; draft: Draft; before: Report; after: Rework; context: Context }[] = [];
  beforeAll(() => {
    for (const { name, draft, context } of corpusDrafts()) {
      const before = engine.check(draft, context);
      if (!before.quiet) done.push({ name, draft, before, after: engine.rework(draft, context), context });
    }
  }, 240_000);

  // A flag is left sooner than a letter broken: more is welcome, as long as nothing else gives way for it.
  it('has no warning left in about three of four drafts', { timeout: 60_000 }, () => {
    const clean = done.filter(({ after, context }) =>
      engine.check(after.draft, context).diagnostics.every((d) => d.severity !== 'warning'),
    );
    expect(done.length).toBeGreaterThan(300);
    expect(clean.length / done.length).toBeGreaterThan(0.73);
  });

  it('is not longer than it was, and invents no name, number or link', () => {
    const median = (lengths: number[]) => lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0;
    expect(median(done.map((d) => d.after.draft.body.length))).toBeLessThanOrEqual(
      median(done.map((d) => d.draft.body.length)),
    );
    for (const { name, draft, after } of done) {
      const { links, numbers } = factsOf(after.draft.body);
      for (const fact of [...links, ...numbers])
        expect(`${draft.subject}\n${draft.body}`, name).toContain(fact.replace(/^page /, ''));
    }
  });

  it('keeps every link, and every name and number that stood in no flagged sentence', () => {
    for (const { name, draft, before, after } of done) {
      const pressed = before.diagnostics.map((d) => d.span);
      const kept = `${after.draft.subject}\n${after.draft.body}`;
      // Lines without any flag: whatever they say is still said.
      const lines = draft.body.split('\n');
      let at = 0;
      for (const line of lines) {
        const flagged = pressed.some((s) => s.field === 'body' && s.start < at + line.length && s.end > at);
        at += line.length + 1;
        if (flagged) continue;
        const { links, numbers, names } = factsOf(line);
        for (const fact of [...links, ...numbers, ...names]) expect(kept, `${name}: ${fact}`).toContain(fact);
      }
    }
  });
});
