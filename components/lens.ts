import type { Lens } from '../lib/engine/types';

/** What a lens is called on screen. */
export const LENS_NAMES: Record<Lens, string> = {
  pressure: 'Pressure',
  ask: 'Ask',
  'me-focus': 'Me-focus',
  curiosity: 'Curiosity',
  telling: 'Telling',
  journey: 'The walk',
  house: 'House style',
};

/** The colours of the underlines, on a light and on a dark editor: the same as in `tokens.css`, which a host's page cannot see. */
export const LINE_COLOURS = {
  wavy: { light: '#a84b08', dark: '#f2a65a' },
  dotted: { light: '#6246b5', dark: '#bba8f5' },
  dashed: { light: '#0b716a', dark: '#66c9bf' },
} as const;
