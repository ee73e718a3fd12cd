/** `npm run new:rule ID`: makes the skeleton of a rule, registers it, and says what comes next. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LENSES = {
  pressure: 'pressure',
  ask: 'ask',
  me: 'me-focus',
  curiosity: 'curiosity',
  telling: 'telling',
  journey: 'journey',
};
const id = process.argv[2] ?? '';
const lens = LENSES[id.split('-')[0]];
if (!/^[a-z]+(-[a-z]+)+$/.test(id) || !lens) {
  console.error(
    `Usage: npm run new:rule ID\nID is lens-idea in lower case, like pressure-countdown; the lens is one of ${Object.keys(LENSES).join(', ')}.`,
  );
  process.exit(2);
}

const path = fileURLToPath(new URL(`../lib/rules/${id}.ts`, import.meta.url));
if (existsSync(path)) {
  console.error(`lib/rules/${id}.ts exists already. Choose another ID or edit that file.`);
  process.exit(2);
}

writeFileSync(
  path,
  `import { defineRule } from '../engine/rule';
import { rx } from '../engine/text/rx';

export default defineRule({
  id: 'core/${id}',
  lens: '${lens}',
  kind: '${id.split('-').slice(1).join('-')}',
  severity: 'suggestion',
  summary: 'What it looks for, in a few words',
  messages: ['What will the reader feel at {quote}?', 'Another wording of it: {quote}.', 'And a third: {quote}.'],
  why: 'Why it matters to the reader, in at most 25 words.',
  source: { principle: 'pace' },
  any: [rx\`replace me with a (family|group) of words\`],
  examples: {
    flags: ['Please [[replace me with a family of words]].'],
    passes: ['What is left alone.'],
  },
});
`,
);

const index = fileURLToPath(new URL('../lib/rules/index.ts', import.meta.url));
const camel = (s) => s.replace(/-(\w)/g, (_, c) => c.toUpperCase());
const source = readFileSync(index, 'utf8');
const ids = [...source.matchAll(/from '\.\/([a-z-]+)'/g)]
  .map((m) => m[1])
  .concat(id)
  .sort();
const other = source.match(/^import type .*$/gm) ?? [];
const imports = ids.map((i) => `import ${camel(i)} from './${i}';`);
const list = `  rules: [\n${ids.map((i) => `    ${camel(i)},`).join('\n')}\n  ],`;
const rest = source.replace(/^import .*\n/gm, '').replace(/ {2}rules: \[[^\]]*\],/, list);
writeFileSync(index, `${[...other, ...imports].join('\n')}\n${rest}`);

console.log(`Made lib/rules/${id}.ts and listed it in lib/rules/index.ts.
Next: write its patterns and at least four examples each of what it flags ([[exact words]]) and lets pass, then
  npx vitest run tests/rules -t core/${id}
  npm run docs`);
