/** The sandbox of a walk, used by requests only. */
import { createSandbox, type Sandbox } from '../../../src/sandbox/create-sandbox.ts';
import { assertSavable } from '../assert-savable.ts';
import type { Caller } from './callers.ts';
import { parseTime, type Row, type Snapshot, type Time, withoutReason } from './rows.ts';
import { initialState, START, type WorldOptions } from './world.ts';

export interface Request {
  readonly method: string;
  /** Below the base. */
  readonly path: string;
  readonly query?: string;
  readonly body?: unknown;
}

export interface TestResponse {
  readonly status: number;
  readonly body: Row;
}

const BASE = '/api/v3.1';

export class ManagerUnderTest {
  readonly sandbox: Sandbox;
  readonly #savable: boolean;

  /** `savable`: whether to read the state back after each step, which takes as long as all else. */
  constructor(options: WorldOptions, seed: number, savable: boolean) {
    this.#savable = savable;
    this.sandbox = createSandbox({
      state: initialState(options) as never,
      clock: { mode: 'virtual', now: START },
      seed,
      validate: true,
    });
  }

  /** @throws when the response is a 500: there is nothing for which that would be right. */
  send(caller: Caller, { method, path, query = '', body }: Request): TestResponse {
    const headers: Record<string, string> = {
      authorization: `Basic ${btoa(`${caller.as}:${caller.as}`)}`,
      tenant: caller.tenant,
      'content-type': 'application/json',
    };
    return this.#exchange(method, BASE + path, query, headers, body);
  }

  /** Speaks for the worker that runs an execution. */
  report(token: string, id: string, status: string): TestResponse {
    const headers = {
      'execution-token': token,
      tenant: 'default_tenant',
      'content-type': 'application/json',
    };
    return this.#exchange('PATCH', `${BASE}/executions/${id}`, '', headers, { status });
  }

  control(method: string, path: string, body?: unknown): Row {
    return this.#exchange(method, `/_sandbox${path}`, '', {}, body).body;
  }

  /** The state as it is saved, read as at a start, is the same state. */
  assertSavable(): void {
    if (this.#savable) assertSavable(this.sandbox);
  }

  #exchange(
    method: string,
    path: string,
    query: string,
    headers: Readonly<Record<string, string>>,
    body: unknown,
  ): TestResponse {
    const bytes = body === undefined ? null : new TextEncoder().encode(JSON.stringify(body));
    const reply = this.sandbox.handle({ method, path, query, headers, body: bytes });
    const text =
      typeof reply.body === 'string' || reply.body === null ? (reply.body ?? '') : [...reply.body].join('');
    if (reply.status >= 500) {
      throw new Error(
        `${method} ${path}?${query} response ${reply.status}: ${reply.headers['X-Sandbox']} ${text}`,
      );
    }
    return { status: reply.status, body: readResponse(text) };
  }

  get state(): Snapshot {
    return this.sandbox.state.get() as unknown as Snapshot;
  }

  get now(): Time {
    return parseTime(this.sandbox.clock.now) ?? 0;
  }

  get outbox(): readonly Row[] {
    return this.control('GET', '/outbox').items as Row[];
  }
}

function readResponse(text: string): Row {
  const body = text === '' ? null : JSON.parse(text);
  return typeof body === 'object' ? body : { value: body };
}

/** An execution or a group of a response as the model shows it. */
export function comparable(row: Row): Row {
  const { error, execution_ids: ids } = row;
  return {
    ...row,
    ...('error' in row && { error: withoutReason(error) }),
    ...(Array.isArray(ids) && { execution_ids: [...ids].sort() }),
  };
}
