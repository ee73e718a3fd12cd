/**
 * `npm test`: everything, stage by stage. `npm test -- --only unit,e2e` runs those; what follows a further `--` goes to
 * the runner: `npm test -- --only unit -- tests/engine`. The last line is `N passed, N failed`, all stages added up.
 */
import { build, ensureBuilt } from './build.mjs';
import { findBrowser } from './find-browser.mjs';
import { findFirefox } from './find-firefox.mjs';
import { ensureInstalled } from './install.mjs';
import { fail, SetupError, say, seconds } from './run.mjs';
import { check, playwright, vitest } from './suites.mjs';

const MINUTE = 60_000;

/**
 * In the order in which they are told. `needs` names the build without which a stage means nothing, `beside` the stage it
 * starts with; `find` sees to its browser.
 */
const STAGES = [
  { id: 'lint', title: 'Biome', run: () => check('@biomejs/biome', 'biome', ['check', '.']) },
  { id: 'types', title: 'Types', run: () => check('typescript', 'tsc', ['--noEmit']) },
  {
    id: 'pure',
    title: 'Types of the pure engine',
    run: () => check('typescript', 'tsc', ['--noEmit', '-p', 'lib/engine']),
  },
  {
    id: 'unit',
    title: 'Unit tests',
    run: (extra) => vitest('unit', ['--project=!build', ...extra], 12 * MINUTE),
  },
  { id: 'chrome', title: 'Chrome build', run: () => builds('chrome') },
  { id: 'firefox', title: 'Firefox build', run: () => builds('firefox') },
  {
    id: 'build',
    title: 'Build tests',
    needs: ['chrome', 'firefox'],
    run: (extra) => vitest('build', ['--project=build', ...extra], 2 * MINUTE),
  },
  {
    id: 'e2e',
    title: 'End to end, Chromium',
    needs: ['chrome'],
    find: async () => {
      process.env.EARNEST_BROWSER = await findBrowser();
    },
    run: (extra) => playwright('chromium', extra, 40 * MINUTE),
  },
  {
    id: 'e2e-firefox',
    title: 'End to end, Firefox',
    needs: ['firefox'],
    beside: 'e2e',
    find: async () => {
      process.env.EARNEST_FIREFOX = await findFirefox();
    },
    run: (extra) => playwright('firefox', extra, 25 * MINUTE),
  },
];

const { wanted, extra } = options(process.argv.slice(2));

try {
  await ensureInstalled();
  process.exitCode = await runAll();
} catch (error) {
  // Without packages nothing was tested: the count must not look green.
  if (error instanceof SetupError) say(`\n${error.message}`);
  else say(error?.stack ?? String(error));
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}

async function runAll() {
  const total = { passed: 0, failed: 0 };
  const broken = new Set();
  const underWay = new Map();
  const stages = STAGES.filter(({ id }) => wanted.has(id));
  for (const stage of stages) {
    // Mostly waiting for one another, browsers of both kinds fit on two cores.
    for (const one of [stage, ...stages.filter(({ beside }) => beside === stage.id)])
      if (!underWay.has(one)) underWay.set(one, await begin(one, broken));
    const { result, time } = await underWay.get(stage).end;
    if (result.failed) broken.add(stage.id);
    total.passed += result.passed;
    total.failed += result.failed;
    report(stage, result, time);
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed ? 1 : 0;
}

/** Starts a stage; `end` brings its result. A stage that throws is a failed stage: the others still run. */
async function begin(stage, broken) {
  const started = performance.now();
  const missing = (stage.needs ?? []).filter((id) => broken.has(id));
  const told = (result) => ({ result, time: seconds(started) });
  try {
    if (missing.length) throw new SetupError(`Not run: there is no ${missing.join(' and no ')} build.`);
    // Waited for: two programs cannot be installed at a time, nor two builds be made.
    // A single stage with `--only` takes a build of unchanged sources as it stands.
    for (const target of stage.needs ?? []) if (!wanted.has(target)) await ensureBuilt(target);
    await stage.find?.();
  } catch (error) {
    return { end: told(thrown(error)) };
  }
  return { end: stage.run(extra).catch(thrown).then(told) };
}

function thrown(error) {
  return { passed: 0, failed: 1, output: `${error instanceof SetupError ? error.message : error?.stack}\n` };
}

function report({ title }, { passed, failed, note, output }, time) {
  const counts = [`${passed} passed`, failed && `${failed} failed`, note].filter(Boolean).join(', ');
  console.log(`${failed ? '✗' : '✓'} ${title.padEnd(26)} ${counts} (${time})`);
  if (failed) console.log(`\n${output.trim()}\n`);
}

/** Always from scratch here: the fingerprint of the last build is for the other commands. */
async function builds(target) {
  const { code, output } = await build(target);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

function options(args) {
  const ids = STAGES.map(({ id }) => id);
  const split = args.indexOf('--');
  const own = split < 0 ? args : args.slice(0, split);
  const extra = split < 0 ? [] : args.slice(split + 1);
  if (own.length === 0 && extra.length === 0) return { wanted: new Set(ids), extra };
  const asked = own[0] === '--only' && own.length === 2 ? own[1].split(',') : [];
  const unknown = asked.filter((id) => !ids.includes(id));
  const runners = asked.filter((id) => ['unit', 'build', 'e2e', 'e2e-firefox'].includes(id));
  if (asked.length === 0 || unknown.length || (extra.length && (asked.length !== 1 || runners.length !== 1))) {
    fail(
      new SetupError(`Usage: npm test [-- --only STAGE,… [-- ARGUMENTS FOR ONE RUNNER]]\nStages: ${ids.join(', ')}`),
    );
  }
  return { wanted: new Set(asked), extra };
}
