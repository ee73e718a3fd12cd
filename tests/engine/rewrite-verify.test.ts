import { describe, expect, it } from 'vitest';
import type { Judged } from '../../lib/engine/judged';
import { read } from '../../lib/engine/reading';
import { applyEdits } from '../../lib/engine/rewrite/edits';
import { clears } from '../../lib/engine/rewrite/verify';
import type { Draft, Lens, TextEdit } from '../../lib/engine/types';
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

/** The draft with flags as marked. */
function judged(of: Draft, marks: readonly Mark[], score = 50): Judged {
  const reading = read(of, { stage: 'cold' });
  const core = coreStyle.rules.find((r) => r.lens === 'pressure');
  if (!core) throw new Error('The core style has no rule about pressure');
  const findings = marks.map(({ text, lens, id = core.id }) => {
    const sentence = reading.content.find((s) => s.text === text);
    if (!sentence) throw new Error(`No sentence "${text}"`);
    return { rule: { ...core, id, lens }, sentence, range: { start: 0, end: 4 } };
  });
  const report = { diagnostics: [], strengths: [], asks: [], earned: 2 as const, principles: [], score, failures: [] };
  return { reading, findings, report };
}

const push: Mark = { text: PUSH, lens: 'pressure' };
const before = judged(draft, [push]);
const passes = (marks: readonly Mark[], score = 50) =>
  clears(before, judged(applyEdits(draft, [edit]), marks, score), edit, 'pressure');

describe('a rewrite is offered', () => {
  it('if its own words are clear, and the score is not lower', () => {
    expect(passes([])).toBe(true);
    expect(passes([{ text: EASY, lens: 'pressure' }])).toBe(false);
    expect(passes([{ text: EASY, lens: 'ask' }])).toBe(false);
    expect(passes([], 49)).toBe(false);
  });

  it('not if a sentence elsewhere is newly flagged, by a rule of any style', () => {
    expect(passes([{ text: OTHER, lens: 'pressure' }])).toBe(false);
    expect(passes([{ text: OTHER, lens: 'pressure', id: 'house/vans' }])).toBe(false);
  });

  it('whatever was flagged elsewhere before', () => {
    const two = judged(draft, [push, { text: OTHER, lens: 'pressure', id: 'house/vans' }]);
    const then = judged(applyEdits(draft, [edit]), [{ text: OTHER, lens: 'pressure', id: 'house/vans' }]);
    expect(clears(two, then, edit, 'pressure')).toBe(true);
  });

  it('with a flag of another lens that its sentence carried already', () => {
    const both = judged(draft, [push, { text: PUSH, lens: 'ask' }]);
    const then = judged(applyEdits(draft, [edit]), [{ text: EASY, lens: 'ask' }]);
    expect(clears(both, then, edit, 'pressure')).toBe(true);
  });
});
