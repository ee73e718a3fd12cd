export function findFirefox(): Promise<string>;
export function firefoxes(platform?: string, env?: Record<string, string | undefined>): string[];
