import { defineConfig } from 'vitest/config';

const setupFiles = ['tests/support/fail-on-console.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{architecture,unit,content,components}/**/*.test.{ts,tsx}'],
          setupFiles,
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
          testTimeout: 30_000,
        },
      },
    ],
  },
});
