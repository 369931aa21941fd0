/** The published document in the hands of other people's tools, which are installed by the lockfile beside this file. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../generated/operations.ts';
import { exampleCredentials, ROOT } from '../../scripts/lib/bundle.ts';
import { writeDocuments } from '../../scripts/lib/documents.ts';
import { createSandbox } from '../../src/sandbox/index.ts';
import { serveSandbox } from '../../src/sandbox/server/index.ts';
import { npm } from '../package/npm.ts';

const COMPILER_OPTIONS = {
  strict: true,
  target: 'ES2023',
  module: 'Preserve',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: ['node'],
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
};

let folder: string;

describe('the published document', { tags: 'full' }, () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'openapi-tools-'));
    for (const file of ['package.json', 'package-lock.json', 'consumer']) {
      await cp(join(import.meta.dirname, file), file === 'consumer' ? folder : join(folder, file), {
        recursive: true,
      });
    }
    await writeDocuments(folder);
    await npm(folder, ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  }, 600_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('has no error and no warning of Spectral', async () => {
    await writeFile(join(folder, 'spectral.yaml'), 'extends: ["spectral:oas"]\n');
    expect(await spectral('openapi.json', 'spectral.yaml')).toEqual([]);
  });

  it('has a source without an error or a warning of Spectral', async () => {
    // Spectral takes no `$ref` in a path item, which OpenAPI 3.1 allows. The bundle is checked by this rule.
    const rules = 'extends: ["spectral:oas"]\nrules: {oas3-schema: "off"}\n';
    await writeFile(join(folder, 'spectral-source.yaml'), rules);
    expect(await spectral(join(ROOT, 'spec/openapi.yaml'), 'spectral-source.yaml')).toEqual([]);
  });

  it('becomes a client of hey-api that lists, starts and cancels', async () => {
    await tool('openapi-ts', ['-i', 'openapi.json', '-o', 'hey-api']);
    expect(await compile('hey-api/**/*', 'client.ts')).toBe('');

    const server = await serveSandbox(createSandbox());
    try {
      const { username, password, tenant } = exampleCredentials();
      const program = [`${server.url}/api/v3.1`, `${username}:${password}`, tenant];
      await tool('rolldown', ['client.ts', '--file', 'client.mjs', '--platform', 'node']);
      const { stdout } = await run(process.execPath, ['client.mjs', ...program]);
      expect(JSON.parse(stdout)).toEqual({
        listed: ['failed'],
        cancelled: expect.stringMatching(/^cancel/),
        rejected: 'nonexistent_workflow_error',
      });
    } finally {
      await server.close();
    }
  });

  it('becomes types of openapi-typescript that compile', async () => {
    await tool('openapi-typescript', ['openapi.json', '--output', 'types.ts']);
    expect(await compile('types.ts')).toBe('');
  });

  it('becomes code of orval that compiles, without a warning', async () => {
    const args = ['--input', 'openapi.json', '--output', 'orval/api.ts', '--client', 'fetch'];
    const { stdout, stderr } = await tool('orval', args);
    expect(stdout + stderr).not.toMatch(/warn|error|⚠/i);
    expect(await compile('orval/*')).toBe('');

    const code = await readFile(join(folder, 'orval/api.ts'), 'utf8');
    const types = [...code.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name);
    expect(types).toEqual(
      expect.arrayContaining(['StartExecutionConflict', 'StartExecutionConflictErrorCode']),
    );
    // Orval numbers the schemas of a response that have no name.
    expect(types.filter((name) => /(One|Two|Three|AnyOf|OneOf|AllOf)/.test(name ?? ''))).toEqual([]);
  });

  it('becomes code of kubb that compiles', async () => {
    await tool('kubb', ['generate']);
    expect(await compile('kubb/**/*')).toBe('');
  });

  it('becomes code of swagger-typescript-api that compiles and has an address to send to', async () => {
    await tool('swagger-typescript-api', ['generate', '-p', 'openapi.json', '-o', 'swagger', '-n', 'api.ts']);
    expect(await compile('swagger/*')).toBe('');
    expect(await readFile(join(folder, 'swagger/api.ts'), 'utf8')).toContain(
      '"http://127.0.0.1:8080/api/v3.1"',
    );
  });

  it('becomes code of oazapfts that compiles', async () => {
    await tool('oazapfts', ['openapi.json', 'oazapfts.ts']);
    expect(await compile('oazapfts.ts')).toBe('');
  });

  it('becomes schemas of openapi-zod-client that compile and accept real flags', async () => {
    await tool('openapi-zod-client', ['openapi.json', '-o', 'zod.ts', '--export-schemas']);
    expect(await compile('zod.ts')).toBe('');

    const program = `import { schemas } from './zod.mjs';
      const request = { deployment_id: 'a', workflow_id: 'b', force: true, force_status: null };
      console.log(JSON.stringify(schemas.ExecutionRequest.parse(request)));`;
    await writeFile(join(folder, 'zod-program.mjs'), program);
    await tool('rolldown', ['zod.ts', '--file', 'zod.mjs', '--platform', 'node']);
    const { stdout } = await run(process.execPath, ['zod-program.mjs']);
    expect(JSON.parse(stdout)).toMatchObject({ force: true, force_status: null });
  });

  it('becomes a collection of Postman that sends the example bodies and no optional parameter', async () => {
    // By default Postman enables every optional parameter of every document, with made-up values.
    const options = 'enableOptionalParameters=false,parametersResolution=Example';
    await tool('openapi2postmanv2', ['-s', 'openapi.json', '-o', 'postman.json', '-O', options]);
    const collection = await readJson<PostmanFolder>('postman.json');
    const requests = postmanRequests(collection);

    expect(requests).toHaveLength(Object.keys(OPERATIONS).length);
    expect(requests.flatMap(({ url }) => url.query.filter(({ disabled }) => !disabled))).toEqual([]);
    const start = requests.find(
      ({ method, url }) => method === 'POST' && url.path.join('/') === 'executions',
    );
    expect(JSON.parse(start?.body?.raw ?? '')).toMatchObject({ deployment_id: 'shop-vienna' });
  });

  it('becomes a collection of Bruno that sends no parameter but those with their default', async () => {
    await run(process.execPath, ['bruno.mjs']);
    const requests = brunoRequests(await readJson<BrunoFolder>('bruno.json'));
    const sent = requests.flatMap(({ params }) =>
      params
        .filter(({ enabled, type }) => enabled && type === 'query')
        .map(({ name, value }) => `${name}=${value}`),
    );

    expect(requests).toHaveLength(Object.keys(OPERATIONS).length);
    expect([...new Set(sent)].sort()).toEqual(['_offset=0', '_size=1000']);
  });

  it('has collections that Postman and Bruno import', async () => {
    const { stdout } = await run(process.execPath, ['collections.mjs']);
    const { postman, bruno, postmanToBruno } = JSON.parse(stdout);
    expect(postman).toContain('Start a workflow');
    expect(bruno).toEqual(postman);
    expect(postmanToBruno).toEqual(postman);
  });
});

