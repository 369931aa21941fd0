import { ERRORS, type ErrorCode } from '../../generated/errors.ts';
import { OPERATIONS, type OperationId } from '../../generated/operations.ts';
import type { DifferenceId } from '../../generated/releases.ts';
import type { ResourceTracker } from './fixtures/resource-tracker.ts';
import type { Connection } from './http/connection.ts';
import { type Exchange, errorCodeOf, type HttpRequest, isObject, jsonOf } from './http/exchange.ts';
import { type Credentials, credentialHeaders, type Fixtures, type Target } from './http/target.ts';
import type { Random } from './random.ts';
import type { Recorder } from './recorder.ts';
import { type Release, subjectOf } from './release.ts';

/** What a request to an operation has in it; everything else is the target's. */
export interface CallOptions {
  readonly id?: string | undefined;
  readonly query?:
    | Readonly<Record<string, string | number | boolean | readonly string[]>>
    | string
    | undefined;
  readonly body?: unknown;
  /** In place of `body`: the text to send. */
  readonly text?: string | undefined;
  /** Names in lower case; null removes a header. */
  readonly headers?: Readonly<Record<string, string | null>> | undefined;
  readonly as?: Credentials | 'anonymous' | undefined;
  readonly tenant?: string | null | undefined;
}

/** A status, or an error code with its status; any one of several. */
export type Expected = number | ErrorCode | readonly (number | ErrorCode)[];

/** Ends a check early. Without an outcome, what was found until then decides. */
export class CheckAborted extends Error {
  readonly outcome: 'skipped' | 'inconclusive' | undefined;

  constructor(reason: string, outcome?: 'skipped' | 'inconclusive') {
    super(reason);
    this.outcome = outcome;
  }
}

export interface CheckLimits {
  /** Aborts when the time of the check is up, or when the run ends. */
  readonly signal: AbortSignal;
  /** Restarts the time of the check, for a check that consists of many. */
  readonly restart: () => void;
}

interface ContextParts {
  readonly target: Target;
  readonly fixtures: Fixtures;
  readonly connection: Connection;
  readonly resources: ResourceTracker;
  readonly recorder: Recorder;
  readonly random: Random;
  /** Sends nothing that changes anything. The connection enforces it. */
  readonly readOnly: boolean;
  /** Creates nothing that cannot be deleted. */
  readonly leaveNothing: boolean;
}

/** What a check works with: it sends requests, validates every response, and asserts what the check expects beyond that. */
export class CheckContext {
  readonly target: Target;
  fixtures: Fixtures;
  /** Why executions do not end on this server; undefined when they do. */
  noWorker: string | undefined;
  readonly connection: Connection;
  readonly resources: ResourceTracker;
  readonly recorder: Recorder;
  readonly random: Random;
  readonly readOnly: boolean;
  readonly leaveNothing: boolean;
  limits: CheckLimits = { signal: new AbortController().signal, restart: () => undefined };
  /** Shown when it takes long. */
  waitingFor = 'the server';
  #serverTime = 0;
  readonly #withKnownDefect = new WeakSet<Exchange>();

  constructor(parts: ContextParts) {
    this.target = parts.target;
    this.fixtures = parts.fixtures;
    this.connection = parts.connection;
    this.resources = parts.resources;
    this.recorder = parts.recorder;
    this.random = parts.random;
    this.readOnly = parts.readOnly;
    this.leaveNothing = parts.leaveNothing;
  }

  get coverage(): Recorder['coverage'] {
    return this.recorder.coverage;
  }

  get release(): Release {
    return this.connection.release;
  }

  /** Whether workers run executions on this server, so that a status may change at any time. */
  get hasWorkers(): boolean {
    return this.target.workerTimeoutMs > 0;
  }

  /** Calls an operation and validates the response. */
  call(operationId: OperationId, options: CallOptions = {}): Promise<Exchange> {
    return this.send(this.buildRequest(operationId, options));
  }

  /** Calls an operation that must succeed, or the check ends. Returns the body as well. */
  async succeed(
    operationId: OperationId,
    options: CallOptions = {},
  ): Promise<{ exchange: Exchange; body: Record<string, unknown> }> {
    const exchange = await this.call(operationId, options);
    const body = this.require(exchange, OPERATIONS[operationId].success, `${operationId} succeeds`);
    return { exchange, body };
  }

  async fail(
    operationId: OperationId,
    options: CallOptions,
    expected: Expected,
    why: string,
  ): Promise<Exchange> {
    const exchange = await this.call(operationId, options);
    this.expect(exchange, expected, why);
    return exchange;
  }

