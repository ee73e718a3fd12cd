/** Weights of cues, by name. */
export type Weights = Readonly<Record<string, number>>;
export { ALONE } from './weights-alone';
export { IN_PLACE } from './weights-in-place';
