import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createEngine, forget } from '../../lib/engine';
import { applyEdits } from '../../lib/engine/rewrite/edits';
import { defineRule } from '../../lib/engine/rule';
import { rx } from '../../lib/engine/text/rx';
import type { Context, Draft } from '../../lib/engine/types';
import { coreStyle } from '../../lib/rules';

const cold: Context = { stage: 'cold' };
const email = (body: string, subject = ''): Draft => ({ channel: 'email', subject, body });
const engine = createEngine(coreStyle);

/** Judges each draft as if it were the first: by modules of its own, to which the drafts that `engine` saw are unknown. */
async function strangers() {
  vi.resetModules();
  const [{ createEngine, forget }, { coreStyle }] = await Promise.all([
    import('../../lib/engine'),
    import('../../lib/rules'),
  ]);
  return (draft: Draft, context: Context) => {
    forget();
    return createEngine(coreStyle).check(draft, context);
  };
}

const PUSHY = email(
  'Hi Ana,\n\nI’m Tom from Reed Freight and we are a leading haulier. You need to see our new rates today.\n\nAre you free Tuesday at 2pm for a quick call?\n\nBest,\nTom',
  'Last chance: rates end Friday',
);

const words = fc.constantFrom(
  'Hi Ana,',
  'I wanted to',
  'you need to see',
  'our platform',
  'automates',
  'invoices',
  'before Friday',
  '.',
  '?',
  '!',
  '\n',
  '\n\n',
  ' ',
  '’',
  '“',
  '🙂',
  '\u00a0',
  '\r\n',
  'just checking in',
  'Are you free',
  'Tuesday at 2pm',
  'for a call',
  'How do you handle returns today',
  'Best,',
  'Tom',
  '- ',
  '{{name}}',
  'مرحبا',
  '\u200fשלום, does Friday suit?',
  '\r',
  '\t',
  'Re: ',
  'We offer:',
  '1. ',
  'Reed Freight',
  'NO RUSH',
  'don’t miss out',
  'Saw that Northwind opened a depot',
);
const bodies = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((w) => w.join(' ')),
  fc.string({ unit: 'binary', maxLength: 400 }),
);

