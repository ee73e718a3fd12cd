import type { CardOrigin } from '../../components/Card';
import type { Overlay } from '../dom/field-surface';
import type { Highlighter } from '../dom/highlights';
import type { Diagnostic, Help, Report, Rework } from '../engine/types';
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
  readonly memory: Dismissing;
  /** Whether the rep wants the coach here at all. */
  readonly wanted: () => boolean;
  /** A rewrite was taken. */
  readonly applied: () => void;
  /** The draft was sent, as far as can be seen: with the last answer about it. */
  readonly sent: (report: Report) => void;
  /** The notes or what is known of the draft changed. */
  readonly changed: () => void;
  /** The rep may type in this field of the box, until the signal aborts. */
  readonly taken: (field: HTMLElement, signal: AbortSignal) => void;
  /** The extension is gone: nothing will ever answer again. */
  readonly gone: () => void;
  readonly signal: AbortSignal;
}

/** What the rep has dismissed in one draft. */
export interface Dismissing {
  readonly silent: boolean;
  /** A box opened, maybe with a draft in it that is known: `known` is called once that is clear, before anything is judged. */
  open(text: () => string, known: () => void): void;
  isDismissed(flag: Pick<Diagnostic, 'ruleId' | 'quote'>): boolean;
  dismiss(flag: Pick<Diagnostic, 'ruleId' | 'quote'>, text: string): void;
  silence(text: string): void;
  /** The draft reads so now. */
  seen(text: string): void;
  /** The draft was sent or thrown away. */
  end(): void;
}

/** What cards ask of whoever keeps things. */
export interface CardParts {
  /** Where a rule comes from; null when nobody answers. */
  readonly explain: (ruleId: string) => Promise<CardOrigin | null>;
  /** Keeps a dismissal that goes beyond one draft. */
  readonly dismiss: (scope: 'rule' | 'site', ruleId: string) => void;
  /** Whether the coach can be sent away from here: not from a page of its own. */
  readonly onSite: boolean;
  /** Whether the built-in keys work. */
  readonly keys: () => boolean;
  /** Whether the panel was left open, and that it is now. */
  readonly panel: { readonly open: () => boolean; readonly keep: (open: boolean) => void };
}

/** A background that was stopped while it answered is woken by asking again, once, if anybody still wants to know. */
export async function askTwice<T>(
  ask: () => Promise<Result<T>>,
  wanted: () => boolean = () => true,
): Promise<Result<T>> {
  const answer = await ask();
  return !answer.ok && answer.error === 'failed' && wanted() ? ask() : answer;
}
