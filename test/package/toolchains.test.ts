/** The installed package with older compilers, in Jest, and in Bun and Deno, which are installed by the lockfile in toolchains/. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { npm } from './npm.ts';

const { project } = inject('installed');
const CONSUMER = join(import.meta.dirname, 'toolchains/consumer');

/** Jest leaves the code of packages as it is, and reads CommonJS. */
const JEST = { transformIgnorePatterns: ['/node_modules/(?!(cloudify-executions|openapi-fetch)/)'] };

const COMPILER_OPTIONS = {
  module: 'esnext',
  moduleResolution: 'node',
  target: 'es2022',
  lib: ['es2022', 'dom'],
  strict: true,
  noEmit: true,
  esModuleInterop: true,
  resolveJsonModule: true,
};

let folder: string;

describe('the installed package', { tags: 'full' }, () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'toolchains-'));
    for (const file of ['package.json', 'package-lock.json'])
      await cp(join(import.meta.dirname, 'toolchains', file), join(folder, file));
    await npm(folder, ['ci', '--no-audit', '--no-fund']);
    await cp(project, folder, {
      recursive: true,
      filter: (path) => !/[\\/]package(-lock)?\.json$/.test(path) || /node_modules[\\/]./.test(path),
    });
  }, 900_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    { compiler: 'typescript-5.0', moduleResolution: 'node', skipLibCheck: true },
    { compiler: 'typescript-5.0', moduleResolution: 'bundler', skipLibCheck: true },
    { compiler: 'typescript-5.4', moduleResolution: 'node', skipLibCheck: false },
    { compiler: 'typescript-5.4', moduleResolution: 'bundler', skipLibCheck: false },
    { compiler: 'typescript', moduleResolution: 'node', skipLibCheck: false },
  ])(
    'has types for $compiler with moduleResolution $moduleResolution, skipLibCheck $skipLibCheck',
    async ({ compiler, ...options }) => {
      const compilerOptions = { ...COMPILER_OPTIONS, ...options, types: [] };
      const files = ['program.ts', 'workflows.ts', 'contract.ts'];
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
      expect(await run(process.execPath, `node_modules/${compiler}/bin/tsc`)).toBe('');
    },
  );

  it('is used by a test of Jest with Babel', async () => {
    await setUp('jest-babel', 'shop.test.js', {
      'jest.config.json': JEST,
      'babel.config.json': { presets: [['@babel/preset-env', { targets: { node: 'current' } }]] },
    });
    expect(await jest('jest-babel')).toContain('1 passed');
  });

  it('is used by a test of Jest with ts-jest', async () => {
    const { noEmit, resolveJsonModule, ...options } = COMPILER_OPTIONS;
    await setUp('ts-jest', 'shop.test.ts', {
      'jest.config.json': { ...JEST, preset: 'ts-jest/presets/js-with-ts' },
      'tsconfig.json': {
        compilerOptions: { ...options, module: 'commonjs', allowJs: true, types: ['jest'] },
      },
    });
    expect(await jest('ts-jest')).toContain('1 passed');
  });

  it.each([
    ['Bun', 'bun', []],
    ['Deno', 'deno', ['run', '--allow-env', '--no-config', '--node-modules-dir=manual']],
  ])('runs in %s, with the sandbox in the same process', async (_, runtime, args) => {
    const program = join(folder, 'node_modules/.bin', runtime);
    expect(await run(program, ...args, 'in-process.mjs')).toBe('pending terminated\n');
  });
});

async function setUp(name: string, test: string, files: Record<string, object>): Promise<void> {
  await mkdir(join(folder, name));
  await cp(join(CONSUMER, 'shop.test.mjs'), join(folder, name, test));
  for (const [file, content] of Object.entries(files))
    await writeFile(join(folder, name, file), JSON.stringify(content));
}

const jest = (name: string) =>
  run(
    process.execPath,
    'node_modules/jest/bin/jest.js',
    '--rootDir',
    name,
    '--config',
    join(name, 'jest.config.json'),
  );

/** What a program prints, on both channels. */
async function run(program: string, ...args: string[]): Promise<string> {
  return await promisify(execFile)(program, args, { cwd: folder }).then(
    ({ stdout, stderr }) => stdout + stderr,
    ({ stdout, stderr }) => `${stdout}${stderr}`,
  );
}
