import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * These start processes, mock modules, measure their own process or count its timers, so each of them gets one of its own.
 */
const ISOLATED = [
  ...[
    'cli',
    'examples',
    'bench',
    'samples',
    'scripts',
    'client/memory',
    'client/recipes',
    'openapi-tools',
    'sandbox/dom',
  ].map((folder) => `test/${folder}/**/*.test.ts`),
  'test/client/failures.test.ts',
  ...['failing-waits', 'side-effects', 'waiting'].map((name) => `test/client/waiting/${name}.test.ts`),
  'test/contract/generated.test.ts',
  'test/contract/keywords.test.ts',
  'test/sandbox/cli.test.ts',
  'test/sandbox/persistence.test.ts',
];

export default defineConfig({
  test: {
    // Much of the time is spent waiting for servers, processes and browsers.
    maxWorkers: availableParallelism() + 1,
    // Generous on purpose: a busy machine must not fail a test, and no test waits for time to pass.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    tags: [
      {
        name: 'full',
        description: 'Runs in `npm run test:full` only: slow, or one of many similar tests.',
        skip: !process.env.FULL,
        timeout: 1_800_000,
      },
    ],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...ISOLATED, 'test/package/**', 'test/browser/**'],
          // Modules are loaded once for many files.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'process', include: ISOLATED },
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
