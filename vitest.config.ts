import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const setupFiles = ['tests/support/clear-folders.ts', 'tests/support/fail-on-console.ts'];

/** Ends what hangs, and nothing else, however busy the machine: how long things take is for the benches to say. In milliseconds. */
const hang = 180_000;
const patience = { testTimeout: hang, hookTimeout: hang, expect: { poll: { timeout: hang } } };

/** Commands that tests start find their code compiled, which is half of what starting one costs. */
const env = { NODE_COMPILE_CACHE: resolve('.cache/compiled') };

export default defineConfig({
  test: {
    // Much of the time is spent waiting for commands, stores and servers: two cores have room for two files.
    teardownTimeout: hang,
    execArgv: ['--no-regexp-tier-up'], // docs/decisions/048: it can end a worker
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{architecture,unit,content,components}/**/*.test.{ts,tsx}'],
          setupFiles,
          env,
          isolate: false, // files share what they have loaded; one that loads it otherwise cleans up after itself
          ...patience,
        },
      },
      {
        test: {
          name: 'store',
          environment: 'node',
          include: ['tests/store/**/*.test.ts'],
          setupFiles: [...setupFiles, 'tests/support/cheap-passwords.ts', 'tests/support/clear-stores.ts'],
          globalSetup: ['tests/support/engines.ts'],
          env: { ...env, NODE_ENV: 'production' }, // content is then read once per process, as on a server
          isolate: false,
          ...patience,
        },
      },
    ],
  },
});
