import { defineConfig } from '@playwright/test';

// Requests of the background count as well where a test says that there are none.
process.env['PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS'] = '1';

export default defineConfig({
  testDir: 'tests/e2e',
  projects: [
    { name: 'chromium', testMatch: '**/*.spec.ts', testIgnore: 'first-run.spec.ts' },
    // What says the same of every browser. Each worker has one browser, and each test a tab of it.
    {
      name: 'firefox',
      testMatch: ['contract.spec.ts', 'ladder.spec.ts', 'first-run.spec.ts'],
      grepInvert: /@chromium/,
      workers: 1,
    },
  ],
  // Without windows each browser has a keyboard focus of its own. With the one Firefox that `npm test` starts beside them,
  // two Chromiums keep two cores busy; with one more, tests time out.
  workers: 2,
  // On a shared machine a browser may stall for seconds: a test that then passes is reported as flaky, not as failed.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: [['list']],
  outputDir: 'test-results/e2e',
  // One set of pictures for all systems: the stories bring their own typeface.
  snapshotPathTemplate: 'tests/e2e/looks/{arg}{ext}',
});
