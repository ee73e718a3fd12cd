import type { Context } from '../engine/types';
import { conversationOf } from '../hosts/conversation';
import type { ComposeBox } from '../hosts/host';

/** What the page shows of the conversation around a box. */
export function contextOf(box: ComposeBox): Context {
  const { stage, incoming } = conversationOf(box.thread(), box.recipients());
  return { stage: box.stage?.() ?? stage, ...(incoming === undefined ? {} : { incoming }) };
}
