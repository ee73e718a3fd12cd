import type { Report } from '../engine/types';
import type { SessionParts } from './parts';

/** Tells a draft that was sent from one that was only closed: hosts say neither. */
export class Leaving {
  readonly #parts: Pick<SessionParts, 'sent' | 'memory'>;
  /** What was known of the draft when Send was pressed; null when it was not, or the rep typed on. */
  #report: Report | null = null;

  constructor(parts: Pick<SessionParts, 'sent' | 'memory'>) {
    this.#parts = parts;
  }

  /** The rep pressed Send, or a key that sends: if the draft goes away next, it was sent. Typed on: null. */
  set(report: Report | null): void {
    this.#report = report;
  }

  /** The box is empty or gone. What was sent is over; what was only closed may come back. */
  over(emptied: boolean): void {
    if (this.#report) this.#parts.sent(this.#report);
    if (this.#report || emptied) this.#parts.memory.end();
    this.#report = null;
  }
}
