import type { StoredStyle } from '../style/stored';
import { listIn } from './read';
import { defineItem } from './store';

/** The house styles of this browser, each with its text. `lib/style-store` checks every copy before it uses it. */
export const styles = defineItem<readonly StoredStyle[]>({
  key: 'styles',
  read: (stored) => listIn(stored) as readonly StoredStyle[],
  // A style is kept or it is not: one that is gone with the next restart would be a promise broken.
  holds: false,
});
