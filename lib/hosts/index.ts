import { gmail } from './gmail';
import type { Host } from './host';
import { linkedin } from './linkedin';
import { outlook } from './outlook';
import { salesNavigator } from './sales-navigator';

/** Every site that the coach works on by itself. */
const HOSTS: readonly Host[] = [gmail, linkedin, outlook, salesNavigator];

/** The host of a page, or null. */
export function hostFor(url: URL): Host | null {
  return HOSTS.find((host) => host.matches(url)) ?? null;
}
