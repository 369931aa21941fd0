import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Generous on purpose: a busy machine must not fail a test, and no test waits for time to pass.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
