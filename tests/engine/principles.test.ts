import { describe, expect, it } from 'vitest';
import { METERS } from '../../lib/engine/meters';
import { principlesOf, scoreOf } from '../../lib/engine/principles';
import { read } from '../../lib/engine/reading';
import type { Diagnostic, Lens, Strength, StrengthKind } from '../../lib/engine/types';

const reading = read({ channel: 'email', subject: '', body: 'We are here.' }, { stage: 'cold' });
const span = { field: 'body', start: 0, end: 1 } as const;
const flag = (lens: Lens): Diagnostic => ({
  ruleId: 'core/x',
  lens,
  severity: 'hint',
  span,
  quote: 'x',
  message: '',
  why: '',
  fixes: [],
});
const keep = (kind: StrengthKind): Strength => ({ kind, span, quote: 'x', message: '' });
const meters = (lenses: readonly Lens[], kinds: readonly StrengthKind[]) =>
  principlesOf(reading, lenses.map(flag), kinds.map(keep));
const score = (lenses: readonly Lens[], kinds: readonly StrengthKind[]) => scoreOf(meters(lenses, kinds));

describe('the seven meters', () => {
  it('weigh 1 together', () => expect(METERS.reduce((sum, m) => sum + m.weight, 0)).toBeCloseTo(1));

  it('come from their named parts and nothing else', () => {
    for (const p of meters(['pressure', 'ask', 'me-focus'], ['question', 'relation', 'observation'])) {
      const meter = METERS.find((m) => m.id === p.id);
      const named = Object.fromEntries(p.parts.map((part) => [part.name, part.value]));
      const again = meter?.score(named) ?? Number.NaN;
      expect(p.score, p.id).toBe(Math.max(0, Math.min(1, again)));
    }
  });

  it('say in words what the reader meets', () => {
    const said = new Map(meters(['pressure', 'pressure', 'pressure'], []).map((p) => [p.id, p.said]));
    expect(said.get('pace')).toBe('pushes them');
    expect(said.get('curiosity')).toBe('could go to anyone');
  });

  it('never leave 0 to 1, and the score never 0 to 100', () => {
    const many = (n: number, lens: Lens) => Array.from({ length: n }, () => lens);
    for (const n of [0, 1, 5, 50]) {
      const all = meters([...many(n, 'pressure'), ...many(n, 'me-focus'), ...many(n, 'ask')], []);
      for (const p of all) expect(p.score >= 0 && p.score <= 1, p.id).toBe(true);
      expect(scoreOf(all)).toBeGreaterThanOrEqual(0);
      expect(scoreOf(all)).toBeLessThanOrEqual(100);
    }
  });
});

describe('the score orders messages as readers do', () => {
  it('a detail of theirs lifts it', () => expect(score([], ['observation'])).toBeGreaterThan(score([], [])));
  it('a question lifts it', () => expect(score([], ['question'])).toBeGreaterThan(score([], [])));
  it('a push costs more than a sentence about oneself', () =>
    expect(score(['pressure'], [])).toBeLessThan(score(['me-focus'], [])));
  it('every further push costs, but less', () => {
    const drop = [0, 1, 2, 3].map((n) =>
      score(
        Array.from({ length: n }, () => 'pressure' as const),
        [],
      ),
    );
    expect([...drop].sort((a, b) => b - a)).toEqual(drop);
    expect((drop[0] ?? 0) - (drop[1] ?? 0)).toBeGreaterThan((drop[2] ?? 0) - (drop[3] ?? 0));
  });
});
