import type { ErrorCode } from '../../generated/errors.ts';
import { OPERATIONS, type OperationId } from '../../generated/operations.ts';
import type { Chance } from './chance.ts';
import type { Connection } from './connection.ts';
import { type Exchange, errorCodeOf, isObject, jsonOf, type Sent } from './exchange.ts';
import type { Judgement } from './judge.ts';
import type { Recorder } from './recorder.ts';
import { type Credentials, credentialHeaders, type Fixtures, type Target } from './target.ts';
import type { Workspace } from './workspace.ts';

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

/** Ends a check that has nothing to stand on any more; why was told already. */
export class Abandoned extends Error {}

/** What a check works with: it sends requests, every answer of which is judged, and says what it expects beyond that. */
export class Stage {
  readonly target: Target;
  readonly fixtures: Fixtures;
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly recorder: Recorder;
  readonly chance: Chance;
  /** Nothing may be sent that changes anything. */
  readonly readOnly: boolean;
  /** Nothing may be made that cannot be deleted. */
  readonly leaveNothing: boolean;
  readonly #judgements = new WeakMap<Exchange, Judgement>();

  constructor(parts: {
    target: Target;
    fixtures: Fixtures;
    connection: Connection;
    workspace: Workspace;
    recorder: Recorder;
    chance: Chance;
    readOnly: boolean;
    leaveNothing: boolean;
  }) {
    this.target = parts.target;
    this.fixtures = parts.fixtures;
    this.connection = parts.connection;
    this.workspace = parts.workspace;
    this.recorder = parts.recorder;
    this.chance = parts.chance;
    this.readOnly = parts.readOnly;
    this.leaveNothing = parts.leaveNothing;
  }

  get coverage(): Recorder['coverage'] {
    return this.recorder.coverage;
  }

  /** Calls an operation. */
  call(operationId: OperationId, call: Call = {}): Promise<Exchange> {
    return this.send(this.request(operationId, call));
  }

  request(operationId: OperationId, call: Call = {}): Sent {
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

  /** Sends a request as it is, and judges the answer. */
  async send(sent: Sent): Promise<Exchange> {
    if (this.leaveNothing && this.#leavesSomething(sent)) {
      this.skip('it would leave a group or a schedule behind (--leave-nothing)');
    }
    const exchange = await this.connection.send(sent);
    this.workspace.saw(exchange);
    this.#judgements.set(exchange, this.recorder.judged(exchange));
    return exchange;
  }

  /** Says what an answer should be. A known defect in its place is told as such, and false is returned. */
  expect(exchange: Exchange, { status, code }: Expected, why: string): boolean {
    if (this.isKnownDefect(exchange)) return false;
    const { received } = exchange;
    const actual = errorCodeOf(received);
    const isStatus = status === undefined || [status].flat().includes(received.status);
    const isCode = code === undefined || [code].flat().some((it) => it === actual);
    const wanted = [code ?? status ?? []].flat().join(' or ');
    const got = [received.status, actual].filter(Boolean).join(' ');
    this.recorder.meant(isStatus && isCode, `${why}: expected ${wanted}, got ${got}`, exchange);
    return isStatus && isCode;
  }

  /** As `expect`, and the check ends where it does not hold. */
  must(exchange: Exchange, expected: Expected, why: string): Record<string, unknown> {
    if (!this.expect(exchange, expected, why)) throw new Abandoned(why);
    const body = jsonOf(exchange.received);
    return isObject(body) ? body : {};
  }

  /** Says that something is so. */
  holds(is: boolean, message: string, about: Exchange | OperationId): boolean {
    this.recorder.meant(is, message, about);
    return is;
  }

  /** Compares two values as JSON. */
  equals(actual: unknown, expected: unknown, what: string, about: Exchange | OperationId): boolean {
    const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
    return this.holds(is === should, `${what} is ${is}, not ${should}`, about);
  }

  /** Ends the check: it cannot be carried out at this target. */
  skip(reason: string): never {
    this.recorder.skip(reason);
    throw new Abandoned(reason);
  }

  /** Groups and schedules stay; but a group of no deployment group there is cannot come about. */
  #leavesSomething(sent: Sent): boolean {
    const body = sent.method === 'POST' ? jsonOf({ body: sent.body ?? '' }) : undefined;
    if (!isObject(body)) return false;
    const isGroup =
      sent.path === '/execution-groups' && body.deployment_group_id === this.fixtures.deploymentGroup;
    return isGroup || (typeof body.scheduled_time === 'string' && body.scheduled_time !== '');
  }

  isKnownDefect(exchange: Exchange): boolean {
    return this.#judgements.get(exchange)?.defect !== undefined;
  }
}

function queryText(query: NonNullable<Call['query']>): string {
  if (typeof query === 'string') return query;
  return Object.entries(query)
    .flatMap(([name, value]) => [value].flat().map((one) => `${name}=${encodeURIComponent(String(one))}`))
    .join('&');
}
