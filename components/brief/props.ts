import type { Bond, Client } from '../../lib/brief/client';
import type { Opening } from '../../lib/brief/openings';
import type { BoxView, ClientLine } from '../../lib/brief/talk';
import type { Fact, PageFacts } from '../../lib/brief/types';
import type { Walk } from '../../lib/engine/walk';

/** All that the side panel shows. */
export interface BriefView {
  /** What was read last and is not decided yet; `why` when there was nothing to read. */
  readonly reading: { readonly page: PageFacts } | { readonly why: 'closed' } | null;
  readonly client: Client | null;
  readonly openings: readonly Opening[];
  readonly walk: Walk | null;
  /** What is being written in the tab beside; null when nothing is. */
  readonly box: BoxView | null;
  readonly clients: readonly ClientLine[];
  /** What just happened, for the eye and the screen reader. */
  readonly said: string;
}

/** All that a rep can do there. */
export interface BriefActions {
  readonly keep: (page: PageFacts, facts: readonly Fact[]) => void;
  readonly discard: () => void;
  readonly edit: (id: string, sentence: string) => void;
  readonly drop: (id: string) => void;
  readonly note: (notes: string) => void;
  readonly bond: (bond: Bond) => void;
  readonly unbond: (index: number) => void;
  readonly insert: (text: string) => void;
  readonly copy: (text: string) => void;
  readonly paste: (text: string, about: string) => void;
  readonly open: (id: string) => void;
  readonly close: () => void;
  readonly remove: (id: string) => void;
  readonly save: (id?: string) => void;
  readonly load: (file: File) => void;
}
