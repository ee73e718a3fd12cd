import { around, placeBadge, placeCard } from '../dom/place';
import { scrollInto, visibleBox } from '../dom/scroll';
import type { Help } from '../engine/types';
import type { Layer } from './layer';
import { comparison, keyOf, type Note } from './note';
import { showRework } from './rework-card';
import { keepClear } from './room';
import type { Session } from './session';

/**
 * Opens the next note from the keyboard, while the caret is in an editor. Neither the hosts nor the browsers use it (2026-11).
 * By `code`: on some layouts Alt changes what the key types.
 */
export const NEXT_KEY = { altKey: true, code: 'Period' } as const;

/** Long enough not to open while the pointer only passes. */
const HOVER_MS = 300;
/** Long enough to reach the card from the words. */
const LEAVE_MS = 350;

/** How long a card waits for its rewrite before it opens without one; the rewrite comes in later. */
const WAIT_MS = 150;

type Opened = 'hover' | 'click' | 'keyboard';

interface Open {
  readonly session: Session;
  readonly note: Note;
  by: Opened;
  /** Rewrites, best first, and a question; undefined while they are being made. */
  help: Help | undefined;
  /** Which of them is shown. */
  pick: number;
}

/** Which note is open, and why: joins a session's notes to the badge and the card. */
export class Cards {
  readonly #layer: Layer;
  readonly #signal: AbortSignal;
  #session: Session | null = null;
  #open: Open | null = null;
  #hover: ReturnType<typeof setTimeout> | undefined;
  #late: ReturnType<typeof setTimeout> | undefined;
  #pointer = 0;

