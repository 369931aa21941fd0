/** The samples for clients that no other test runs: HTTP itself, Java and Go. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import document from '../../generated/openapi.json' with { type: 'json' };
import { OPERATIONS, type OperationId } from '../../generated/operations.ts';
import {
  type ApiRequest,
  type Caller,
  exampleRequests,
  requestHeaders,
  requestUrl,
  samplesOf,
} from '../../src/site/samples/index.ts';
import { testUnless } from '../unless.ts';

const HAS_JAVA = spawnSync('java', ['--version']).status === 0;
const HAS_GO = spawnSync('go', ['version']).status === 0;

const requests: readonly (readonly [OperationId, ApiRequest])[] = (
  Object.keys(OPERATIONS) as OperationId[]
).flatMap((id) => exampleRequests(document, id).map(({ request }) => [id, request] as const));

interface Received {
  readonly line: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

let server: Server;
let caller: Caller;
let received: Received[] = [];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const body = text === '' ? undefined : JSON.parse(text);
    received.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  caller = {
    baseUrl: `http://127.0.0.1:${port}`,
    identity: { username: 'admin', password: 'admin' },
    tenant: 'default_tenant',
  };
});
afterAll(() => server.close());

function expectReceived(request: ApiRequest): void {
  const { pathname, search } = new URL(requestUrl(request, caller.baseUrl));
  const [only, ...others] = received;
  expect(others).toEqual([]);
  expect(only?.line).toBe(`${OPERATIONS[request.operationId].method} ${pathname}${search}`);
  const headers = Object.entries(requestHeaders(request, caller));
  expect(only?.headers).toMatchObject(
    Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
  );
  expect(only?.body).toEqual(request.body);
}

test.each(requests)('HTTP: %s', async (_, request) => {
  received = [];
  const [head = '', body = ''] = samplesOf(request, caller).rawHttp.split('\n\n');
  const length = body === '' ? '' : `\nContent-Length: ${Buffer.byteLength(body)}`;
  const socket = connect(Number(new URL(caller.baseUrl).port), '127.0.0.1');
  socket.write(`${`${head}${length}\nConnection: close`.replaceAll('\n', '\r\n')}\r\n\r\n${body}`);
  await new Promise((resolve) => socket.resume().once('close', resolve));
  expectReceived(request);
});

testUnless(!HAS_JAVA && 'java is not installed').each(requests)(
  'Java: %s',
  { tags: 'full' },
  async (_, request) => {
    received = [];
    expect(await runFile('Sample.java', samplesOf(request, caller).java, ['java'])).toBe('200 {}\n');
    expectReceived(request);
  },
);

testUnless(!HAS_GO && 'go is not installed').each(requests)(
  'Go: %s',
  { tags: 'full' },
  async (_, request) => {
    received = [];
    expect(await runFile('sample.go', samplesOf(request, caller).go, ['go', 'run'])).toBe('200 OK {}\n');
    expectReceived(request);
  },
);

async function runFile(name: string, source: string, [program = '', ...args]: string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'cloudify-executions-sample-'));
  try {
    writeFileSync(join(folder, name), source);
    const child = spawn(program, [...args, join(folder, name)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    await new Promise((resolve) => child.once('close', resolve));
    return output;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
