import type { Lens } from '../engine/types';
import { flagIn, objectIn, textsIn } from './read';
import { defineItem } from './store';

/** What the rep has chosen. */
export interface Choices {
  /** Off is off everywhere. */
  readonly on: boolean;
  /** Hostnames where the coach stays away. */
  readonly sitesOff: readonly string[];
  readonly lensesOff: readonly Lens[];
  readonly rulesOff: readonly string[];
  /** Whether counts for the weekly picture are kept. */
  readonly progress: boolean;
  /** Whether Alt and a key work in a compose box, besides the browser's own shortcuts. */
  readonly keys: boolean;
  /** Whether the panel was left open. */
  readonly panel: boolean;
}

const LENSES: readonly string[] = [
  'pressure',
  'ask',
  'me-focus',
  'curiosity',
  'telling',
  'journey',
  'house',
] satisfies Lens[];

export const choices = defineItem<Choices>({
  key: 'choices',
  read(stored) {
    const { on, sitesOff, lensesOff, rulesOff, progress, keys, panel } = objectIn(stored);
    return {
      on: flagIn(on, true),
      sitesOff: textsIn(sitesOff),
      lensesOff: textsIn(lensesOff).filter((lens): lens is Lens => LENSES.includes(lens)),
      rulesOff: textsIn(rulesOff),
      progress: flagIn(progress, true),
      keys: flagIn(keys, true),
      panel: flagIn(panel, false),
    };
  },
});

/** Whether the coach may speak on a site. */
export const speaksOn = ({ on, sitesOff }: Choices, site: string): boolean => on && !sitesOff.includes(site);

/** A list with a text in it or not in it. */
export function withText<T extends string>(list: readonly T[], text: T, there: boolean): readonly T[] {
  return there ? [...list.filter((other) => other !== text), text] : list.filter((other) => other !== text);
}
