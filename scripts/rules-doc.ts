/** Writes docs/rules.md from the rules themselves: `npm run docs`. A test fails when it is out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Rule } from '../lib/engine/rule';
import { coreStyle } from '../lib/rules';

const PATH = new URL('../docs/rules.md', import.meta.url);

export function rulesPage(): string {
  const lenses = [...new Set(coreStyle.rules.map((r) => r.lens))];
  const parts = lenses.map(
    (lens) =>
      `## ${lens}\n\n${coreStyle.rules
        .filter((r) => r.lens === lens)
        .map(section)
        .join('\n')}`,
  );
  return `# The rules of the core style\n\nMade from the rules by \`npm run docs\`. Words in **bold** are what is flagged. Evidence grades: A experiment or\nmeta-analysis, B peer-reviewed observation, C one vendor's numbers, D second-hand.\n\n${parts.join('\n')}`;
}

function section(rule: Rule): string {
  const { principle, evidence } = rule.source;
  return `### ${rule.id}

${rule.summary}. *${rule.severity}*

${rule.why} Source: principle \`${principle}\`${evidence ? `; ${evidence.text} (grade ${evidence.grade})` : ''}.

${rule.examples.flags.map((e) => `- flags: ${inline(e).replaceAll('[[', '**').replaceAll(']]', '**')}`).join('\n')}
${rule.examples.passes.map((e) => `- passes: ${inline(e)}`).join('\n')}
`;
}

/** Examples hold template braces and line breaks: neither may become markup. */
function inline(example: string): string {
  return example.replace(/\n+/g, ' / ').replace(/[<>*_`|]/g, '\\$&');
}

export const currentPage = () => readFileSync(PATH, 'utf8');

// Run by itself it writes; imported by the test it does not.
if (process.argv[1]?.endsWith('rules-doc.ts')) writeFileSync(PATH, rulesPage());
