import { watchChanges } from '../dom/changes';
import { sentenceAround } from '../dom/marks';
import type { Refusal } from '../dom/replacement';
import type { Draft, Field, Fix, Help, Report } from '../engine/types';
import type { ComposeBox } from '../hosts/host';
import { Around } from './around';
import { Asking } from './asking';
import { Leaving } from './leaving';
import { byPlace, byWeight, fieldOf, keyOf, movedNotes, type Note, notesOf, type Question, settled } from './note';
import { nextNote, sameNote } from './order';
import { Paper } from './paper';
import { askTwice, type SessionParts } from './parts';
import type { Proposal } from './rework';
import { Rewriting } from './rewriting';
import { marksIn } from './shapes';
import { PAUSE_MS } from './timing';
import { watchTyping } from './typing';

const FIELDS: readonly Field[] = ['subject', 'body'];

/** One open compose box: reads it, has it checked, marks it, writes rewrites into it. It holds no clock while nothing is typed. */
export class Session {
  readonly box: ComposeBox;
  /** Ends with the box, or with the coach. */
  readonly signal: AbortSignal;
  /** The conversation, and whom it goes to. */
  readonly around: Around;
  /** What is shown, in reading order. */
  notes: readonly Note[] = [];
  /** The last answer about the draft, where it found a sales message to coach. */
  report: Report | null = null;

  readonly #parts: SessionParts;
  readonly #paper: Paper;
  readonly #rewriting: Rewriting;
  readonly #asking: Asking;
  readonly #leaving: Leaving;
  #draft: Draft;
  /** Everything the last answer found, shown or held back. */
  #found: readonly Note[] = [];
  #checked: Draft | null = null;
  #composing = false;
  /** The page changed since it was read. */
  #behind = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** When the rep typed last. */
  #typed = 0;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    const { signal, box, highlighter, overlay } = parts;
    this.box = box;
    this.around = new Around(box);
    this.signal = signal;
    this.#asking = new Asking((settle) => this.#ask(settle), signal);
    this.#paper = new Paper(box, highlighter, overlay, signal, (field, end) => this.#take(field, end));
    this.#leaving = new Leaving(parts);
    this.#rewriting = new Rewriting(parts, this.#paper, () => this.#composing);
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
    this.around.forget();
    this.touched(false);
  }

  /** The page around the draft changed: read it again soon; at once when a sentence was finished. */
  touched(typed: boolean, finished = false): void {
    if (this.signal.aborted) return;
    this.#behind = true;
    if (typed) {
      this.#leaving.set(null);
      this.#asking.hope();
      this.#typed = performance.now();
      this.#pause ??= setTimeout(() => this.#rest(), PAUSE_MS);
    }
    if (finished && !this.#composing) this.#asking.next();
    else this.#asking.soon();
  }

  /** The rep stopped, or typed on meanwhile: one clock for many keys. */
  #rest(): void {
    const left = this.#typed + PAUSE_MS - performance.now();
    this.#pause = left > 0 ? setTimeout(() => this.#rest(), left) : undefined;
    if (left > 0) return;
    this.#catchUp();
    this.#show(this.#found);
  }

  /** The note under a point of the screen: the weightiest, if there are several. */
  noteAt(x: number, y: number): Note | null {
    if (this.#behind) this.#catchUp();
    return this.notes.filter((note) => this.#paper.isOn(fieldOf(note), note, x, y)).sort(byWeight)[0] ?? null;
  }

  /** The note behind the caret, else the first one; `after` a given note, the one that follows it. With -1 all of it backwards. */
  next(after?: Note, step: 1 | -1 = 1): Note | null {
    if (this.#behind) this.#catchUp();
    return nextNote(this.notes, after && this.find(after), this.#paper.caret(), step);
  }

  find(note: Note): Note | undefined {
    return sameNote(this.notes, note);
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

  /** Rewrites for a note, best first, and a question. */
  help(note: Note): Promise<Help> {
    return this.#rewriting.help(note);
  }

  /** The whole draft, as it stands now, in better words; null when nobody answers. */
  rework(): Promise<Proposal | null> {
    this.#catchUp();
    return this.#rewriting.rework(this.#question());
  }

  /** Writes a fix into the editor, if the text is still what was checked. */
  async apply(note: Note, fix: Fix): Promise<Refusal | null> {
    this.#catchUp();
    return this.#judgeAfter(this.#rewriting.apply(note, this.find(note), fix));
  }

  /** Writes a reworked draft into the box: one undo step for each field, more where formatting stays. */
  async applyRework(proposal: Proposal): Promise<Refusal | null> {
    this.#catchUp();
    return this.#judgeAfter(this.#rewriting.writeRework(proposal, this.#draft));
  }

  /** Writes a first sentence, after the greeting. */
  async insert(sentence: string): Promise<Refusal | null> {
    this.#catchUp();
    return this.#judgeAfter(this.#rewriting.insert(sentence, this.#draft.body));
  }

  /** Puts the caret back into the editor, where it was. */
  focus(): void {
    this.#paper.focus();
  }

  async #judgeAfter(writing: Promise<Refusal | null>): Promise<Refusal | null> {
    const refusal = await writing;
    this.#asking.now(true);
    return refusal;
  }

  #question(): Question {
    return { draft: this.#draft, ...this.around.asked };
  }

  #take(field: HTMLElement, signal: AbortSignal): void {
    const composing = (on: boolean) => {
      this.#composing = on;
      if (!on) this.touched(true);
    };
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
    this.#leaving.over(emptied);
  }

  /** The rep pressed Send, or a key that sends. */
  leaving(): void {
    this.#leaving.set(this.report);
  }

  /** Reads the page and moves the notes along. True when the draft is another one than before. */
  #catchUp(): boolean {
    const before = this.#draft;
    this.#behind = false;
    this.#draft = this.#paper.read();
    const { subject, body } = this.#draft;
    if (subject === before.subject && body === before.body) return false;
    this.#found = movedNotes(this.#found, 'body', before.body, body);
    this.#found = movedNotes(this.#found, 'subject', before.subject, subject);
    // The same objects in both lists: a card that is open on a note must find it again.
    const shown = new Set(this.notes.map(({ diagnostic }) => diagnostic));
    this.notes = this.#found.filter(({ diagnostic }) => shown.has(diagnostic));
    // An emptied box is a new draft: hosts use the same node again.
    if (body.trim() === '' && subject.trim() === '') {
      this.over(true);
      this.around.forget();
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
    // Same words, maybe other nodes: only draw again.
    if (this.#checked?.body === draft.body && this.#checked.subject === draft.subject) {
      this.#show(this.notes);
      return true;
    }
    const question = this.#question();
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
    this.#found = notesOf(answer.value, question, (diagnostic) => memory.isDismissed(diagnostic));
    memory.seen(draft.body);
    const done = settle || this.#pause === undefined;
    this.#show(done ? this.#found : settled(this.#found, this.notes, draft.body, this.#paper.caret()));
    return true;
  }

  #show(notes: readonly Note[]): void {
    if (this.signal.aborted) return;
    this.notes = [...notes].sort(byPlace);
    for (const field of FIELDS) this.#paper.draw(field, marksIn(this.notes, field));
    this.#parts.changed();
  }
}
