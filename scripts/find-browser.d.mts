/** The path of a Chromium, Chrome or Edge; rejects with what to install. */
export function findBrowser(): Promise<string>;
/** Where one would stand, best first. */
export function candidates(platform?: string, env?: Readonly<Record<string, string | undefined>>): string[];
