import type { Shape } from '../dom/highlights';
import type { Lens } from '../engine/types';

/** Which line a lens draws. The codebook's three are told apart by shape; the rest are hints in the quietest one. */
export const SHAPES: Record<Lens, Shape> = {
  pressure: 'wavy',
  ask: 'dotted',
  'me-focus': 'dashed',
  house: 'dotted',
  curiosity: 'dashed',
  telling: 'dashed',
  journey: 'dashed',
};
