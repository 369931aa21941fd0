import { ENDED_STATUSES } from '../../generated/lifecycle.ts';
import type { Connection } from './connection.ts';
import { type Exchange, isObject, jsonOf } from './exchange.ts';
import type { Workspace } from './workspace.ts';

/** How many ids go into one request: a URL has its limits. */
const MAX_IDS = 40;
const PAGE_SIZE = 1000;
/** How many pages are searched for executions of the run. */
const MAX_PAGES = 50;
const POLL_INTERVAL_MS = 500;
/** The end of one execution may start the next one in the queue, which has to be ended in turn. */
const MAX_ROUNDS = 5;

/** What is left on the server after a run. */
export interface Leftovers {
  readonly executions: readonly string[];
  /** Groups and schedules cannot be deleted through this API. */
  readonly groups: readonly string[];
  readonly schedules: number;
  /** Why it could not be cleaned up, and how to find what was left. */
  readonly failure?: string | undefined;
}

export interface CleanUpOptions {
  readonly connection: Connection;
  readonly credentials: Record<string, string>;
  readonly tenant: string;
  /** The deployments to search for executions of the run. */
  readonly deployments: readonly string[];
  /** How long to wait, in milliseconds, for a worker to stop what was started. 0: there is none. */
  readonly workerTimeoutMs: number;
  readonly onWait?: ((what: string) => void) | undefined;
}

/** Removes what a run has created: what the workspace noted, and whatever else has an id of the run. */
export async function cleanUp(workspace: Workspace, options: CleanUpOptions): Promise<Leftovers> {
  const { executions, groups, schedules, prefix } = workspace;
  const left = { executions: [] as string[], groups: [] as string[], schedules };
  if (executions.size === 0 && groups.size === 0) return left;
  const patience = { untilMs: performance.now() + options.workerTimeoutMs };
  try {
    for (const tenant of new Set([options.tenant, ...executions.keys(), ...groups.keys()])) {
      const sweep = new Sweep(options, tenant, patience);
      const known = groups.get(tenant) ?? new Map<string, boolean>();
      const existing = await sweep.existingGroups([...known.keys()]);
      left.groups.push(...existing);
      const ids = new Map(executions.get(tenant));
      for (const id of existing.filter((it) => known.get(it))) {
        await sweep.pause(id);
        for (const member of await sweep.members(id)) ids.set(member, true);
      }
      if (tenant === options.tenant) {
        for (const id of await sweep.withPrefix(prefix)) if (!ids.has(id)) ids.set(id, true);
      }
      left.executions.push(...(await sweep.remove(ids)));
    }
    return left;
  } catch (error) {
    return {
      ...left,
      failure: `${(error as Error).message} What the checks created has ids that begin with ${prefix}.`,
    };
  }
}

class Sweep {
  readonly #options: CleanUpOptions;
  readonly #headers: Record<string, string>;
  readonly #patience: { readonly untilMs: number };

  constructor(options: CleanUpOptions, tenant: string, patience: { readonly untilMs: number }) {
    this.#options = options;
    this.#headers = { ...options.credentials, tenant };
    this.#patience = patience;
  }

