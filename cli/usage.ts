import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The command line cannot be understood: shown with the usage, exit code 2. */
export class UsageError extends Error {}

/** Options and the rest. Throws a UsageError for what is not known. */
export function parse<O extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true as const, strict: true as const });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((a) => a === value);
  if (!found) throw new UsageError(`${option} takes ${allowed.join(', ')}; not "${value}"`);
  return found;
}
