import type { Walk, WalkMessage } from '../engine/walk';
import type { Client, Who } from './client';
import type { Opening } from './openings';
import type { Fact, PageFacts } from './types';

/** What pages of the extension ask of the brief. No page of a site may. */
export type BriefRequest =
  /** Reads the page of a tab, under the leave that the rep's click gave for it; what it says goes to the side panel. */
  | { readonly op: 'read'; readonly tabId: number }
  | { readonly op: 'find'; readonly who: Who }
  | { readonly op: 'get'; readonly id: string }
  | { readonly op: 'list' }
  /** Keeps what the rep chose of a page, with the client that it belongs to, or a new one. */
  | { readonly op: 'keep'; readonly page: PageFacts; readonly facts: readonly Fact[]; readonly id?: string }
  /** Reads pasted text about a client; nothing is kept yet. */
  | { readonly op: 'paste'; readonly text: string; readonly about: string }
  | { readonly op: 'save'; readonly client: Client }
  | { readonly op: 'remove'; readonly id: string }
  | { readonly op: 'removeAll' }
  | { readonly op: 'export'; readonly id?: string }
  | { readonly op: 'import'; readonly text: string }
  | { readonly op: 'walk'; readonly thread: readonly WalkMessage[]; readonly draft: string };

/** Every answer: what was asked for, or why not, in words for the rep. */
export type BriefAnswer =
  | { readonly ok: false; readonly say: string }
  | {
      readonly ok: true;
      readonly client?: Client;
      readonly openings?: readonly Opening[];
      readonly clients?: readonly ClientLine[];
      readonly page?: PageFacts;
      readonly text?: string;
      readonly count?: number;
      readonly walk?: Walk;
    };

/** A client in a list. */
export interface ClientLine {
  readonly id: string;
  readonly name: string;
  readonly facts: number;
}

/** What is written, and to whom, as the coach tells the side panel. */
export interface BoxView {
  readonly who: Who;
  /** Whom it shows as recipient; may be empty. */
  readonly to: string;
  readonly thread: readonly WalkMessage[];
  readonly draft: string;
}

/** From the side panel to the coach: write this sentence where a message opens, in that frame; or judge the draft anew. */
export type PanelRequest = { readonly insert: string; readonly frame: string } | { readonly again: true };

/** From the coach to the side panel. `box` is null when nothing is written any more; `inserted` answers a request. */
export type PortAnswer = { readonly box: BoxView | null; readonly frame: string } | { readonly inserted: boolean };
