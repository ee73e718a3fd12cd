import type { StrengthKind } from '../../types';
import type { ClientMatch } from '../types';
import { type About, RELATION_CUES } from './about';

/** By itself, without its message, a sentence must be surer than this to count: what it earns depends on it. */
const CERTAIN = -0.8;

/**
 * Does it say something about this client, or ask a genuine question about their world? Judged by the sentence alone:
 * the message decides the doubtful ones (`strengths`).
 */
export function clientOf(about: About): ClientMatch | undefined {
  return about.points >= CERTAIN ? { kind: kindOf(about), ...about.range } : undefined;
}

/** A question, a link between the two, or something seen. */
export function kindOf({ on }: About): StrengthKind {
  if ((on.has('mark') || on.has('curious')) && (on.has('genuine') || !seen(on))) return 'question';
  const linked = RELATION_CUES.some((name) => on.has(name));
  return linked && !seen(on) ? 'relation' : 'observation';
}

const seen = (on: ReadonlySet<string>) => on.has('sawFact') || on.has('guessFact') || on.has('sourceSays');
