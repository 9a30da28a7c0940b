import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

const { webServer, ...shared } = base;

/** The same journeys in each engine that is on this machine, two engines at a time: a file for each. */
export default defineConfig({
  ...shared,
  testDir: '.',
  outputDir: '../../.cache/test-results-engines',
  fullyParallel: false,
  webServer: [webServer ?? []].flat().map((server) => ({ ...server, cwd: '../..', env: { ...server.env, LIMIT_PER_ADDRESS: '1000' } })),
});
