import { engineFor } from './engine';
import { reason } from './files';
import type { Finding } from './finding';
import { formatOf, print } from './formats';
import { DRAFT_OPTIONS, draftsOf, readDraft } from './input';
import { toJson } from './json';
import { inFile, position } from './position';
import { pretty } from './pretty';
import type { Checked } from './types';
import { parse } from './usage';

/** `earnest check`: judges each file, prints, and gives the exit code. A file that cannot be read stops no other. */
export async function check(args: readonly string[]): Promise<number> {
  const { files, format, defaults, styles } = options(args);
  const engine = await engineFor(styles);
  if (!engine) return 2;
  const checked: Checked[] = [];
  let unreadable = false;
  for (const file of files) {
    try {
      const { text, draft, context, offsets } = await readDraft(file, defaults);
      const report = engine.check(draft, context);
      const diagnostics = report.diagnostics.map((d) => ({ ...d, fixes: engine.fixes(draft, context, d) }));
      checked.push({ file, text, offsets, report: { ...report, diagnostics } });
    } catch (error) {
      unreadable = true;
      process.stderr.write(`earnest: ${file}: ${reason(error)}\n`);
    }
  }
  const told = {
    pretty: () => coloured(checked),
    json: () => checked.map(toJson),
    findings: () => checked.flatMap(findings),
  };
  process.stdout.write(print(told, format));
  if (unreadable) return 2;
  return checked.some((c) => c.report.diagnostics.length > 0) ? 1 : 0;
}

function coloured(checked: readonly Checked[]): string {
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
  const { values, positionals } = parse(args, { format: { type: 'string' }, ...DRAFT_OPTIONS });
  return {
    ...draftsOf(values, positionals),
    format: formatOf(values.format),
  };
}
