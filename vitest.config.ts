import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Much of the time is spent waiting for servers and browsers, so no core is spared for Vitest itself.
    maxWorkers: '100%',
    // Generous on purpose: a busy machine must not fail a test, and no test waits for time to pass.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'repository',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**', 'test/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          // Builds the documentation once for all of them, and not at all when none of them runs.
          globalSetup: ['test/browser/build-site.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/*.test.ts'],
          // Builds, packs and installs once for all of them, and not at all when none of them runs.
          globalSetup: ['test/package/install.ts'],
        },
      },
    ],
  },
});
