import type { Shape } from '../dom/highlights';
import type { OffsetMark } from '../dom/surface';
import type { Field, Lens } from '../engine/types';
import { type Note, segments } from './note';

/** Which line a lens draws. The codebook's three are told apart by shape; the rest are hints in the quietest one. */
const SHAPES: Record<Lens, Shape> = {
  pressure: 'wavy',
  ask: 'dotted',
  'me-focus': 'dashed',
  house: 'dotted',
  curiosity: 'dashed',
  telling: 'dashed',
  journey: 'dashed',
};

/** The lines to draw in one field, each letter under one of them. */
export function marksIn(notes: readonly Note[], field: Field): readonly OffsetMark[] {
  return segments(notes, field).map(({ note, start, end }) => ({ start, end, shape: SHAPES[note.diagnostic.lens] }));
}
