import type { Diagnostic, Report } from '../lib/engine/types';
import { inFile, position } from './position';
import type { Checked } from './types';

const QUIET: Readonly<Record<NonNullable<Report['quiet']>, string>> = {
  ordinary: 'reads like ordinary mail, not a sales message: nothing to coach',
  language: 'is not English: the coach stays silent',
  empty: 'is empty',
};

/** The report as a person reads it in a terminal. Plain text; `colour` adds ANSI weight and nothing else. */
export function pretty(all: readonly Checked[], colour: boolean): string {
  const style = (code: number) => (s: string) => (colour ? `\u001b[${code}m${s}\u001b[0m` : s);
  const look = { strong: style(1), quiet: style(2), under: style(4) };
  const flags = all.reduce((n, c) => n + c.report.diagnostics.length, 0);
  const files = all.length === 1 ? '1 draft' : `${all.length} drafts`;
  const verdict = flags === 0 ? 'nothing to flag' : flags === 1 ? '1 flag' : `${flags} flags`;
  return `${all.map((c) => one(c, look)).join('\n')}\n${look.strong(`${verdict} in ${files}`)}\n`;
}

type Look = Record<'strong' | 'quiet' | 'under', (s: string) => string>;

function one(checked: Checked, look: Look): string {
  const { file, report } = checked;
  const head = look.under(file);
  if (report.quiet) return `${head}  ${look.quiet(QUIET[report.quiet])}\n`;
  const lines = [`${head}  ${look.quiet(`score ${report.score} of 100`)}`];
  for (const d of report.diagnostics) lines.push(...flag(checked, d, look));
  for (const s of report.strengths) {
    const { line, column } = position(checked.text, inFile(checked, s.span).start);
    lines.push(`  ${place(line, column)}  ${'keep'.padEnd(8)}  ${s.message}`);
  }
  const meters = report.principles.map((p) => `${p.title.replace('’', "'")}: ${p.said}`);
  lines.push(look.quiet(`  ${meters.join(' · ')}`));
  for (const f of report.failures) lines.push(`  rule ${f.ruleId} failed (${f.error}) and was skipped`);
  return `${lines.join('\n')}\n`;
}

const INDENT = ' '.repeat(21);

function flag(checked: Checked, d: Diagnostic, look: Look): string[] {
  const { line, column } = position(checked.text, inFile(checked, d.span).start);
  const lines = [
    `  ${place(line, column)}  ${d.lens.padEnd(8)}  ${look.strong(`“${oneLine(d.quote)}”`)}  ${look.quiet(d.ruleId)}`,
    `${INDENT}${d.message}`,
    look.quiet(`${INDENT}${d.why}`),
  ];
  for (const f of d.fixes) lines.push(`${INDENT}→ ${f.title}: ${after(f.edits.map((e) => e.newText))}`);
  return lines;
}

function after(texts: readonly string[]): string {
  const text = oneLine(texts.join(' ').trim());
  return text === '' ? '(take it out)' : `“${text}”`;
}

function place(line: number, column: number): string {
  return `${line}:${column}`.padEnd(7);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