  /** Returns those that could not be removed. */
  async remove(ids: ReadonlyMap<string, boolean>): Promise<string[]> {
    const all = [...ids.keys()];
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const unended = await this.#unended(all);
      if (unended.length === 0) break;
      await this.#stop(unended.filter((id) => ids.get(id)));
      await this.#end(await this.#unended(unended));
    }
    for (const some of batches(all)) await this.#send('DELETE', '/executions', filter(some), {});
    return [...(await this.#statuses(all)).keys()];
  }

  /** Of these groups those that exist. */
  async existingGroups(ids: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    for (const some of batches(ids)) {
      const rows = await this.#rows('/execution-groups', `${filter(some)}&_get_all_results=true&_include=id`);
      found.push(...rows.map(({ id }) => String(id)).filter((id) => some.includes(id)));
    }
    return found;
  }

  /** So that the end of one member does not start the next. */
  async pause(group: string): Promise<void> {
    await this.#send('PATCH', `/execution-groups/${encodeURIComponent(group)}`, '', { concurrency: 0 });
  }

  async members(group: string): Promise<string[]> {
    const { received } = await this.#send('GET', `/execution-groups/${encodeURIComponent(group)}`, '');
    const row = jsonOf(received);
    // A server under test may respond with another group.
    const ids = isObject(row) && row.id === group ? row.execution_ids : [];
    return Array.isArray(ids) ? ids.map(String) : [];
  }

  /** The executions of the run's deployments whose ids begin with its prefix, whether or not a response showed them. */
  async withPrefix(prefix: string): Promise<string[]> {
    const { deployments } = this.#options;
    const found = new Set<string>();
    for (const some of batches(deployments)) {
      const where = some.map((id) => `deployment_id=${encodeURIComponent(id)}`).join('&');
      for (let page = 0; page < MAX_PAGES; page += 1) {
        const limits = `_size=${PAGE_SIZE}&_offset=${page * PAGE_SIZE}&_sort=id`;
        const query = `${where}&${limits}&_include=id&_include_system_workflows=true`;
        const rows = await this.#rows('/executions', query);
        for (const { id } of rows) if (String(id).startsWith(prefix)) found.add(String(id));
        if (rows.length < PAGE_SIZE) break;
      }
    }
    return [...found];
  }

  /** Asks workers to stop, and waits until they have. */
  async #stop(ids: readonly string[]): Promise<void> {
    const { workerTimeoutMs, onWait } = this.#options;
    if (ids.length === 0 || workerTimeoutMs === 0) return;
    for (const id of ids) await this.#act(id, 'cancel');
    for (;;) {
      const running = await this.#unended(ids);
      if (running.length === 0) return;
      if (performance.now() >= this.#patience.untilMs) break;
      onWait?.(`the end of ${running.length} executions that were cancelled`);
      await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS));
    }
    for (const id of await this.#unended(ids)) await this.#act(id, 'kill');
  }

  /** Reports as ended what no worker will. */
  async #end(ids: readonly string[]): Promise<void> {
    const body = { status: 'cancelled', error: 'left over from a conformance check' };
    const report = (id: string) => this.#send('PATCH', `/executions/${encodeURIComponent(id)}`, '', body);
    for (const id of ids) {
      if ((await report(id)).received.status < 300) continue;
      // From some statuses only a kill leads on.
      await this.#act(id, 'kill');
      await report(id);
    }
  }

  async #unended(ids: readonly string[]): Promise<string[]> {
    const isEnded = (status: string) => (ENDED_STATUSES as readonly string[]).includes(status);
    return [...(await this.#statuses(ids))].filter(([, status]) => !isEnded(status)).map(([id]) => id);
  }

  async #statuses(ids: readonly string[]): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const some of batches(ids)) {
      const query = `${filter(some)}&_get_all_results=true&_include_system_workflows=true&_include=id,status`;
      for (const { id, status } of await this.#rows('/executions', query)) {
        // Never more than was asked for: a server under test may ignore a filter.
        if (some.includes(String(id))) found.set(String(id), String(status));
      }
    }
    return found;
  }

  async #rows(path: string, query: string): Promise<Record<string, unknown>[]> {
    const { received } = await this.#send('GET', path, query);
    const page = jsonOf(received);
    return (isObject(page) && Array.isArray(page.items) ? page.items : []).filter(isObject);
  }

  #act(id: string, action: string): Promise<Exchange> {
    return this.#send('POST', `/executions/${encodeURIComponent(id)}`, '', { action });
  }

  #send(method: string, path: string, query: string, content?: object): Promise<Exchange> {
    const body = content && JSON.stringify(content);
    const headers = { ...this.#headers, ...(body !== undefined && { 'content-type': 'application/json' }) };
    return this.#options.connection.send({ method, path, query, headers, body });
  }
}

function batches(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / MAX_IDS) }, (_, index) =>
    ids.slice(index * MAX_IDS, (index + 1) * MAX_IDS),
  );
}

function filter(ids: readonly string[]): string {
  return ids.map((id) => `id=${encodeURIComponent(id)}`).join('&');
}
