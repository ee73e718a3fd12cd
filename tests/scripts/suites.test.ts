import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, settle } from '../../scripts/suites.mjs';

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});
const vitestReport = (passed: number, failed: number, ...testResults: readonly object[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults,
});

describe('what the runners report', () => {
  it('counts tests', () => {
    expect(countVitest(vitestReport(3, 1, file('failed', 'failed', 'passed')))).toMatchObject({ passed: 3, failed: 1 });
    const stats = { expected: 4, flaky: 1, unexpected: 2, skipped: 1 };
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 5, failed: 2, skipped: 1, flaky: 1 });
  });
  it('counts a file that could not be loaded as a failure', () => {
    expect(countVitest(vitestReport(3, 0, file('passed', 'passed'), file('failed')))).toMatchObject({ failed: 1 });
  });
  it('counts an error outside all tests as a failure', () => {
    const stats = { expected: 4, flaky: 0, unexpected: 0, skipped: 0 };
    expect(countPlaywright({ stats, errors: [{ message: 'global set-up' }] })).toMatchObject({ failed: 1 });
  });
});

describe('a runner that ends badly', () => {
  const counts = { passed: 3, failed: 0, skipped: 0 };
  it.each([
    ['with a code and no failed test', { code: 1, output: '' }, counts],
    ['without a report', { code: 137, output: '' }, countVitest(undefined)],
    ['well, but having run nothing', { code: 0, output: '' }, { passed: 0, failed: 0, skipped: 9 }],
  ])('counts as one failure: %s', (_, run, found) => {
    expect(settle(run, found)).toMatchObject({ failed: 1, note: expect.stringContaining(`code ${run.code}`) });
  });
  it('adds nothing to tests that failed', () => {
    expect(settle({ code: 1, output: '' }, { passed: 3, failed: 2, skipped: 0 })).toMatchObject({
      failed: 2,
      note: '',
    });
  });
});
