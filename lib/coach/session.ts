import type { Mark } from '../dom/highlights';
import { isOn } from '../dom/highlights';
import { type Refusal, replaceText } from '../dom/insert';
import { type Offsets, sentenceAround } from '../dom/marks';
import { replaceInField } from '../dom/replace-in-field';
import { readSelection } from '../dom/selection';
import { mapText, type TextMap } from '../dom/text-map';
import type { Context, Draft, Fix } from '../engine/types';
import type { ComposeBox } from '../hosts/host';
import { contextOf } from './context';
import {
  byPlace,
  byWeight,
  keyOf,
  movedNotes,
  type Note,
  notesOf,
  type Question,
  rewriteOf,
  segments,
  settled,
} from './note';
import type { SessionParts } from './parts';
import { SHAPES } from './shapes';
import { LOOK_MS, PAUSE_MS, RETRIES, RETRY_MS } from './timing';

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
  readonly #dismissed = new Set<string>();
  #ranges = new Map<Note, Range>();
  #map: TextMap;
  #draft: Draft;
  /** Everything the last answer found, shown or held back. */
  #found: readonly Note[] = [];
  /** Identity of the newest question: an answer to any other is dropped. */
  #asked = 0;
  #checked: Draft | null = null;
  /** Read from the page once a visit, not at each check: a long thread costs a layout. */
  #context: Context | null = null;
  #composing = false;
  /** The page changed since it was read. */
  #behind = false;
  /** How often in a row nobody answered. */
  #failures = 0;
  #look: ReturnType<typeof setTimeout> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    const { signal, box, highlighter } = parts;
    this.box = box;
    this.signal = signal;
    this.#map = this.#read();
    this.#draft = this.#draftOf(this.#map);

    const { editor } = box;
    editor.addEventListener('input', () => this.touched(true), { signal });
    editor.addEventListener('compositionstart', () => this.#setComposing(true), { signal });
    editor.addEventListener('compositionend', () => this.#setComposing(false), { signal });
    box.subjectField?.()?.addEventListener('input', () => this.touched(true), { signal });
    // Hosts also change an editor without an event: they rebuild it on focus, empty it after sending, put a template in.
    const observer = new MutationObserver(() => {
      this.touched(false);
      // The nodes under the lines are gone: draw on the new ones at once, a blink would be seen.
      if (![...this.#ranges.values()].some((range) => range.collapsed)) return;
      this.#catchUp();
      this.#show(this.notes);
    });
    observer.observe(editor, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(this.#look);
      clearTimeout(this.#pause);
      highlighter.draw(editor, []);
    });
    void this.#ask(true);
  }

  /** The rep came back to this box: the conversation may have gone on. */
  visited(): void {
    this.#context = null;
    this.touched(false);
  }

  /** The page around the draft changed: read it again soon. */
  touched(typed: boolean): void {
    if (this.signal.aborted) return;
    this.#behind = true;
    if (typed) {
      this.#failures = 0;
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => {
        this.#pause = undefined;
        this.#catchUp();
        this.#show(this.#found);
      }, PAUSE_MS);
    }
    this.#look ??= setTimeout(() => {
      this.#look = undefined;
      void this.#ask(!typed && this.#pause === undefined);
    }, LOOK_MS);
  }

  /** The note under a point of the screen: the weightiest, if there are several. */
  noteAt(x: number, y: number): Note | null {
    return (
      [...this.#ranges]
        .filter(([, range]) => isOn(range, x, y))
        .map(([note]) => note)
        .sort(byWeight)[0] ?? null
    );
  }

  /** The note behind the caret, else the first one; `after` a given note, the one that follows it. */
  next(after?: Note): Note | null {
    if (this.#behind) this.#catchUp();
    const current = after && this.find(after);
    if (current) return this.notes[(this.notes.indexOf(current) + 1) % this.notes.length] ?? null;
    const caret = this.#caret();
    const behind =
      caret === null
        ? undefined
        : this.notes.find((note) => note.diagnostic.span.field === 'body' && note.end >= caret);
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

  /** Where a note and its sentence are on the screen now; on the whole subject line for a note on that. Empty when it is gone. */
  boxesOf(note: Note): { words: readonly DOMRect[]; sentence: readonly DOMRect[] } {
    if (note.diagnostic.span.field === 'subject') {
      const field = this.box.subjectField?.();
      const boxes = field ? [field.getBoundingClientRect()] : [];
      return { words: boxes, sentence: boxes };
    }
    if (this.#behind) this.#catchUp();
    const current = this.find(note);
    if (!current) return { words: [], sentence: [] };
    const boxes = ({ start, end }: Offsets) => [...this.#map.rangeOf(start, end).getClientRects()];
    return { words: boxes(current), sentence: boxes(sentenceAround(this.#map.text, current)) };
  }

  /** Keeps the rep's own words: the note does not come back in this draft. */
  dismiss(note: Note): void {
    this.#dismissed.add(keyOf(note.diagnostic));
    this.#found = this.#found.filter((other) => keyOf(other.diagnostic) !== keyOf(note.diagnostic));
    this.#show(this.notes.filter((other) => keyOf(other.diagnostic) !== keyOf(note.diagnostic)));
  }

  /** Rewrites for a note, best first; none when nobody answers. */
  async fixes(note: Note): Promise<readonly Fix[]> {
    if (note.diagnostic.fixes.length > 0) return note.diagnostic.fixes;
    let answer = await this.#parts.fixes(note);
    if (!answer.ok && answer.error === 'failed') answer = await this.#parts.fixes(note);
    return answer.ok ? answer.value : [];
  }

  /** Writes a fix into the editor, if the text is still what was checked. */
  async apply(note: Note, fix: Fix): Promise<Refusal | null> {
    this.#catchUp();
    const current = this.find(note);
    const rewrite = current && rewriteOf({ ...note, start: current.start, end: current.end }, fix);
    if (!rewrite) return 'changed';
    const subject = note.diagnostic.span.field === 'subject' ? this.box.subjectField?.() : undefined;
    const refusal = subject
      ? replaceInField(subject, rewrite)
      : await replaceText(
          this.box.editor,
          () => this.#read(),
          rewrite,
          () => this.#composing,
          this.signal,
        );
    clearTimeout(this.#look);
    this.#look = undefined;
    void this.#ask(true);
    return refusal;
  }

  /** Puts the caret back into the editor, where it was. */
  focus(): void {
    const caret = this.#caret();
    this.box.editor.focus({ preventScroll: true });
    if (caret === null) return;
    const { node, offset } = this.#read().pointAt(caret, 'before');
    getSelection()?.collapse(node, offset);
  }

  #setComposing(composing: boolean): void {
    this.#composing = composing;
    if (!composing) this.touched(true);
  }

  #read(): TextMap {
    return mapText(this.box.editor, (element) => this.box.isForeign(element));
  }

  #draftOf(map: TextMap): Draft {
    return { channel: this.box.channel, subject: this.box.subject(), body: map.text };
  }

  #caret(): number | null {
    const selection = readSelection(this.box.editor);
    return selection && this.#map.offsetOf(selection.focus.node, selection.focus.offset);
  }

  /** Reads the page and moves the notes along. True when the draft is another one than before. */
  #catchUp(): boolean {
    const before = this.#draft;
    this.#behind = false;
    this.#map = this.#read();
    this.#draft = this.#draftOf(this.#map);
    const { subject, body } = this.#draft;
    if (subject === before.subject && body === before.body) return false;
    const follow = (notes: readonly Note[]) =>
      movedNotes(movedNotes(notes, 'body', before.body, body), 'subject', before.subject, subject);
    this.#found = follow(this.#found);
    // The same objects in both lists: a card that is open on a note must find it again.
    this.notes = this.#found.filter(({ diagnostic }) => this.notes.some((note) => note.diagnostic === diagnostic));
    // An emptied box is a new draft: hosts use the same node again.
    if (body.trim() === '' && subject.trim() === '') {
      this.#dismissed.clear();
      this.#context = null;
    }
    return true;
  }

  async #ask(settle: boolean): Promise<void> {
    if (this.signal.aborted || this.#composing) return;
    this.#catchUp();
    const draft = this.#draft;
    if (this.#checked?.body === draft.body && this.#checked.subject === draft.subject) {
      // Same words, maybe other nodes: only draw again.
      return this.#show(this.notes);
    }
    this.#asked += 1;
    const asked = this.#asked;
    this.#context ??= contextOf(this.box);
    const question: Question = { draft, context: this.#context };
    let answer = await this.#parts.check(question);
    // A background that was stopped while it answered is woken by asking again, once.
    if (!answer.ok && answer.error === 'failed' && asked === this.#asked) answer = await this.#parts.check(question);
    if (this.signal.aborted || asked !== this.#asked) return;
    if (!answer.ok) return answer.error === 'gone' ? this.#parts.gone() : this.#tryLater(settle);
    this.#failures = 0;
    // The rep typed on meanwhile: the next question is on its way, this answer is about other words.
    if (this.#catchUp()) return this.touched(false);
    this.#checked = draft;
    this.coaching = answer.value.quiet === undefined;
    this.#found = notesOf(answer.value, question, this.#dismissed);
    this.#show(settle ? this.#found : settled(this.#found, this.notes, draft.body, this.#caret()));
  }

  /** What is known stays; the rep may be done typing, so the background is asked again without another key. */
  #tryLater(settle: boolean): void {
    this.#show(this.notes);
    this.#failures += 1;
    if (this.#failures > RETRIES) return;
    this.#look ??= setTimeout(
      () => {
        this.#look = undefined;
        void this.#ask(settle);
      },
      RETRY_MS * 2 ** this.#failures,
    );
  }

  #show(notes: readonly Note[]): void {
    if (this.signal.aborted) return;
    this.notes = [...notes].sort(byPlace);
    const inBody = this.notes.filter(({ diagnostic }) => diagnostic.span.field === 'body');
    this.#ranges = new Map(inBody.map((note) => [note, this.#map.rangeOf(note.start, note.end)]));
    const marks: Mark[] = segments(this.notes).map(({ note, start, end }) => ({
      range: this.#map.rangeOf(start, end),
      shape: SHAPES[note.diagnostic.lens],
    }));
    this.#parts.highlighter.draw(this.box.editor, marks);
    this.#parts.changed();
  }
}
