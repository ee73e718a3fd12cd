import { useEffect, useState } from 'react';
import { isAllowed, onPermissionChange } from '../access/permission';
import { type SiteAccess, STANDARD } from '../access/sites';
import { say } from '../i18n';
import { SITES } from './sites';

/** The sites that the browser lets the coach work on, as that changes, here or in the browser's own menus; null until it is known. */
export function useAllowed(): readonly SiteAccess[] | null {
  const [allowed, setAllowed] = useState<readonly SiteAccess[] | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const look = async () => {
      const answers = await Promise.all(SITES.map(isAllowed));
      if (!end.signal.aborted) setAllowed(SITES.filter((_, i) => answers[i]));
    };
    onPermissionChange(() => void look(), end.signal);
    void look();
    return () => end.abort();
  }, []);
  return allowed;
}

/** "Gmail and LinkedIn", in the rep's language; empty for none. */
export const namesOf = (sites: readonly SiteAccess[]): string =>
  new Intl.ListFormat(say('language')).format(sites.map(({ title }) => title));

/** The standard sites that are withheld; none while that is not known. */
export function useWithheld(): readonly SiteAccess[] {
  const allowed = useAllowed();
  return allowed ? STANDARD.filter((site) => !allowed.includes(site)) : [];
}
