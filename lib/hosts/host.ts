import type { Channel, Stage } from '../engine/types';

/** Where the badge stands: on the lower right inside of a tall box, or astride the upper edge of a low one. */
export interface BadgePlace {
  readonly anchor: Element;
  readonly at: 'inside' | 'edge';
}

/**
 * One open compose box, as its host shows it now. It is a view without a memory: every method reads the page anew,
 * as hosts re-use, move and re-build their nodes.
 */
export interface ComposeBox {
  /** The element that the rep types in: a contenteditable or a textarea. State is keyed by it. */
  readonly editor: HTMLElement;
  readonly channel: Channel;
  /** Whether an element inside the editor is not the rep's own words: a quote, a signature, a chip, ghost text. */
  isForeign(element: Element): boolean;
  /** The subject line, or an empty string where there is none. */
  subject(): string;
  /** The field of the subject line, if the rep can type in it. */
  subjectField?(): HTMLInputElement | null;
  /** How far the conversation is, as far as the page shows it. */
  stage(): Stage;
  /** Their last message as plain text, if the page shows one. */
  incoming(): string | undefined;
  /** The place for the badge, or null when there is none now. */
  badge(): BadgePlace | null;
  /** The host's Send button: only to keep clear of it. */
  sendButton(): Element | null;
}

/** One site. Everything that knows its markup is in the file that implements this. */
export interface Host {
  readonly id: string;
  /** Whether this page is the host's. */
  matches(url: URL): boolean;
  /** The compose editor that holds a focused element, or null for any other field. Cheap: the watcher asks at every focus. */
  editorAt(element: Element): HTMLElement | null;
  /** The compose box around an editor that `editorAt` gave. */
  open(editor: HTMLElement): ComposeBox;
}

/** One selector for any of several, so that each can stand on a line of its own with its date. */
export function any(...selectors: string[]): string {
  return selectors.join(', ');
}
