import { hostsOf, OPTIONAL, type SiteAccess, STANDARD } from '../access/sites';

/** Every site that the coach works on by itself. */
export const SITES: readonly SiteAccess[] = [...STANDARD, ...OPTIONAL];

const siteAt = (host: string): SiteAccess | undefined => SITES.find((site) => hostsOf(site).includes(host));

export const isSite = ({ protocol, hostname }: URL): boolean => protocol === 'https:' && siteAt(hostname) !== undefined;

/** What a site is called, by its hostname. */
export const siteName = (host: string): string => siteAt(host)?.title ?? host;
