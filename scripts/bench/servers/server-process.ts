import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ENVIRONMENT, endProcess } from '../worker.ts';

export type RequestName = 'list' | 'get' | 'start';

export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface HttpResponse {
  readonly status: number;
  /** As sent: with their case and in their order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

export type Responses = Readonly<Record<RequestName, HttpResponse>>;

export interface Contender {
  readonly name: string;
  readonly program: string;
  readonly args: (port: number) => readonly string[];
  readonly requests: Readonly<Record<RequestName, HttpRequest>>;
}

const START_TIMEOUT_MS = 60_000;
const RETRY_DELAY_MS = 2;

export class ServerProcess {
  readonly contender: Contender;
  readonly port: number;
  /** Milliseconds from the start of the process to the end of the first response. */
  readonly startup: number;
  readonly #child: ChildProcess;

  private constructor(contender: Contender, port: number, startup: number, child: ChildProcess) {
    this.contender = contender;
    this.port = port;
    this.startup = startup;
    this.#child = child;
  }

  static async start(contender: Contender): Promise<ServerProcess> {
    const port = await freePort();
    const startedAt = performance.now();
    // Discarding the output is the cheapest way for the server.
    const child = spawn(process.execPath, [contender.program, ...contender.args(port)], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: ENVIRONMENT,
    });
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    child.once('exit', () => process.off('exit', kill));
    try {
      await firstResponse(contender, port, child);
      return new ServerProcess(contender, port, performance.now() - startedAt, child);
    } catch (error) {
      kill();
      throw error;
    }
  }

  async responses(): Promise<Responses> {
    const { list, get, start } = this.contender.requests;
    return {
      list: await send(this.port, list),
      get: await send(this.port, get),
      start: await send(this.port, start),
    };
  }

  /** Resident memory in bytes. */
  async memory(): Promise<number> {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(this.#child.pid)]);
    return Number(stdout) * 1024;
  }

  stop(): Promise<void> {
    return endProcess(this.#child, 'SIGKILL');
  }
}

async function firstResponse(
  { name, requests }: Contender,
  port: number,
  child: ChildProcess,
): Promise<void> {
  const deadline = performance.now() + START_TIMEOUT_MS;
  for (;;) {
    if (child.exitCode !== null)
      throw new Error(`${name} exited with ${child.exitCode} before it responded.`);
    if (performance.now() > deadline)
      throw new Error(`${name} did not respond within ${START_TIMEOUT_MS} ms.`);
    const response = await send(port, requests.list).catch(() => undefined);
    if (response?.status === 200) return;
    if (response !== undefined) throw new Error(`${name} returned ${response.status}: ${response.body}`);
    await delay(RETRY_DELAY_MS);
  }
}

async function send(port: number, { method, path, headers, body }: HttpRequest): Promise<HttpResponse> {
  const request = httpRequest({ host: '127.0.0.1', port, method, path, headers, agent: false }).end(body);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const { rawHeaders, statusCode = 0 } = response;
  const names = rawHeaders.filter((_, index) => index % 2 === 0);
  return {
    status: statusCode,
    headers: names.map((name, index) => [name, rawHeaders[2 * index + 1] ?? '']),
    body: Buffer.concat(await response.toArray()),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await server[Symbol.asyncDispose]();
  return port;
}
