/** A family that is not asked, as no words that it needs stand in the sentence, has nothing to propose for it. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import { read } from '../../lib/engine/reading';
import { heardIn, mayPropose } from '../../lib/engine/rewrite/gates';
import { rewriters } from '../../lib/engine/rewrite/rewriters';
import type { Case } from '../../lib/engine/rewrite/types';
import type { Context, Draft } from '../../lib/engine/types';
import { coreStyle } from '../../lib/rules';
import { corpusDrafts } from '../corpus/drafts';

const engine = createEngine(coreStyle);
const gated = rewriters.filter((r) => r.gate);

/** What the draft's flags are to the families. */
function casesIn(draft: Draft, context: Context): readonly Case[] {
  const reading = read(draft, context);
  return engine.check(draft, context).diagnostics.flatMap(({ ruleId, span }) => {
    const rule = coreStyle.rules.find(({ id }) => id === ruleId);
    const sentence = reading.content.find((s) => s.field === span.field && s.start <= span.start && s.end >= span.end);
    if (!rule || !sentence) return [];
    return [{ rule, sentence, reading, range: { start: span.start - sentence.start, end: span.end - sentence.start } }];
  });
}

describe('gates', () => {
  it('shut out nothing that a family proposes, over the corpus', { timeout: 120_000 }, () => {
    const lost: string[] = [];
    let asked = 0;
    let shut = 0;
    for (const { draft, context } of corpusDrafts())
      for (const flag of casesIn(draft, context)) {
        const heard = heardIn(flag.sentence.text);
        for (const family of gated) {
          if (!family.fits(flag)) continue;
          asked++;
          if (mayPropose(family, heard)) continue;
          shut++;
          if (family.propose(flag).length > 0) lost.push(`${family.id}: ${flag.sentence.text}`);
        }
      }
    expect(lost).toEqual([]);
    // They are worth their lines: few of those that would fit are asked.
    expect(shut / asked).toBeGreaterThan(0.8);
  });

  it('hear a sentence in small letters, and without what families leave out', () => {
    const family = { ...rewriters[0], gate: [/^Book a demo/i] } as (typeof rewriters)[number];
    const speaks = (sentence: string) => mayPropose(family, heardIn(sentence));
    expect(speaks('So BOOK A DEMO.')).toBe(true);
    expect(speaks('Book 📅 a 🎉 demo!')).toBe(true);
    expect(speaks('Book a call.')).toBe(false);
  });
});
