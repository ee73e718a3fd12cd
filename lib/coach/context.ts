import type { Context } from '../engine/types';
import type { ComposeBox } from '../hosts/host';

/** What the page shows of the conversation around a box. */
export function contextOf(box: ComposeBox): Context {
  const incoming = box.incoming();
  return { stage: box.stage(), ...(incoming === undefined ? {} : { incoming }) };
}
