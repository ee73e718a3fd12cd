import type { ReworkViewProps } from '../../components/ReworkView';
import type { Rework } from '../engine/types';
import type { Question, Rewrite } from './note';

/** A whole draft in better words, with the draft that it was made for. */
export interface Proposal {
  readonly question: Question;
  readonly rework: Rework;
}

/** What the diff shows. */
export function shown({ question: { draft }, rework }: Proposal): NonNullable<ReworkViewProps['proposal']> {
  return {
    subject: { before: draft.subject, after: rework.draft.subject },
    body: { before: draft.body, after: rework.draft.body },
    steps: rework.steps,
    left: rework.left,
  };
}

/** A field's change as one replacement. Null where the field stays. */
export function replacementIn({ question: { draft }, rework }: Proposal, field: 'subject' | 'body'): Rewrite | null {
  const edit = rework.edits.find(({ span }) => span.field === field);
  if (!edit) return null;
  const { start, end } = edit.span;
  return { start, end, expected: draft[field].slice(start, end), newText: edit.newText };
}
