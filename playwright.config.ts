import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findLightBrowser } from './tests/support/browser.ts';

/** Servers that tests start find their code compiled. */
process.env.NODE_COMPILE_CACHE ??= resolve('.cache/compiled');

/** Another port lets a second checkout be tested beside this one. */
const port = Number(process.env.PORT ?? 3210);
const { executablePath, args, env } = await findLightBrowser();

/** Ends what hangs, and nothing else, however busy the machine: how long things take is for the benches to say. In milliseconds. */
const hang = 180_000;

/** Browser tests against the production build, which `npm test` has made just before. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/test-results',
  reporter: [['list']],
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 3 * hang,
  expect: { timeout: hang },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-CA',
    timezoneId: 'America/Toronto',
    launchOptions: { executablePath, args, env: { ...(process.env as Record<string, string>), ...env } },
  },
  webServer: {
    command: `npm run serve -- -p ${port}`,
    url: `http://localhost:${port}/en`,
    // Every test is a visitor with an address of its own, or shares that of this machine with all the others.
    env: { VAR_DIR: '.cache/var', TRUST_PROXY: '1', LIMIT_FORMS: '100000', LIMIT_ANSWERS: '100000' },
    reuseExistingServer: false,
    timeout: hang,
  },
});
