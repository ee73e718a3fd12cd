import { watchChanges } from '../dom/changes';
import { sentenceAround } from '../dom/marks';
import type { Refusal } from '../dom/replacement';
import type { Context, Diagnostic, Draft, Field, Fix, Report } from '../engine/types';
import type { ComposeBox } from '../hosts/host';
import { Asking } from './asking';
import { contextOf } from './context';
import {
  byPlace,
  byWeight,
  fieldOf,
  keyOf,
  movedNotes,
  type Note,
  notesOf,
  type Question,
  rewriteOf,
  segments,
  settled,
} from './note';
import { Paper } from './paper';
import { askTwice, type SessionParts } from './parts';
import { SHAPES } from './shapes';
import { PAUSE_MS } from './timing';
import { watchTyping } from './typing';

const FIELDS: readonly Field[] = ['subject', 'body'];

/** One open compose box: reads it, has it checked, marks it, writes rewrites into it. It holds no clock while nothing is typed. */
export class Session {
  readonly box: ComposeBox;
  /** Ends with the box, or with the coach. */
  readonly signal: AbortSignal;
  /** What is shown, in reading order. */
  notes: readonly Note[] = [];
  /** The last answer about the draft, where it found a sales message to coach. */
  report: Report | null = null;

  readonly #parts: SessionParts;
  readonly #paper: Paper;
  readonly #asking: Asking;
  #draft: Draft;
  /** Everything the last answer found, shown or held back. */
  #found: readonly Note[] = [];
  #checked: Draft | null = null;
  /** Read from the page once a visit, not at each check: a long thread costs a layout. */
  #context: Context | null = null;
  #composing = false;
  /** What was known of the draft when Send was pressed; null when it was not, or the rep typed on. */
  #leaving: Report | null = null;
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
    parts.memory.open(
      () => this.#draft.body,
      () => this.#asking.now(true),
    );
  }

  /** What stands in the box, as it was read last. */
  get draft(): Draft {
    return this.#draft;
  }

  /** Whether there is anything to say here: a sales message, and a rep who wants to hear of it. */
  get coaching(): boolean {
    return this.report !== null && !this.#parts.memory.silent && this.#parts.wanted();
  }

  /** What the rep wants to hear changed: everything is judged anew. */
  refresh(): void {
    this.#checked = null;
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
      this.#leaving = null;
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

  /** The note behind the caret, else the first one; `after` a given note, the one that follows it. With -1 all of it backwards. */
  next(after?: Note, step: 1 | -1 = 1): Note | null {
    if (this.#behind) this.#catchUp();
    const { length } = this.notes;
    const current = after && this.find(after);
    if (current) return this.notes[(this.notes.indexOf(current) + step + length) % length] ?? null;
    const caret = this.#paper.caret();
    const inBody = caret === null ? [] : this.notes.filter((note) => fieldOf(note) === 'body');
    const at = caret ?? 0;
    if (step === 1) return inBody.find(({ end }) => end >= at) ?? this.notes[0] ?? null;
    return inBody.findLast(({ start }) => start < at) ?? this.notes.at(-1) ?? null;
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
    this.#parts.memory.dismiss(note.diagnostic, this.#draft.body);
    const kept = (notes: readonly Note[]) => notes.filter((other) => keyOf(other.diagnostic) !== key);
    this.#found = kept(this.#found);
    this.#show(kept(this.notes));
  }

  /** Not a word on this draft any more. */
  silence(): void {
    this.#parts.memory.silence(this.#draft.body);
    this.refresh();
  }

  /** Rewrites for a note that the host has room for, best first; none when nobody answers. */
  async fixes(note: Note): Promise<readonly Fix[]> {
    const answer = await askTwice(() => this.#parts.fixes(note));
    const fixes = answer.ok ? answer.value : [];
    return fixes.filter((fix) => {
      const rewrite = rewriteOf(note, fix);
      return rewrite !== null && this.#paper.takes(fieldOf(note), rewrite, rewrite.newText);
    });
  }

  /** Writes a fix into the editor, if the text is still what was checked. */
  async apply(note: Note, fix: Fix): Promise<Refusal | null> {
    this.#catchUp();
    const current = this.find(note);
    const rewrite = current && rewriteOf({ ...note, start: current.start, end: current.end }, fix);
    if (!rewrite) return 'changed';
    const refusal = await this.#paper.write(fieldOf(note), rewrite, () => this.#composing);
    if (refusal === null) this.#parts.applied();
    this.#asking.now(true);
    return refusal;
  }

  /** Puts the caret back into the editor, where it was. */
  focus(): void {
    this.#paper.focus();
  }

  #take(field: HTMLElement, signal: AbortSignal): void {
    const composing = (on: boolean) => this.#setComposing(on);
    watchTyping(field, (finished) => this.touched(true, finished), composing, signal);
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

  /** The box is empty or gone. What was sent is over; what was only closed may come back. */
  over(emptied = false): void {
    if (this.#leaving) this.#parts.sent(this.#leaving);
    if (this.#leaving || emptied) this.#parts.memory.end();
    this.#leaving = null;
  }

  /** The rep pressed Send, or a key that sends: if the draft goes away next, it was sent. */
  leaving(): void {
    this.#leaving = this.report;
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
      this.over(true);
      this.#context = null;
    }
    return true;
  }

  /** One question to the engine, and what its answer shows. False when nobody answered. */
  async #ask(settle: boolean): Promise<boolean> {
    if (this.#composing) return true;
    this.#catchUp();
    const { memory } = this.#parts;
    // Also what is not asked makes older questions stale: their answers must not show up again.
    const isNewest = this.#asking.ask();
    if (memory.silent || !this.#parts.wanted()) {
      this.#found = [];
      this.#show([]);
      return true;
    }
    const draft = this.#draft;
    if (this.#checked?.body === draft.body && this.#checked.subject === draft.subject) {
      // Same words, maybe other nodes: only draw again.
      this.#show(this.notes);
      return true;
    }
    this.#context ??= contextOf(this.box);
    const question: Question = { draft, context: this.#context };
    const answer = await askTwice(() => this.#parts.check(question), isNewest);
    if (!isNewest()) return true;
    if (!answer.ok) {
      // What is known stays.
      this.#show(this.notes);
      if (answer.error === 'gone') this.#parts.gone();
      return answer.error === 'gone';
    }
    // The rep typed on meanwhile: the next question is on its way, this answer is about other words.
    if (this.#catchUp()) {
      this.touched(false);
      return true;
    }
    this.#checked = draft;
    this.report = answer.value.quiet === undefined ? answer.value : null;
    this.#found = notesOf(answer.value, question, (diagnostic: Diagnostic) => memory.isDismissed(diagnostic));
    memory.seen(draft.body);
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