  constructor(layer: Layer, signal: AbortSignal) {
    this.#layer = layer;
    this.#signal = signal;
    layer.onCardLeave = () => this.#open?.by === 'hover' && this.#leaveSoon();
    addEventListener('pointerdown', (event) => this.#onPress(event), { capture: true, signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#hover);
      clearTimeout(this.#late);
      cancelAnimationFrame(this.#pointer);
    });
  }

  /** Listens to one field of a box for pointer and keys. The session comes by a function: it takes up fields while it is made. */
  listen(of: () => Session, field: HTMLElement, signal: AbortSignal): void {
    field.addEventListener('pointermove', (event) => this.#onMove(of(), event), { signal, passive: true });
    field.addEventListener('pointerleave', (event) => this.#onLeave(event), { signal, passive: true });
    field.addEventListener(
      'click',
      (event) => {
        const session = of();
        const note = session.noteAt(event.clientX, event.clientY);
        if (note) this.#show(session, note, 'click');
      },
      { signal },
    );
    field.addEventListener('keydown', (event) => this.#onKey(of(), event), { capture: true, signal });
    field.addEventListener('input', () => this.#open?.session === of() && this.#close(false), { signal });
  }

  /** Follows a box as it is closed and opened again; tells when it is taken off the page. */
  attend(session: Session, removed: () => void): void {
    const { box, signal } = session;
    const { editor } = box;
    // Closed or discarded: a box without a size. Opened again: the same node, maybe with other words.
    let seen = true;
    const observer = new ResizeObserver(() => {
      const visible = editor.isConnected && editor.checkVisibility();
      if (visible === seen) return;
      seen = visible;
      if (visible) session.touched(false);
      else if (this.#open?.session === session) this.#close(false);
      if (this.#session === session) this.#paintBadge();
      if (editor.isConnected) return;
      if (this.#session === session) this.#session = null;
      removed();
    });
    observer.observe(editor);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** The rep is in this box now: the badge is its badge. */
  turnTo(session: Session): void {
    if (this.#session === session) return;
    this.#close(false);
    this.#session = session;
    this.#paintBadge();
  }

  changed(session: Session): void {
    const open = this.#open;
    if (open?.session === session) {
      const same = session.find(open.note);
      if (!same) this.#close(open.by === 'keyboard');
      else if (same !== open.note) this.#prepare({ ...open, note: same });
    }
    if (session === this.#session) this.#paintBadge();
  }

  #show(session: Session, note: Note, by: Opened): void {
    clearTimeout(this.#hover);
    this.#prepare({ session, note, by, help: undefined, pick: 0 });
  }

  /** Has the rewrite made, then draws. A card that is open already keeps its old rewrite, and the focus in it, until then. */
  #prepare(open: Open): void {
    const { session, note } = open;
    this.#open = open;
    clearTimeout(this.#late);
    if (open.help === undefined) this.#late = setTimeout(() => this.#draw(open), WAIT_MS);
    void session.help(note).then((help) => {
      if (this.#open !== open) return;
      clearTimeout(this.#late);
      open.help = help;
      this.#draw(open);
    });
  }

  #draw(open: Open): void {
    const { session, note, by, help, pick } = open;
    const fixes = help?.fixes;
    const fix = fixes?.[pick % (fixes.length || 1)];
    const current = session.find(note);
    if (this.#open !== open || !current || this.#signal.aborted) return;
    const { diagnostic } = note;
    const compared = fix && comparison(note, fix);
    const { editor } = session.box;
    const spot = around(session.boxesOf(note).words);
    if (by !== 'hover' && spot && diagnostic.span.field === 'body') scrollInto(editor, spot);
    this.#layer.showCard(
      `${keyOf(diagnostic)}${diagnostic.span.start}`,
      {
        lens: diagnostic.lens,
        message: diagnostic.message,
        why: diagnostic.why,
        rewrite: fix && compared ? { title: fix.title, why: fix.why, ...compared } : null,
        prompt: help?.prompt ?? '',
        choices: fixes?.length ?? 0,
        pending: help === undefined,
        index: session.notes.indexOf(current) + 1,
        total: session.notes.length,
        focused: by === 'keyboard',
        onApply: () => this.#apply(),
        onOther: () => {
          open.pick += 1;
          this.#draw(open);
        },
        onKeep: () => {
          this.#close(true);
          session.dismiss(note);
        },
        onNext: () => this.#next(session, by === 'keyboard' ? 'keyboard' : 'click'),
        onRework: () => this.#rework(open),
        onClose: () => this.#close(true),
      },
      editor,
      (size) => {
        const { words, sentence } = session.boxesOf(note);
        const spot = words[0];
        const about = around([...words, ...sentence]);
        if (!spot || !about) return null;
        const view = visibleBox(editor);
        if (diagnostic.span.field === 'body' && (spot.bottom < view.top || spot.top > view.bottom)) return null;
        const start = words.length > 1 ? about.left : spot.left;
        return placeCard(size, about, start, keepClear(session), { width: innerWidth, height: innerHeight });
      },
    );
  }

  #next(session: Session, by: Opened): void {
    const after = this.#open?.session === session ? this.#open.note : undefined;
    const note = session.next(after);
    if (note) this.#show(session, note, by);
  }

  #rework(open: Open): void {
    const { session, note, by } = open;
    showRework({
      session,
      note,
      layer: this.#layer,
      focused: by === 'keyboard',
      open: () => this.#open === open && !this.#signal.aborted,
      close: (back) => this.#close(back),
    });
  }

  #apply(): void {
    const open = this.#open;
    const fixes = open?.help?.fixes;
    const fix = open && fixes?.[open.pick % fixes.length];
    if (!open || !fix) return;
    this.#close(false);
    void open.session.apply(open.note, fix);
  }

  /** `back`: the caret returns to the editor if the card had the focus. */
  #close(back: boolean): void {
    clearTimeout(this.#hover);
    const open = this.#open;
    if (!open) return;
    const focused = this.#layer.hasFocus;
    this.#open = null;
    this.#layer.hideCard();
    if (back && focused) open.session.focus();
  }

  #paintBadge(): void {
    const session = this.#session;
    if (!session) return;
    const { editor } = session.box;
    const place = session.box.badge();
    const count = session.notes.length;
    const visible = place !== null && editor.isConnected && editor.checkVisibility() && session.coaching;
    const props = visible
      ? { count, lens: session.notes[0]?.diagnostic.lens ?? null, onOpen: () => this.#next(session, 'click') }
      : null;
    this.#layer.say(!visible ? '' : count === 0 ? 'No notes left' : count === 1 ? '1 note' : `${count} notes`);
    this.#layer.showBadge(session, props, place?.anchor ?? editor, (size) => {
      const now = session.box.badge();
      if (!now || !editor.checkVisibility()) return null;
      const view = visibleBox(now.anchor);
      if (view.right <= view.left || view.bottom <= view.top) return null;
      return placeBadge(size.width, view, now.at, keepClear(session));
    });
  }

  #onMove(session: Session, event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    cancelAnimationFrame(this.#pointer);
    const { clientX, clientY } = event;
    this.#pointer = requestAnimationFrame(() => {
      const note = session.noteAt(clientX, clientY);
      clearTimeout(this.#hover);
      if (note === (this.#open?.note ?? null)) return;
      if (this.#open && this.#open.by !== 'hover') return;
      if (note) this.#hover = setTimeout(() => this.#show(session, note, 'hover'), HOVER_MS);
      else this.#leaveSoon();
    });
  }

  #onLeave(event: PointerEvent): void {
    cancelAnimationFrame(this.#pointer);
    clearTimeout(this.#hover);
    if (this.#open?.by === 'hover' && !this.#layer.holds(event)) this.#leaveSoon();
  }

  #leaveSoon(): void {
    this.#hover = setTimeout(() => {
      if (this.#open?.by === 'hover' && !this.#layer.pointed) this.#close(false);
    }, LEAVE_MS);
  }

  #onPress(event: PointerEvent): void {
    if (!this.#open) return;
    // A card that is used stays, whatever opened it.
    if (this.#layer.holds(event)) this.#open.by = this.#open.by === 'hover' ? 'click' : this.#open.by;
    else this.#close(false);
  }

  #onKey(session: Session, event: KeyboardEvent): void {
    if (event.isComposing) return;
    const take = () => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const open = this.#open?.session === session ? this.#open : null;
    if (isNextKey(event) && session.notes.length > 0) {
      take();
      this.#next(session, 'keyboard');
    } else if (open && event.key === 'Escape') {
      take();
      this.#close(true);
    } else if (open && event.key === 'Enter' && event.altKey) {
      take();
      this.#apply();
    }
  }
}

function isNextKey(event: KeyboardEvent): boolean {
  const other = event.ctrlKey || event.metaKey || event.shiftKey || event.getModifierState('AltGraph');
  return event.code === NEXT_KEY.code && event.altKey === NEXT_KEY.altKey && !other;
}
