import { check } from './check';
import { explain, rules } from './explain';
import { UsageError } from './usage';

const USAGE = `earnest: the writing coach on files

  earnest explain RULE    what a rule looks for, why, and on what evidence
  earnest rules           every rule, a line each
  earnest check [--format pretty|json] [--stage cold|replied|met|client] [--channel email|message|note] FILE… | -

A draft file may start with header lines (Channel, Stage, Incoming, Subject), then a blank line, then the body.
--stage and --channel are for drafts that do not say their own. "-" reads standard input.
Exit: 0 nothing to flag, 1 something is flagged, 2 wrong usage or a file that cannot be read.
`;

/** Runs one command line; resolves to the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
    (command === undefined ? process.stderr : process.stdout).write(USAGE);
    return command === undefined ? 2 : 0;
  }
  try {
    if (command === 'check') return await check(rest);
    if (command === 'explain') return explain(rest);
    if (command === 'rules') return rules();
    throw new UsageError(`unknown command "${command}"`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`earnest: ${error.message}\n\n${USAGE}`);
    return 2;
  }
}
