import type { Diagnostic } from '../engine/types';
import type { Memory } from '../messages';
import {
  type Dismissals,
  type DismissedDraft,
  dayOf,
  dismissals,
  draftLike,
  flagOf,
  holdsFlag,
  likeness,
  newId,
  sketchOf,
} from '../settings';
import type { Dismissing } from './parts';

export interface DraftMemoryParts {
  /** The hostname. */
  readonly site: string;
  readonly remember: (memory: Memory) => void;
  /** Something was dismissed or taken back, here or on the options page. */
  readonly changed: () => void;
  readonly signal: AbortSignal;
}

type Flag = Pick<Diagnostic, 'ruleId' | 'quote'>;

/**
 * What the rep has dismissed in one draft. It knows the draft again after a reload by its sentences, of which it keeps
 * fingerprints only, and ends with it.
 */
export class DraftMemory implements Dismissing {
  readonly #parts: DraftMemoryParts;
  #all: Dismissals = { salt: newId(), drafts: [] };
  #draft: DismissedDraft;
  /** What was given away to be kept and is not heard of yet, oldest first. */
  #given: string[] = [];
  readonly #ready: Promise<void>;

  constructor(parts: DraftMemoryParts) {
    this.#parts = parts;
    this.#draft = this.#fresh();
    dismissals.watch((now) => this.#take(now), parts.signal);
    this.#ready = dismissals.get().then((now) => {
      // Nothing to take over before the first dismissal: the salt is only a proposal until then.
      if (now.drafts.length > 0) this.#all = now;
    });
  }

  open(text: () => string, known: () => void): void {
    // An empty box is a new draft: nothing to know. Never at once: whoever asks is still being made.
    const fresh = text().trim() === '';
    void (fresh ? Promise.resolve() : this.#ready).then(() => {
      const draft = fresh ? undefined : draftLike(this.#all, this.#parts.site, sketchOf(text(), this.#all.salt));
      if (draft) this.#draft = draft;
      known();
    });
  }

  /** Whether the rep wants no word on this draft. */
  get silent(): boolean {
    return this.#draft.silent;
  }

  isDismissed(flag: Flag): boolean {
    return this.#draft.flags.length > 0 && holdsFlag(this.#draft.flags, flagOf(flag, this.#all.salt));
  }

  /** Keeps the rep's own words. */
  dismiss(flag: Flag, text: string): void {
    this.#keep({ flags: [...this.#draft.flags, flagOf(flag, this.#all.salt)] }, text);
  }

  /** Not a word on this draft any more. */
  silence(text: string): void {
    this.#keep({ silent: true }, text);
  }

  /** The draft reads so now: kept up to date, so that it is known again. */
  seen(text: string): void {
    if (!this.#any) return;
    const sketch = sketchOf(text, this.#all.salt);
    const known = likeness(this.#draft.sketch, sketch);
    if (known < 0.8 || sketch.length > this.#draft.sketch.length + 2) this.#keep({}, text);
  }

  /** The draft was sent or thrown away. */
  end(): void {
    if (this.#any) this.#parts.remember({ what: 'ended', draft: this.#draft.id });
    this.#draft = this.#fresh();
  }

  get #any(): boolean {
    return this.#draft.silent || this.#draft.flags.length > 0;
  }

  #fresh(): DismissedDraft {
    return { id: newId(), site: this.#parts.site, day: '', sketch: [], silent: false, flags: [] };
  }

  #keep(change: Partial<DismissedDraft>, text: string): void {
    const { salt } = this.#all;
    this.#draft = { ...this.#draft, ...change, day: dayOf(new Date()), sketch: sketchOf(text, salt) };
    this.#given.push(JSON.stringify(this.#draft));
    this.#parts.remember({ what: 'draft', salt, draft: this.#draft });
  }

  #take(now: Dismissals): void {
    if (now.salt !== this.#all.salt) {
      // Another tab was the first to dismiss something: its salt counts from here on.
      const early = this.#any;
      this.#all = now;
      if (early) return;
    }
    const before = this.#all.drafts.some(({ id }) => id === this.#draft.id);
    this.#all = now;
    const stored = now.drafts.find(({ id }) => id === this.#draft.id);
    const own = stored ? this.#given.indexOf(JSON.stringify(stored)) : -1;
    this.#given.splice(0, own + 1);
    // Only an echo of our own: what we know is as new, or newer.
    if (own >= 0) return;
    // Taken back on the options page, or forgotten with everything else.
    if (stored) this.#draft = stored;
    else if (before) this.#draft = { ...this.#draft, silent: false, flags: [] };
    this.#parts.changed();
  }
}
