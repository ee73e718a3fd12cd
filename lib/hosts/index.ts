import { gmail } from './gmail';
import type { Host } from './host';
import { linkedin } from './linkedin';

/** Every site that the coach works on. */
const HOSTS: readonly Host[] = [gmail, linkedin];

/** The host of a page, or null. */
export function hostFor(url: URL): Host | null {
  return HOSTS.find((host) => host.matches(url)) ?? null;
}
