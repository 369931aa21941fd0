import type { ErrorCode } from '../../generated/errors.ts';
import { OPERATIONS, type OperationId } from '../../generated/operations.ts';
import type { ResourceTracker } from './fixtures/resource-tracker.ts';
import type { Connection } from './http/connection.ts';
import { type Exchange, errorCodeOf, type HttpRequest, isObject, jsonOf } from './http/exchange.ts';
import { type Credentials, credentialHeaders, type Fixtures, type Target } from './http/target.ts';
import type { Random } from './random.ts';
import type { Recorder } from './recorder.ts';
import type { ValidationResult } from './validate/validate-exchange.ts';

/** What a request to an operation says; all else is as the target has it. */
export interface Call {
  readonly id?: string | undefined;
  readonly query?:
    | Readonly<Record<string, string | number | boolean | readonly string[]>>
    | string
    | undefined;
  readonly body?: unknown;
  /** In place of `body`: the text as it is sent. */
  readonly text?: string | undefined;
  /** Names in lower case; null takes a header away. */
  readonly headers?: Readonly<Record<string, string | null>> | undefined;
  readonly as?: Credentials | 'nobody' | undefined;
  readonly tenant?: string | null | undefined;
}

export interface Expected {
  readonly status?: number | readonly number[];
  readonly code?: ErrorCode | readonly ErrorCode[];
}

/** Ends a check that cannot go on: without an outcome of its own where what was found says it all. */
export class CheckAborted extends Error {
  readonly outcome: 'skipped' | 'inconclusive' | undefined;

  constructor(reason: string, outcome?: 'skipped' | 'inconclusive') {
    super(reason);
    this.outcome = outcome;
  }
}

export interface CheckLimits {
  /** Aborts when the time of the check is up, or the whole run is to end. */
  readonly signal: AbortSignal;
  /** Starts the time of the check anew, for a check that is many in one. */
  readonly restart: () => void;
}

/** What a check works with: it sends requests, every answer of which is judged, and says what it expects beyond that. */
export class CheckContext {
  readonly target: Target;
  fixtures: Fixtures;
  /** Why executions do not end on this server; undefined: they do. */
  noWorker: string | undefined;
  readonly connection: Connection;
  readonly resources: ResourceTracker;
  readonly recorder: Recorder;
  readonly random: Random;
  /** Nothing may be sent that changes anything. The connection enforces it. */
  readonly readOnly: boolean;
  /** Nothing may be created that cannot be deleted. */
  readonly leaveNothing: boolean;
  /** The limits of the check that is running. */
  limits: CheckLimits = { signal: new AbortController().signal, restart: () => undefined };
  /** What is waited for now, to be shown when it takes long. */
  waitingFor = 'the server';
  #serverTime = 0;
  readonly #judgements = new WeakMap<Exchange, ValidationResult>();

  constructor(parts: {
    target: Target;
    fixtures: Fixtures;
    connection: Connection;
    resources: ResourceTracker;
    recorder: Recorder;
    random: Random;
    readOnly: boolean;
    leaveNothing: boolean;
  }) {
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

  /** Calls an operation. */
  call(operationId: OperationId, call: Call = {}): Promise<Exchange> {
    return this.send(this.buildRequest(operationId, call));
  }

  buildRequest(operationId: OperationId, call: Call = {}): HttpRequest {
    const { method, path, body: takesBody } = OPERATIONS[operationId];
    const { as = this.target.credentials, tenant = this.target.tenant, text } = call;
    const body = text ?? (call.body === undefined ? undefined : JSON.stringify(call.body));
    const headers: Record<string, string | null> = {
      accept: 'application/json',
      ...(as === 'nobody' ? {} : credentialHeaders(as)),
      tenant,
      'content-type': takesBody ? 'application/json' : null,
      ...call.headers,
    };
    return {
      method,
      path: path.replace('{id}', encodeURIComponent(call.id ?? '')),
      query: queryText(call.query ?? ''),
      headers: Object.fromEntries(
        Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null),
      ),
      body,
    };
  }

  /** Sends a request as it is, and judges the response. */
  async send(request: HttpRequest): Promise<Exchange> {
    const exchange = await this.pass(request);
    this.#judgements.set(exchange, this.recorder.recordExchange(exchange));
    return exchange;
  }

  /** Sends a request that is judged elsewhere. */
  async pass(request: HttpRequest): Promise<Exchange> {
    if (this.createsUndeletable(request)) this.skip(UNDELETABLE);
    if (!this.readOnly) this.resources.sending(request);
    this.waitingFor = `the response to ${request.method} ${request.path}`;
    const exchange = await this.connection.send(request, this.limits.signal);
    this.resources.saw(exchange);
    this.#noteTime(exchange);
    return exchange;
  }

  /** Says what an answer should be. A known defect in its place is told as such, and false is returned. */
  expect(exchange: Exchange, { status, code }: Expected, why: string): boolean {
    if (this.isKnownDefect(exchange)) return false;
    const { response } = exchange;
    const actual = errorCodeOf(response);
    const isStatus = status === undefined || [status].flat().includes(response.status);
    const isCode = code === undefined || [code].flat().some((it) => it === actual);
    const wanted = [code ?? status ?? []].flat().join(' or ');
    const got = [response.status, actual].filter(Boolean).join(' ');
    this.recorder.recordExpectation(isStatus && isCode, `${why}: expected ${wanted}, got ${got}`, exchange);
    return isStatus && isCode;
  }

  /** As `expect`, and the check ends where it does not hold. */
  require(exchange: Exchange, expected: Expected, why: string): Record<string, unknown> {
    if (!this.expect(exchange, expected, why)) throw new CheckAborted(why);
    const body = jsonOf(exchange.response);
    return isObject(body) ? body : {};
  }

  /** Says that something is so. */
  assert(is: boolean, message: string, about: Exchange | OperationId): boolean {
    this.recorder.recordExpectation(is, message, about);
    return is;
  }

  /** Compares two values as JSON. */
  assertEquals(actual: unknown, expected: unknown, what: string, about: Exchange | OperationId): boolean {
    const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
    return this.assert(is === should, `${what} is ${is}, not ${should}`, about);
  }

  /** Ends the check: it cannot be carried out on this server. */
  skip(reason: string): never {
    throw new CheckAborted(reason, 'skipped');
  }

  /** Ends the check without a result: whether the contract is kept could not be seen. */
  inconclusive(reason: string): never {
    throw new CheckAborted(reason, 'inconclusive');
  }

  /** The deployment group to work with, or the check is skipped. */
  deploymentGroup(): string {
    const { deploymentGroup, unusable } = this.fixtures;
    return deploymentGroup ?? this.skip(unusable?.deploymentGroup ?? NO_DEPLOYMENT_GROUP);
  }

  /**
   * The latest time that the server has shown, in milliseconds: its clock may be another one than ours, and run faster
   * or not at all.
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

  isKnownDefect(exchange: Exchange): boolean {
    return this.#judgements.get(exchange)?.defect !== undefined;
  }
}

export const NO_DEPLOYMENT_GROUP = 'no deployment group is named: --deployment-group <id>';
export const UNDELETABLE =
  'it would leave a group or a schedule behind, which this API cannot delete: --allow-leftovers';

function queryText(query: NonNullable<Call['query']>): string {
  if (typeof query === 'string') return query;
  return Object.entries(query)
    .flatMap(([name, value]) => [value].flat().map((one) => `${name}=${encodeURIComponent(String(one))}`))
    .join('&');
}
