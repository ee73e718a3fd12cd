/** The words of the brief. Plain, serialisable data only: it is stored, exported and sent between pages unchanged. */

/** In the order in which they usually open a conversation best. */
export const FACT_KINDS = [
  'initiative',
  'event',
  'hiring',
  'goal',
  'challenge',
  'technology',
  'quote',
  'product',
  'person',
  'number',
  'place',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** A block of a page's own text: plain text, no markup. `under` is the heading above it. */
export interface Block {
  readonly kind: 'heading' | 'text' | 'item';
  readonly text: string;
  readonly under?: string;
}

/** Who a profile page is about, as it says itself. */
export interface ProfilePerson {
  readonly name: string;
  readonly headline?: string;
  readonly company?: string;
}

/** What a page says, without its menus, banners, advertisements and markup. */
export interface PageText {
  readonly url: string;
  readonly title: string;
  /** What the site calls itself, where it says so. */
  readonly site?: string;
  /** Language tag of the page, where it says so. */
  readonly lang?: string;
  /** Day it was published, `2026-10-14`. */
  readonly date?: string;
  /** Most of it waits behind a subscription. */
  readonly walled: boolean;
  readonly person?: ProfilePerson;
  readonly blocks: readonly Block[];
}

interface FactSource {
  /** `http` or `https`; absent for what the rep pasted or wrote. */
  readonly url?: string;
  readonly title: string;
}

/** Something true of one client, in the words of the page. */
export interface Fact {
  /** The same for the same words about the same client from the same page: reading a page twice adds nothing. */
  readonly id: string;
  readonly kind: FactKind;
  /** The sentence, as it stands on the page or as the rep changed it. Plain text. */
  readonly sentence: string;
  /** Language of the sentence, two letters. */
  readonly lang: string;
  /** Whom it is about, as the page names them. */
  readonly about: string;
  readonly source: FactSource;
  /** Day the page was published, where it says so. */
  readonly date?: string;
  /** Day it was read or written down. */
  readonly read: string;
  /** 0..1: how sure it is that the sentence says this of the client. What the rep changed or wrote is 1. */
  readonly confidence: number;
  /** 0..1: how useful it is to open with. */
  readonly rank: number;
}

/** Why a page gave no facts: too little text, a subscription, a language not read, or nothing about the client. */
export type Empty = 'text' | 'paywall' | 'language' | 'facts';

/** What reading a page for a client comes to. */
export interface PageFacts {
  /** The client, as the page names them; empty when it names nobody. */
  readonly company: string;
  /** Registered domain, where the page is the client's own. */
  readonly domain?: string;
  readonly person?: ProfilePerson;
  readonly url: string;
  readonly title: string;
  /** Best opening first. */
  readonly facts: readonly Fact[];
  readonly empty?: Empty;
}
