import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

const { webServer, ...shared } = base;

/** The same journeys in each engine that is on this machine, one engine after another. */
export default defineConfig({
  ...shared,
  testDir: '.',
  outputDir: '../../.cache/test-results-engines',
  fullyParallel: false,
  workers: 1,
  webServer: [webServer ?? []].flat().map((server) => ({ ...server, cwd: '../..', env: { ...server.env, LIMIT_PER_ADDRESS: '1000' } })),
});
