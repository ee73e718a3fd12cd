import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byPlace, byWeight, comparison, type Note, notesOf, rewriteOf, segments } from '../../lib/coach/note';
import type { Diagnostic, Draft, Fix, Lens, Severity, TextEdit } from '../../lib/engine/types';

const BODY = 'Hi Ana. You need to sign up today. Bye.';
const draft: Draft = { channel: 'email', subject: 'Last chance', body: BODY };
const question = { draft, context: { stage: 'cold' as const } };

function note(words: string, lens: Lens = 'pressure', severity: Severity = 'warning', shift = 0): Note {
  const start = BODY.indexOf(words);
  const span = { field: 'body' as const, start, end: start + words.length };
  const diagnostic: Diagnostic = { ruleId: 'r', lens, severity, span, quote: words, message: '', why: '', fixes: [] };
  return { diagnostic, question, start: start + shift, end: span.end + shift };
}

function fix(...edits: [words: string, newText: string][]): Fix {
  const all = edits.map(([words, newText]): TextEdit => {
    const start = BODY.indexOf(words);
    return { span: { field: 'body', start, end: start + words.length }, newText };
  });
  return { kind: 'soften', title: '', why: '', edits: all };
}

describe('a fix as one replacement', () => {
  test('several edits become one, with what stands between them', () => {
    expect(rewriteOf(note('need to'), fix(['You need to', 'You can'], ['today', 'any day']))).toEqual({
      start: 8,
      end: 33,
      expected: 'You need to sign up today',
      newText: 'You can sign up any day',
    });
  });
  test('it moves with its note', () => {
    expect(rewriteOf(note('need to', 'pressure', 'warning', 5), fix(['need to', 'can']))?.start).toBe(12 + 5);
  });
  test('edits out of order, or none, are no fix', () => {
    expect(rewriteOf(note('need to'), fix(['today', 'x'], ['need', 'y']))).toBeNull();
    expect(rewriteOf(note('need to'), fix())).toBeNull();
  });
});

test('the card compares whole sentences', () => {
  expect(comparison(note('need to'), fix(['need to', 'can']))).toEqual({
    before: 'You need to sign up today.',
    after: 'You can sign up today.',
  });
});

test.each([
  ['You need to sign up today. ', 'You need to sign up today.', ''],
  [' Bye.', 'Bye.', ''],
  ['sign up ', 'You need to sign up today.', 'You need to today.'],
])('taking out %j leaves no neighbour as its rewrite', (out, before, after) => {
  expect(comparison(note('need to'), fix([out, '']))).toEqual({ before, after });
});

describe('underlines', () => {
  const shown = (...notes: Note[]) =>
    segments(notes, 'body').map(({ note, start, end }) => [note.diagnostic.lens, BODY.slice(start, end)]);

  test('each letter once, by the weightiest', () => {
    expect(shown(note('You need to sign up', 'me-focus', 'suggestion'), note('need to'))).toEqual([
      ['pressure', 'need to'],
      ['me-focus', 'You '],
      ['me-focus', ' sign up'],
    ]);
  });
  test('many in any order and on top of each other: no letter twice, each by the weightiest on it', () => {
    const lenses: Lens[] = ['pressure', 'ask', 'me-focus'];
    const place = fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 12 }), lens: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), (places) => {
        const notes = places.map(({ start, length, lens }): Note => {
          return { ...note('need', lenses[lens]), start, end: start + length };
        });
        const on = (at: number) => notes.filter(({ start, end }) => start <= at && at < end).sort(byWeight)[0];
        const lines = segments(notes, 'body');
        for (let at = 0; at < 80; at += 1) {
          const here = lines.filter(({ start, end }) => start <= at && at < end);
          expect(here.length).toBe(on(at) ? 1 : 0);
          if (here[0]) expect(byWeight(here[0].note, on(at) as Note)).toBe(0);
        }
      }),
    );
  });
  test('one that is covered has none', () => {
    expect(shown(note('need', 'ask', 'hint'), note('You need to'))).toEqual([['pressure', 'You need to']]);
  });
});

test('notes are in reading order, and one whose words do not stand there is dropped', () => {
  const a = note('today');
  const b = note('You need');
  expect([a, b].sort(byPlace)).toEqual([b, a]);
  const wrong = { ...a.diagnostic, quote: 'tomorrow' };
  const report = {
    diagnostics: [a.diagnostic, wrong],
    strengths: [],
    asks: [],
    earned: 2 as const,
    principles: [],
    score: 0,
    failures: [],
  };
  expect(notesOf(report, question, () => false).map(({ diagnostic }) => diagnostic)).toEqual([a.diagnostic]);
});
