import { destinationOf, type Exchange, isObject, jsonOf, type Sent } from './exchange.ts';

/** What the id of everything begins with that the checks create and may name. */
export const PREFIX = 'conformance-';

/** What the checks created at the server, as far as it is known while they run. `cleanUp` removes it. */
export class Workspace {
  readonly prefix: string;
  /** Tenant → ids of executions, and whether a worker may run them. */
  readonly executions = new Map<string, Map<string, boolean>>();
  /** Tenant → ids of groups, and whether their members really run. */
  readonly groups = new Map<string, Map<string, boolean>>();
  #schedules = 0;
  #count = 0;

  constructor(run: string) {
    this.prefix = `${PREFIX}${run}-`;
  }

  /** A new id that shows where it comes from. */
  newId(): string {
    this.#count += 1;
    return `${this.prefix}${this.#count}`;
  }

  /** How many schedules were created. This API can neither list nor delete them. */
  get schedules(): number {
    return this.#schedules;
  }

  /** Notes what a request may create, before it is sent: its response may get lost. */
  sending(sent: Sent): void {
    const { operationId } = destinationOf(sent);
    const body = bodyOf(sent);
    // Another id may belong to an execution of another user, so that the request fails.
    if (typeof body.id !== 'string' || !body.id.startsWith(this.prefix)) return;
    const tenant = sent.headers.tenant ?? '';
    if (operationId === 'startExecution') note(this.executions, tenant, body.id, mayRun(body));
    if (operationId === 'createExecutionGroup') note(this.groups, tenant, body.id, membersRun(body));
  }

  /** Notes an execution of the run that no response named. */
  noteExecution(tenant: string, id: string): void {
    note(this.executions, tenant, id, false);
  }

  /** Notes what a response says was created. */
  saw({ sent, received }: Exchange): void {
    const { operationId } = destinationOf(sent);
    if (received.status >= 300) return;
    const answer = jsonOf(received);
    const made = isObject(answer) ? answer : {};
    // An execution belongs to the tenant of its deployment, wherever it was started from.
    const tenant = typeof made.tenant_name === 'string' ? made.tenant_name : (sent.headers.tenant ?? '');
    const body = bodyOf(sent);
    if (operationId === 'startExecution' && made.id === null && body.scheduled_time) this.#schedules += 1;
    // A server under test may respond with the id of another user's execution.
    if (typeof made.id !== 'string' || (body.id && body.id !== made.id)) return;
    if (operationId === 'startExecution') note(this.executions, tenant, made.id, mayRun(body));
    if (operationId === 'createExecutionGroup') note(this.groups, tenant, made.id, membersRun(body));
  }
}

function note(all: Map<string, Map<string, boolean>>, tenant: string, id: string, runs: boolean): void {
  const ids = all.get(tenant) ?? new Map<string, boolean>();
  all.set(tenant, ids.set(id, ids.get(id) || runs));
}

/** With a status of its own it is only recorded. */
const mayRun = ({ force_status: status }: Record<string, unknown>) => typeof status !== 'string';

/** With executions of its own a group starts nothing. */
const membersRun = ({ associated_executions: members }: Record<string, unknown>) =>
  !Array.isArray(members) || members.length === 0;

function bodyOf({ body }: Sent): Record<string, unknown> {
  const value = jsonOf({ body: body ?? '' });
  return isObject(value) ? value : {};
}
