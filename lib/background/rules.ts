import type { PrincipleId } from '../engine/types';
import type { RuleInfo } from '../messages';
import type { Listed } from '../style/lineup';

/** What a page may know of a rule: words only, no patterns. */
export function infoOf({ rule, style, house, fixed }: Listed): RuleInfo {
  const { id, lens, summary, why, source, examples } = rule;
  return {
    id,
    lens,
    summary,
    why,
    style,
    principle: house ? 'What your team has agreed on' : PRINCIPLES[source.principle],
    ...(source.evidence && { evidence: source.evidence }),
    ...(fixed && { fixed }),
    flags: examples.flags,
    passes: examples.passes,
  };
}

/** As the meters call them. */
const PRINCIPLES: Readonly<Record<PrincipleId, string>> = {
  pace: 'Their pace, not ours',
  earn: 'Earn the ask',
  world: 'Their world, not ours',
  ask: 'Ask, don’t tell',
  curiosity: 'Create curiosity',
  walk: 'Walk with them',
  'long-game': 'Play the long game',
};
