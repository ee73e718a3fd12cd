import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import type { Diagnostic, Draft, Report } from '../../lib/engine/types';
import { packReport, unpackReport } from '../../lib/messages/packed';
import { coreStyle } from '../../lib/rules';

const engine = createEngine(coreStyle);
const crossing = (report: Report, draft: Draft): Report =>
  unpackReport(JSON.parse(JSON.stringify(packReport(report))), draft);

const email = (subject: string, body: string): Draft => ({ channel: 'email', subject, body });
const PUSHY = [
  'You need to sign up today.',
  'Are you free Tuesday at 2pm?',
  'I saw that you opened a depot in Leeds.',
  'You wrote that the bay floods twice a year.',
  'We are the leading platform for yards.',
  'How do you fill the yard on Mondays?',
];

/** What later versions may bring: there or not, plain or in lists. */
const MORE = fc.constantFrom({}, { credits: [] }, { credits: ['gift'] }, { rung: 3 }, { rung: '3' });

describe('a report crosses unchanged', () => {
  it('with everything a draft can bring', () => {
    const draft = email('You need to sign up today', PUSHY.join(' '));
    const report = engine.check(draft, { stage: 'cold' });
    expect(report.diagnostics.length).toBeGreaterThan(3);
    expect(report.strengths.length).toBeGreaterThan(0);
    expect(report.asks.length).toBeGreaterThan(1);
    expect(crossing(report, draft)).toEqual(report);
  });

  it('whatever the draft and the words of a flag', () => {
    const flags = fc.array(
      fc.record({
        start: fc.nat(40),
        length: fc.nat(9),
        message: fc.string(),
        why: fc.constantFrom('a', 'b'),
        more: MORE,
      }),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 50, unit: 'binary' }), flags, (body, flags) => {
        const diagnostics = flags.map(({ start, length, message, why, more }): Diagnostic => {
          const span = { field: 'body', start, end: start + length } as const;
          const quote = body.slice(span.start, span.end);
          // Some speak of their words, once or more.
          const said = message.replaceAll('a', quote);
          return {
            ruleId: 'core/x',
            lens: 'ask',
            severity: 'hint',
            span,
            quote,
            message: said,
            why,
            fixes: [],
            ...more,
          };
        });
        const draft = email('', body);
        const report = { ...engine.check(email('', ''), { stage: 'cold' }), diagnostics };
        expect(unpackReport(packReport(report), draft)).toEqual(report);
      }),
    );
  });
});

it('says once what many flags share, and sends no word of the draft back', () => {
  const draft = email('', Array.from({ length: 200 }, () => PUSHY[0]).join('\n'));
  const packed = JSON.stringify(packReport(engine.check(draft, { stage: 'cold' })));
  expect(packed).not.toContain('need to sign up');
  expect(packed.length).toBeLessThan(12_000);
});