  buildRequest(operationId: OperationId, options: CallOptions = {}): HttpRequest {
    const { method, path, body: takesBody } = OPERATIONS[operationId];
    const { as = this.target.credentials, tenant = this.target.tenant, text, query = '' } = options;
    const headers: Record<string, string | null> = {
      accept: 'application/json',
      ...(as === 'anonymous' ? {} : credentialHeaders(as)),
      tenant,
      'content-type': takesBody ? 'application/json' : null,
      ...options.headers,
    };
    return {
      method,
      path: path.replace('{id}', encodeURIComponent(options.id ?? '')),
      query: typeof query === 'string' ? query : queryText(query),
      headers: Object.fromEntries(
        Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null),
      ),
      body: text ?? (options.body === undefined ? undefined : JSON.stringify(options.body)),
    };
  }

  /** Sends a request as it is and validates the response. */
  async send(request: HttpRequest): Promise<Exchange> {
    const exchange = await this.sendUnchecked(request);
    if (this.recorder.recordExchange(exchange).defect !== undefined) this.#withKnownDefect.add(exchange);
    return exchange;
  }

  /** Sends a request whose response is not validated here. */
  async sendUnchecked(request: HttpRequest): Promise<Exchange> {
    if (this.createsUndeletable(request)) this.skip(UNDELETABLE);
    if (!this.readOnly) this.resources.trackRequest(request);
    this.waitingFor = `the response to ${request.method} ${request.path}`;
    const exchange = await this.connection.send(request, this.limits.signal);
    this.resources.trackResponse(exchange);
    this.#noteTime(exchange);
    return exchange;
  }

  /** Records whether a response is the expected one. False, too, for a known issue of the manager, which is no failure. */
  expect(exchange: Exchange, expected: Expected, why: string): boolean {
    if (this.#withKnownDefect.has(exchange)) return false;
    const { response } = exchange;
    const code = errorCodeOf(response);
    const wanted = [expected].flat();
    const isExpected = wanted.some((one) =>
      typeof one === 'number'
        ? one === response.status
        : one === code && ERRORS[one].status === response.status,
    );
    const actual = [response.status, code].filter(Boolean).join(' ');
    const message = `${why}: expected ${wanted.join(' or ')}, got ${actual}`;
    this.recorder.recordExpectation(isExpected, message, exchange);
    return isExpected;
  }

  /** As `expect`, but ends the check when the response is another one. Returns the body. */
  require(exchange: Exchange, expected: Expected, why: string): Record<string, unknown> {
    if (!this.expect(exchange, expected, why)) throw new CheckAborted(why);
    const body = jsonOf(exchange.response);
    return isObject(body) ? body : {};
  }

  assert(condition: boolean, message: string, about: Exchange | OperationId): void {
    this.recorder.recordExpectation(condition, message, about);
  }

  /** Compares two values as JSON. */
  assertEquals(actual: unknown, expected: unknown, what: string, about: Exchange | OperationId): void {
    const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
    this.assert(is === should, `${what} is ${is}, not ${should}`, about);
  }

  /** Ends the check: it cannot be carried out on this server. */
  skip(reason: string): never {
    throw new CheckAborted(reason, 'skipped');
  }

  /** Ends the check where the release is known to do something else. */
  skipIfDiffers(id: DifferenceId): void {
    if (this.release.differs(id)) this.skip(`release ${this.release.version} differs: ${subjectOf(id)}`);
  }

  /** Ends the check without a result. */
  inconclusive(reason: string): never {
    throw new CheckAborted(reason, 'inconclusive');
  }

  /** The deployment group to work with; without one the check is skipped. */
  deploymentGroup(): string {
    const { deploymentGroup, unusable } = this.fixtures;
    return deploymentGroup ?? this.skip(unusable?.deploymentGroup ?? NO_DEPLOYMENT_GROUP);
  }

  /**
   * The latest time that the server has shown, in milliseconds since 1970. Its clock may differ from ours, run faster or
   * stand still.
   */
  now(): number {
    return this.#serverTime || Date.now() - 1000;
  }

  #noteTime({ request, response }: Exchange): void {
    if (response.status !== 201) return;
    const [requested, row] = [jsonOf({ body: request.body ?? '' }), jsonOf(response)];
    if (!isObject(requested) || requested.created_at || !isObject(row)) return;
    this.#serverTime = Math.max(this.#serverTime, Date.parse(String(row.created_at)) || 0);
  }

  /** Whether a request creates what cannot be deleted, although nothing may be left. Other groups do not exist. */
  createsUndeletable(request: HttpRequest): boolean {
    if (!this.leaveNothing) return false;
    const body = request.method === 'POST' ? jsonOf({ body: request.body ?? '' }) : undefined;
    if (!isObject(body)) return false;
    const { deploymentGroup, targetGroup } = this.fixtures;
    const group = body.deployment_group_id;
    const isGroup =
      request.path === '/execution-groups' &&
      group !== undefined &&
      [deploymentGroup, targetGroup].includes(group as string);
    return isGroup || (typeof body.scheduled_time === 'string' && body.scheduled_time !== '');
  }
}

export const NO_DEPLOYMENT_GROUP = 'no deployment group is named: --deployment-group <id>';
export const UNDELETABLE =
  'it would leave a group or a schedule behind, which this API cannot delete: --allow-leftovers';

function queryText(query: Exclude<NonNullable<CallOptions['query']>, string>): string {
  return Object.entries(query)
    .flatMap(([name, value]) => [value].flat().map((one) => `${name}=${encodeURIComponent(String(one))}`))
    .join('&');
}
