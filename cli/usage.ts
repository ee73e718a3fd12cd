/** The command line cannot be understood: shown with the usage, exit code 2. */
export class UsageError extends Error {}
