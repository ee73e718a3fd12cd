import type { Shape } from './highlights';
import type { Offsets } from './marks';
import type { Refusal, Replacement } from './replacement';

export interface OffsetMark extends Offsets {
  readonly shape: Shape;
}

/** A text on the page that can be read, underlined and rewritten, whatever it is made of. Offsets are into what was read last. */
export interface Surface {
  readonly element: HTMLElement;
  /** What stands there now. */
  read(): string;
  /** Where the caret is (the moving end of a selection), or null when it is elsewhere. */
  caret(): number | null;
  /** Focuses, without scrolling, and puts the caret there. */
  place(caret: number): void;
  /** Replaces all underlines. */
  draw(marks: readonly OffsetMark[]): void;
  /** Whether the nodes under the underlines are gone: they have to be drawn again. */
  torn(): boolean;
  /** The boxes of a stretch of text on the screen now, line by line. */
  boxes(offsets: Offsets): readonly DOMRect[];
  /** What a stretch is made of: `formatting` would be lost if its words were written anew, an `object` cannot be written. */
  holds(offsets: Offsets): 'words' | 'formatting' | 'object';
  /** Writes as the user would, as one native undo step; null when it is written. */
  replace(replacement: Replacement, isComposing: () => boolean): Promise<Refusal | null>;
}
