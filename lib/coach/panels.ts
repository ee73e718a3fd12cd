import { type Box, placePanel } from '../dom/place';
import { visibleBox } from '../dom/scroll';
import type { Layer } from './layer';
import type { CardParts } from './parts';
import { keepClear } from './room';
import type { Session } from './session';
import { viewOf } from './view';

type Opened = 'click' | 'keyboard';

/** What the panel opens. */
interface Opens {
  note(session: Session, key: string, by: Opened): void;
  /** The whole draft in better words. */
  rework(session: Session, by: Opened): void;
}

/** The panel of the box that the rep is in: open or not, as it was left. */
export class Panels {
  readonly #layer: Layer;
  readonly #parts: Pick<CardParts, 'panel'>;
  readonly #opens: Opens;
  #open: { readonly session: Session; readonly by: Opened } | null = null;

  constructor(layer: Layer, parts: Pick<CardParts, 'panel'>, opens: Opens) {
    this.#layer = layer;
    this.#parts = parts;
    this.#opens = opens;
  }

  toggle(session: Session, by: Opened): void {
    if (this.#open?.session === session) {
      this.close();
      return;
    }
    this.#open = { session, by };
    this.#parts.panel.keep(true);
    this.#draw(by === 'keyboard');
  }

  /** True when there was one to close. The caret goes back to the text. */
  close(): boolean {
    const open = this.#open;
    if (!open) return false;
    const focused = this.#layer.hasFocus;
    this.#open = null;
    this.#parts.panel.keep(false);
    this.#layer.hidePanel();
    if (focused) open.session.focus();
    return true;
  }

  /** The rep went to another box: the panel goes along, if it was left open. */
  turnTo(session: Session): void {
    this.#open = null;
    this.#layer.hidePanel();
    this.changed(session);
  }

  changed(session: Session): void {
    if (!this.#open && session.coaching && this.#parts.panel.open()) this.#open = { session, by: 'click' };
    if (this.#open?.session === session) this.#draw(false);
  }

  gone(session: Session): void {
    if (this.#open?.session !== session) return;
    this.#open = null;
    this.#layer.hidePanel();
  }

  /** Where it is on the screen, for those who must not cover it. */
  get box(): readonly Box[] {
    return this.#open ? this.#layer.panelBox : [];
  }

  #draw(focused: boolean): void {
    const open = this.#open;
    if (!open) return;
    const { session, by } = open;
    const { report, draft, notes, box } = session;
    if (!report || !session.coaching) {
      this.#layer.hidePanel();
      return;
    }
    this.#layer.showPanel(
      {
        view: viewOf(draft, report, notes, box.limits().body),
        focused,
        onOpen: (key) => this.#opens.note(session, key, by),
        onRework: notes.length > 0 ? () => this.#opens.rework(session, by) : null,
        onSilence: () => {
          this.close();
          session.silence();
        },
        onClose: () => this.close(),
      },
      box.editor,
      (size) => {
        if (!box.editor.checkVisibility()) return null;
        const about = visibleBox(box.badge()?.anchor ?? box.editor);
        const around = {
          about,
          rtl: getComputedStyle(box.editor).direction === 'rtl',
          words: session.notes.flatMap((note) => session.boxesOf(note).words),
          beside: box.others().map(visibleBox),
          avoid: keepClear(session),
        };
        return placePanel(size, around, { width: innerWidth, height: innerHeight });
      },
    );
  }
}
