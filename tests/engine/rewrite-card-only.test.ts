/** Families that only a card offers: what they propose first, and that a reworked letter takes none of it. `null`: it stays silent. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import type { Draft } from '../../lib/engine/types';
import { coreStyle } from '../../lib/rules';
import { itProposes } from './rewrite-proposal';

itProposes([
  [
    'line-of-use',
    'me-focus/subject-line',
    [
      ['LAST CHANCE: BRASS CABLE GLANDS - READY STOCK', 'Brass cable glands: worth a look?'],
      ['Following up: executive coaching', 'Executive coaching: of use to you, or not?'],
      ['tea chests, two hundred left', 'tea chests: worth a look?'],
      ['Roof tiles from Kirkwall', 'Roof tiles: of use, or well in hand?'],
      ['Partnership opportunity', null],
      ['Sales training for your team', null],
      ['Status of the proposal', null],
      ['Your file', null],
      ['We make glands', null],
    ],
  ],
  [
    'line-to-them',
    'pressure/loss',
    [
      ['You are losing it all\n\nDear Ms Ono,\n\nHow do you ship them?', 'A question for Ms Ono'],
      ['You are losing it all\n\nDear Ms Ono,\n\nWe ship them.', 'Ms Ono, would this be of use to you?'],
      ['You are losing it all\n\nDear Sir,\n\nHow do you ship them?', 'A short question'],
      ['Your contract is about to lapse\n\nDear Ms Ono,\n\nWe ship them.', null],
    ],
  ],
]);

describe('what only a card offers', () => {
  const engine = createEngine(coreStyle);
  const draft: Draft = {
    channel: 'email',
    subject: 'PARTNERSHIP PROPOSAL – BRANDLEY GROUP',
    body: 'Dear Sir,\n\nWe are the leading group for industrial cleaning in Ghent. We have won nine awards.\n\nDo you still clean the halls yourselves?\n\nRegards,\nTom',
  };

  it('is the last resort of a subject line, and no line of a reworked letter', () => {
    const { diagnostics } = engine.check(draft, { stage: 'cold' });
    const subject = diagnostics.find((d) => d.span.field === 'subject');
    expect(subject).toBeDefined();
    const fixes = subject ? engine.fixes(draft, { stage: 'cold' }, subject) : [];
    expect(fixes.map((f) => f.edits[0]?.newText)).toEqual(['A short question']);
    expect(engine.rework(draft, { stage: 'cold' }).draft.subject).not.toBe('A short question');
  });
});