describe('check', () => {
  it('points at words that stand there, for any text', () => {
    fc.assert(
      fc.property(bodies, bodies, (subject, body) => {
        const draft = email(body, subject);
        const report = engine.check(draft, cold);
        for (const { span, quote } of [...report.diagnostics, ...report.strengths]) {
          expect(draft[span.field].slice(span.start, span.end)).toBe(quote);
          expect(quote).not.toBe('');
        }
        expect(report.score).toBeGreaterThanOrEqual(0);
        expect(report.score).toBeLessThanOrEqual(100);
        expect(report.failures).toEqual([]);
      }),
    );
  });

  it('gives the same report after 200 edits as an engine that saw none of them', async () => {
    const fresh = await strangers();
    const contexts: readonly Context[] = [
      cold,
      { stage: 'met' },
      { stage: 'client' },
      { stage: 'replied', incoming: 'Not now, we decide after Friday. How much is it?' },
    ];
    const paragraph = fc.array(words, { minLength: 12, maxLength: 24 }).map((w) => w.join(' '));
    const ANYWHERE = /(?:)/g;
    /** What a rep does to a text: types over a few words, pastes, cuts, joins two paragraphs, parts one. */
    const edit = fc.oneof(
      {
        weight: 5,
        arbitrary: fc.tuple(fc.nat(12), words).map(([length, text]) => ({ length, text, where: ANYWHERE })),
      },
      { weight: 1, arbitrary: paragraph.map((text) => ({ length: 0, text: `\n\n${text}\n\n`, where: ANYWHERE })) },
      { weight: 1, arbitrary: fc.nat(400).map((length) => ({ length, text: '', where: ANYWHERE })) },
      { weight: 1, arbitrary: fc.constant({ length: 2, text: ' ', where: /\n\n/g }) },
      { weight: 1, arbitrary: fc.constant({ length: 1, text: '\n\n', where: / /g }) },
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), edit, words, fc.nat(40)), { minLength: 200, maxLength: 200 }),
        (edits) => {
          let draft = PUSHY;
          let context = cold;
          const before: Draft[] = [];
          for (const [i, [at, { length, text, where }, word, turn]] of edits.entries()) {
            // A turn to another stage, subject or channel now and then, and back again.
            context = turn < 4 ? (contexts[turn] as Context) : context;
            const subject = turn === 5 ? word : turn === 8 ? `${draft.subject} ${word}` : draft.subject;
            const channel = turn === 6 ? 'note' : turn === 7 ? 'email' : draft.channel;
            where.lastIndex = at % (draft.body.length + 1);
            const start = where.exec(draft.body)?.index ?? draft.body.length;
            const body = draft.body.slice(0, start) + text + draft.body.slice(start + length);
            before.push(draft);
            draft = { channel, subject, body: body.slice(0, 3_000) };
            // Undo, several steps at a time.
            if (turn === 9) draft = before.at(-Math.min(before.length, 7)) ?? draft;
            const typed = engine.check(draft, context);
            if (i % 40 === 39) expect(typed).toEqual(fresh(draft, context));
          }
        },
      ),
      // Shrinking 200 edits takes longer than reading them.
      { numRuns: 3, endOnFailure: true },
    );
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no-break spaces', (text: string) => text.replaceAll(' a ', '\u00a0a\u00a0')],
    ['emoji', (text: string) => text.replaceAll('. ', '. 🙂 ')],
    ['text from right to left', (text: string) => `${text}\n\nשלום، مرحبا בוקר טוב`],
    ['100,000 characters', (text: string) => `${text}\n\n`.repeat(500).slice(0, 100_000)],
    ['one line of 50,000 characters', (text: string) => text.replaceAll('\n', ' ').repeat(250).slice(0, 50_000)],
  ])('judges a draft that is typed on as it judges it fresh: %s', (_name, change) => {
    const text = change(PUSHY.body);
    for (const at of [0, 60, Math.floor(text.length / 2), text.length]) {
      engine.check(email(text, PUSHY.subject), cold);
      const draft = email(`${text.slice(0, at)} can you sign by Friday? ${text.slice(at)}`, PUSHY.subject);
      const typed = engine.check(draft, cold);
      forget();
      expect(typed).toEqual(engine.check(draft, cold));
    }
  });

  it('has something to say of a pushy draft, and words it differently each time', () => {
    const { diagnostics } = engine.check(PUSHY, cold);
    expect(new Set(diagnostics.map((d) => d.lens))).toEqual(new Set(['pressure', 'ask', 'me-focus']));
    expect(new Set(diagnostics.map((d) => d.message)).size).toBe(diagnostics.length);
  });

  it.each([
    ['empty', ''],
    ['empty', ' \n\n'],
    [
      'language',
      'Guten Tag Frau Lind, wir haben gesehen, dass Sie im Mai ein neues Lager eröffnet haben, und wollten fragen, wie es läuft.',
    ],
  ] as const)('stays quiet: %s', (quiet, body) => {
    expect(engine.check(email(body), cold)).toMatchObject({ quiet, diagnostics: [] });
  });

  it('names a rule that throws, without a word of the draft, and goes on', () => {
    const broken = defineRule({
      ...(coreStyle.rules[0] as (typeof coreStyle.rules)[0]),
      id: 'core/broken',
      find: (s) => {
        throw new TypeError(s.text);
      },
      any: undefined as never,
      at: undefined as never,
    });
    const report = createEngine({ ...coreStyle, rules: [broken, ...coreStyle.rules] }).check(PUSHY, cold);
    expect(report.failures).toEqual([{ ruleId: 'core/broken', error: 'TypeError' }]);
    expect(report.diagnostics).toEqual(engine.check(PUSHY, cold).diagnostics);
  });

  it('reads 100,000 characters and a line of 50,000', () => {
    const long = email(`${PUSHY.body}\n\n`.repeat(500).slice(0, 100_000));
    expect(engine.check(long, cold).diagnostics.length).toBeGreaterThan(100);
    expect(engine.check(email('you need to '.repeat(4_200)), cold).failures).toEqual([]);
  });
});

describe('fixes', () => {
  it('clear their flag, raise no other and keep the rest of the draft', () => {
    const before = engine.check(PUSHY, cold);
    const offered = before.diagnostics.map((d) => ({ d, fixes: engine.fixes(PUSHY, cold, d) }));
    expect(offered.filter((o) => o.fixes.length > 0).length).toBeGreaterThan(2);
    for (const { fixes } of offered) {
      for (const fix of fixes) {
        const after = engine.check(applyEdits(PUSHY, fix.edits), cold);
        expect(after.diagnostics.length).toBeLessThan(before.diagnostics.length);
        expect(after.score).toBeGreaterThanOrEqual(before.score);
      }
    }
  });

  it('are none for a diagnostic that no longer stands', () => {
    const gone = { ruleId: 'core/pressure-directive', span: { field: 'body' as const, start: 3, end: 9 } };
    expect(engine.fixes(PUSHY, cold, gone)).toEqual([]);
  });
});

describe('a rule', () => {
  it('needs a pattern or a finder', () => {
    const [rule] = coreStyle.rules;
    expect(() =>
      defineRule({ ...(rule as typeof rule & object), any: [rx`x`], find: () => undefined } as never),
    ).toThrow(/either/);
  });
});
