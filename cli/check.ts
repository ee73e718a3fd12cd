import { createEngine, type Engine } from '../lib/engine';
import { parseDraftFile } from '../lib/engine/file';
import type { Channel, Stage } from '../lib/engine/types';
import { coreStyle } from '../lib/rules';
import { createHouseEngine } from '../lib/style/house-engine';
import { readText, reason } from './files';
import { type Finding, github, sarif } from './finding';
import { toJson } from './json';
import { inFile, position } from './position';
import { pretty } from './pretty';
import { readStyles } from './styles';
import type { Checked } from './types';
import { oneOf, parse, UsageError } from './usage';

const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;
const STAGES = ['cold', 'replied', 'met', 'client'] as const satisfies readonly Stage[];
const CHANNELS = ['email', 'message', 'note'] as const satisfies readonly Channel[];

/** `earnest check`: judges each file, prints, and gives the exit code. A file that cannot be read stops no other. */
export async function check(args: readonly string[]): Promise<number> {
  const { files, format, stage, channel, styles } = options(args);
  const engine = await engineFor(styles);
  if (!engine) return 2;
  const checked: Checked[] = [];
  let unreadable = false;
  for (const file of files) {
    try {
      const text = await readText(file);
      const { draft, context, offsets } = parseDraftFile(text, {
        ...(stage && { stage }),
        ...(channel && { channel }),
      });
      const report = engine.check(draft, context);
      const diagnostics = report.diagnostics.map((d) => ({ ...d, fixes: engine.fixes(draft, context, d) }));
      checked.push({ file, text, offsets, report: { ...report, diagnostics } });
    } catch (error) {
      unreadable = true;
      process.stderr.write(`earnest: ${file}: ${reason(error)}\n`);
    }
  }
  process.stdout.write(print(checked, format));
  if (unreadable) return 2;
  return checked.some((c) => c.report.diagnostics.length > 0) ? 1 : 0;
}

/** The core rules with the house styles of `files`; nothing, said on stderr, if one of them is not in order. */
async function engineFor(files: readonly string[]): Promise<Engine | undefined> {
  if (files.length === 0) return createEngine(coreStyle);
  const styles = await readStyles(files);
  if (!styles) return undefined;
  return createHouseEngine({
    core: coreStyle,
    layers: styles.map((style) => ({ origin: 'file', style })),
    always: true,
  });
}

function print(checked: readonly Checked[], format: (typeof FORMATS)[number]): string {
  if (format === 'json') return `${JSON.stringify(checked.map(toJson), null, 1)}\n`;
  if (format === 'sarif') return sarif(checked.flatMap(findings));
  if (format === 'github') return github(checked.flatMap(findings));
  const { NO_COLOR } = process.env;
  return pretty(checked, process.stdout.isTTY === true && !NO_COLOR);
}

const LEVELS = { warning: 'warning', suggestion: 'warning', hint: 'note' } as const;

function findings(checked: Checked): readonly Finding[] {
  return checked.report.diagnostics.map((d) => {
    const { start, end } = inFile(checked, d.span);
    const last = position(checked.text, end);
    return {
      file: checked.file,
      rule: d.ruleId,
      level: LEVELS[d.severity],
      ...position(checked.text, start),
      endLine: last.line,
      endColumn: last.column,
      message: `${d.message} ${d.why}`,
    };
  });
}

function options(args: readonly string[]) {
  const string = { type: 'string' } as const;
  const { values, positionals } = parse(args, {
    format: string,
    stage: string,
    channel: string,
    style: { type: 'string', multiple: true },
  });
  if (positionals.length === 0) throw new UsageError('name at least one file, or - for standard input');
  return {
    files: positionals,
    styles: values.style ?? [],
    format: oneOf('--format', values.format ?? 'pretty', FORMATS),
    stage: values.stage === undefined ? undefined : oneOf('--stage', values.stage, STAGES),
    channel: values.channel === undefined ? undefined : oneOf('--channel', values.channel, CHANNELS),
  };
}
