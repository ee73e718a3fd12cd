import { holdsFormatting } from './formatting';
import type { Highlighter, Mark } from './highlights';
import { replaceText } from './insert';
import type { Offsets } from './marks';
import type { Refusal, Replacement } from './replacement';
import { readSelection, writeSelection } from './selection';
import { standing } from './standing';
import type { OffsetMark, Surface } from './surface';
import { mapText, type TextMap } from './text-map';
import { watchUntouched } from './untouched';

/** The text of a contenteditable element, without what is not its author's. */
export class RichSurface implements Surface {
  readonly element: HTMLElement;
  readonly #leaveOut: (element: Element) => boolean;
  readonly #highlighter: Highlighter;
  readonly #signal: AbortSignal;
  readonly #isUntouched: () => boolean;
  #map: TextMap;
  #drawn: readonly Mark[] = [];

  constructor(
    element: HTMLElement,
    leaveOut: (element: Element) => boolean,
    highlighter: Highlighter,
    signal: AbortSignal,
  ) {
    this.element = element;
    this.#leaveOut = leaveOut;
    this.#highlighter = highlighter;
    this.#signal = signal;
    this.#isUntouched = watchUntouched(element, signal);
    this.#map = this.#fresh();
    signal.addEventListener('abort', () => highlighter.draw(element, []));
  }

  read(): string {
    if (!this.#isUntouched()) this.#map = this.#fresh();
    return this.#map.text;
  }

  caret(): number | null {
    const selection = readSelection(this.element);
    return selection && this.#map.offsetOf(selection.focus.node, selection.focus.offset);
  }

  place(caret: number): void {
    this.element.focus({ preventScroll: true });
    // Focus alone may have rebuilt the nodes.
    const point = this.#fresh().pointAt(caret, 'before');
    writeSelection(point, point);
  }

  draw(marks: readonly OffsetMark[]): void {
    const find = standing(this.#drawn);
    this.#drawn = marks.map(({ start, end, shape }) => {
      const { from, to } = this.#map.endsOf(start, end);
      const same = find(shape, from, to);
      if (same) return same;
      const range = this.element.ownerDocument.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return { range, shape };
    });
    this.#highlighter.draw(this.element, this.#drawn);
  }

  torn(): boolean {
    return this.#drawn.some(({ range }) => range.collapsed);
  }

  boxes({ start, end }: Offsets): readonly DOMRect[] {
    return [...this.#map.rangeOf(start, end).getClientRects()];
  }

  holds({ start, end }: Offsets): 'words' | 'formatting' | 'object' {
    if (start === end) return 'words';
    if (this.#map.hasGap(start, end)) return 'object';
    return holdsFormatting(this.#map.rangeOf(start, end)) ? 'formatting' : 'words';
  }

  replace(replacement: Replacement, isComposing: () => boolean): Promise<Refusal | null> {
    return replaceText(this.element, () => this.#fresh(), replacement, isComposing, this.#signal);
  }

  #fresh(): TextMap {
    return mapText(this.element, this.#leaveOut);
  }
}
