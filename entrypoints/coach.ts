import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Coach, startCoach } from '../lib/coach';

/**
 * The background puts it into a frame when the rep first focuses a compose box there, or points one out with the toolbar button.
 * A coach that works here already stays: it knows what the rep settled.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { earnestCoach?: Coach };
  if (world.earnestCoach?.alive) return;
  world.earnestCoach = startCoach(new AbortController().signal);
});
