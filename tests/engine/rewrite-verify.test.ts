import { describe, expect, it } from 'vitest';
import type { Judged } from '../../lib/engine/judged';
import { read } from '../../lib/engine/reading';
import { applyEdits } from '../../lib/engine/rewrite/edits';
import { clears } from '../../lib/engine/rewrite/verify';
import type { Draft, Lens, TextEdit } from '../../lib/engine/types';
import { weigh } from '../../lib/engine/weigh';
import { coreStyle } from '../../lib/rules';

const PUSH = 'Sign today.';
const EASY = 'Sign when it suits you.';
const OTHER = 'Our vans are white.';
const draft: Draft = { channel: 'email', subject: '', body: `Hi Ana,\n\n${PUSH} ${OTHER} How is Leeds?\n\nTom` };
const edit: TextEdit = { span: { field: 'body', start: 9, end: 9 + PUSH.length }, newText: EASY };

interface Mark {
  readonly text: string;
  readonly lens: Lens;
  readonly id?: string;
}

/** The draft with flags as marked, and the pressure that its second sentence weighs. */
function judged(of: Draft, marks: readonly Mark[], pressure: number, score = 50): Judged {
  const reading = read(of, { stage: 'cold' });
  const core = coreStyle.rules.find((r) => r.lens === 'pressure');
  if (!core) throw new Error('The core style has no rule about pressure');
  const findings = marks.map(({ text, lens, id = core.id }) => {
    const sentence = reading.content.find((s) => s.text === text);
    if (!sentence) throw new Error(`No sentence "${text}"`);
    return { rule: { ...core, id, lens }, sentence, range: { start: 0, end: 4 } };
  });
  const nothing = reading.content.map(() => []);
  const weights = weigh(reading, nothing).map((w, i) => (i === 1 ? { ...w, pressure } : w));
  const report = { diagnostics: [], strengths: [], asks: [], earned: 2 as const, principles: [], score, failures: [] };
  return { reading, findings, weights, report };
}

const push: Mark = { text: PUSH, lens: 'pressure' };
const before = judged(draft, [push], 0.3);
const passes = (marks: readonly Mark[], pressure = 0.3, score = 50) =>
  clears(before, judged(applyEdits(draft, [edit]), marks, pressure, score), edit, 'pressure');

describe('a rewrite is offered', () => {
  it('if its own words are clear, and the score is not lower', () => {
    expect(passes([])).toBe(true);
    expect(passes([{ text: EASY, lens: 'pressure' }])).toBe(false);
    expect(passes([{ text: EASY, lens: 'ask' }])).toBe(false);
    expect(passes([], 0.3, 49)).toBe(false);
  });

  it('though a sentence elsewhere crosses the line by a hair, but not if it leaps', () => {
    expect(passes([{ text: OTHER, lens: 'pressure' }], 0.4)).toBe(true);
    expect(passes([{ text: OTHER, lens: 'pressure' }], 0.5)).toBe(false);
  });

  it('not if a rule of a house style speaks up elsewhere, however little was weighed', () => {
    expect(passes([{ text: OTHER, lens: 'pressure', id: 'house/vans' }], 0.31)).toBe(false);
  });

  it('whatever was flagged elsewhere before', () => {
    const two = judged(draft, [push, { text: OTHER, lens: 'pressure', id: 'house/vans' }], 0.3);
    const then = judged(applyEdits(draft, [edit]), [{ text: OTHER, lens: 'pressure', id: 'house/vans' }], 0.9);
    expect(clears(two, then, edit, 'pressure')).toBe(true);
  });

  it('with a flag of another lens that its sentence carried already', () => {
    const both = judged(draft, [push, { text: PUSH, lens: 'ask' }], 0.3);
    const then = judged(applyEdits(draft, [edit]), [{ text: EASY, lens: 'ask' }], 0.3);
    expect(clears(both, then, edit, 'pressure')).toBe(true);
  });
});
