import { FieldSurface, type Overlay } from '../dom/field-surface';
import { type Highlighter, isOn } from '../dom/highlights';
import type { Offsets } from '../dom/marks';
import type { Refusal, Replacement } from '../dom/replacement';
import { RichSurface } from '../dom/rich-surface';
import type { OffsetMark, Surface } from '../dom/surface';
import type { Draft, Field } from '../engine/types';
import type { ComposeBox } from '../hosts/host';
import { piecesOf } from './pieces';

/** What a compose box is on the page: two texts that can be read, underlined and rewritten. It knows no notes. */
export class Paper {
  readonly #box: ComposeBox;
  readonly #highlighter: Highlighter;
  readonly #overlay: Overlay;
  readonly #signal: AbortSignal;
  /** Called with each field that the rep may type in, once, and again for the one that took its place. */
  readonly #taken: (field: HTMLElement, signal: AbortSignal) => void;
  readonly #body: Surface;
  #subject: { readonly surface: Surface; readonly end: AbortController } | null = null;

  constructor(
    box: ComposeBox,
    highlighter: Highlighter,
    overlay: Overlay,
    signal: AbortSignal,
    taken: (field: HTMLElement, signal: AbortSignal) => void,
  ) {
    this.#box = box;
    this.#highlighter = highlighter;
    this.#overlay = overlay;
    this.#signal = signal;
    this.#taken = taken;
    const { editor } = box;
    this.#body = isField(editor)
      ? new FieldSurface(editor, overlay, highlighter, signal)
      : new RichSurface(editor, (element) => box.isForeign(element), highlighter, signal);
    taken(editor, signal);
  }

  /** The draft as the page shows it now. */
  read(): Draft {
    this.#lookForSubject();
    return {
      channel: this.#box.channel,
      subject: this.#subject?.surface.read() ?? '',
      body: this.#body.read(),
    };
  }

  /** Where the caret is in the body. */
  caret(): number | null {
    return this.#body.caret();
  }

  draw(field: Field, marks: readonly OffsetMark[]): void {
    this.#surface(field)?.draw(marks);
  }

  /** Whether lines have to be drawn again, as the nodes under them are gone. */
  torn(): boolean {
    return this.#body.torn() || this.#subject?.surface.torn() === true;
  }

  /** The boxes of a stretch on the screen, line by line. */
  boxes(field: Field, offsets: Offsets): readonly DOMRect[] {
    return this.#surface(field)?.boxes(offsets) ?? [];
  }

  isOn(field: Field, offsets: Offsets, x: number, y: number): boolean {
    return isOn(this.boxes(field, offsets), x, y);
  }

  /**
   * Writes a text of the given field anew from `start` to `end`, if it still says `expected` there: as one undo step, or
   * change by change where formatting would be lost.
   */
  async write(field: Field, replacement: Replacement, isComposing: () => boolean): Promise<Refusal | null> {
    const surface = this.#surface(field);
    if (!surface) return null;
    const { start, end, expected } = replacement;
    if (surface.read().slice(start, end) !== expected) return 'changed';
    const pieces = piecesOf(replacement, (piece) => surface.holds(piece) !== 'words');
    if (pieces.length < 2) return surface.replace(replacement, isComposing);
    // Half of a change is worse than none.
    if (pieces.some((piece) => surface.holds(piece) === 'object')) return 'blocked';
    for (const piece of pieces) {
      const refusal = await surface.replace(piece, isComposing);
      if (refusal) return refusal;
    }
    return null;
  }

  /** Whether the host takes a text that is changed like this. One that is too long already may be made shorter. */
  takes(field: Field, { start, end }: Offsets, newText: string): boolean {
    const limit = this.#box.limits()[field];
    const length = this.#surface(field)?.read().length ?? 0;
    return limit === undefined || newText.length <= end - start || length - (end - start) + newText.length <= limit;
  }

  /** Puts the caret back where it was. */
  focus(): void {
    const caret = this.#body.caret();
    if (caret === null) this.#body.element.focus({ preventScroll: true });
    else this.#body.place(caret);
  }

  #surface(field: Field): Surface | undefined {
    return field === 'body' ? this.#body : this.#subject?.surface;
  }

  /** Hosts put another field in the place of the first: looked up at each reading. */
  #lookForSubject(): void {
    const field = this.#box.subjectField();
    if (field === (this.#subject?.surface.element ?? null)) return;
    this.#subject?.end.abort();
    this.#subject = null;
    if (!field || this.#signal.aborted) return;
    const end = new AbortController();
    const signal = AbortSignal.any([this.#signal, end.signal]);
    this.#subject = { surface: new FieldSurface(field, this.#overlay, this.#highlighter, signal), end };
    this.#taken(field, signal);
  }
}

function isField(editor: HTMLElement): editor is HTMLInputElement | HTMLTextAreaElement {
  return editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement;
}
