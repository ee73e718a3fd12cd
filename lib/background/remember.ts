import type { Memory } from '../messages';
import {
  choices,
  counted,
  countsIn,
  dayOf,
  dismissals,
  progress,
  withDraft,
  withoutDraft,
  withoutOld,
  withText,
} from '../settings';

/** Keeps one thing. All that pages of hosts want kept goes through here, one after the other. */
export async function remember(memory: Memory): Promise<null> {
  switch (memory.what) {
    case 'draft':
      await dismissals.update((now) => {
        // The first to dismiss anything brings the salt; what was made with another one could never be found again.
        const fresh = now.drafts.length === 0 ? { ...now, salt: memory.salt } : now;
        return fresh.salt === memory.salt ? withoutOld(withDraft(fresh, memory.draft), dayOf(new Date())) : now;
      });
      break;
    case 'ended':
      await dismissals.update((now) => withoutDraft(now, memory.draft));
      break;
    case 'rule':
      await choices.update((now) => ({ ...now, rulesOff: withText(now.rulesOff, memory.ruleId, true) }));
      break;
    case 'site':
      await choices.update((now) => ({ ...now, sitesOff: withText(now.sitesOff, memory.site, true) }));
      break;
    case 'panel':
      await choices.update((now) => ({ ...now, panel: memory.open }));
      break;
    case 'counts': {
      const { progress: wanted } = await choices.get();
      if (wanted) await progress.update((now) => counted(now, memory.day, countsIn(memory.counts)));
      break;
    }
  }
  return null;
}
