import type { Climbed } from '../../engine/ladder';
import type { Reading } from '../../engine/reading';
import type { Rule } from '../../engine/rule';
import type { Rung } from '../../engine/types';

type Finder = Required<Pick<Rule, 'find' | 'at'>>;

/** The words of an ask on one rung that nothing before it has earned. */
export function unearned(rung: Rung): Finder {
  return asksThat((a) => a.match.rung === rung && !a.earned);
}

/** The words of an ask that was earned, but comes after a different one. */
export const second: Finder = asksThat((a) => a.earned && a.second);

function asksThat(are: (ask: Climbed) => boolean): Finder {
  return {
    find: (sentence, { asks }) => asks.find((a) => a.sentence === sentence && are(a))?.match,
    at: ({ asks }: Reading) => [...new Set(asks.filter(are).map((a) => a.at))],
  };
}
