import type { Stage } from './stages.ts';

export const BIOME = 'node_modules/@biomejs/biome/bin/biome';
export const REDOCLY = 'node_modules/@redocly/cli/bin/cli.js';
export const VITEST = 'node_modules/vitest/vitest.mjs';

export const LINT: readonly Stage[] = [
  {
    name: 'Lint the code (biome)',
    program: BIOME,
    args: ['check', '--error-on-warnings'],
    remedy: 'Fix much of it with: npm run lint -- --fix',
  },
  {
    name: 'Lint the contract (redocly)',
    program: REDOCLY,
    args: ['lint', 'spec/openapi.yaml', '--max-problems=1000'],
  },
  {
    name: 'Lint the published document (redocly)',
    program: REDOCLY,
    args: ['lint', 'generated/openapi.json', '--config=spec/sandbox/redocly.yaml'],
  },
  {
    name: 'Lint the workflows (redocly)',
    program: REDOCLY,
    args: ['lint', 'spec/workflows.arazzo.yaml', '--config=spec/sandbox/redocly.yaml'],
  },
  {
    name: 'Lint what the sandbox serves outside the contract (redocly)',
    program: REDOCLY,
    args: [
      'lint',
      'spec/sandbox/openapi.yaml',
      'spec/neighbours/openapi.yaml',
      '--config=spec/sandbox/redocly.yaml',
    ],
  },
];

export const DRIFT: Stage = {
  name: 'Compare generated/ with spec/',
  program: 'scripts/generate.ts',
  args: ['--check'],
};

export const TYPES: Stage = {
  name: 'Check the types (tsc)',
  // The native compiler checks in a third of the time.
  program: 'node_modules/typescript-7/bin/tsc',
  args: ['--noEmit'],
};

/** What `npm test` checks before it runs the tests. */
export const CHECKS: readonly Stage[] = [...LINT, DRIFT, TYPES];
