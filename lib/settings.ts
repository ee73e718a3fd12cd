/** All that this extension keeps, by name. Every item is typed, has a version, and survives a full or broken store. */
import { choices } from './settings/choices';
import { dismissals } from './settings/dismissals';
import { progress } from './settings/progress';
import type { Item, Saved } from './settings/store';
import { styles } from './settings/styles';

export { type Choices, choices, speaksOn, withText } from './settings/choices';
export { dayOf } from './settings/day';
export {
  type Dismissals,
  type DismissedDraft,
  type DismissedFlag,
  dismissals,
  draftLike,
  flagOf,
  holdsFlag,
  newId,
  undone,
  withDraft,
  withoutDraft,
  withoutOld,
} from './settings/dismissals';
export { likeness, sketchOf } from './settings/fingerprint';
export {
  type Counts,
  counted,
  countsIn,
  NOTHING,
  type Progress,
  progress,
  type Week,
  weeksOf,
} from './settings/progress';
export { BRIEF_DATABASE, type Reading, reading } from './settings/reading';
export type { Item, Saved } from './settings/store';
export { styles } from './settings/styles';

const ALL = [choices, dismissals, progress, styles] as const;

/** Everything that is kept, as plain data: what the privacy page shows and exports. */
export async function everything(): Promise<Readonly<Record<string, unknown>>> {
  return Object.fromEntries(await Promise.all(ALL.map(async (item) => [item.key, await item.get()] as const)));
}

/** Forgets everything. */
export async function forgetEverything(): Promise<Saved> {
  const all = await Promise.all(ALL.map((item) => item.remove()));
  return all.find((saved) => saved !== 'saved') ?? 'saved';
}

/** Tells of every change of anything that is kept, until `signal` aborts. */
export function watchEverything(changed: () => void, signal: AbortSignal): void {
  for (const item of ALL) (item as Item<unknown>).watch(changed, signal);
}
