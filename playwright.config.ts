import { defineConfig } from '@playwright/test';
import { getBrowser } from './src/browser/browser.ts';
import { CITY_SPECS, isOtherCity } from './tests/e2e/support/test-city.ts';

const { executablePath, args, env } = await getBrowser();

const RESULTS = '.cache/test-results';
/** Another city is tried with the same specs, so far as they hold for every city (`CONTENT_DIR`). */
const NAME = isOtherCity ? 'city' : 'e2e';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: isOtherCity ? CITY_SPECS : '**/*.spec.ts',
  outputDir: `${RESULTS}/${NAME}`,
  globalSetup: './tests/e2e/support/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  // A shared machine can stall for longer than a person would wait.
  retries: process.env['CI'] ? 2 : 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: `${RESULTS}/${NAME}.json` }]],
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // What one visit keeps must not answer another; the specs of `offline` allow it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // Recording every run would double the time of the suite.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath,
      args,
      env: { ...(process.env as Record<string, string>), ...env },
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
