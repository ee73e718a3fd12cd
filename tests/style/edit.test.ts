import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForms, readHead, removeRule, writeForm, writeHead } from '../../lib/style/edit';
import { SAMPLES } from '../../lib/style/samples';
import { readDrafts, tryOut } from '../../lib/style/try-out';
import { HEAD, style, told } from './helpers';

const STARTER = readFileSync('styles/starter.yaml', 'utf8');
const forms = (text: string) => readForms(text) ?? [];

describe('forms', () => {
  it('show what the file says', () => {
    expect(forms(STARTER)[0]).toMatchObject({
      id: 'brain-picking',
      kind: 'any',
      flag: ['pick your brain', 'match: (quick|short|brief) @talk', 'match: #Value minute? @talk'],
      fine: ['match: as you (asked|requested|suggested)'],
    });
    expect(forms(STARTER)[1]).toMatchObject({
      kind: 'swap',
      flag: ['utilize → use', 'leverage → use', 'in order to → to'],
    });
  });

  it('written back unchanged change nothing that matters, and keep every comment', () => {
    let text = STARTER;
    forms(STARTER).forEach((form, i) => {
      text = writeForm(text, i, form);
    });
    expect(style(text)).toEqual(style(STARTER));
    const comments = (t: string) => [...t.matchAll(/# (.*)/g)].map((m) => m[1]);
    expect(comments(text)).toEqual(comments(STARTER));
  });

  it('change one rule, and leave the comments of the others', () => {
    const form = {
      ...(forms(STARTER)[1] as ReturnType<typeof forms>[0]),
      flag: ['utilize → use'],
      flags: ['They [[utilize]] it.'],
    };
    const text = writeForm(STARTER, 1, form);
    expect(told(text)).toEqual([]);
    expect(style(text).rules[1]?.body).toMatchObject({ kind: 'swap', swap: [{ to: 'use' }] });
    expect(text).toContain('# 3. count: too often, or too seldom.');
  });

  it('add a rule to a file without rules, and remove it', () => {
    const form = {
      id: 'no-guarantee',
      level: 'warning',
      kind: 'any',
      message: 'Nobody can promise {quote}.',
      why: 'A guarantee must be proven.',
      flag: ['we guarantee'],
      fine: [],
      suggest: ['What would a good year look like?'],
      flags: ['[[We guarantee]] it.'],
      passes: ['What would a good year look like?'],
    } as const;
    const text = writeForm(HEAD, 0, form);
    expect(told(text)).toEqual([]);
    expect(forms(text)).toEqual([form]);
    expect(forms(removeRule(text, 0))).toEqual([]);
  });

  it('never throw and never lose a file that cannot be read', () => {
    const form = forms(STARTER)[0] as ReturnType<typeof forms>[0];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 60 }),
          fc.nat(STARTER.length).map((n) => STARTER.slice(0, n)),
        ),
        (text) => {
          readForms(text);
          readHead(text);
          writeHead(text, { version: '1.0.1' });
          removeRule(text, 0);
          if (readForms(text) === undefined && readHead(text) === undefined)
            expect(writeForm(text, 0, form)).toBe(text);
        },
      ),
      { numRuns: 200 },
    );
  });
});

it('the head takes a version and a note', () => {
  const text = writeHead(STARTER, { version: '1.1.0', note: 'Softer on calls.' });
  expect(readHead(text)).toEqual({
    id: 'starter',
    title: 'Our house style',
    version: '1.1.0',
    note: 'Softer on calls.',
  });
  expect(style(text).note).toBe('Softer on calls.');
});

it('a style is tried on drafts', () => {
  const compiled = style(readFileSync('styles/regulated.yaml', 'utf8'));
  const tried = tryOut(compiled, SAMPLES);
  expect(tried.find(({ rule }) => rule === 'regulated/no-guarantee')).toMatchObject({
    drafts: 2,
    quotes: ['We guarantee', 'we guarantee'],
  });
  expect(tryOut(compiled, readDrafts('Subject: x\n\nWe guarantee it.\n---\nHello there.\n---\n'))[0]).toMatchObject({
    drafts: 1,
  });
  expect(readDrafts('a\n---\nb\n\n----\n')).toHaveLength(2);
});
