/** A sandbox on a port that can also replace bodies and stall connections. Each case has a world of its own. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloudifyClient, type CloudifyClientOptions } from '../../../src/client/index.ts';
import {
  createSandbox,
  type HttpRequest,
  type Sandbox,
  type SandboxResponse,
  type StateDocument,
} from '../../../src/sandbox/index.ts';
import { createListener } from '../../../src/sandbox/server/listener.ts';
import { shopDocument } from '../../sandbox/fixture.ts';
import type { Fault } from './faults.ts';

/** Five seconds of the sandbox are ten milliseconds here. */
const RATE = 500;

const QUICK = { pickup_ms: 500, duration_ms: 5_000, operations: 4 };

/** Three shops without active executions. */
const STATE = shopDocument({
  workflows: {
    backup: QUICK,
    restart: QUICK,
    endless: { ...QUICK, outcome: 'never_ends' },
    stubborn: { ...QUICK, outcome: 'never_ends', honors_cancel: false },
  },
  executions: [
    { id: 'done', deployment_id: 'shop-1', status: 'terminated', created_at: '2026-03-01T08:00:00.000Z' },
    { id: 'broken', deployment_id: 'shop-2', status: 'failed', created_at: '2026-03-01T08:00:01.000Z' },
    { id: 'stopped', deployment_id: 'shop-3', status: 'cancelled', created_at: '2026-03-01T08:00:02.000Z' },
  ],
}) as object as StateDocument;

/** An execution as the sandbox stores it. */
export interface StoredExecution {
  readonly id: string;
  readonly status: string;
  readonly deployment_id: string | null;
  readonly workflow_id: string;
}

export interface StoredState {
  readonly executions: readonly StoredExecution[];
  readonly execution_groups: readonly { readonly id: string; readonly execution_ids: readonly string[] }[];
  readonly execution_schedules: readonly object[];
}

/** A request in the journal of the sandbox. */
export interface JournalItem {
  readonly operationId: string | null;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly error_code: string | null;
  readonly interference: string | null;
}

const WORLD = 'x-sandbox-world';

export class Harness {
  readonly #sandbox: Sandbox;
  readonly #server: Server;
  readonly #faults = new Map<string, Fault>();
  #downUrl = '';

  private constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
    const listen = createListener(
      { handle: (exchange) => this.#handle(exchange) },
      {
        guard: { isLoopback: true, hosts: [], origins: [], token: null },
        idleTimeoutMs: 60_000,
        onServed: undefined,
      },
    );
    this.#server = createServer((request, response) => {
      // The sandbox truncates by closing the connection; a stalled response leaves it open.
      if (this.#faults.get(String(request.headers[WORLD]))?.stalls) response.destroy = () => response;
      listen(request, response);
    });
  }

  static async open(): Promise<Harness> {
    const sandbox = createSandbox({
      state: STATE,
      clock: { mode: 'accelerated', rate: RATE },
      validate: true,
    });
    const harness = new Harness(sandbox);
    harness.#downUrl = await freePort();
    await new Promise<void>((resolve) => harness.#server.listen(0, '127.0.0.1', resolve));
    return harness;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
    this.#sandbox.close();
  }

  world(name: string): World {
    return new World(name, this.#sandbox, this.#url, this.#downUrl, this.#faults);
  }

  get #url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  #handle(exchange: HttpRequest): SandboxResponse {
    const reply = this.#sandbox.handle(exchange);
    const body = this.#faults.get(exchange.headers[WORLD] ?? '')?.body;
    if (body === undefined || reply.delivery === undefined) return reply;
    const { status, headers, delivery } = reply;
    return { status, headers, delivery, body };
  }
}

/** A port without a listener. */
async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** The world of one case. */
export class World {
  readonly #name: string;
  readonly #sandbox: Sandbox;
  readonly #url: string;
  readonly #downUrl: string;
  readonly #faults: Map<string, Fault>;

  constructor(name: string, sandbox: Sandbox, url: string, downUrl: string, faults: Map<string, Fault>) {
    this.#name = name;
    this.#sandbox = sandbox;
    this.#url = url;
    this.#downUrl = downUrl;
    this.#faults = faults;
  }

  /** A client without faults. */
  reliableClient(): CloudifyClient {
    return this.#client('http://sandbox', { fetch: this.#sandbox.fetch });
  }

  /** A client that connects to the port, with faults. */
  client(managers: Fault['managers'], settings: Partial<CloudifyClientOptions>): CloudifyClient {
    const several = { none: this.#downUrl, 'one down first': [this.#downUrl, this.#url] };
    return this.#client(managers ? several[managers] : this.#url, settings);
  }

  async inject(fault: Fault, rule: object): Promise<void> {
    await this.#control('DELETE', '/requests');
    this.#faults.set(this.#name, fault);
    const rules = fault.effect ? [{ ...rule, effect: fault.effect }] : [];
    await this.#control('PUT', '/faults', { rules });
  }

  async clearFaults(): Promise<void> {
    await this.#control('DELETE', '/faults');
    this.#faults.delete(this.#name);
  }

  /** A sandbox holds a limited number of worlds. */
  async remove(): Promise<void> {
    const path = `http://sandbox/_sandbox/worlds/${this.#name}`;
    const { ok, status } = await this.#sandbox.fetch(path, { method: 'DELETE' });
    if (!ok) throw new Error(`DELETE ${path} returned status ${status}`);
  }

  state(): Promise<StoredState> {
    return this.#control('GET', '/state');
  }

  async journal(): Promise<readonly JournalItem[]> {
    const { items } = await this.#control<{ items: readonly JournalItem[] }>('GET', '/requests');
    return items;
  }

  #client(
    baseUrl: CloudifyClientOptions['baseUrl'],
    settings: Partial<CloudifyClientOptions>,
  ): CloudifyClient {
    const auth = { username: 'admin', password: 'admin' };
    const poll = { minInterval: 5, maxInterval: 20 };
    const headers = { [WORLD]: this.#name };
    // Faults apply to the first request of a method, which must not be the one for the release.
    return new CloudifyClient({ baseUrl, auth, poll, headers, managerRelease: '7.1', ...settings });
  }

  async #control<Body>(method: string, path: string, document?: object): Promise<Body> {
    const response = await this.#sandbox.fetch(`http://sandbox/_sandbox${path}`, {
      method,
      headers: { [WORLD]: this.#name },
      body: document ? JSON.stringify(document) : null,
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} returned status ${response.status}: ${text}`);
    return (text ? JSON.parse(text) : undefined) as Body;
  }
}
