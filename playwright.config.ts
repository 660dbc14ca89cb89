import { defineConfig } from '@playwright/test';

/** Real-browser tests. Each opens its own browser on a fresh profile on disk: see tests/support/browser.ts. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'node_modules/.cache/playwright',
  timeout: 60_000,
  workers: 2,
  // A real browser on a loaded machine: what passes the second time is reported as flaky, and is to be looked at.
  retries: 1,
  fullyParallel: true,
  forbidOnly: process.env['CI'] === 'true',
});
