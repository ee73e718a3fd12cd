import type { Rule } from '../lib/engine/rule';
import { coreStyle } from '../lib/rules';
import { UsageError } from './usage';

/** `earnest explain RULE`: everything that the coach can say about one of its rules. "core/" may be left out. */
export function explain(args: readonly string[]): number {
  const [name, ...more] = args;
  if (name === undefined || more.length > 0) throw new UsageError('explain takes one rule; `earnest rules` lists them');
  const rule = coreStyle.rules.find((r) => r.id === name || r.id === `core/${name}`);
  if (!rule) throw new UsageError(`there is no rule "${name}"; \`earnest rules\` lists them`);
  process.stdout.write(asText(rule));
  return 0;
}

/** `earnest rules`: a line a rule. */
export function rules(): number {
  const width = Math.max(...coreStyle.rules.map((r) => r.id.length));
  process.stdout.write(coreStyle.rules.map((r) => `${r.id.padEnd(width)}  ${r.summary}\n`).join(''));
  return 0;
}

function asText(rule: Rule): string {
  const { principle, evidence } = rule.source;
  const lines = [
    `${rule.id}  ${rule.lens}, ${rule.severity}`,
    rule.summary,
    '',
    `Why: ${rule.why}`,
    `Source: the principle “${principle}”${evidence ? `; ${evidence.text} (grade ${evidence.grade})` : ''}`,
    '',
    'Flags:',
    ...rule.examples.flags.map(example),
    'Lets pass:',
    ...rule.examples.passes.map(example),
  ];
  return `${lines.join('\n')}\n`;
}

/** An example may be a whole draft: its lines go on one. */
function example(text: string): string {
  return `  ${text.replace(/\n+/g, ' / ')}`;
}
