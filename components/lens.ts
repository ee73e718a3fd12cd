import type { Lens } from '../lib/engine/types';
import type { TextKey } from './say';

/** What a lens is called on screen. */
export const LENS_NAMES = {
  pressure: 'lens.pressure',
  ask: 'lens.ask',
  'me-focus': 'lens.meFocus',
  curiosity: 'lens.curiosity',
  telling: 'lens.telling',
  journey: 'lens.journey',
  house: 'lens.house',
} as const satisfies Record<Lens, TextKey>;

/** What a lens looks for, in a sentence. */
export const LENS_HELP = {
  pressure: 'lensHelp.pressure',
  ask: 'lensHelp.ask',
  'me-focus': 'lensHelp.meFocus',
  curiosity: 'lensHelp.curiosity',
  telling: 'lensHelp.telling',
  journey: 'lensHelp.journey',
  house: 'lensHelp.house',
} as const satisfies Record<Lens, TextKey>;

/** The colours of the underlines, on a light and on a dark editor: the same as in `tokens.css`, which a host's page cannot see. */
export const LINE_COLOURS = {
  wavy: { light: '#a84b08', dark: '#f2a65a' },
  dotted: { light: '#6246b5', dark: '#bba8f5' },
  dashed: { light: '#0b716a', dark: '#66c9bf' },
} as const;
