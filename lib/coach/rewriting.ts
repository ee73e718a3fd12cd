import type { Refusal } from '../dom/replacement';
import type { Draft, Field, Fix, Help } from '../engine/types';
import { type Note, type Question, type Rewrite, rewriteOf } from './note';
import { openingPlace } from './opening-place';
import type { Paper } from './paper';
import { askTwice, type SessionParts } from './parts';
import { type Proposal, replacementIn } from './rework';

const FIELDS: readonly Field[] = ['subject', 'body'];

/** Better words for one box: asked for, and written into it. It knows what stands on the paper, not what is shown. */
export class Rewriting {
  readonly #parts: Pick<SessionParts, 'fixes' | 'rework' | 'applied'>;
  readonly #paper: Paper;
  readonly #isComposing: () => boolean;

  constructor(parts: Pick<SessionParts, 'fixes' | 'rework' | 'applied'>, paper: Paper, isComposing: () => boolean) {
    this.#parts = parts;
    this.#paper = paper;
    this.#isComposing = isComposing;
  }

  /** Rewrites for a note that the host has room for, best first, and a question; nothing when nobody answers. */
  async help(note: Note): Promise<Help> {
    const answer = await askTwice(() => this.#parts.fixes(note));
    if (!answer.ok) return { fixes: [], prompt: '' };
    const { fixes, prompt } = answer.value;
    const { field } = note.diagnostic.span;
    const hasRoom = (rewrite: Rewrite | null) => rewrite !== null && this.#paper.takes(field, rewrite, rewrite.newText);
    return { fixes: fixes.filter((fix) => hasRoom(rewriteOf(note, fix))), prompt };
  }

  /** The whole draft in better words; null when nobody answers. */
  async rework(question: Question): Promise<Proposal | null> {
    const answer = await askTwice(() => this.#parts.rework(question));
    return answer.ok ? { question, rework: answer.value } : null;
  }

  /** Writes a fix for a note where that stands `now`, if it does. */
  async apply(note: Note, now: Note | undefined, fix: Fix): Promise<Refusal | null> {
    const rewrite = now && rewriteOf({ ...note, start: now.start, end: now.end }, fix);
    return rewrite ? this.write(note.diagnostic.span.field, rewrite) : 'changed';
  }

  /** One replacement, one undo step. */
  async write(field: Field, rewrite: Rewrite): Promise<Refusal | null> {
    const refusal = await this.#paper.write(field, rewrite, this.#isComposing);
    if (refusal === null) this.#parts.applied();
    return refusal;
  }

  /** Writes a sentence where the message opens. */
  async insert(sentence: string, body: string): Promise<Refusal | null> {
    const place = openingPlace(body, sentence);
    return this.#paper.takes('body', place, place.newText) ? this.write('body', place) : 'changed';
  }

  /** Writes a reworked draft, if the draft still is `now` what it was made for: one undo step for each field. */
  async writeRework(proposal: Proposal, now: Draft): Promise<Refusal | null> {
    const { draft } = proposal.question;
    if (FIELDS.some((field) => draft[field] !== now[field])) return 'changed';
    const body = replacementIn(proposal, 'body');
    const subject = replacementIn(proposal, 'subject');
    const refusal = body && (await this.write('body', body));
    return refusal ?? (subject && this.write('subject', subject));
  }
}
