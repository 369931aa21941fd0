import { type HandleOptions, handle } from '../../src/sandbox/api/handle.ts';
import { Manager } from '../../src/sandbox/engine/manager.ts';
import type { DefectMode } from '../../src/sandbox/engine/model/errors.ts';
import { CONTRACT, Release } from '../../src/sandbox/engine/model/release.ts';
import { Clock } from '../../src/sandbox/engine/simulation/clock.ts';
import { Random } from '../../src/sandbox/engine/simulation/random.ts';
import { world } from '../recordings/index.ts';

export interface TestResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into responses of every kind
  readonly body: any;
}

export interface RequestOptions {
  readonly user?: string;
  readonly tenant?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly options?: HandleOptions;
}

/** A manager with the recorded world, on a virtual clock, that gets requests as over HTTP. Every response is validated by the contract. */
export class TestClient {
  readonly clock = new Clock({ mode: 'virtual', now: Date.UTC(2026, 2, 2, 9, 30) * 1000 });
  readonly manager: Manager;

  /** `release`: a version or a line; that of the contract by default. */
  constructor(document: unknown = world(), defects: DefectMode = 'intended', release?: string) {
    const random = new Random('test');
    this.manager = new Manager({
      document,
      clock: this.clock,
      random,
      runner: 'manual',
      defects,
      release: release === undefined ? CONTRACT : (Release.named(release) as Release),
    });
  }

  /** The path is below the base path and may have a query; a text as the body is sent as it is. */
  request(method: string, target: string, body?: unknown, question: RequestOptions = {}): TestResponse {
    const { user = 'admin:admin', tenant = 'default_tenant', headers = {}, options = {} } = question;
    const [path = '', query = ''] = target.split('?');
    this.clock.advance(1);
    const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
    const response = handle(
      this.manager,
      {
        method,
        path: `/api/v3.1${path}`,
        query,
        headers: {
          ...(user && { authorization: `Basic ${btoa(user)}` }),
          ...(tenant !== null && { tenant }),
          ...(text !== null && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: text === null ? null : new TextEncoder().encode(text),
      },
      { validate: true, ...options },
    );
    const isJson = response.headers['Content-Type'] === 'application/json' && response.body !== null;
    return { ...response, body: isJson ? JSON.parse(String(response.body)) : response.body };
  }

  start(deployment: string, more: Readonly<Record<string, unknown>> = {}): TestResponse {
    return this.request('POST', '/executions', {
      deployment_id: deployment,
      workflow_id: 'noparams',
      ...more,
    });
  }

  report(id: string, status: string, more: Readonly<Record<string, unknown>> = {}): TestResponse {
    return this.request('PATCH', `/executions/${id}`, { status, ...more });
  }

  startGroup(group: string, more: Readonly<Record<string, unknown>> = {}): TestResponse {
    const body = { deployment_group_id: group, workflow_id: 'noparams', ...more };
    return this.request('POST', '/execution-groups', body);
  }

  /** Statuses by id, of all executions but those that created the environments. */
  statuses(): Record<string, string | null> {
    const rows = [...this.manager.executions].filter(({ id }) => !id.startsWith('env-'));
    return Object.fromEntries(rows.map(({ id, status }) => [id, status]));
  }

  /** How many of these there are in each status. */
  count(status: string): number {
    return Object.values(this.statuses()).filter((it) => it === status).length;
  }
}
