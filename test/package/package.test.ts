import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, readBundle } from '../../scripts/contract/bundle.ts';
import type { Listening } from '../../scripts/serve/listening.ts';
import { runProgram } from '../../scripts/terminal/stages.ts';
import { startMock } from '../mock/start-mock.ts';
import { start } from '../scripts/started-process.ts';

const run = promisify(execFile);

/** Whose Node imports the package: another version than ours when CONSUMER_NODE names one. */
const CONSUMER_NODE = process.env.CONSUMER_NODE ?? process.execPath;

let work: string;
let project: string;
let packed: string[];
let mock: Listening;

beforeAll(async () => {
  expect(await runProgram('scripts/build.ts', [], 'collect')).toMatchObject({ exitCode: 0 });
  work = await mkdtemp(join(tmpdir(), 'cloudify-executions-package-'));
  const own = await pack(ROOT);
  packed = own.files;

  // An empty project that installs the tarball. Its dependency is packed from our node_modules, so that no registry is
  // asked, and npm still checks that the version is one the package accepts.
  project = join(work, 'project');
  await mkdir(project);
  await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const dependencies = ['openapi-fetch', 'openapi-typescript-helpers'];
  const tarballs = await Promise.all(dependencies.map((name) => pack(join(ROOT, 'node_modules', name))));
  await npm(project, [
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    own.tarball,
    ...tarballs.map((t) => t.tarball),
  ]);
  await cp(join(import.meta.dirname, 'consumer'), project, { recursive: true });
  mock = await startMock();
});
afterAll(async () => {
  await mock?.close();
  await rm(work, { recursive: true });
});

async function npm(cwd: string, args: string[]): Promise<string> {
  const own = process.env.npm_execpath;
  const [command, before] = own?.endsWith('npm-cli.js') ? [process.execPath, [own]] : ['npm', []];
  const { stdout } = await run(command, [...before, ...args], { cwd, shell: process.platform === 'win32' });
  return stdout;
}

/** Without scripts, because `prepack` would build once more. */
async function pack(folder: string): Promise<{ tarball: string; files: string[] }> {
  const [report] = JSON.parse(
    await npm(folder, ['pack', '--json', '--ignore-scripts', '--pack-destination', work]),
  ) as [{ filename: string; files: { path: string }[] }];
  return { tarball: join(work, report.filename), files: report.files.map(({ path }) => path).sort() };
}

describe('the published package', () => {
  it('holds the client, the sandbox, the command, the contract and what a reader needs, and nothing else', () => {
    expect(packed).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/cli.js',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/index.js.map',
      'dist/openapi.json',
      'dist/sandbox.d.ts',
      'dist/sandbox.js',
      'package.json',
    ]);
  });

  it('has a client that imports nothing but its one dependency', async () => {
    const code = await readFile(join(project, 'node_modules/cloudify-executions/dist/index.js'), 'utf8');
    const imports = [...code.matchAll(/(?:from|import|require\()\s*["']([^"']+)["']/g)].map(
      ([, name]) => name,
    );
    expect(new Set(imports)).toEqual(new Set(['openapi-fetch']));
  });

  it('speaks to a manager from the Node of whoever installed it', async () => {
    const { stdout } = await run(CONSUMER_NODE, ['program.mjs', mock.url], { cwd: project });
    expect(JSON.parse(stdout)).toEqual({
      node: (await run(CONSUMER_NODE, ['--version'])).stdout.trim(),
      listed: ['5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b01', 'started'],
      started: 'pending',
      refusal: ['UserUnauthorizedError', 401, 'unauthorized_error'],
    });
  });

  it('has a sandbox in which what was started runs', async () => {
    const { stdout } = await run(CONSUMER_NODE, ['sandbox.mjs'], { cwd: project });
    expect(stdout).toBe('pending terminated\n');
  });

  it('has a command that serves the sandbox', async () => {
    const command = join(project, 'node_modules/.bin/cloudify-executions');
    const served = start(CONSUMER_NODE, [command, 'sandbox', '--port', '0', '--quiet'], { cwd: project });
    const [, url] = await served.says(/^listening on (http:\/\/127\.0\.0\.1:\d+)\n$/);
    expect((await fetch(`${url}/_sandbox/health`)).status).toBe(200);
    served.child.kill('SIGTERM');
    expect(await served.ended).toMatchObject({ code: 0 });
  });

  it('exports the contract', async () => {
    const program = `import contract from 'cloudify-executions/openapi.json' with { type: 'json' };
      console.log(JSON.stringify(contract));`;
    const { stdout } = await run(CONSUMER_NODE, ['--input-type=module', '--eval', program], {
      cwd: project,
      maxBuffer: 16 * 1024 * 1024,
    });
    expect(JSON.parse(stdout)).toEqual(await readBundle());
  });

  it('keeps its inside to itself', async () => {
    const program = "import('cloudify-executions/dist/index.js')";
    await expect(run(CONSUMER_NODE, ['--eval', program], { cwd: project })).rejects.toThrow(
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
    );
  });

  it.each([
    { module: 'nodenext', moduleResolution: 'nodenext' },
    { module: 'esnext', moduleResolution: 'bundler' },
  ])(
    'has types for moduleResolution $moduleResolution, without Node and without skipLibCheck',
    async (options) => {
      const config = {
        compilerOptions: {
          ...options,
          noEmit: true,
          strict: true,
          target: 'es2022',
          lib: ['es2022', 'dom'],
          types: [],
        },
        files: ['program.ts'],
      };
      await writeFile(join(project, 'tsconfig.json'), JSON.stringify(config));
      const tsc = await runProgram('node_modules/typescript/bin/tsc', ['-p', project], 'collect');
      expect(tsc).toEqual({ exitCode: 0, output: '' });
    },
  );
});
