/** The runners of `npm test`: each gives back `{passed, failed, note, output}`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run.mjs';

/** A program that says yes or no: it counts as one. */
export async function check(packageName, program, args) {
  const { code, output } = await runProgram(packageName, program, args, { timeout: 180_000 });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

export const vitest = (id, args, timeout) =>
  withReport(id, async (file) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const result = await runProgram('vitest', 'vitest', ['run', ...reporters, ...args], { timeout });
    return settle(result, countVitest(readJson(file)));
  });

/** One project at a time empties its own folder of results: two may run beside each other. */
export const playwright = (project, args, timeout) =>
  withReport('e2e', async (file) => {
    const own = [`--project=${project}`, `--output=test-results/${project}`];
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, PLAYWRIGHT_FORCE_TTY: '0' };
    const result = await runProgram(
      '@playwright/test',
      'playwright',
      ['test', '--reporter=list,json', ...own, ...args],
      {
        env,
        timeout,
      },
    );
    return settle(result, countPlaywright(readJson(file)));
  });

/** Vitest's JSON report; nothing for no report. A file that could not be loaded has no tests of its own: it counts as one. */
export function countVitest(report) {
  if (!report) return { passed: 0, failed: 0, skipped: 0 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Playwright's JSON report. A test that passed only on a second try passed, and is named as flaky. */
export function countPlaywright(report) {
  if (!report) return { passed: 0, failed: 0, skipped: 0 };
  const { expected, flaky, unexpected, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped, flaky };
}

/** A runner that ended badly without a failed test (a crash, a hang, no tests, an unhandled error) counts as one failure. */
export function settle({ code, output }, { passed, failed, skipped, flaky = 0 }) {
  const crashed = failed === 0 && (code !== 0 || passed === 0);
  const note = [
    skipped && `${skipped} skipped`,
    flaky && `${flaky} flaky`,
    crashed && `the runner ended with code ${code}`,
  ];
  return { passed, failed: crashed ? 1 : failed, note: note.filter(Boolean).join(', '), output };
}

/** A fresh report file each time: an old one must never be counted. */
async function withReport(id, work) {
  const folder = mkdtempSync(join(tmpdir(), 'earnest-'));
  try {
    return await work(join(folder, `${id}.json`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
