import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, readBundle } from '../../scripts/contract/bundle.ts';
import { type CodeSample, withCodeSamples } from '../../scripts/docs/code-samples.ts';
import { createMock } from '../../scripts/mock/index.ts';
import { type Listening, listen } from '../../scripts/serve/listening.ts';
import { runProgram } from '../../scripts/terminal/stages.ts';

const run = promisify(execFile);

interface Operation {
  operationId: string;
  'x-python': string[];
  'x-codeSamples': CodeSample[];
}

interface Sample {
  operationId: string;
  python: string;
  curl: string;
  typescript: string;
  pythonMethods: string[];
}

const contract = await readBundle();
const { paths } = withCodeSamples(contract) as object as { paths: Record<string, Record<string, Operation>> };
const samples: Sample[] = Object.values(paths)
  .flatMap((item) => Object.values(item))
  .map((operation) => {
    const sourceOf = (lang: string) =>
      operation['x-codeSamples'].find((sample) => sample.lang === lang)?.source ?? '';
    return {
      operationId: operation.operationId,
      curl: sourceOf('shell'),
      typescript: sourceOf('typescript'),
      python: sourceOf('python'),
      pythonMethods: operation['x-python'],
    };
  });

/** The mock, noting what it is asked. */
let server: Listening;
let arrived: {
  method: string;
  path: string;
  query: string[];
  body: unknown;
  tenant: unknown;
  user: unknown;
}[] = [];
let folder: string;

beforeAll(async () => {
  const mock = await createMock(contract);
  server = await listen((request, response) => {
    note(request);
    mock.handle(request, response);
  }, 0);
  folder = await mkdtemp(join(tmpdir(), 'cloudify-executions-samples-'));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

function note(request: IncomingMessage): void {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://mock');
  const entry: (typeof arrived)[number] = {
    method: request.method ?? '',
    path: pathname,
    query: [...searchParams].map(([name, value]) => `${name}=${value}`).sort(),
    body: undefined,
    tenant: request.headers.tenant,
    user: request.headers.authorization,
  };
  arrived.push(entry);
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    if (chunks.length > 0) entry.body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  });
}

/** What a sample sends when it is pointed at our mock instead of the one that `npm start` runs. */
async function requestsOf(
  source: string,
  execute: (source: string) => Promise<unknown>,
): Promise<typeof arrived> {
  arrived = [];
  await execute(source.replaceAll('http://127.0.0.1:8080', server.url));
  return arrived;
}

async function runShell(source: string): Promise<void> {
  const strict = source.replace(/^curl /, 'curl --silent --show-error --fail-with-body ');
  await run('sh', ['-c', strict]);
}

async function runTypeScript(source: string): Promise<string> {
  const file = join(folder, 'sample.mts');
  const client = pathToFileURL(join(ROOT, 'src/client/index.ts')).href;
  await writeFile(file, source.replace("'cloudify-executions'", `'${client}'`));
  const { stdout } = await run(process.execPath, [file]);
  return stdout;
}

const HAS_CURL = spawnSync('curl', ['--version']).status === 0;
const HAS_PYTHON = spawnSync('python3', ['--version']).status === 0;

describe('the samples of the reference', () => {
  it.each(samples)('$operationId: the SDK and curl send the same single request', async (sample) => {
    let printed = '';
    const requests = await requestsOf(sample.typescript, async (source) => {
      printed = await runTypeScript(source);
    });
    expect(requests).toHaveLength(1);
    expect(printed.trim()).not.toBe('');
    expect(printed).not.toContain('undefined');

    if (HAS_CURL) expect(await requestsOf(sample.curl, runShell)).toEqual(requests);
  });

  it('are valid TypeScript against the SDK', async () => {
    const checked = await mkdtemp(join(folder, 'types-'));
    for (const { operationId, typescript } of samples) {
      await writeFile(join(checked, `${operationId}.mts`), typescript);
    }
    await writeFile(
      join(checked, 'tsconfig.json'),
      JSON.stringify({
        extends: join(ROOT, 'tsconfig.json'),
        compilerOptions: {
          typeRoots: [join(ROOT, 'node_modules/@types')],
          paths: { 'cloudify-executions': [join(ROOT, 'src/client/index.ts')] },
        },
        include: ['*.mts'],
      }),
    );
    const tsc = await runProgram('node_modules/typescript/bin/tsc', ['-p', checked], 'collect');
    expect(tsc).toEqual({ exitCode: 0, output: '' });
  });

  it.each(samples)(
    '$operationId: Python calls a method that the contract names',
    ({ python, pythonMethods }) => {
      const calls = pythonMethods.map((name) =>
        name
          .replace('ExecutionsClient', 'client.executions')
          .replace('ExecutionGroupsClient', 'client.execution_groups'),
      );
      expect(calls.some((call) => python.includes(`${call}(`))).toBe(true);
    },
  );

  it.skipIf(!HAS_PYTHON).each(samples)(
    '$operationId: Python can read it (where python3 is installed)',
    async ({ python }) => {
      await run('python3', ['-c', 'import ast, sys; ast.parse(sys.argv[1])', python]);
    },
  );
});
