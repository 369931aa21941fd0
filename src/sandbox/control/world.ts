import { handleIncoming } from '../api/handle.ts';
import type { HttpRequest } from '../api/http-message.ts';
import { toIncomingRequest } from '../api/incoming-request.ts';
import { Manager } from '../engine/manager.ts';
import type { Release } from '../engine/model/release.ts';
import type { JsonObject, Micros } from '../engine/model/types.ts';
import { Clock, type ClockSetting } from '../engine/simulation/clock.ts';
import { Random } from '../engine/simulation/random.ts';
import { InitialExecutions } from '../engine/snapshot/initial-executions.ts';
import { JsonRows, RowList } from '../engine/snapshot/parse-document.ts';
import { Faults, type InjectedFault } from './faults/faults.ts';
import { isMonitoring, SANDBOX_HEADER } from './headers.ts';
import { Journal } from './journal.ts';
import { requestedError } from './magic-ids.ts';
import type { SandboxResponse } from './sandbox-response.ts';
import { SnapshotStream } from './snapshot-stream.ts';

/** The configuration of a world at its start and after each reset. */
export interface InitialConfig {
  /** Returns the initial state document for a time. It is decoded each time, and not copied. */
  readonly state: (now: Micros) => unknown;
  readonly clock: ClockSetting;
  readonly seed: string | number;
  readonly runner: 'auto' | 'manual';
  readonly defects: 'intended' | 'emulated';
  readonly release: Release;
  /** Whether requests that the contract does not document are rejected. */
  readonly strict: boolean;
  /** Whether each response is validated against the contract. */
  readonly validate: boolean;
}

/** A manager with its clock, faults and journal. */
export class World {
  readonly faults = new Faults();
  /** The initial state of this world. */
  readonly initial: InitialConfig;
  /** The number of executions of the initial state. */
  readonly initialSize: number;
  #manager: Manager;
  #text: SnapshotStream;
  #journal = new Journal();
  /** The revision before the last reset. */
  #revisionBefore = 0;

  /** @throws {StateValidationError} when the state document has faults. */
  constructor(initial: InitialConfig) {
    this.#manager = managerOf(initial);
    this.initial = withoutFile(initial, this.#manager);
    this.initialSize = this.#manager.executions.size;
    this.#text = new SnapshotStream(this.#manager);
  }

  get journal(): Journal {
    return this.#journal;
  }

  get manager(): Manager {
    return this.#manager;
  }

  get clock(): Clock {
    return this.#manager.clock;
  }

  /** Grows with every change of the state. */
  get revision(): number {
    return this.#revisionBefore + this.#manager.revision;
  }

  /** The state document as JSON in chunks, as it is when the first is read. */
  stateText(): Generator<string, void, undefined> {
    return this.#text.pieces();
  }

  /** The time of its last request, in milliseconds of the process. */
  lastRequestAt = performance.now();

  /** Handles a request to the API. */
  handle(request: HttpRequest): SandboxResponse {
    const incoming = toIncomingRequest(request);
    const requested = requestedError(incoming);
    if (isMonitoring(request.method, request.headers)) {
      return requested ?? handleIncoming(this.#manager, incoming, this.initial);
    }
    const { target } = incoming;
    const operationId = 'operationId' in target ? target.operationId : null;
    const fault = requested ? undefined : this.faults.apply(request, operationId);
    const response = requested ?? fault?.instead ?? handleIncoming(this.#manager, incoming, this.initial);
    const altered = fault ? withInjectedFault(response, fault) : response;
    this.journal.record(this.clock.now(), operationId, request, altered, fault?.name ?? null);
    return altered;
  }

  /** Back to the initial, with the same time to come, the same ids, no faults and no memory. */
  reset(): void {
    const manager = managerOf(this.initial);
    this.#revisionBefore += this.#manager.revision + 1;
    this.#manager.clock.close();
    this.#manager = manager;
    this.#text = new SnapshotStream(manager);
    this.faults.put([]);
    this.#journal = new Journal();
  }

  /** Stops its clock. */
  close(): void {
    this.#manager.clock.close();
  }
}

/**
 * The response of a new world to a request with invalid credentials; undefined if they may be valid. It decodes only the
 * users: decoding a large state for each 401 would block all other requests.
 */
export function respondToUnauthenticated(
  initial: InitialConfig,
  request: HttpRequest,
): SandboxResponse | undefined {
  const { headers } = request;
  const { tenants, users, executions, settings } = initial.state(new Clock(initial.clock).now()) as Readonly<
    Record<string, unknown>
  >;
  const token = headers['execution-token'] || headers['authentication-token'];
  if (token && hasToken(executions, token)) return undefined;
  const manager = managerOf({
    ...initial,
    state: () => ({ tenants, users, settings }),
    clock: { mode: 'virtual' },
  });
  const incoming = toIncomingRequest(request);
  const response = handleIncoming(manager, incoming, initial);
  manager.clock.close();
  const isKnown = (response.headers['X-Cloudify-Audit-Auth-Method'] ?? 'None') !== 'None';
  return isKnown ? undefined : (requestedError(incoming) ?? response);
}

/** The file of a long list of executions may change: from now on the list is made of what the manager has decoded. */
function withoutFile(initial: InitialConfig, manager: Manager): InitialConfig {
  const document = initial.state(manager.clock.now()) as JsonObject;
  if (!((document.executions as unknown) instanceof JsonRows)) return initial;
  const state = { ...document, executions: new InitialExecutions(manager.executions) };
  return { ...initial, state: () => state };
}

function hasToken(executions: unknown, token: string): boolean {
  const rows = executions instanceof RowList || Array.isArray(executions) ? executions : [];
  for (const row of rows) if ((row as { token?: unknown } | null)?.token === token) return true;
  return false;
}

function managerOf({ state, clock: setting, seed, runner, defects, release }: InitialConfig): Manager {
  const clock = new Clock(setting);
  return new Manager({
    document: state(clock.now()),
    clock,
    random: new Random(seed),
    runner,
    defects,
    release,
  });
}

function withInjectedFault(response: SandboxResponse, { delivery }: InjectedFault): SandboxResponse {
  const isAltered = delivery.ending !== 'complete';
  return {
    ...response,
    headers: isAltered ? { ...response.headers, [SANDBOX_HEADER]: 'fault' } : response.headers,
    delivery,
  };
}
