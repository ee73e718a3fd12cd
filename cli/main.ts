import { check } from './check';
import { explain, rules } from './explain';
import { fix } from './fix';
import { style } from './style';
import { UsageError } from './usage';

const USAGE = `earnest: the writing coach on files

  earnest check [--format pretty|json|sarif|github] [--stage cold|replied|met|client]
                [--channel email|message|note] [--style STYLE]… FILE… | -
                          what the coach says of drafts; with house styles, if named
  earnest fix [--diff] [--stage …] [--channel …] [--style STYLE]… FILE… | -
                          the draft in better words, or what would change; no file is written
  earnest rules           every rule of the core, a line each
  earnest explain RULE    what a rule looks for, why, and on what evidence

  earnest style check [--format pretty|json|sarif|github] [--shared] STYLE…
                          everything that is wrong with style files; --shared also refuses what only own files may hold
  earnest style test [--coverage] STYLE…
                          runs the examples in style files; with --coverage names patterns that no example uses
  earnest style diff OLD NEW
                          what is different, as those who subscribe will be told
  earnest style import-vale DIR [--id ID]
                          a style from rules in Vale's format, and on stderr what it left out
  earnest style policy [--lock RULE]… [--for chrome|edge|firefox] STYLE|URL…
                          a policy file that forces styles on all browsers of a company

A draft file may start with header lines (Channel, Stage, Incoming, Subject), then a blank line, then the body.
--stage and --channel are for drafts that do not say their own. "-" reads standard input.
Exit: 0 nothing to say, 1 something is (still) flagged, wrong or different, 2 wrong usage or a file that cannot be read or used.
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
    if (command === 'fix') return await fix(rest);
    if (command === 'style') return await style(rest);
    if (command === 'explain') return explain(rest);
    if (command === 'rules') return rules();
    throw new UsageError(`unknown command "${command}"`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`earnest: ${error.message}\n\n${USAGE}`);
    return 2;
  }
}
