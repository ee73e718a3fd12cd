import type { Highlighter } from './highlights';
import type { Offsets } from './marks';
import { Mirror } from './mirror';
import { replaceInField } from './replace-in-field';
import type { Refusal, Replacement } from './replacement';
import { deepActiveElement } from './selection';
import type { OffsetMark, Surface } from './surface';

/** What a field needs of the page around it to be underlined: a layer above the page, and a way to follow an element. */
export interface Overlay {
  /** Puts an element into a shadow root of ours, above the page. */
  add(element: HTMLElement): void;
  /** Calls `moved` whenever the element moved or changed its size; gives back the way to stop. */
  follow(element: Element, own: HTMLElement, moved: () => void): () => void;
}

/** The text of an input or textarea. It cannot be highlighted itself: a mirror of it is. */
export class FieldSurface implements Surface {
  readonly element: HTMLInputElement | HTMLTextAreaElement;
  readonly #mirror: Mirror;
  readonly #highlighter: Highlighter;

  constructor(
    element: HTMLInputElement | HTMLTextAreaElement,
    overlay: Overlay,
    highlighter: Highlighter,
    signal: AbortSignal,
  ) {
    this.element = element;
    this.#highlighter = highlighter;
    this.#mirror = new Mirror(element, overlay, signal);
    signal.addEventListener('abort', () => highlighter.draw(this.#mirror.text, []));
  }

  /** Browsers keep only `\n` in a field's value. */
  read(): string {
    return this.element.value;
  }

  caret(): number | null {
    if (deepActiveElement() !== this.element) return null;
    const { selectionStart, selectionEnd, selectionDirection } = this.element;
    return selectionDirection === 'backward' ? selectionStart : selectionEnd;
  }

  place(caret: number): void {
    this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(caret, caret);
  }

  draw(marks: readonly OffsetMark[]): void {
    const shown = this.#mirror.show(marks.length > 0);
    const drawn = shown ? marks.map(({ start, end, shape }) => ({ range: this.#mirror.range(start, end), shape })) : [];
    this.#highlighter.draw(this.#mirror.text, drawn, this.element);
  }

  torn(): boolean {
    return this.#mirror.behind;
  }

  boxes({ start, end }: Offsets): readonly DOMRect[] {
    return this.#mirror.show(true) ? [...this.#mirror.range(start, end).getClientRects()] : [];
  }

  holds(): 'words' {
    return 'words';
  }

  replace(replacement: Replacement, isComposing: () => boolean): Promise<Refusal | null> {
    return Promise.resolve(isComposing() ? 'composing' : replaceInField(this.element, replacement));
  }
}
