import type { PrincipleId } from './types';

/** What the meters count in a message. */
export interface Facts {
  /** Phrases flagged as pressure. */
  readonly pushes: number;
  /** Asks of rung 3 and more. */
  readonly asks: number;
  /** Asks flagged because nothing before them earns them. */
  readonly unearned: number;
  /** Sentences flagged as about the seller. */
  readonly aboutYou: number;
  /** Sentences that say or ask something of this client. */
  readonly aboutThem: number;
  /** Those of them that are questions. */
  readonly questions: number;
  /** Those of them that state something. */
  readonly details: number;
  /** Those of them that say how the two know each other. */
  readonly links: number;
  /** Different steps of the walk. */
  readonly steps: number;
}

export type Parts = Readonly<Record<string, number>>;

/** One of the seven meters. Its score is made of its own named parts and of nothing else. */
interface Meter {
  readonly id: PrincipleId;
  readonly title: string;
  /** What the reader meets, from low to high. */
  readonly words: readonly [string, string, string];
  /** Its share of the one score; the shares add up to 1. */
  readonly weight: number;
  readonly parts: (facts: Facts) => Parts;
  readonly score: (parts: Parts) => number;
}

const of = (parts: Parts, name: string) => parts[name] ?? 0;

/**
 * The weights follow how strongly each count orders labelled messages as their readers rated them: pressure first,
 * then whose world it is, then the asks. Counts wear off: a third push costs less than the first.
 */
export const METERS: readonly Meter[] = [
  {
    id: 'pace',
    title: 'Their pace, not ours',
    words: ['pushes them', 'leans on them a little', 'leaves them free'],
    weight: 0.28,
    parts: (f) => ({ 'pushing phrases': f.pushes }),
    score: (p) => 1 / (1 + 0.9 * of(p, 'pushing phrases')),
  },
  {
    id: 'earn',
    title: 'Earn the ask',
    words: ['asks before it gives', 'asks a little early', 'earns what it asks'],
    weight: 0.16,
    parts: (f) => ({ asks: f.asks, 'not yet earned': f.unearned }),
    score: (p) => 1 / (1 + 0.8 * of(p, 'not yet earned')),
  },
  {
    id: 'world',
    title: 'Their world, not ours',
    words: ['mostly about you', 'about you both', 'mostly about them'],
    weight: 0.26,
    parts: (f) => ({ 'sentences about you': f.aboutYou, 'sentences about them': f.aboutThem }),
    score: (p) =>
      (of(p, 'sentences about them') + 0.75) / (of(p, 'sentences about them') + of(p, 'sentences about you') + 1.5),
  },
  {
    id: 'ask',
    title: 'Ask, don’t tell',
    words: ['tells them', 'asks a little', 'asks them'],
    weight: 0.08,
    parts: (f) => ({ 'questions about them': f.questions, 'sentences about you': f.aboutYou }),
    score: (p) => 0.4 + 0.4 * of(p, 'questions about them') - 0.06 * of(p, 'sentences about you'),
  },
  {
    id: 'curiosity',
    title: 'Create curiosity',
    words: ['could go to anyone', 'knows them a little', 'could only go to them'],
    weight: 0.14,
    parts: (f) => ({ 'details of theirs': f.details, 'questions about them': f.questions }),
    score: (p) => (of(p, 'details of theirs') + of(p, 'questions about them')) / 3,
  },
  {
    id: 'walk',
    title: 'Walk with them',
    words: ['skips where they are now', 'takes a step with them', 'walks with them'],
    weight: 0.04,
    parts: (f) => ({ 'steps of the walk': f.steps }),
    score: (p) => 0.3 + 0.35 * of(p, 'steps of the walk'),
  },
  {
    id: 'long-game',
    title: 'Play the long game',
    words: ['reads as one deal', 'somewhere between', 'reads as a relationship'],
    weight: 0.04,
    parts: (f) => ({ 'shared links': f.links, 'pushing phrases': f.pushes }),
    score: (p) => 0.6 + 0.3 * of(p, 'shared links') - 0.3 * of(p, 'pushing phrases'),
  },
];
