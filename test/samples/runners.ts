// Runs samples as a reader would, against a manager in memory that holds the example world, and reports what is wrong.
import { execFile, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { ERRORS, type ErrorCode } from '../../generated/errors.ts';
import { OPERATIONS, type OperationId } from '../../generated/operations.ts';
import { validateQuery, validateRequestBody, validateResponse } from '../../generated/validation.ts';
import { EXAMPLE_WORLD } from '../../generated/world.ts';
import { ROOT } from '../../scripts/lib/bundle.ts';
import { CONTROL_BASE, createSandbox, type Sandbox } from '../../src/sandbox/index.ts';
import { serveSandbox } from '../../src/sandbox/server/index.ts';
import { API_PATH } from '../../src/site/samples/index.ts';
import { PROGRAM } from '../cli/command.ts';
import { onSources } from '../client/recipes/sample.ts';
import type { Block } from './blocks.ts';
import { curlRequest, type WireRequest } from './curl.ts';
import { parsePython } from './python.ts';
import { bound, constructed, methodOf, sentBy } from './python-client.ts';
import { shellCommands } from './shell.ts';

const run = promisify(execFile);

const SERVER = 'http://127.0.0.1:8080';
/** What a reader may have saved before. */
const FILES = { 'state.json': JSON.stringify(EXAMPLE_WORLD) };

const TOKEN = 'ctok-example-0123456789abcdef';

export const HAS_CURL = spawnSync('curl', ['--version']).status === 0;
export const HAS_BASH = spawnSync('bash', ['--version']).status === 0;

/** What is wrong with the curl commands of a block: each must be a request of the contract that a manager grants. */
export async function judgeCurl(code: string): Promise<string[]> {
  const commands = shellCommands(code, { CLOUDIFY_TOKEN: TOKEN });
  const judged = await Promise.all(commands.map(({ words }) => judgeRequest(curlRequest(words, FILES))));
  return judged.flatMap(({ faults }) => faults);
}

async function judgeRequest(request: WireRequest): Promise<{ status: number; faults: string[] }> {
  const { method, url, headers, body } = request;
  const sandbox = used();
  const response = await sandbox.fetch(url.href, { method, headers, ...(body !== undefined && { body }) });
  sandbox.close();
  const text = await response.text();
  if (url.origin === SERVER && url.pathname.startsWith(`${CONTROL_BASE}/`)) {
    const faults = response.ok ? [] : [`responded ${response.status}: ${text.slice(0, 200)}`];
    return { status: response.status, faults };
  }
  const operationId = operationOf(request);
  const provoked = headers['x-sandbox-error'] as ErrorCode | undefined;
  const expected = provoked === undefined ? OPERATIONS[operationId].success : ERRORS[provoked].status;
  const received = {
    status: response.status,
    contentType: response.headers.get('content-type'),
    body: text === '' ? undefined : JSON.parse(text),
    include: url.searchParams.get('_include')?.split(','),
  };
  const faults = [
    ...validateQuery(operationId, url.searchParams),
    ...validateRequestBody(operationId, body === undefined ? undefined : JSON.parse(body)),
    // An error on demand need not be one that this operation has.
    ...(provoked === undefined ? validateResponse(operationId, received) : []),
  ].map(({ at, message }) => `${at} ${message}`);
  if (response.status !== expected) faults.push(`responded ${response.status}: ${text.slice(0, 200)}`);
  return { status: response.status, faults };
}

/** A manager whose journal holds some requests, with the private world that samples name. */
function used(): Sandbox {
  const sandbox = createSandbox({ clock: 'virtual' });
  const list = (headers: Record<string, string>) =>
    sandbox.handle({ method: 'GET', path: `${API_PATH}/executions`, query: '', headers, body: null });
  for (let requested = 0; requested < 5; requested += 1) list({});
  const authorization = `Basic ${Buffer.from('admin:admin').toString('base64')}`;
  list({ authorization, tenant: 'default_tenant', 'x-sandbox-world': 'checkout-test-3' });
  return sandbox;
}

function operationOf({ method, url }: WireRequest): OperationId {
  if (url.origin !== SERVER) throw new Error(`it goes to ${url.origin}, not to ${SERVER}`);
  const found = (Object.keys(OPERATIONS) as OperationId[]).find((operationId) => {
    const operation = OPERATIONS[operationId];
    const path = new RegExp(`^${API_PATH}${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`);
    return operation.method === method && path.test(url.pathname);
  });
  if (!found) throw new Error(`no operation is ${method} ${url.pathname}`);
  return found;
}

/** The responses that the real curl gets, as a reader's shell runs it; the statuses in their order. */
export async function statusesOfCurl(code: string): Promise<number[]> {
  const sandbox = used();
  const server = await serveSandbox(sandbox);
  await mkdir(join(ROOT, 'node_modules/.cache'), { recursive: true });
  const folder = await mkdtemp(join(ROOT, 'node_modules/.cache/curl-'));
  for (const [name, content] of Object.entries(FILES)) await writeFile(join(folder, name), content);
  const requested = `curl() { command curl --silent --show-error --output /dev/null --write-out '%{http_code}\\n' "$@"; }`;
  try {
    const { stdout } = await run('sh', ['-c', `${requested}\n${code.replaceAll(SERVER, server.url)}`], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', CLOUDIFY_TOKEN: TOKEN, NO_PROXY: '*' },
    });
    return stdout.trim().split('\n').map(Number);
  } finally {
    await server.close();
    sandbox.close();
    await rm(folder, { recursive: true });
  }
}

