import { expect } from 'vitest';
import { coreStyle } from '../../lib/rules';
import { type Checked, checkStyle } from '../../lib/style/check';
import type { CompiledStyle } from '../../lib/style/compiled';
import { problemLine } from '../../lib/style/problem';

export const check = (text: string, local = true): Checked => checkStyle(text, { core: coreStyle, local });

/** The problems of a file as every tool prints them. */
export const told = (text: string, local = true): string[] =>
  check(text, local).problems.map((p) => problemLine('f', p));

/** A style that must be in order. */
export function style(text: string): CompiledStyle {
  const checked = check(text);
  expect(checked.problems.map((p) => problemLine('f', p))).toEqual([]);
  if (!checked.ok) throw new Error('refused');
  return checked.style;
}

export const HEAD = 'format: 1\nstyle: {id: acme, title: Acme, version: 1.0.0}\n';

/** A file with one rule; `body` is what to look for, as YAML on lines of two spaces less than in the file. */
export function oneRule(body: string, flags: string, passes = 'How do you plan the week?'): string {
  const lines = body
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
  return `${HEAD}rules:
  - id: one
    message: Says it.
${lines}
    examples:
      flags: [${JSON.stringify(flags)}]
      passes: [${JSON.stringify(passes)}]
`;
}
