/** `npm run bench`: Earnest beside its peers, in one process, on the same mails. Ratios count; the machine is noisy. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { createEngine, forget } from '../../lib/engine';
import type { Draft } from '../../lib/engine/types';
import { coreStyle } from '../../lib/rules';
import { checkStyle } from '../../lib/style/check';
import { createHouseEngine } from '../../lib/style/house-engine';
import { manyRules } from '../style/many-rules';
import { mails, textOf, WORDS } from './mails';
import { type Timing, time, timing } from './measure';
import { peers } from './peers';
import { rewriteTimings } from './rewrites';

const engine = createEngine(coreStyle);
const draft = (body: string): Draft => ({ channel: 'email', subject: 'The depot in Leeds', body });
const check = (body: string) => engine.check(draft(body), { stage: 'cold' });

function thousandRules() {
  const checked = checkStyle(manyRules(1_000), { core: coreStyle, local: true });
  if (!checked.ok) throw new Error('the bench style is not in order');
  return checked.style;
}

/** A mail never seen before: nothing that was kept of other mails may help. */
function fresh(body: string) {
  forget();
  // An engine keeps its last answer: the same mail again would cost nothing.
  return createEngine(coreStyle).check(draft(body), { stage: 'cold' });
}

/** One key press after another into the middle of a text: the time that each takes. */
async function typing(words: number, keys: number): Promise<Timing> {
  const text = textOf(words);
  const at = text.indexOf(' ', text.length / 2);
  const typed = ' and would that help your team on a Tuesday too?'.slice(0, keys);
  const drafts = Array.from(typed, (_, i) => text.slice(0, at) + typed.slice(0, i + 1) + text.slice(at));
  // Each round starts before the first key, with nothing kept of the round before.
  const before = (body: string) => {
    if (body !== drafts[0]) return;
    forget();
    check(text);
  };
  return time(drafts, check, before);
}

const all = mails();
const warmUp = all.slice(0, 60);
const rows: [string, Timing][] = [];
for (const [name, run] of Object.entries({ earnest: fresh, ...(await peers()) })) {
  await time(warmUp, run);
  rows.push([name, await time(all, run)]);
}
const own = rows[0]?.[1].median ?? 0;

console.log(`Full check of a mail of about ${WORDS} words, ${all.length} mails, Node ${process.version}\n`);
const ms = (n: number) => n.toFixed(3).padStart(8);
for (const [name, t] of rows) {
  console.log(
    `  ${name.padEnd(11)} median ${ms(t.median)} ms  p95 ${ms(t.p95)} ms  ${(t.median / own).toFixed(2).padStart(6)} x Earnest`,
  );
}

const key = { words120: await typing(120, 48), words2000: await typing(2_000, 48) };
console.log('\nOne key press, everything else unchanged\n');
for (const [name, t] of Object.entries(key))
  console.log(`  ${name.padEnd(11)} median ${ms(t.median)} ms  p95 ${ms(t.p95)} ms`);

const text = textOf(120);
const house = createHouseEngine({ core: coreStyle, layers: [{ origin: 'url', style: thousandRules() }] });
const rounds = { none: engine, house };
const styled = { none: [] as number[], house: [] as number[] };
for (let round = 0; round < 12; round++) {
  for (const [name, one] of Object.entries(rounds) as ['none' | 'house', typeof engine][]) {
    for (let i = 1; i <= 40; i++) {
      const body = `${text} And would that help your team on day ${round}${name}`.slice(0, text.length + i);
      const start = performance.now();
      one.check(draft(body), { stage: 'cold' });
      if (round > 1) styled[name].push(performance.now() - start);
    }
  }
}
const withStyles = { none: timing(styled.none), house: timing(styled.house) };
console.log('\nOne key press with 1,000 house rules beside none\n');
for (const [name, t] of Object.entries(withStyles))
  console.log(`  ${name.padEnd(11)} median ${ms(t.median)} ms  p95 ${ms(t.p95)} ms`);

const rewrites = rewriteTimings();
console.log(`\nRewrites: mails of about 120 words with about eight flags, ${rewrites.mails} of them\n`);
for (const [name, t] of [
  ['all cards', rewrites.mail],
  ['first card', rewrites.first],
  ['rework', rewrites.rework],
] as const)
  console.log(`  ${name.padEnd(11)} median ${ms(t.median)} ms  p95 ${ms(t.p95)} ms`);

console.log('\nGrowth: a full check by length\n');
const growth = [];
for (const words of [100, 500, 2_000, 10_000, 20_000]) {
  const text = textOf(words);
  const { median } = await time(
    Array.from({ length: 7 }, () => text),
    fresh,
  );
  growth.push({ words, median, perWord: median / words });
  console.log(
    `  ${String(words).padStart(6)} words ${ms(median)} ms  ${((1_000 * median) / words).toFixed(2)} µs a word`,
  );
}

const bundle = await build({
  stdin: {
    contents: "export { createEngine } from './lib/engine'; export { coreStyle } from './lib/rules';",
    resolveDir: process.cwd(),
  },
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
});
const code = bundle.outputFiles[0]?.contents ?? new Uint8Array();
const size = { minified: code.length, gzip: gzipSync(code).length };
const memory = process.memoryUsage();
console.log(
  `\nEngine and core style: ${(size.minified / 1024).toFixed(0)} KB minified, ${(size.gzip / 1024).toFixed(0)} KB gzip`,
);
console.log(`Memory of this process with all peers loaded: ${(memory.rss / 1e6).toFixed(0)} MB`);

mkdirSync('.output', { recursive: true });
writeFileSync(
  '.output/bench.json',
  `${JSON.stringify({ check: Object.fromEntries(rows), key, withStyles, rewrites, growth, size, memory: memory.rss }, null, 1)}\n`,
);
