import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/{architecture,unit,content,components}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/fail-on-console.ts'],
  },
});
