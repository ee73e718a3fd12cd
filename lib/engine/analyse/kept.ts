import type { Analysis } from './types';

let slots = 0;

/**
 * What depends on a sentence alone: read once, kept as long as its analysis. It is kept in the analysis itself, for every
 * sentence is asked for a dozen such things at every key press, and a look into a WeakMap costs several times as much.
 */
export function keptBy<V extends object>(read: (is: Analysis) => V): (is: Analysis) => V {
  const slot = slots++;
  return (is) => {
    const known = is.kept[slot];
    if (known !== undefined) return known as V;
    const value = read(is);
    is.kept[slot] = value;
    return value;
  };
}
