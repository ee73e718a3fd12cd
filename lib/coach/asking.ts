import { LOOK_MS, RETRIES, RETRY_MS } from './timing';

/**
 * When the engine is asked: soon after a change, in the next moment after a finished sentence, and again, ever later, while
 * nobody answers. It holds the one clock for that, and no clock while nothing is to be asked.
 */
export class Asking {
  /** Asks; false when nobody answered. `settle`: whatever the rep is typing counts as done. */
  readonly #run: (settle: boolean) => Promise<boolean>;
  readonly #signal: AbortSignal;
  #clock: ReturnType<typeof setTimeout> | undefined;
  /** A question is to go out once the present listener is through. */
  #next = false;
  #failures = 0;
  /** Identity of the newest question: an answer to any other is dropped. */
  #newest = 0;

  constructor(run: (settle: boolean) => Promise<boolean>, signal: AbortSignal) {
    this.#run = run;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#stop());
  }

  soon(): void {
    this.#clock ??= setTimeout(() => this.now(false), LOOK_MS);
  }

  /**
   * Still within the present event: a clock would wait for the frame that shows the key. What its editor and its host change
   * afterwards is seen as any other change, and makes the answer stale.
   */
  next(): void {
    this.#stop();
    if (this.#next) return;
    this.#next = true;
    queueMicrotask(() => {
      this.#next = false;
      this.now(false);
    });
  }

  now(settle: boolean): void {
    this.#stop();
    if (this.#signal.aborted) return;
    void this.#run(settle).then((answered) => {
      if (answered) this.#failures = 0;
      else this.#again(settle);
    });
  }

  /** The rep types again: whoever did not answer so far may do so now. */
  hope(): void {
    this.#failures = 0;
  }

  /** Call it when a question goes out; the answer counts while the given function says so. */
  ask(): () => boolean {
    this.#newest += 1;
    const own = this.#newest;
    return () => own === this.#newest && !this.#signal.aborted;
  }

  /** The rep may be done typing, so the background is asked again without another key. */
  #again(settle: boolean): void {
    this.#failures += 1;
    if (this.#failures > RETRIES || this.#signal.aborted) return;
    this.#clock ??= setTimeout(() => this.now(settle), RETRY_MS * 2 ** this.#failures);
  }

  #stop(): void {
    clearTimeout(this.#clock);
    this.#clock = undefined;
  }
}
