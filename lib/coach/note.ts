import type { Who } from '../brief/client';
import { type Change, diff, moved, type Offsets, sentenceAround, unfinished } from '../dom/marks';
import type { Context, Diagnostic, Draft, Field, Fix, Lens, Report, Severity } from '../engine/types';

/** What was asked of the engine: fixes for a diagnostic are made from the same. */
export interface Question {
  readonly draft: Draft;
  readonly context: Context;
  /** Whom it goes to: the background looks them up in the brief. */
  readonly who?: Who;
}

/** A diagnostic where it stands now, and the question that it answered. */
export interface Note {
  readonly diagnostic: Diagnostic;
  readonly question: Question;
  readonly start: number;
  readonly end: number;
}

/** A fix as the one stretch of text it replaces, at the note's present place. */
export interface Rewrite {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly newText: string;
}

/** What the rep settled once stays settled in this draft: the same rule on the same words. */
export function keyOf(diagnostic: Diagnostic): string {
  return `${diagnostic.ruleId}\n${diagnostic.quote}`;
}

export const fieldOf = (note: Note): Field => note.diagnostic.span.field;

export function notesOf(report: Report, question: Question, dismissed: (diagnostic: Diagnostic) => boolean): Note[] {
  const { draft } = question;
  return report.diagnostics
    .filter((diagnostic) => !dismissed(diagnostic))
    .filter(({ span, quote }) => draft[span.field].slice(span.start, span.end) === quote)
    .map((diagnostic) => ({ diagnostic, question, start: diagnostic.span.start, end: diagnostic.span.end }));
}

/** The notes after the rep changed the text: shifted, or gone when the change touched them. */
export function movedNotes(notes: readonly Note[], field: Field, before: string, after: string): Note[] {
  const change: Change = diff(before, after);
  return notes.flatMap((note) => {
    if (note.diagnostic.span.field !== field) return [note];
    const offsets = moved(note, change);
    if (offsets === note) return [note];
    return offsets ? [{ ...note, start: offsets.start, end: offsets.end }] : [];
  });
}

/** Nothing on the sentence being typed, save what was shown on it before. */
export function settled(notes: readonly Note[], shown: readonly Note[], body: string, caret: number | null): Note[] {
  const open = caret === null ? null : unfinished(body, caret);
  if (!open) return [...notes];
  // Asked of the few on that sentence only: the others are many.
  const wasShown = (key: string) => shown.some(({ diagnostic }) => keyOf(diagnostic) === key);
  return notes.filter(
    ({ diagnostic, start, end }) =>
      diagnostic.span.field !== 'body' || end <= open.start || start >= open.end || wasShown(keyOf(diagnostic)),
  );
}

/** All edits of a fix as one replacement, so that one undo takes it back; as small as the edits allow. */
export function rewriteOf(note: Note, fix: Fix): Rewrite | null {
  const { field } = note.diagnostic.span;
  const checked = note.question.draft[field];
  const first = fix.edits[0];
  const last = fix.edits.at(-1);
  if (!first || !last || fix.edits.some(({ span }) => span.field !== field)) return null;
  let newText = '';
  let at = first.span.start;
  for (const { span, newText: piece } of fix.edits) {
    if (span.start < at) return null;
    newText += checked.slice(at, span.start) + piece;
    at = span.end;
  }
  const shift = note.start - note.diagnostic.span.start;
  return {
    start: first.span.start + shift,
    end: last.span.end + shift,
    expected: checked.slice(first.span.start, last.span.end),
    newText,
  };
}

/** Before and after for the card: whole sentences, as half a sentence is hard to judge. What is only taken out has no after. */
export function comparison(note: Note, fix: Fix): { before: string; after: string } | null {
  const rewrite = rewriteOf(note, fix);
  if (!rewrite) return null;
  const checked = note.question.draft[note.diagnostic.span.field];
  const shift = note.start - note.diagnostic.span.start;
  const place: Offsets = { start: rewrite.start - shift, end: rewrite.end - shift };
  const around = sentenceAround(checked, place);
  const head = checked.slice(around.start, place.start);
  const tail = checked.slice(place.end, around.end);
  if (rewrite.newText.trim() === '' && isWhole(head, rewrite.expected, tail)) {
    return { before: rewrite.expected.trim(), after: '' };
  }
  return { before: (head + rewrite.expected + tail).trim(), after: (head + rewrite.newText + tail).trim() };
}

/** Whole sentences, with nothing of another one around them. */
function isWhole(head: string, text: string, tail: string): boolean {
  return (head.trim() === '' || SENTENCE_END.test(head)) && (tail.trim() === '' || SENTENCE_END.test(text));
}

const SENTENCE_END = /[.!?…]["'”’)\]]*\s*$/;

const SEVERITIES: readonly Severity[] = ['warning', 'suggestion', 'hint'];
const LENSES: readonly Lens[] = ['pressure', 'ask', 'me-focus', 'house', 'telling', 'curiosity', 'journey'];

/** Which of two notes on the same words comes first: the weightier one, then the closer one. */
export function byWeight(a: Note, b: Note): number {
  return (
    SEVERITIES.indexOf(a.diagnostic.severity) - SEVERITIES.indexOf(b.diagnostic.severity) ||
    LENSES.indexOf(a.diagnostic.lens) - LENSES.indexOf(b.diagnostic.lens) ||
    a.end - a.start - (b.end - b.start)
  );
}

/** Reading order: the subject first, then by place; the weightier one first on the same words. */
export function byPlace(a: Note, b: Note): number {
  const field = Number(a.diagnostic.span.field === 'body') - Number(b.diagnostic.span.field === 'body');
  return field || a.start - b.start || byWeight(a, b);
}

/** What to underline: each letter once, by the weightiest note on it, as lines on top of each other cannot be told apart. */
export function segments(
  notes: readonly Note[],
  field: Field,
): { readonly note: Note; readonly start: number; readonly end: number }[] {
  return heaps(notes.filter(({ diagnostic }) => diagnostic.span.field === field)).flatMap((heap) => {
    const [only] = heap;
    if (only && heap.length === 1) return [{ note: only, start: only.start, end: only.end }];
    const taken: Offsets[] = [];
    return heap.sort(byWeight).flatMap((note) => {
      let free: Offsets[] = [{ start: note.start, end: note.end }];
      for (const other of taken) free = free.flatMap((piece) => without(piece, other));
      taken.push({ start: note.start, end: note.end });
      return free.map(({ start, end }) => ({ note, start, end }));
    });
  });
}

/** Notes that share letters, heap by heap in reading order: two hundred notes are not compared each with each. */
function heaps(notes: readonly Note[]): Note[][] {
  const result: Note[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const note of [...notes].sort((a, b) => a.start - b.start)) {
    if (note.start < end) result.at(-1)?.push(note);
    else result.push([note]);
    end = Math.max(end, note.end);
  }
  return result;
}

function without(piece: Offsets, other: Offsets): Offsets[] {
  if (other.end <= piece.start || other.start >= piece.end) return [piece];
  return [
    { start: piece.start, end: Math.min(piece.end, other.start) },
    { start: Math.max(piece.start, other.end), end: piece.end },
  ].filter(({ start, end }) => start < end);
}
