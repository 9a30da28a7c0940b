import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/support/browser.ts';

/** Another port lets a second checkout be tested beside this one. */
const port = Number(process.env.PORT ?? 3210);
const { executablePath, args, env } = await findBrowser();

/** Browser tests against the production build, which `npm test` has made just before. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/test-results',
  reporter: [['list']],
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 }, // scripts load last, and a busy machine may take its time
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-CA',
    timezoneId: 'America/Toronto',
    launchOptions: { executablePath, args, env: { ...(process.env as Record<string, string>), ...env } },
  },
  webServer: {
    command: `npm run serve -- -p ${port}`,
    url: `http://localhost:${port}/en`,
    env: { VAR_DIR: '.cache/var' },
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
