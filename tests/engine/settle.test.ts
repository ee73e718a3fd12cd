import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import type { Finding } from '../../lib/engine/diagnose';
import { parseDraftFile } from '../../lib/engine/file';
import { read } from '../../lib/engine/reading';
import { defineRule, type Rule, type Style } from '../../lib/engine/rule';
import { settle } from '../../lib/engine/settle';
import type { Weight } from '../../lib/engine/weigh';
import { coreStyle } from '../../lib/rules';

const { draft, context } = parseDraftFile('The press is old.');
const reading = read(draft, context);
const [sentence] = reading.content;
if (!sentence) throw new Error('no sentence');

const rule = (id: string, more: Partial<Rule> = {}): Rule =>
  defineRule({
    id,
    lens: 'pressure',
    kind: 'deadline',
    severity: 'suggestion',
    summary: '',
    messages: [],
    why: '',
    source: { principle: 'pace' },
    find: () => undefined,
    examples: { flags: [], passes: [] },
    ...more,
  });
const weight = (pressure: number): Weight => ({
  pressure,
  ask: 0,
  'me-focus': 0,
  client: 0,
  asks: 0,
  kind: 'deadline',
  rung: 1,
});
const on = (of: Rule, sure?: number): Finding => ({
  rule: of,
  sentence,
  range: { start: 4, end: 9, ...(sure === undefined ? {} : { sure }) },
});
const style = (...rules: Rule[]): Style => ({ id: 'x', title: 'x', version: '1', rules });
const said = (found: readonly Finding[], weighed: number, rules = found.map((f) => f.rule)) =>
  settle(style(...rules), reading, { on: [found], around: [], failures: [] }, [weight(weighed)]).findings.map(
    (f) => f.rule.id,
  );

describe('what is said in the end', () => {
  it('is what a rule found and the weights confirm', () => {
    expect(said([on(rule('core/a'))], 0.9)).toEqual(['core/a']);
    expect(said([on(rule('core/a'))], 0.05)).toEqual([]);
  });

  it('is a suspicion too, once the message confirms it', () => {
    expect(said([on(rule('core/a'), 0.2)], 0.9)).toEqual(['core/a']);
  });

  it('is one flag a lens: the surer, then the more severe, then the first', () => {
    const [a, b, c] = [rule('core/a'), rule('core/b', { severity: 'warning' }), rule('core/c')];
    expect(said([on(a), on(b), on(c)], 0.9)).toEqual(['core/b']);
    expect(said([on(a), on(b, 0.2)], 0.9)).toEqual(['core/a']);
    expect(said([on(a), on(c)], 0.9)).toEqual(['core/a']);
  });

  it('comes from a rule that knows the kind where none found words', () => {
    const speaks = rule('core/speaks', { weighed: () => ({ start: 0, end: 3 }) });
    const other = rule('core/other', { weighed: () => undefined });
    expect(said([], 0.9, [other, speaks])).toEqual(['core/speaks']);
    expect(said([], 0.1, [other, speaks])).toEqual([]);
  });

  it('leaves the rules of other styles their say', () => {
    expect(said([on(rule('team/a'))], 0.05)).toEqual(['team/a']);
    expect(said([on(rule('team/a'), 0.3)], 0.9)).toEqual([]);
  });

  it('holds in any company where a rule says so', () => {
    const always = rule('core/a', { unweighed: () => true });
    expect(said([on(always)], 0.05)).toEqual(['core/a']);
    expect(said([on(always, 0.2)], 0.9)).toEqual([]);
    expect(said([on(rule('core/a', { unweighed: ({ field }) => field === 'subject' }))], 0.05)).toEqual([]);
  });

  it('names a rule that throws, without a word of the draft', () => {
    const broken = rule('core/broken', {
      weighed: () => {
        throw new RangeError('The press is old.');
      },
    });
    const { findings, failures } = settle(style(broken), reading, { on: [[]], around: [], failures: [] }, [
      weight(0.9),
    ]);
    expect(findings).toEqual([]);
    expect(failures).toEqual([{ ruleId: 'core/broken', error: 'RangeError' }]);
  });
});

describe('an ask too early', () => {
  const pressed = (question: string) => {
    const { draft, context } = parseDraftFile(
      `Subject: Your new depot in Leeds\n\nHi Ana,\n\nI’m the founder of Northbeam, the leading returns platform. Only 3 pilot seats are left before quarter end, so you need to sign up this week.\n\n${question}\n\nBest,\nRobin`,
    );
    const { diagnostics } = createEngine(coreStyle).check(draft, context);
    const at = draft.body.indexOf(question);
    return diagnostics.filter((d) => d.span.field === 'body' && d.span.start >= at).map((d) => d.lens);
  };

  it('that leaves them free is flagged once, as an ask', () => {
    expect(pressed('Are you free Tuesday at 2pm for a quick call?')).toEqual(['ask']);
  });

  it('by a question of theirs to answer is no pressure, earned or not', () => {
    expect(pressed('Does Tuesday at 2pm work for a demo?')).not.toContain('pressure');
  });

  it('that takes their yes for given is pressure, too', () => {
    expect(pressed('Which day shall I put you down for?')).toContain('pressure');
  });
});
