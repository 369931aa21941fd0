import type {
  Role,
  StateDeployment,
  StateExecution,
  StateSettings,
  StateUser,
  Workflow,
} from '../../generated/control-plane.ts';
import { FINISHED_STATUSES, WAITING_STATUSES } from '../../generated/lifecycle.ts';
import type { StateDocument } from './engine/snapshot/decode.ts';

/** The time of the first execution; each later one is a minute younger. */
const FIRST_CREATED = Date.parse('2026-03-02T09:00:00.000Z');
const MINUTE_MS = 60_000;

/**
 * Builds the state of a small manager, with one tenant and the user `admin` (password `admin`):
 *
 * ```ts
 * const state = new StateBuilder()
 *   .deployment('shop', { workflows: { backup: { behaviour: { duration_ms: 5_000 } } } })
 *   .execution({ workflow_id: 'backup', status: 'failed', error: 'The disk is full.' })
 *   .build();
 * const sandbox = createSandbox({ state });
 * ```
 */
export class StateBuilder {
  readonly #owner: { readonly tenant: string; readonly created_by: 'admin' };
  readonly #users: StateUser[];
  readonly #workflows = new Map<string, Record<string, Workflow>>();
  readonly #deployments = new Map<string, StateDeployment>();
  readonly #groups = new Map<string, readonly string[]>();
  readonly #executions: StateExecution[] = [];
  #settings: StateSettings = {};

  /** @param tenant Default: `default_tenant`. */
  constructor(tenant = 'default_tenant') {
    this.#owner = { tenant, created_by: 'admin' };
    this.#users = [{ username: 'admin', password: 'admin', system_role: 'sys_admin', bootstrap: true }];
  }

  /** Adds a user. `role` is the one in the tenant. Default: `user`. `password`: the username. */
  user(username: string, { role = 'user', ...fields }: Partial<StateUser> & { role?: Role } = {}): this {
    const tenants = { [this.#owner.tenant]: role };
    this.#users.push({ password: username, tenants, ...fields, username });
    return this;
  }

  /** Adds a deployment, and its workflows to the blueprint `blueprint_id`. Default: one with the id of the deployment. */
  deployment(
    id: string,
    { workflows = {}, ...fields }: Partial<StateDeployment> & { workflows?: Record<string, Workflow> } = {},
  ): this {
    const { blueprint_id = id } = fields;
    this.#workflows.set(blueprint_id, { ...this.#workflows.get(blueprint_id), ...workflows });
    this.#deployments.set(id, { ...this.#owner, ...fields, id, blueprint_id });
    return this;
  }

  /** Adds a deployment group. `deploymentIds`: all deployments until now, by default. */
  deploymentGroup(id: string, deploymentIds: readonly string[] = [...this.#deployments.keys()]): this {
    this.#groups.set(id, deploymentIds);
    return this;
  }

  /**
   * Adds an execution. Defaults: a terminated one of the deployment that was added last, with the id `execution-<number>`,
   * created a minute after the one before, started after a second and ended after thirty, as far as its status implies it.
   */
  execution({ workflow_id, ...fields }: Partial<StateExecution> & Pick<StateExecution, 'workflow_id'>): this {
    const index = this.#executions.length;
    const { status = 'terminated' } = fields;
    const { created_at = new Date(FIRST_CREATED + index * MINUTE_MS).toISOString() } = fields;
    const after = (seconds: number) => new Date(Date.parse(created_at) + seconds * 1000).toISOString();
    const row: StateExecution = {
      ...this.#owner,
      id: `execution-${index + 1}`,
      deployment_id: [...this.#deployments.keys()].at(-1) ?? null,
      parameters: {},
      ...(!isOneOf([...WAITING_STATUSES, 'pending'], status) && { started_at: after(1) }),
      ...(isOneOf(FINISHED_STATUSES, status) && { ended_at: after(30) }),
      ...fields,
      workflow_id,
      status,
      created_at,
    };
    this.#executions.push(row);
    const deployment = this.#deployments.get(row.deployment_id ?? '');
    if (deployment && row.started_at)
      this.#deployments.set(deployment.id, { ...deployment, latest_execution: row.id });
    return this;
  }

  /** Sets settings, such as `max_concurrent_workflows`. */
  settings(settings: StateSettings): this {
    this.#settings = { ...this.#settings, ...settings };
    return this;
  }

  /** Returns the state document. */
  build(): StateDocument {
    const { tenant } = this.#owner;
    return {
      tenants: [tenant],
      users: [...this.#users],
      blueprints: Array.from(this.#workflows, ([id, workflows]) => ({ id, tenant, workflows })),
      deployments: [...this.#deployments.values()],
      deployment_groups: Array.from(this.#groups, ([id, deployment_ids]) => ({
        ...this.#owner,
        id,
        deployment_ids,
      })),
      executions: [...this.#executions],
      settings: this.#settings,
    };
  }
}

function isOneOf(statuses: readonly string[], status: string | null): boolean {
  return status !== null && statuses.includes(status);
}
