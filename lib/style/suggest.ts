/** What to say instead, as an edit of a draft. */
import type { Draft, TextEdit } from '../engine/types';
import type { CompiledRule } from './compiled';
import type { Hit } from './runtime/find';

/** The texts that a rule offers for a hit, best first; an empty text takes the words out. */
export function suggestionsFor(rule: CompiledRule, { pattern }: Pick<Hit, 'pattern'>): readonly string[] {
  const swapped = rule.body.kind === 'swap' && pattern !== undefined ? rule.body.swap[pattern]?.to : undefined;
  return swapped === undefined ? rule.suggest : [swapped, ...rule.suggest];
}

const SENTENCE = /[.?!…]["'”’)\]]*$/;

/** A whole sentence replaces the sentence, other words the flagged ones. */
export function editFor({ line, range }: Hit, text: string, draft: Draft): TextEdit {
  const { field } = line;
  const whole = SENTENCE.test(text);
  let start = line.start + (whole ? 0 : range.start);
  let end = line.start + (whole ? line.text.length : range.end);
  const old = draft[field];
  if (text === '') {
    // One of the two spaces around goes with the words, so that none is left double.
    if (/[^\S\r\n]/.test(old[end] ?? '')) end++;
    else if (/[^\S\r\n]/.test(old[start - 1] ?? '')) start--;
    const next = old.slice(end);
    const opens = line.start === start && /^\p{Ll}/u.test(next);
    return opens
      ? { span: { field, start, end: end + 1 }, newText: next.slice(0, 1).toUpperCase() }
      : { span: { field, start, end }, newText: '' };
  }
  const first = old[start] ?? '';
  const opens = start === line.start && first !== first.toLowerCase();
  return { span: { field, start, end }, newText: opens ? text.slice(0, 1).toUpperCase() + text.slice(1) : text };
}

export function applied(draft: Draft, { span, newText }: TextEdit): Draft {
  const text = draft[span.field];
  return { ...draft, [span.field]: text.slice(0, span.start) + newText + text.slice(span.end) };
}
