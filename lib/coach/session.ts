import { watchChanges } from '../dom/changes';
import { sentenceAround } from '../dom/marks';
import type { Refusal } from '../dom/replacement';
import type { Context, Draft, Field, Fix, Help } from '../engine/types';
import type { ComposeBox } from '../hosts/host';
import { Asking } from './asking';
import { contextOf } from './context';
import {
  byPlace,
  byWeight,
  keyOf,
  movedNotes,
  type Note,
  notesOf,
  type Question,
  type Rewrite,
  rewriteOf,
  segments,
  settled,
} from './note';
import { Paper } from './paper';
import { askedTwice, type SessionParts } from './parts';
import { type Proposal, replacementIn } from './rework';
import { SHAPES } from './shapes';
import { PAUSE_MS } from './timing';

const FIELDS: readonly Field[] = ['subject', 'body'];

/** One open compose box: reads it, has it checked, marks it, writes rewrites into it. It holds no clock while nothing is typed. */
export class Session {
  readonly box: ComposeBox;
  /** Ends with the box, or with the coach. */
  readonly signal: AbortSignal;
  /** What is shown, in reading order. */
  notes: readonly Note[] = [];
  /** Whether the last answer found a sales message to coach. */
  coaching = false;

  readonly #parts: SessionParts;
  readonly #paper: Paper;
  readonly #asking: Asking;
  readonly #dismissed = new Set<string>();
  #draft: Draft;
  /** Everything the last answer found, shown or held back. */
  #found: readonly Note[] = [];
  #checked: Draft | null = null;
  /** Read from the page once a visit, not at each check: a long thread costs a layout. */
  #context: Context | null = null;
  #composing = false;
  /** The page changed since it was read. */
  #behind = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    const { signal, box, highlighter, overlay } = parts;
    this.box = box;
    this.signal = signal;
    this.#asking = new Asking((settle) => this.#ask(settle), signal);
    this.#paper = new Paper(box, highlighter, overlay, signal, (field, end) => this.#take(field, end));
    this.#draft = this.#paper.read();
    signal.addEventListener('abort', () => clearTimeout(this.#pause));
    this.#asking.now(true);
  }

  /** The rep came back to this box: the conversation may have gone on. */
  visited(): void {
    this.#context = null;
    this.touched(false);
  }

  /** The page around the draft changed: read it again soon; at once when a sentence was finished. */
  touched(typed: boolean, finished = false): void {
    if (this.signal.aborted) return;
    this.#behind = true;
    if (typed) {
      this.#asking.hope();
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => {
        this.#pause = undefined;
        this.#catchUp();
        this.#show(this.#found);
      }, PAUSE_MS);
    }
    if (finished && !this.#composing) this.#asking.next();
    else this.#asking.soon();
  }

  /** The note under a point of the screen: the weightiest, if there are several. */
  noteAt(x: number, y: number): Note | null {
    if (this.#behind) this.#catchUp();
    return this.notes.filter((note) => this.#paper.isOn(fieldOf(note), note, x, y)).sort(byWeight)[0] ?? null;
  }

  /** The note behind the caret, else the first one; `after` a given note, the one that follows it. */
  next(after?: Note): Note | null {
    if (this.#behind) this.#catchUp();
    const current = after && this.find(after);
    if (current) return this.notes[(this.notes.indexOf(current) + 1) % this.notes.length] ?? null;
    const caret = this.#paper.caret();
    const behind = caret === null ? null : this.notes.find((note) => fieldOf(note) === 'body' && note.end >= caret);
    return behind ?? this.notes[0] ?? null;
  }

  /** The same note among those shown now: a new answer brings new objects for the same words. */
  find(note: Note): Note | undefined {
    const key = keyOf(note.diagnostic);
    return (
      this.notes.find(({ diagnostic }) => diagnostic === note.diagnostic) ??
      this.notes.find((other) => keyOf(other.diagnostic) === key && other.start === note.start)
    );
  }

  /** Where a note and its sentence are on the screen now. Empty when it is gone. */
  boxesOf(note: Note): { words: readonly DOMRect[]; sentence: readonly DOMRect[] } {
    if (this.#behind) this.#catchUp();
    const current = this.find(note);
    if (!current) return { words: [], sentence: [] };
    const field = fieldOf(current);
    return {
      words: this.#paper.boxes(field, current),
      sentence: this.#paper.boxes(field, sentenceAround(this.#draft[field], current)),
    };
  }

  /** Keeps the rep's own words: the note does not come back in this draft. */
  dismiss(note: Note): void {
    const key = keyOf(note.diagnostic);
    this.#dismissed.add(key);
    const kept = (notes: readonly Note[]) => notes.filter((other) => keyOf(other.diagnostic) !== key);
    this.#found = kept(this.#found);
    this.#show(kept(this.notes));
  }

  /** Rewrites for a note that the host has room for, best first, and a question; nothing when nobody answers. */
  async help(note: Note): Promise<Help> {
    const answer = await askedTwice(() => this.#parts.fixes(note));
    if (!answer.ok) return { fixes: [], prompt: '' };
    const { fixes, prompt } = answer.value;
    return { fixes: fixes.filter((fix) => this.#takes(fieldOf(note), rewriteOf(note, fix))), prompt };
  }

  /** The whole draft, as it stands now, in better words; null when nobody answers. */
  async rework(): Promise<Proposal | null> {
    this.#catchUp();
    const question = this.#question();
    const answer = await askedTwice(() => this.#parts.rework(question));
    return answer.ok ? { question, rework: answer.value } : null;
  }

  /** Writes a fix into the editor, if the text is still what was checked. */
  async apply(note: Note, fix: Fix): Promise<Refusal | null> {
    this.#catchUp();
    const current = this.find(note);
    const rewrite = current && rewriteOf({ ...note, start: current.start, end: current.end }, fix);
    return rewrite ? this.#write(fieldOf(note), rewrite) : 'changed';
  }

  /** Writes a reworked draft into the box: one undo step for each field, more where formatting stays. */
  async applyRework(proposal: Proposal): Promise<Refusal | null> {
    this.#catchUp();
    const { draft } = proposal.question;
    if (FIELDS.some((field) => draft[field] !== this.#draft[field])) return 'changed';
    const body = replacementIn(proposal, 'body');
    const subject = replacementIn(proposal, 'subject');
    const refusal = body && (await this.#write('body', body));
    return refusal ?? (subject && this.#write('subject', subject));
  }

  /** Puts the caret back into the editor, where it was. */
  focus(): void {
    this.#paper.focus();
  }

  #takes(field: Field, rewrite: Rewrite | null): boolean {
    return rewrite !== null && this.#paper.takes(field, rewrite, rewrite.newText);
  }

  /** One replacement, one undo step if it holds no formatting; then the draft is asked about anew. */
  async #write(field: Field, rewrite: Rewrite): Promise<Refusal | null> {
    const refusal = await this.#paper.write(field, rewrite, () => this.#composing);
    this.#asking.now(true);
    return refusal;
  }

  #question(): Question {
    this.#context ??= contextOf(this.box);
    return { draft: this.#draft, context: this.#context };
  }

  #take(field: HTMLElement, signal: AbortSignal): void {
    field.addEventListener('input', (event) => this.touched(true, finishes(event)), { signal });
    field.addEventListener('compositionstart', () => this.#setComposing(true), { signal });
    field.addEventListener('compositionend', () => this.#setComposing(false), { signal });
    const changed = () => {
      this.touched(false);
      // The nodes under the lines are gone: draw on the new ones at once, a blink would be seen.
      if (!this.#paper.torn()) return;
      this.#catchUp();
      this.#show(this.notes);
    };
    watchChanges(field, changed, signal);
    this.#parts.taken(field, signal);
  }

  #setComposing(composing: boolean): void {
    this.#composing = composing;
    if (!composing) this.touched(true);
  }

  /** Reads the page and moves the notes along. True when the draft is another one than before. */
  #catchUp(): boolean {
    const before = this.#draft;
    this.#behind = false;
    this.#draft = this.#paper.read();
    const { subject, body } = this.#draft;
    if (subject === before.subject && body === before.body) return false;
    const follow = (notes: readonly Note[]) =>
      movedNotes(movedNotes(notes, 'body', before.body, body), 'subject', before.subject, subject);
    this.#found = follow(this.#found);
    // The same objects in both lists: a card that is open on a note must find it again.
    const shown = new Set(this.notes.map(({ diagnostic }) => diagnostic));
    this.notes = this.#found.filter(({ diagnostic }) => shown.has(diagnostic));
    // An emptied box is a new draft: hosts use the same node again.
    if (body.trim() === '' && subject.trim() === '') {
      this.#dismissed.clear();
      this.#context = null;
    }
    return true;
  }

  /** One question to the engine, and what its answer shows. False when nobody answered. */
  async #ask(settle: boolean): Promise<boolean> {
    if (this.#composing) return true;
    this.#catchUp();
    const draft = this.#draft;
    if (this.#checked?.body === draft.body && this.#checked.subject === draft.subject) {
      // Same words, maybe other nodes: only draw again.
      this.#show(this.notes);
      return true;
    }
    const question = this.#question();
    const isNewest = this.#asking.ask();
    const answer = await askedTwice(() => this.#parts.check(question), isNewest);
    if (!isNewest()) return true;
    if (!answer.ok) {
      if (answer.error === 'gone') this.#parts.gone();
      // What is known stays.
      else this.#show(this.notes);
      return answer.error === 'gone';
    }
    // The rep typed on meanwhile: the next question is on its way, this answer is about other words.
    if (this.#catchUp()) {
      this.touched(false);
      return true;
    }
    this.#checked = draft;
    this.coaching = answer.value.quiet === undefined;
    this.#found = notesOf(answer.value, question, this.#dismissed);
    const done = settle || this.#pause === undefined;
    this.#show(done ? this.#found : settled(this.#found, this.notes, draft.body, this.#paper.caret()));
    return true;
  }

  #show(notes: readonly Note[]): void {
    if (this.signal.aborted) return;
    this.notes = [...notes].sort(byPlace);
    for (const field of FIELDS) {
      const marks = segments(this.notes, field).map(({ note, start, end }) => ({
        start,
        end,
        shape: SHAPES[note.diagnostic.lens],
      }));
      this.#paper.draw(field, marks);
    }
    this.#parts.changed();
  }
}

const fieldOf = (note: Note): Field => note.diagnostic.span.field;

/** Whether an input event leaves a finished sentence or line behind, or brings in text as a whole. */
function finishes(event: Event): boolean {
  const { inputType, data } = event as InputEvent;
  return inputType !== 'insertText' || /[.!?…\n]$/.test(data ?? '');
}
