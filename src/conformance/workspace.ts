import { ENDED_STATUSES } from '../../generated/lifecycle.ts';
import type { Connection } from './connection.ts';
import { destinationOf, type Exchange, isObject, jsonOf } from './exchange.ts';

/** What begins the id of everything that the checks make and may name. */
export const PREFIX = 'conformance-';

/** How many ids go into one request: a URL has its limits. */
const IDS_AT_ONCE = 40;

/** What is left at the end. */
export interface Leftovers {
  readonly executions: readonly string[];
  /** Groups and schedules cannot be deleted through this API. */
  readonly groups: readonly string[];
  readonly schedules: number;
}

/** Everything that the checks have made, so that it can be taken away again. */
export class Workspace {
  readonly prefix: string;
  /** Tenant → ids of executions, with whether a worker may have them in hand. */
  readonly #executions = new Map<string, Map<string, boolean>>();
  readonly #groups = new Map<string, string>();
  #schedules = 0;
  #count = 0;

  constructor(run: string) {
    this.prefix = `${PREFIX}${run}-`;
  }

  /** A new id that tells where it comes from. */
  newId(): string {
    this.#count += 1;
    return `${this.prefix}${this.#count}`;
  }

  get size(): number {
    return [...this.#executions.values()].reduce((sum, ids) => sum + ids.size, 0);
  }

  /** Notes what an exchange has made, or may have. */
  saw({ sent, received }: Exchange): void {
    const { operationId } = destinationOf(sent);
    if (operationId !== 'startExecution' && operationId !== 'createExecutionGroup') return;
    const tenant = sent.headers.tenant ?? '';
    const asked = jsonOf({ body: sent.body ?? '' });
    const body = isObject(asked) ? asked : {};
    const answer = jsonOf(received);
    const made = received.status < 300 && isObject(answer) ? answer : {};
    if (operationId === 'createExecutionGroup') {
      const id = made.id ?? (received.status !== 403 && received.status !== 409 ? body.id : undefined);
      if (typeof id === 'string' && received.status !== 404) this.#groups.set(id, tenant);
      const members = Array.isArray(made.execution_ids) ? made.execution_ids : [];
      for (const member of members) this.#add(tenant, String(member), true);
      return;
    }
    if (received.status < 300 && body.scheduled_time) this.#schedules += 1;
    const isForced = typeof body.force_status === 'string';
    for (const id of [made.id, received.status === 409 ? undefined : body.id]) {
      if (typeof id === 'string') this.#add(ownTenant(made, tenant), id, !isForced);
    }
  }

  #add(tenant: string, id: string, isRunning: boolean): void {
    const ids = this.#executions.get(tenant) ?? new Map<string, boolean>();
    this.#executions.set(tenant, ids.set(id, ids.get(id) || isRunning));
  }

  /** Takes away what can be, and tells what could not be. `patience` is how long to wait for a worker, in ms. */
  async clean(
    connection: Connection,
    credentials: Record<string, string>,
    patience: number,
  ): Promise<Leftovers> {
    const left: string[] = [];
    for (const [tenant, ids] of this.#executions) {
      const sweep = new Sweep(connection, { ...credentials, tenant });
      const all = [...ids.keys()];
      for (let index = 0; index < all.length; index += IDS_AT_ONCE) {
        const some = all.slice(index, index + IDS_AT_ONCE);
        const running = some.filter((id) => ids.get(id));
        if (patience > 0 && running.length > 0) await sweep.cancel(running, patience);
        await sweep.end(some);
        await sweep.remove(some);
        left.push(...(await sweep.statuses(some)).keys());
      }
    }
    const { groups } = { groups: [...this.#groups.keys()] };
    const leftovers = { executions: left, groups, schedules: this.#schedules };
    this.#executions.clear();
    return leftovers;
  }
}

/** An execution belongs to the tenant of its deployment, whoever started it from where. */
function ownTenant(made: Record<string, unknown>, tenant: string): string {
  return typeof made.tenant_name === 'string' ? made.tenant_name : tenant;
}

class Sweep {
  readonly #connection: Connection;
  readonly #headers: Record<string, string>;

  constructor(connection: Connection, headers: Record<string, string>) {
    this.#connection = connection;
    this.#headers = headers;
  }

  async statuses(ids: readonly string[]): Promise<Map<string, string>> {
    const query = `${filter(ids)}&_get_all_results=true&_include_system_workflows=true&_include=id,status`;
    const { received } = await this.#send('GET', '/executions', query);
    const page = jsonOf(received);
    const items = isObject(page) && Array.isArray(page.items) ? page.items : [];
    // Never more than was asked for: a server under test may do as it likes with a filter.
    return new Map(
      items.flatMap((row: unknown): [string, string][] =>
        isObject(row) && ids.includes(String(row.id)) ? [[String(row.id), String(row.status)]] : [],
      ),
    );
  }

  /** Asks workers to stop, and waits until they have. */
  async cancel(ids: readonly string[], patience: number): Promise<void> {
    const until = performance.now() + patience;
    for (const id of (await this.#unended(ids)).keys()) await this.#act(id, 'cancel');
    while ((await this.#unended(ids)).size > 0 && performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    for (const id of (await this.#unended(ids)).keys()) await this.#act(id, 'kill');
  }

  /** Reports as ended what nobody else will. */
  async end(ids: readonly string[]): Promise<void> {
    for (const id of (await this.#unended(ids)).keys()) {
      const body = JSON.stringify({ status: 'cancelled', error: 'left over from a conformance check' });
      await this.#send('PATCH', `/executions/${encodeURIComponent(id)}`, '', body);
    }
  }

  async remove(ids: readonly string[]): Promise<void> {
    // Without a filter everything would be deleted.
    if (ids.length > 0) await this.#send('DELETE', '/executions', filter(ids), '{}');
  }

  async #unended(ids: readonly string[]): Promise<Map<string, string>> {
    const found = await this.statuses(ids);
    return new Map(
      [...found].filter(([, status]) => !(ENDED_STATUSES as readonly string[]).includes(status)),
    );
  }

  #act(id: string, action: string): Promise<Exchange> {
    return this.#send('POST', `/executions/${encodeURIComponent(id)}`, '', JSON.stringify({ action }));
  }

  #send(method: string, path: string, query: string, body?: string): Promise<Exchange> {
    const headers = { ...this.#headers, ...(body !== undefined && { 'content-type': 'application/json' }) };
    return this.#connection.send({ method, path, query, headers, body });
  }
}

function filter(ids: readonly string[]): string {
  return ids.map((id) => `id=${encodeURIComponent(id)}`).join('&');
}
