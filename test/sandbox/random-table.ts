/**
 * Random histories of an execution table, and beside it the plainest list of what it must hold: copies of all values,
 * kept by assignment alone. Tests ask the table and the list the same question.
 */
import fc from 'fast-check';
import { EXECUTION_STATUSES } from '../../generated/lifecycle.ts';
import type {
  DeploymentRow,
  ExecutionChanges,
  ExecutionRow,
  GroupRow,
  NewExecution,
} from '../../src/sandbox/engine/model/types.ts';
import { VISIBILITIES } from '../../src/sandbox/engine/model/types.ts';
import { ExecutionStore } from '../../src/sandbox/engine/store/execution-store.ts';
import { GroupStore } from '../../src/sandbox/engine/store/group-store.ts';

export const TENANTS = ['one', 'two'];
export const USERS = ['ada', 'Bob', 'eve'];
export const WORKFLOWS = ['install', 'heal', 'create_deployment_environment'];

export const DEPLOYMENTS: readonly DeploymentRow[] = ['east', 'west', 'North'].flatMap((id) =>
  TENANTS.map((tenant) => ({
    id,
    tenant,
    blueprint_id: 'shop',
    display_name: `${id} of ${tenant}`,
    visibility: 'tenant' as const,
    created_by: 'ada',
    create_execution: null,
    latest_execution: null,
    extra: {},
  })),
);

/** An execution as the list remembers it; `row` is what the table gave for it. */
export interface Remembered extends ExecutionRow {
  readonly row: ExecutionRow;
}

type Command =
  | { readonly do: 'insert'; readonly values: Omit<NewExecution, 'id'> }
  | { readonly do: 'update'; readonly which: number; readonly changes: ExecutionChanges }
  | { readonly do: 'delete'; readonly which: number }
  | { readonly do: 'link'; readonly which: number; readonly group: number };

const time = fc.nat(20).map((second) => 1_700_000_000_000_000 + second * 1_000_001);

const values = {
  visibility: fc.constantFrom(...VISIBILITIES),
  created_at: time,
  started_at: fc.option(time),
  error: fc.constantFrom(null, '', 'boom', 'Boom', '_boom', 'é'),
  is_system_workflow: fc.boolean(),
  status: fc.option(fc.constantFrom(...EXECUTION_STATUSES), { freq: 20 }),
  workflow_id: fc.constantFrom(...WORKFLOWS),
  is_dry_run: fc.boolean(),
  total_operations: fc.constantFrom(null, 0, 3),
  deployment: fc.constantFrom(null, ...DEPLOYMENTS),
  created_by: fc.constantFrom(...USERS),
};

const which = fc.nat();

/** Few at a time, so that each is also changed alone. */
const changes: fc.Arbitrary<ExecutionChanges> = fc
  .tuple(fc.record(values), fc.subarray(Object.keys(values), { minLength: 1, maxLength: 3 }))
  .map(([all, some]) => Object.fromEntries(Object.entries(all).filter(([field]) => some.includes(field))));

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('insert' as const),
      values: fc.record({ ...values, tenant: fc.constantFrom(...TENANTS) }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('update' as const),
      which,
      changes,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), which }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('link' as const), which, group: which }),
  },
);

/** Enough for several rows of everything, small enough that a failing history can be read. */
export const history = fc.array(command, { minLength: 1, maxLength: 80, size: 'max' });

export class Played {
  readonly table = new ExecutionStore();
  readonly groups: readonly GroupRow[];
  readonly remembered: Remembered[] = [];

  constructor(commands: readonly Command[]) {
    const groups = new GroupStore();
    // Two groups of the same id, as two tenants may have.
    const named = [
      { id: 'night', tenant: 'one', concurrency: 0 },
      { id: 'night', tenant: 'two', concurrency: 1 },
      { id: 'day', tenant: 'one', concurrency: 2 },
    ];
    this.groups = named.map((group) =>
      groups.insert({
        ...group,
        workflow_id: 'install',
        created_at: 0,
        created_by: 'ada',
        deployment_group_id: null,
      }),
    );
    for (const command of commands) this.play(command);
  }

  play(command: Command): void {
    if (command.do === 'insert') {
      this.#insert(command.values);
      return;
    }
    const index = command.which % this.remembered.length;
    const entry = this.remembered[index];
    if (entry === undefined) return;
    if (command.do === 'update') {
      this.table.update(entry.row, command.changes);
      this.remembered[index] = { ...entry, ...command.changes };
    } else if (command.do === 'delete') {
      this.table.delete(entry.row);
      this.remembered.splice(index, 1);
    } else {
      const group = this.groups[command.group % this.groups.length] as GroupRow;
      this.table.link(group, entry.row);
      this.remembered[index] = { ...entry, groups: [...new Set([...entry.groups, group])] };
    }
  }

  /** With the first id that is free in its tenant: the other tenant mostly has it too. */
  #insert(values: Omit<NewExecution, 'id'>): void {
    const ids = this.remembered.filter(({ tenant }) => tenant === values.tenant).map(({ id }) => id);
    let number = 0;
    while (ids.includes(`x${number}`)) number++;
    const row = this.table.insert({ ...values, id: `x${number}` });
    this.remembered.push({ ...row, row });
  }
}
