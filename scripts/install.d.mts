/** Installs the packages of package-lock.json if they are missing or others. */
export function ensureInstalled(): Promise<void>;
/** Whether what npm installed in the folder is what its package-lock.json asks for. */
export function isInstalled(folder?: string): boolean;
