import { diffStyles } from '../lib/style/diff';
import { problemLine } from '../lib/style/problem';
import { testStyle } from '../lib/style/test';
import type { Finding } from './finding';
import { formatOf, print } from './formats';
import { stylePolicy } from './style-policy';
import { type CheckedStyle, checkStyles, readStyles } from './styles';
import { parse, UsageError } from './usage';
import { importVale } from './vale';

/** `earnest style …`: for teams that keep their house style in a repository. */
export async function style(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === 'check') return check(rest);
  if (command === 'test') return test(rest);
  if (command === 'diff') return diff(rest);
  if (command === 'import-vale') return importVale(rest);
  if (command === 'policy') return stylePolicy(rest);
  throw new UsageError(
    command === undefined
      ? 'style takes check, test, diff, import-vale or policy'
      : `unknown command "style ${command}"`,
  );
}

async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, { format: { type: 'string' }, shared: { type: 'boolean' } });
  if (positionals.length === 0) throw new UsageError('name at least one style file, or - for standard input');
  const format = formatOf(values.format);
  const { all, complete } = await checkStyles(positionals, values.shared !== true);
  const told = {
    pretty: () => all.map(pretty).join(''),
    json: () => all.map(({ file, checked }) => ({ file, ok: checked.ok, problems: checked.problems })),
    findings: () => all.flatMap(findings),
  };
  process.stdout.write(print(told, format));
  if (!complete) return 2;
  return all.every(({ checked }) => checked.ok) ? 0 : 1;
}

function findings({ file, checked }: CheckedStyle): readonly Finding[] {
  return checked.problems.map(({ line, column, message, advice }) => {
    return { file, rule: 'style', level: 'error', line, column, message: `${message} ${advice}` };
  });
}

function pretty({ file, checked }: CheckedStyle): string {
  if (!checked.ok) return checked.problems.map((problem) => `${problemLine(file, problem)}\n`).join('');
  const { title, version, rules, override, accept } = checked.style;
  const counts = [
    `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}`,
    ...(override.length > 0 ? [`${override.length} ${override.length === 1 ? 'override' : 'overrides'}`] : []),
    ...(accept.length > 0 ? [`${accept.length} accepted`] : []),
  ];
  return `${file}: ${title} ${version} is in order: ${counts.join(', ')}\n`;
}

/** Runs the examples alone: a style that has other mistakes is tested as far as it can be read. */
async function test(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, { coverage: { type: 'boolean' } });
  if (positionals.length === 0) throw new UsageError('name at least one style file');
  const { all, complete } = await checkStyles(positionals);
  let failed = false;
  for (const { file, checked } of all) {
    const compiled = checked.style;
    if (!checked.ok) {
      failed = true;
      process.stdout.write(checked.problems.map((problem) => `${problemLine(file, problem)}\n`).join(''));
    }
    if (!compiled) continue;
    const tests = testStyle(compiled);
    const examples = compiled.rules.reduce((n, r) => n + r.examples.flags.length + r.examples.passes.length, 0);
    const wrong = tests.reduce((n, t) => n + t.failures.length, 0);
    process.stdout.write(`${file}: ${examples - wrong} of ${examples} examples hold, in ${tests.length} rules\n`);
    if (values.coverage !== true) continue;
    for (const { rule, coverage } of tests) {
      const used = coverage.patterns.filter((p) => p.used).length;
      if (coverage.patterns.length === 0) continue;
      process.stdout.write(`  ${rule}: ${used} of ${coverage.patterns.length} patterns have an example\n`);
      for (const p of coverage.patterns) if (!p.used) process.stdout.write(`    no example flags: ${p.written}\n`);
    }
  }
  if (!complete) return 2;
  return failed ? 1 : 0;
}

async function diff(args: readonly string[]): Promise<number> {
  const { positionals } = parse(args, {});
  if (positionals.length !== 2) throw new UsageError('style diff takes two style files, the old one first');
  const styles = await readStyles(positionals);
  if (!styles?.[0] || !styles[1]) return 2;
  const { from, to, summary, lines, raised } = diffStyles(styles[0], styles[1]);
  process.stdout.write([`${from} → ${to}: ${summary}`, ...lines.map((line) => `  ${line}`)].join('\n').concat('\n'));
  if (raised.length > 0) process.stdout.write(`  Subscribers are asked first: ${raised.join(', ')} rise to warning.\n`);
  return lines.length === 0 ? 0 : 1;
}
