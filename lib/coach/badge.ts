import { placeBadge } from '../dom/place';
import { visibleBox } from '../dom/scroll';
import { say } from '../i18n';
import type { Layer } from './layer';
import { keepClear } from './room';
import type { Session } from './session';

/** Shows the badge of a box at its edge, says how many notes there are, and hides it where there is nothing to coach. */
export function paintBadge(layer: Layer, session: Session, onOpen: () => void): void {
  const { editor } = session.box;
  const place = session.box.badge();
  const count = session.notes.length;
  const visible = place !== null && editor.isConnected && editor.checkVisibility() && session.coaching;
  const props = visible ? { count, lens: session.notes[0]?.diagnostic.lens ?? null, onOpen } : null;
  layer.say(!visible ? '' : count === 0 ? say('badge.saidNone') : say('badge.said', count));
  layer.showBadge(session, props, place?.anchor ?? editor, (size) => {
    const now = session.box.badge();
    if (!now || !editor.checkVisibility()) return null;
    const view = visibleBox(now.anchor);
    if (view.right <= view.left || view.bottom <= view.top) return null;
    return placeBadge(size.width, view, now.at, keepClear(session));
  });
}