/** Every finding, as a line. */
async function spectral(document: string, ruleset: string): Promise<string[]> {
  const args = ['lint', document, '--ruleset', ruleset, '--format', 'json', '--quiet'];
  const { stdout } = await tool('spectral', args).catch((error: { stdout: string }) => error);
  const findings: { code: string; message: string; path: string[] }[] = JSON.parse(stdout);
  return findings.map(({ code, message, path }) => `${code}: ${message} (${path.join('.')})`);
}

/** The output of the compiler, in strict mode. */
async function compile(...include: string[]): Promise<string> {
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include }),
  );
  return tool('tsc', []).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
}

function tool(name: string, args: string[]) {
  const own = name === 'rolldown' || name === 'openapi-typescript' ? ROOT : folder;
  return run(join(own, 'node_modules/.bin', name), args);
}

function run(program: string, args: string[]) {
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH, NO_COLOR: '1' };
  return promisify(execFile)(program, args, { cwd: folder, env, maxBuffer: 1e8 });
}

async function readJson<Content>(file: string): Promise<Content> {
  return JSON.parse(await readFile(join(folder, file), 'utf8'));
}

interface PostmanRequest {
  method: string;
  url: { path: string[]; query: { disabled?: boolean }[] };
  body?: { raw?: string };
}

interface PostmanFolder {
  item?: PostmanFolder[];
  request?: PostmanRequest;
}

function postmanRequests({ item = [], request }: PostmanFolder): PostmanRequest[] {
  return [...(request === undefined ? [] : [request]), ...item.flatMap(postmanRequests)];
}

interface BrunoRequest {
  params: { name: string; value: string; type: string; enabled: boolean }[];
}

interface BrunoFolder {
  items?: BrunoFolder[];
  request?: BrunoRequest;
  type?: string;
}

function brunoRequests({ items = [], request, type }: BrunoFolder): BrunoRequest[] {
  return [
    ...(type === 'http-request' && request !== undefined ? [request] : []),
    ...items.flatMap(brunoRequests),
  ];
}
