import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** These start processes. */
const PROCESS = [
  ...['cli', 'examples', 'bench', 'samples', 'scripts', 'client/recipes', 'openapi-tools'].map(
    (folder) => `test/${folder}/**/*.test.ts`,
  ),
  ...['cli', 'persistence'].map((name) => `test/sandbox/${name}.test.ts`),
];

/** These mock modules, need a DOM, or measure the memory, timers and sockets of their process, so each of them gets its own. */
const ISOLATED = [
  'test/sandbox/dom/*.test.ts',
  'test/client/memory/*.test.ts',
  'test/client/failures.test.ts',
  ...['failing-waits', 'side-effects', 'waiting'].map((name) => `test/client/waiting/${name}.test.ts`),
  ...['generated', 'keywords'].map((name) => `test/contract/${name}.test.ts`),
];

export default defineConfig({
  test: {
    // Much of the time is spent waiting for servers, processes and browsers.
    maxWorkers: availableParallelism() + 1,
    // Modules are loaded once for many files.
    isolate: false,
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
          exclude: [...PROCESS, ...ISOLATED, 'test/package/**', 'test/browser/**'],
        },
      },
      {
        extends: true,
        test: { name: 'isolated', include: ISOLATED, isolate: true },
      },
      {
        extends: true,
        test: {
          name: 'process',
          include: PROCESS,
          // Bundles the command once.
          globalSetup: ['test/cli/build-command.ts'],
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
