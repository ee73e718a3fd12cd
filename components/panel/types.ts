import type { Ask, Lens, Principle, Rung, Strength } from '../../lib/engine/types';

/** One note as the panel lists it. */
export interface NoteLine {
  readonly key: string;
  readonly lens: Lens;
  readonly quote: string;
  readonly message: string;
}

/** One ask of the draft on the ladder. */
interface AskLine extends Pick<Ask, 'rung' | 'earned'> {
  readonly quote: string;
}

/** What a draft amounts to, as the panel draws it. */
export interface DraftView {
  /** 0 to 100. */
  readonly score: number;
  readonly strengths: readonly Pick<Strength, 'quote' | 'message'>[];
  /** In reading order. */
  readonly notes: readonly NoteLine[];
  readonly asks: readonly AskLine[];
  /** The highest rung that the draft has earned so far. */
  readonly earned: Rung | 2;
  readonly principles: readonly Principle[];
  readonly length: DraftLength;
}

export interface DraftLength {
  readonly words: number;
  readonly characters: number;
  /** The most characters that the channel takes, where it has a limit. */
  readonly limit: number | null;
}
