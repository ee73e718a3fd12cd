import { gmailSite } from './gmail';
import type { Site } from './host';
import { linkedinSite } from './linkedin';
import { outlookSite } from './outlook';
import { salesNavigatorSite } from './sales-navigator';

/** Every site that the coach works on by itself, as the watcher knows it. */
const SITES: readonly Site[] = [gmailSite, linkedinSite, outlookSite, salesNavigatorSite];

/** The site of a page, or null. */
export function siteFor(url: URL): Site | null {
  return SITES.find((site) => site.matches(url)) ?? null;
}
