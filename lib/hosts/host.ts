import type { Channel, Stage } from '../engine/types';

/** One site, as far as the watcher has to know it: which pages, and which fields are compose editors. A few bytes of selectors. */
export interface Site {
  readonly id: string;
  /** Whether this page is the site's. */
  matches(url: URL): boolean;
  readonly places: readonly Place[];
}

/** One kind of compose editor: what it is, and what stands around it. Never a translated label. */
export interface Place {
  readonly editor: string;
  /** What surrounds one compose box, and no other field: the first of them that is there counts. */
  readonly within: readonly string[];
}

/** One site with all that the coach reads of it. Everything that knows its markup is in the file that implements this. */
export interface Host extends Site {
  /** The compose box around an editor that `editorAt` gave. */
  open(editor: HTMLElement): ComposeBox;
}

/**
 * One open compose box, as its host shows it now. It is a view without a memory: every method reads the page anew,
 * as hosts re-use, move and re-build their nodes. It reads what is on the screen, and nothing else.
 */
export interface ComposeBox {
  /** The element that the rep types in: a contenteditable or a textarea. State is keyed by it. */
  readonly editor: HTMLElement;
  readonly channel: Channel;
  /** Whether an element inside the editor is not the rep's own words: a quote, a signature, a chip, ghost text. */
  isForeign(element: Element): boolean;
  /** The field of the subject line, if the rep sees one. */
  subjectField(): HTMLInputElement | null;
  /** Most characters that the host takes, where it says so. */
  limits(): Limits;
  /** Whom it goes to, as far as the page shows it. */
  recipients(): readonly Person[];
  /** What was written before in this conversation, oldest first, as far as the page shows it. */
  thread(): readonly ThreadMessage[];
  /** How far the conversation is, where the page says more than its thread. */
  stage?(): Stage | undefined;
  /** The place for the badge, or null when there is none now. */
  badge(): BadgePlace | null;
  /** The host's Send button: only to keep clear of it. */
  sendButton(): Element | null;
  /** Other compose editors that the rep sees beside this one: only to keep clear of them. */
  others(): readonly HTMLElement[];
}

export interface Limits {
  readonly subject?: number;
  readonly body?: number;
}

/** A name may be an empty string; an address is there in mail only, a link on sites of profiles. */
export interface Person {
  readonly name: string;
  readonly address?: string;
  /** Their profile, where the page links it. */
  readonly link?: string;
}

export interface ThreadMessage {
  readonly author: Person;
  /** Whether the rep wrote it. */
  readonly own: boolean;
  readonly text: string;
}

/** What a thread comes to. */
export interface Conversation {
  readonly stage: Stage;
  /** Their last message. */
  readonly incoming?: string;
  /** Whether they asked something in it. */
  readonly asked: boolean;
}

/** Where the badge stands: on the lower right inside of a tall box, or astride the upper edge of a low one. */
export interface BadgePlace {
  readonly anchor: Element;
  readonly at: 'inside' | 'edge';
}

/** One selector for any of several, so that each can stand on a line of its own with its date. */
// @__NO_SIDE_EFFECTS__
export function any(...selectors: string[]): string {
  return selectors.join(', ');
}

/** The compose editor of a site that holds an element, or null for any other field. Cheap: asked at every focus. */
export function editorAt(site: Site, element: Element): HTMLElement | null {
  for (const { editor, within } of site.places) {
    const found = element.closest<HTMLElement>(editor);
    if (found && surrounding(found, within)) return found;
  }
  return null;
}

/** What stands around an editor, by the first selector that finds anything. */
export function surrounding(editor: Element, within: readonly string[]): Element | null {
  for (const selector of within) {
    const found = editor.closest(selector);
    if (found) return found;
  }
  return null;
}
