import type { Box } from '../dom/place';
import type { Session } from './session';

/** What our interface must not cover: the host's Send button. */
export function keepClear(session: Session): Box[] {
  const send = session.box.sendButton();
  if (!send?.checkVisibility()) return [];
  const { left, top, right, bottom } = send.getBoundingClientRect();
  return [{ left: left - 4, top: top - 4, right: right + 4, bottom: bottom + 4 }];
}
