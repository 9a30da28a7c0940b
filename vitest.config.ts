import { defineConfig } from 'vitest/config';

const setupFiles = ['tests/support/fail-on-console.ts'];

/** Ends a test that hangs, and no other, however busy the machine: how long things take is for the benches to say. */
const testTimeout = 180_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{architecture,unit,content,components}/**/*.test.{ts,tsx}'],
          setupFiles,
          testTimeout,
        },
      },
      {
        test: {
          name: 'store',
          environment: 'node',
          include: ['tests/store/**/*.test.ts'],
          setupFiles,
          globalSetup: ['tests/support/engines.ts'],
          env: { NODE_ENV: 'production' }, // content is then read once per process, as on a server
          testTimeout,
        },
      },
    ],
  },
});
