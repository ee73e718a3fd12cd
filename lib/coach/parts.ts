import type { Overlay } from '../dom/field-surface';
import type { Highlighter } from '../dom/highlights';
import type { Help, Report, Rework } from '../engine/types';
import type { ComposeBox } from '../hosts/host';
import type { Result } from '../messages';
import type { Note, Question } from './note';

/** What a session is given: the box, the pen, and whom to ask. */
export interface SessionParts {
  readonly box: ComposeBox;
  readonly highlighter: Highlighter;
  readonly overlay: Overlay;
  readonly check: (question: Question) => Promise<Result<Report>>;
  readonly fixes: (note: Note) => Promise<Result<Help>>;
  readonly rework: (question: Question) => Promise<Result<Rework>>;
  /** The notes or what is known of the draft changed. */
  readonly changed: () => void;
  /** The rep may type in this field of the box, until the signal aborts. */
  readonly taken: (field: HTMLElement, signal: AbortSignal) => void;
  /** The extension is gone: nothing will ever answer again. */
  readonly gone: () => void;
  readonly signal: AbortSignal;
}

/** A background that was stopped while it answered is woken by asking again, once, if anybody still wants to know. */
export async function askedTwice<T>(
  ask: () => Promise<Result<T>>,
  wanted: () => boolean = () => true,
): Promise<Result<T>> {
  const answer = await ask();
  return !answer.ok && answer.error === 'failed' && wanted() ? ask() : answer;
}