/** The statuses that the block's requests should have. */
export async function expectedStatuses(code: string): Promise<number[]> {
  const commands = shellCommands(code, { CLOUDIFY_TOKEN: TOKEN });
  return Promise.all(
    commands.map(async ({ words }) => (await judgeRequest(curlRequest(words, FILES))).status),
  );
}

/** What is wrong with Python: it must be read, and call what there is, with arguments that there are. */
export function judgePython(code: string): string[] {
  try {
    const program = parsePython(code);
    const calls = program.calls.filter((call) => methodOf(call) !== undefined);
    for (const call of calls) {
      bound(call);
      // These two go through many requests of their own making.
      if (/\.(dump|restore)$/.test(call.name)) continue;
      const { operationId, query, body } = sentBy(call);
      // What Python writes as True is for the manager what the contract calls true.
      const search = query.map((pair) => pair.split('=').map(encodeURIComponent).join('=')).join('&');
      const faults = [...validateQuery(operationId, search), ...validateRequestBody(operationId, body)];
      if (faults.length > 0) return faults.map(({ at, message }) => `${at} ${message}`);
    }
    const makesClient = program.calls.some(({ name }) => name === 'CloudifyClient');
    if (makesClient) constructed(program);
    return calls.length > 0 || makesClient ? [] : ['it calls nothing of the client'];
  } catch (error) {
    return [(error as Error).message];
  }
}

export interface RanBlock {
  readonly failure?: string;
  readonly printed: readonly string[];
}

/** Runs TypeScript samples, all in one process of their own, and reports the result of each, in their order. */
export async function runTypeScriptBlocks(blocks: readonly Block[]): Promise<RanBlock[]> {
  const cache = join(ROOT, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  // Beside the packages, which some import by their names.
  await mkdir(join(ROOT, 'node_modules/.cache'), { recursive: true });
  const folder = await mkdtemp(join(cache, 'samples-'));
  try {
    const files = await Promise.all(
      blocks.map(async ({ code }, index) => {
        const file = join(folder, `${String(index).padStart(3, '0')}.mjs`);
        await writeFile(file, runnable(code));
        return file;
      }),
    );
    const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'run-blocks.ts'), ...files], {
      maxBuffer: 64 * 1024 * 1024,
    });
    const results = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as RanBlock & { file: string });
    return files.map(
      (file) =>
        results.find((result) => result.file === file) ?? { failure: 'it ended the process', printed: [] },
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** As it stands, but that the package is imported from its sources, and that a pause is as short as everything else. */
function runnable(code: string): string {
  const { target, module } = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext };
  const program = ts.transpileModule(code, { compilerOptions: { target, module } }).outputText;
  return onSources(program)
    .replace(/import { setTimeout as pause } from 'node:timers\/promises';/, 'const pause = pauseOfSample;')
    .concat('\nexport {};\n');
}

/** The output of a terminal for the lines of a block, run by bash with our command in place of the installed one. */
export async function runConsole(code: string): Promise<{ status: number; output: string }> {
  await mkdir(join(ROOT, 'node_modules/.cache'), { recursive: true });
  const folder = await mkdtemp(join(ROOT, 'node_modules/.cache/console-'));
  const sandbox = createSandbox({ clock: 'virtual' });
  // Some time passes with each look at an execution, and none without.
  const handle: typeof sandbox.handle = (exchange) => {
    const reply = sandbox.handle(exchange);
    if (exchange.method === 'GET') sandbox.clock.advance(2_000);
    return reply;
  };
  const server = await serveSandbox({ handle });
  try {
    const shim = `#!/bin/sh\n[ "$1" = cloudify-executions ] && shift\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`;
    for (const name of ['npx', 'cloudify-executions']) {
      await writeFile(join(folder, name), shim);
      await chmod(join(folder, name), 0o755);
    }
    await writeFile(join(folder, 'backup.json'), '{"keep_days": 14}');
    await mkdir(join(folder, '.config/fish/completions'), { recursive: true });
    const lines = code
      .replaceAll(/^\$ /gm, '')
      .replaceAll(/http:\/\/127\.0\.0\.1:8080|https:\/\/manager\.example(?:\.com|\.org)?/g, server.url);
    return await run('bash', ['-e', '-o', 'pipefail', '-c', lines], {
      cwd: folder,
      env: {
        PATH: `${folder}:${process.env.PATH ?? ''}`,
        HOME: folder,
        CLOUDIFY_HOST: server.url,
        CLOUDIFY_USERNAME: 'admin',
        CLOUDIFY_PASSWORD: 'admin',
        NODE_COMPILE_CACHE: join(ROOT, 'node_modules/.cache/test-cli'),
      },
    }).then(
      ({ stdout, stderr }) => ({ status: 0, output: stdout + stderr }),
      (error) => ({ status: error.code as number, output: `${error.stdout}${error.stderr}` }),
    );
  } finally {
    await server.close();
    sandbox.close();
    await rm(folder, { recursive: true });
  }
}
