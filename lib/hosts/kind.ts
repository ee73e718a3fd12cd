import type { Channel, Stage } from '../engine/types';
import {
  type BadgePlace,
  type ComposeBox,
  type Host,
  type Limits,
  type Person,
  type Place,
  type Site,
  surrounding,
  type ThreadMessage,
} from './host';

/** How a site shows one kind of compose box: mostly selectors, looked up within `within` each time. */
export interface Kind extends Place {
  readonly channel: Channel;
  /** What stands in the editor and is not the rep's own words. */
  readonly foreign?: string;
  readonly subject?: string;
  readonly send?: string;
  readonly limits?: (box: Element) => Limits;
  readonly recipients: (box: Element) => Person[];
  readonly thread: (box: Element) => ThreadMessage[];
  /** How far the conversation is, where the page says more than its thread. */
  readonly stage?: (box: Element) => Stage | undefined;
  readonly badge?: (editor: HTMLElement) => BadgePlace;
}

/** A host from its site and its kinds of boxes; the first kind that fits an editor counts. */
// @__NO_SIDE_EFFECTS__
export function hostOf(site: Site, kinds: readonly Kind[]): Host {
  return {
    ...site,
    open(editor) {
      const kind = kinds.find((each) => editor.matches(each.editor) && surrounding(editor, each.within));
      if (!kind) throw new Error(`No compose box of ${site.id}.`);
      return open(editor, kind);
    },
  };
}

function open(editor: HTMLElement, kind: Kind): ComposeBox {
  // Looked up anew each time. A box that was just taken apart is its own surroundings.
  const box = () => surrounding(editor, kind.within) ?? editor;
  return {
    editor,
    channel: kind.channel,
    isForeign: (element) => kind.foreign !== undefined && element.matches(kind.foreign),
    subjectField() {
      const field = kind.subject ? box().querySelector<HTMLInputElement>(kind.subject) : null;
      // Replies keep the field without a size.
      return field && isSeen(field) ? field : null;
    },
    limits: () => kind.limits?.(box()) ?? {},
    recipients: () => kind.recipients(box()),
    thread: () => kind.thread(box()),
    stage: () => kind.stage?.(box()),
    badge: () => kind.badge?.(editor) ?? { anchor: editor, at: 'edge' },
    sendButton: () => (kind.send ? box().querySelector(kind.send) : null),
    others() {
      const all = (editor.getRootNode() as ParentNode).querySelectorAll<HTMLElement>(kind.editor);
      return [...all].filter((other) => other !== editor && surrounding(other, kind.within) && isSeen(other));
    },
  };
}

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility();
}

/** The text of an element as a person reads it, without the blanks around it. */
export function textOf(element: Element | null | undefined): string {
  return (element as HTMLElement | null | undefined)?.innerText.trim() ?? '';
}

/** The people that elements of a box name, each once. */
export function namesIn(box: Element | null, selector: string): Person[] {
  const people = new Map<string, Person>();
  for (const element of box?.querySelectorAll(selector) ?? []) {
    const name = textOf(element);
    const link = element.closest<HTMLAnchorElement>('a[href]')?.href;
    if (name !== '' && !people.get(name)?.link) people.set(name, link ? { name, link } : { name });
  }
  return [...people.values()];
}
