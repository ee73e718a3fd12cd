import type { Note } from './note';
import type { Session } from './session';

/** Long enough not to open while the pointer only passes. */
const HOVER_MS = 300;
/** Long enough to reach the card from the words. */
const LEAVE_MS = 350;

interface HoverParts {
  /** The note that is shown, and whether it is by hovering only. */
  readonly shown: () => { readonly note: Note; readonly hovered: boolean } | null;
  readonly show: (session: Session, note: Note) => void;
  readonly hide: () => void;
  /** Whether the pointer is on our interface. */
  readonly pointed: () => boolean;
  /** Whether an event came from our interface. */
  readonly holds: (event: Event) => boolean;
}

/** Opens a note when the pointer rests on its words, and closes it when the pointer leaves words and card. */
export class Hover {
  readonly #parts: HoverParts;
  #clock: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  constructor(parts: HoverParts, signal: AbortSignal) {
    this.#parts = parts;
    signal.addEventListener('abort', () => {
      this.stop();
      cancelAnimationFrame(this.#frame);
    });
  }

  stop(): void {
    clearTimeout(this.#clock);
  }

  moved(session: Session, event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    cancelAnimationFrame(this.#frame);
    const { clientX, clientY } = event;
    this.#frame = requestAnimationFrame(() => {
      const note = session.noteAt(clientX, clientY);
      const shown = this.#parts.shown();
      this.stop();
      if (note === (shown?.note ?? null)) return;
      if (shown && !shown.hovered) return;
      if (note) this.#clock = setTimeout(() => this.#parts.show(session, note), HOVER_MS);
      else this.#leaveSoon();
    });
  }

  leftField(event: PointerEvent): void {
    cancelAnimationFrame(this.#frame);
    this.stop();
    if (!this.#parts.holds(event)) this.left();
  }

  /** The pointer left what is ours. */
  left(): void {
    if (this.#parts.shown()?.hovered) this.#leaveSoon();
  }

  #leaveSoon(): void {
    this.#clock = setTimeout(() => {
      if (this.#parts.shown()?.hovered && !this.#parts.pointed()) this.#parts.hide();
    }, LEAVE_MS);
  }
}
