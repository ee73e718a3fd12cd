/** Weights of cues, by name. Fitted to the labelled messages; a negative one speaks against a push. */
export type Weights = Readonly<Record<string, number>>;
export { ALONE } from './weights-alone';
export { IN_PLACE } from './weights-in-place';

/** What cues add to the log odds. */
export function oddsOf(weights: Weights, features: Readonly<Record<string, number>>): number {
  let total = 0;
  for (const name in features) total += (weights[name] ?? 0) * (features[name] ?? 0);
  return total;
}
