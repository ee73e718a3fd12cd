import type { CardOrigin, DismissScope } from '../../components/Card';
import { around, placeCard } from '../dom/place';
import { scrollInto, visibleBox } from '../dom/scroll';
import type { Help } from '../engine/types';
import { type Command, commandOf } from '../keys';
import { paintBadge } from './badge';
import { Hover } from './hover';
import type { Layer } from './layer';
import { comparison, keyOf, type Note } from './note';
import { Panels } from './panels';
import type { CardParts } from './parts';
import { showRework } from './rework-card';
import { keepClear } from './room';
import { watchSeen } from './seen';
import type { Session } from './session';
import { keyAt } from './view';

/** How long a card waits for its rewrite before it opens without one; the rewrite comes in later. */
const WAIT_MS = 150;

type Opened = 'hover' | 'click' | 'keyboard';

interface Open {
  origin: CardOrigin | null;
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
  readonly #parts: CardParts;
  readonly #panels: Panels;
  readonly #signal: AbortSignal;
  #session: Session | null = null;
  #open: Open | null = null;
  #late: ReturnType<typeof setTimeout> | undefined;
  readonly #hover: Hover;

  constructor(layer: Layer, parts: CardParts, signal: AbortSignal) {
    this.#layer = layer;
    this.#parts = parts;
    this.#signal = signal;
    this.#panels = new Panels(layer, parts, {
      note: (session, key, by) => {
        const note = session.notes.find(({ diagnostic, start }) => keyAt(diagnostic, start) === key);
        if (note) this.#show(session, note, by);
      },
      rework: (session, by) => {
        const [note] = session.notes;
        if (!note) return;
        this.#close(false);
        this.#rework({ session, note, by, help: undefined, pick: 0, origin: null });
      },
    });
    layer.onKey = (event) => this.#session && this.#onKey(this.#session, event);
    this.#hover = new Hover(
      {
        shown: () => (this.#open ? { note: this.#open.note, hovered: this.#open.by === 'hover' } : null),
        show: (session, note) => this.#show(session, note, 'hover'),
        hide: () => this.#close(false),
        pointed: () => layer.pointed,
        holds: (event) => layer.holds(event),
      },
      signal,
    );
    layer.onCardLeave = () => this.#hover.left();
    addEventListener('pointerdown', (event) => this.#onPress(event), { capture: true, signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#late);
    });
  }

  /** Listens to one field of a box for pointer and keys. The session comes by a function: it takes up fields while it is made. */
  listen(of: () => Session, field: HTMLElement, signal: AbortSignal): void {
    field.addEventListener('pointermove', (event) => this.#hover.moved(of(), event), { signal, passive: true });
    field.addEventListener('pointerleave', (event) => this.#hover.leftField(event), { signal, passive: true });
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
    const { editor } = session.box;
    const changed = (visible: boolean) => {
      if (visible) session.touched(false);
      else if (this.#open?.session === session) this.#close(false);
      if (!visible) session.over();
      if (this.#session === session) this.#paintBadge();
      if (editor.isConnected) return;
      if (this.#session === session) this.#session = null;
      this.#panels.gone(session);
      removed();
    };
    watchSeen(editor, changed, session.signal);
  }

  /** The rep is in this box now: the badge is its badge. */
  turnTo(session: Session): void {
    if (this.#session === session) return;
    this.#close(false);
    this.#session = session;
    this.#paintBadge();
    this.#panels.turnTo(session);
  }

  changed(session: Session): void {
    const open = this.#open;
    if (open?.session === session) {
      const same = session.find(open.note);
      if (!same) this.#close(open.by === 'keyboard');
      else if (same !== open.note) this.#prepare({ ...open, note: same });
    }
    if (session !== this.#session) return;
    this.#paintBadge();
    this.#panels.changed(session);
  }

  #show(session: Session, note: Note, by: Opened): void {
    this.#hover.stop();
    const open: Open = { session, note, by, help: undefined, pick: 0, origin: null };
    this.#prepare(open);
    void this.#parts.explain(note.diagnostic.ruleId).then((origin) => {
      // A new answer meanwhile brings another note for the same words.
      if (!origin || this.#open?.note.diagnostic.ruleId !== note.diagnostic.ruleId) return;
      this.#open.origin = origin;
      if (this.#open.help !== undefined) this.#draw(this.#open);
    });
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
        origin: open.origin,
        onSite: this.#parts.onSite,
        onDismiss: (scope) => this.#dismiss(scope),
        onApply: () => this.#apply(),
        onOther: () => {
          open.pick += 1;
          this.#draw(open);
        },
        onKeep: () => this.#dismiss('time'),
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
        const avoid = [...keepClear(session), ...this.#panels.box];
        return placeCard(size, about, start, avoid, { width: innerWidth, height: innerHeight });
      },
    );
  }

  #next(session: Session, by: Opened, step: 1 | -1 = 1): void {
    const after = this.#open?.session === session ? this.#open.note : undefined;
    const note = session.next(after, step);
    if (note) this.#show(session, note, by);
  }

  #rework(open: Open): void {
    const { session, note, by } = open;
    this.#open = open;
    showRework({
      session,
      note,
      layer: this.#layer,
      focused: by === 'keyboard',
      avoid: () => this.#panels.box,
      open: () => this.#open === open && !this.#signal.aborted,
      close: (back) => this.#close(back),
    });
  }

  /** `time`: this one; the others go further. */
  #dismiss(scope: DismissScope | 'time'): void {
    const open = this.#open;
    if (!open) return;
    this.#close(true);
    open.session.dismiss(open.note);
    if (scope === 'draft') open.session.silence();
    else if (scope !== 'time') this.#parts.dismiss(scope, open.note.diagnostic.ruleId);
  }

  /** Does what a key, or the browser's shortcut, asks for; false when there is nothing to do. */
  run(command: Command): boolean {
    const session = this.#session;
    if (!session?.coaching) return false;
    const open = this.#open?.session === session ? this.#open : null;
    if (command === 'panel') this.#panels.toggle(session, 'keyboard');
    else if (command === 'apply' && open?.help?.fixes.length) this.#apply();
    else if (command === 'dismiss' && open) this.#dismiss('time');
    else if ((command === 'next' || command === 'previous') && session.notes.length > 0) {
      this.#next(session, 'keyboard', command === 'next' ? 1 : -1);
    } else return false;
    return true;
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
    this.#hover.stop();
    const open = this.#open;
    if (!open) return;
    const focused = this.#layer.hasFocus;
    this.#open = null;
    this.#layer.hideCard();
    if (back && focused) open.session.focus();
  }

  #paintBadge(): void {
    const session = this.#session;
    if (session) paintBadge(this.#layer, session, () => this.#panels.toggle(session, 'click'));
  }

  #onPress(event: PointerEvent): void {
    if (!this.#open) return;
    // A card that is used stays, whatever opened it.
    if (this.#layer.holds(event)) this.#open.by = this.#open.by === 'hover' ? 'click' : this.#open.by;
    else this.#close(false);
  }

  #onKey(session: Session, event: KeyboardEvent): void {
    if (event.isComposing || event.defaultPrevented) return;
    const take = () => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const command = this.#parts.keys() ? commandOf(event) : undefined;
    if (command && session === this.#session && this.run(command)) take();
    else if (event.key === 'Escape' && this.#open?.session === session) {
      take();
      this.#close(true);
    }
  }
}
