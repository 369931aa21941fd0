import { handle } from '../api/handle.ts';
import type { HttpRequest } from '../api/http-message.ts';
import { operationOf } from '../api/router.ts';
import { Manager } from '../engine/manager.ts';
import type { Micros } from '../engine/model/types.ts';
import { Clock, type ClockSetting } from '../engine/simulation/clock.ts';
import { Random } from '../engine/simulation/random.ts';
import { Faults, type InjectedFault } from './faults/faults.ts';
import { SANDBOX_HEADER } from './headers.ts';
import { Journal } from './journal.ts';
import { requestedError } from './magic-ids.ts';
import { isMonitoring } from './monitoring.ts';
import type { SandboxResponse } from './sandbox-response.ts';
import { SnapshotStream } from './snapshot-stream.ts';

/** How a world begins, and begins again at each reset. */
export interface InitialConfig {
  /** Returns the state document to begin with at a time. It is read anew each time, and not copied. */
  readonly state: (now: Micros) => unknown;
  readonly clock: ClockSetting;
  readonly seed: string | number;
  readonly runner: 'auto' | 'manual';
  readonly defects: 'intended' | 'emulated';
  /** Whether a request that the contract does not document is refused. */
  readonly strict: boolean;
  /** Whether each answer is judged by the contract before it leaves. */
  readonly validate: boolean;
}

/** A manager and its time, what goes wrong on the way to it, and the memory of who has called. */
export class World {
  readonly faults = new Faults();
  readonly #beginning: InitialConfig;
  #manager: Manager;
  #text: SnapshotStream;
  #journal = new Journal();
  /** What the revision was before the last reset. */
  #earlier = 0;

  /** @throws {StateValidationError} when the state document has faults. */
  constructor(beginning: InitialConfig) {
    this.#beginning = beginning;
    this.#manager = managerOf(beginning);
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
    return this.#earlier + this.#manager.revision;
  }

  /** The state document as text, piece by piece, as it is when the first is read. */
  stateText(): Generator<string, void, undefined> {
    return this.#text.pieces();
  }

  /** When it was called last, in milliseconds of the process. */
  calledAt = performance.now();

  /** Answers a request to the API. */
  handle(request: HttpRequest): SandboxResponse {
    const operationId = operationOf(request.method, request.path);
    const provoked = requestedError(request);
    if (isMonitoring(request.method, request.headers)) {
      return provoked ?? handle(this.#manager, request, this.#beginning);
    }
    const injected = provoked ? undefined : this.faults.apply(request, operationId);
    const response = provoked ?? injected?.instead ?? handle(this.#manager, request, this.#beginning);
    const reply = injected ? withInjectedFault(response, injected) : response;
    this.journal.record(this.clock.now(), operationId, request, reply, injected?.name ?? null);
    return reply;
  }

  /** Back to the beginning, with the same time to come, the same ids, no faults and no memory. */
  reset(): void {
    const manager = managerOf(this.#beginning);
    this.#earlier += this.#manager.revision + 1;
    this.#manager.clock.close();
    this.#manager = manager;
    this.#text = new SnapshotStream(manager);
    this.faults.put([]);
    this.#journal = new Journal();
  }

  /** Nothing happens by itself any more. */
  close(): void {
    this.#manager.clock.close();
  }
}

/**
 * What a world that begins like this answers to a caller that it does not know; undefined for one that it may know. It
 * takes the users alone: reading a large state for each request that ends as 401 would keep all others waiting.
 */
export function respondToUnauthenticated(
  beginning: InitialConfig,
  request: HttpRequest,
): SandboxResponse | undefined {
  const { headers } = request;
  const { tenants, users, executions, settings } = beginning.state(
    new Clock(beginning.clock).now(),
  ) as Readonly<Record<string, unknown>>;
  const token = headers['execution-token'] || headers['authentication-token'];
  if (token && Array.isArray(executions) && executions.some((row) => row?.token === token)) return undefined;
  const manager = managerOf({
    ...beginning,
    state: () => ({ tenants, users, settings }),
    clock: { mode: 'virtual' },
  });
  const response = handle(manager, request, beginning);
  manager.clock.close();
  const isKnown = (response.headers['X-Cloudify-Audit-Auth-Method'] ?? 'None') !== 'None';
  return isKnown ? undefined : (requestedError(request) ?? response);
}

function managerOf({ state, clock: setting, seed, runner, defects }: InitialConfig): Manager {
  const clock = new Clock(setting);
  return new Manager({
    document: state(clock.now()),
    clock,
    random: new Random(seed),
    runner,
    defects,
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
