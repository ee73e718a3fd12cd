import type { Walk } from '../../lib/engine/walk';

/** Who has covered a stone: the end of a text's name. */
export function coveredBy({
  rep,
  client,
  covered,
}: Walk['stones'][number]): 'told' | 'taught' | 'asked' | 'wish' | 'open' {
  if (covered) return client ? 'told' : 'taught';
  if (rep) return 'asked';
  return client ? 'wish' : 'open';
}
