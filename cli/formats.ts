import { type Finding, github, sarif } from './finding';
import { oneOf } from './usage';

const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;

type Format = (typeof FORMATS)[number];

/** What a command found, in each way that it can be told. Only the one that is asked for is made. */
interface Told {
  pretty(): string;
  json(): unknown;
  findings(): readonly Finding[];
}

/** `--format` as given. */
export const formatOf = (given = 'pretty'): Format => oneOf('--format', given, FORMATS);

export function print(told: Told, format: Format): string {
  if (format === 'pretty') return told.pretty();
  if (format === 'json') return `${JSON.stringify(told.json(), null, 1)}\n`;
  return format === 'sarif' ? sarif(told.findings()) : github(told.findings());
}
