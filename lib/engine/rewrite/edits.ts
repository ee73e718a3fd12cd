import type { Sentence } from '../reading';
import type { Draft, TextEdit } from '../types';

/** Takes a sentence out, with the space or the line that it leaves behind. */
export function removal(sentence: Pick<Sentence, 'field' | 'start' | 'end'>, draft: Draft): TextEdit {
  const text = draft[sentence.field];
  let { start, end } = sentence;
  const lineStart = start === 0 || isBreak(text[start - 1]);
  while (text[end] === ' ' || text[end] === '\u00a0') end++;
  const lineEnd = end === text.length || isBreak(text[end]);
  if (lineStart && lineEnd) {
    // Alone on its line: the line goes too, and of the blank lines around it one stays.
    while (isBreak(text[end])) end++;
    if (end === text.length) while (start > 0 && isBreak(text[start - 1])) start--;
  } else if (lineEnd) {
    while (start > 0 && text[start - 1] === ' ') start--;
  }
  return { span: { field: sentence.field, start, end }, newText: '' };
}

/** Puts new words in a sentence's place, as the smallest edit at word edges: what stays keeps its formatting. */
export function replacement(sentence: Pick<Sentence, 'field' | 'start' | 'text'>, newText: string): TextEdit {
  const old = sentence.text;
  let head = 0;
  while (head < old.length && head < newText.length && old[head] === newText[head]) head++;
  while (head > 0 && !(isSpace(old[head - 1]) && isSpace(newText[head - 1]))) head--;
  let tail = 0;
  const most = Math.min(old.length, newText.length) - head;
  while (tail < most && old.at(-1 - tail) === newText.at(-1 - tail)) tail++;
  while (tail > 0 && !isSpace(old.at(-tail))) tail--;
  return {
    span: { field: sentence.field, start: sentence.start + head, end: sentence.start + old.length - tail },
    newText: newText.slice(head, newText.length - tail),
  };
}

/** The draft after the edits. They must not overlap. */
export function applyEdits(draft: Draft, edits: readonly TextEdit[]): Draft {
  const out = { subject: draft.subject, body: draft.body };
  for (const { span, newText } of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    const text = out[span.field];
    out[span.field] = text.slice(0, span.start) + newText + text.slice(span.end);
  }
  return { ...draft, ...out };
}

function isBreak(unit: string | undefined): boolean {
  return unit === '\n' || unit === '\r';
}

function isSpace(unit: string | undefined): boolean {
  return unit === ' ';
}

/** What changed, as one edit a field, cut down to where the texts differ. */
export function editsBetween(before: Draft, after: Draft): readonly TextEdit[] {
  return (['subject', 'body'] as const).flatMap((field) => {
    const old = before[field];
    const now = after[field];
    if (old === now) return [];
    let head = 0;
    while (head < old.length && old[head] === now[head]) head++;
    let tail = 0;
    while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
    return [{ span: { field, start: head, end: old.length - tail }, newText: now.slice(head, now.length - tail) }];
  });
}
