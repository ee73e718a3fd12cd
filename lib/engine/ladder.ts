import type { AskMatch } from './analyse/types';
import { briefOf } from './brief';
import { asksIn } from './listed';
import type { Frame, Sentence } from './reading';
import { type Standing, standingOf } from './stage';
import type { CreditKind, Rung, Stage } from './types';

/** An ask with what stood before it. */
export interface Climbed {
  readonly sentence: Sentence;
  /** Place of the sentence in `Reading.content`. */
  readonly at: number;
  readonly match: AskMatch;
  readonly credits: readonly CreditKind[];
  /** The credits before it suffice for its rung. */
  readonly earned: boolean;
  /** They do because of what the brief knows: no pattern and no weight can tell. */
  readonly byBrief: boolean;
  /** A different ask of rung 3 or more stood before it. */
  readonly second: boolean;
}

/** What each rung needs: any one of these. Rung 1 needs nothing. Source: codebook, "ASK". */
const NEEDS: Readonly<Record<Rung, readonly CreditKind[]>> = {
  1: [],
  3: ['observation', 'relation', 'gift'],
  4: ['observation', 'relation'],
  5: ['relation'],
  6: ['relation'],
};

/** Weighs every ask of the message, in reading order, against the credits that stand before it. */
export function climb(frame: Frame): readonly Climbed[] {
  const { stage } = frame;
  const standing = standingOf(stage, frame.context.incoming);
  const credits = new Set<CreditKind>();
  if (stage !== 'cold') credits.add('relation');
  const mentioned = new Set(briefOf(frame).mentions.map(({ sentence }) => sentence.index));
  const without = new Set(credits);
  const out: Climbed[] = [];
  const credit = (kind: CreditKind) => {
    credits.add(kind);
    without.add(kind);
  };
  frame.content.forEach((sentence, i) => {
    const earnedHere = sentence.is.credits;
    for (const match of asksIn(sentence, frame.content[i - 1])) {
      for (const c of earnedHere) if (c.end <= match.start) credit(c.kind);
      const needs = NEEDS[match.rung];
      const earnedBy = (known: ReadonlySet<CreditKind>) =>
        needs.length === 0 ||
        (match.object === 'exchange' && !standing.refused) ||
        (allowed(match.rung, stage, standing) && needs.some((n) => known.has(n)));
      const earned = earnedBy(credits);
      const second = oneAtATime(stage) && match.rung >= 3 && out.some((a) => differs(a.match, match));
      out.push({
        sentence,
        at: i,
        match,
        credits: [...credits],
        earned,
        byBrief: earned && !earnedBy(without),
        second,
      });
    }
    for (const c of earnedHere) credit(c.kind);
    // What is true of this client and not of everyone in their trade. Source: codebook, "Credits".
    if (mentioned.has(sentence.index)) credits.add('observation');
  });
  return out;
}

/** The highest rung that an ask at the end of the message would have earned; 2 is free for all: a question about them. */
export function reach(frame: Frame): Rung | 2 {
  const { stage } = frame;
  const standing = standingOf(stage, frame.context.incoming);
  const credits = new Set<CreditKind>();
  for (const { is } of frame.content) for (const { kind } of is.credits) credits.add(kind);
  if (stage !== 'cold') credits.add('relation');
  const open = DOWN.find((rung) => allowed(rung, stage, standing) && NEEDS[rung].some((need) => credits.has(need)));
  return open ?? 2;
}

const DOWN: readonly Rung[] = [6, 5, 4, 3];

/** What their last message forbids, no credit can buy; a decision wants a deal that is alive. */
function allowed(rung: Rung, stage: Stage, standing: Standing): boolean {
  if (standing.refused) return false;
  if (rung === 6) return standing.live;
  return rung < 4 || stage !== 'replied' || !standing.factsOnly;
}

/** In a live working exchange several practical requests are normal. Source: codebook, Borderlines. */
function oneAtATime(stage: Stage): boolean {
  return stage === 'cold' || stage === 'replied';
}

function differs(before: AskMatch, now: AskMatch): boolean {
  if (before.object === 'exchange' || now.object === 'exchange') return false;
  return before.rung >= 3 && before.object !== now.object;
}
