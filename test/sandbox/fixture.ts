import { Manager } from '../../src/sandbox/engine/manager.ts';
import type { ExecutionRow, GroupRow, RunnerMode } from '../../src/sandbox/engine/model/types.ts';
import {
  type Action,
  type CancelAction,
  cancel,
  isResuming,
  resume,
} from '../../src/sandbox/engine/rules/actions.ts';
import { createGroup } from '../../src/sandbox/engine/rules/create-group.ts';
import { resumeGroup } from '../../src/sandbox/engine/rules/group-actions.ts';
import type { Caller } from '../../src/sandbox/engine/rules/permissions.ts';
import { startExecution } from '../../src/sandbox/engine/rules/start.ts';
import { updateExecution } from '../../src/sandbox/engine/rules/update.ts';
import { Clock } from '../../src/sandbox/engine/simulation/clock.ts';
import { Random } from '../../src/sandbox/engine/simulation/random.ts';

export const NINE = '2026-03-02T09:00:00.000Z';

export interface FixtureOptions {
  /** Workflow → its behaviour. */
  readonly workflows?: Readonly<Record<string, unknown>>;
  readonly deployments?: number;
  readonly executions?: readonly unknown[];
  readonly schedules?: readonly unknown[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly behaviours?: unknown;
  readonly runner?: RunnerMode;
  readonly seed?: string;
  readonly clock?: Clock;
}

/** Web shops `shop-1`, `shop-2`, … in the deployment group `shops`, and time that passes on demand. */
export class Fixture {
  readonly clock: Clock;
  readonly manager: Manager;

  constructor(opening: FixtureOptions = {}) {
    this.clock = opening.clock ?? new Clock({ mode: 'virtual', now: Date.parse(NINE) * 1000 });
    this.manager = new Manager({
      document: shopDocument(opening),
      clock: this.clock,
      random: new Random(opening.seed ?? 'shop'),
      runner: opening.runner ?? 'auto',
      defects: 'intended',
    });
  }

  start(deployment: string, workflow: string, options: Readonly<Record<string, unknown>> = {}): ExecutionRow {
    const row = startExecution(this.manager, this.admin(), {
      deployment_id: deployment,
      workflow_id: workflow,
      allow_custom_parameters: false,
      force: options.force === true,
      dry_run: options.dry_run === true,
      queue: options.queue === true,
      fields: options,
      isFloat: () => false,
    });
    // A schedule is no execution.
    return row as ExecutionRow;
  }

  startGroup(workflow: string, concurrency: number): GroupRow {
    return createGroup(this.manager, this.admin(), {
      deployment_group_id: 'shops',
      workflow_id: workflow,
      fields: { concurrency },
      isFloat: () => false,
    });
  }

  act(row: ExecutionRow, action: Action): void {
    if (isResuming(action)) resume(this.manager, row, action);
    else cancel(this.manager, [row], action satisfies CancelAction);
  }

  resumeGroup(group: GroupRow): void {
    resumeGroup(this.manager, this.admin(), group, 'resume');
  }

  patch(row: ExecutionRow, status: string): void {
    updateExecution(this.manager, row, { status });
  }

  advance(milliseconds: number): void {
    this.clock.advance(milliseconds);
  }

  find(id: string): ExecutionRow {
    const [row] = this.manager.executions.withId(id);
    if (row === undefined) throw new Error(`There is no execution ${id}.`);
    return row;
  }

  admin(): Caller {
    const [user] = this.manager.users;
    if (user === undefined) throw new Error('The shop has no admin.');
    return { user, tenant: 'default_tenant', execution: null };
  }
}

export function shopDocument({ workflows = {}, deployments = 3, behaviours, ...opening }: FixtureOptions) {
  const ids = Array.from({ length: deployments }, (_, index) => `shop-${index + 1}`);
  const tenant = 'default_tenant';
  const owned = { tenant, created_by: 'admin' };
  const declared = Object.entries(workflows).map(([name, behaviour]) => [name, { behaviour }]);
  return {
    tenants: [tenant],
    users: [{ username: 'admin', password: 'admin', system_role: 'sys_admin', bootstrap: true }],
    blueprints: [{ id: 'web-shop', tenant, workflows: Object.fromEntries(declared) }],
    deployments: ids.map((id) => ({
      id,
      ...owned,
      blueprint_id: 'web-shop',
      ...(behaviours !== undefined && { behaviours }),
    })),
    deployment_groups: [
      { id: 'shops', ...owned, deployment_ids: ids },
      { id: 'done', ...owned },
      { id: 'to-check', ...owned },
    ],
    executions: (opening.executions ?? []).map((row) => ({
      ...owned,
      workflow_id: 'backup',
      ...(row as object),
    })),
    execution_schedules: (opening.schedules ?? []).map((row) => ({
      ...owned,
      workflow_id: 'backup',
      ...(row as object),
    })),
    ...(opening.settings && { settings: opening.settings }),
  };
}

/** `started 3/5`: what can be seen of an execution. */
export function summary(row: ExecutionRow): string {
  return `${row.status} ${row.finished_operations ?? 0}/${row.total_operations ?? 0}`;
}

export function formatTime(micros: number | null): string | null {
  return micros === null ? null : new Date(Math.floor(micros / 1000)).toISOString();
}
