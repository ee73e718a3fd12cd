import type { Reading } from '../../engine/reading';
import type { Page } from './page';

const pages = new WeakMap<Reading, Page>();

/** The engine's reading as house rules see it: the same sentences. */
export function pageOf(reading: Reading): Page {
  const known = pages.get(reading);
  if (known) return known;
  const page: Page = { channel: reading.draft.channel, sentences: reading.sentences };
  pages.set(reading, page);
  return page;
}
