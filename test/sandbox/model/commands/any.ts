/** Commands at random: every operation of the contract, time, workers' reports, and the state taken and put back. */
import fc, { type Arbitrary, type Command } from 'fast-check';
import type { Update } from '../actions.ts';
import type { Caller } from '../callers.ts';
import type { Deletion } from '../deletion.ts';
import type { GroupStart, GroupUpdate } from '../groups.ts';
import type { ManagerUnderTest } from '../manager-under-test.ts';
import { EXAMPLES } from '../parameters.ts';
import { ACTIONS, STATUSES } from '../rules.ts';
import type { Start } from '../start.ts';
import type { Walk } from '../walk.ts';
import { CREATE_ENVIRONMENT, DELETE_ENVIRONMENT, DEPLOYMENTS } from '../world.ts';
import { Advance, Report, Restore } from './control.ts';
import {
  ActOnExecution,
  DeleteExecutions,
  GetExecution,
  ShouldStart,
  StartExecution,
  UpdateExecution,
  type Which,
} from './executions.ts';
import { ActOnGroup, CreateGroup, GetGroup, UpdateGroup } from './groups.ts';
import { ListExecutions, ListGroups, type ListOptions } from './lists.ts';
import { GetVersion } from './version.ts';

export type WalkCommand = Command<Walk, ManagerUnderTest>;

/** Mostly a caller with the right. */
const caller: Arbitrary<Caller> = weighted<Caller>([
  [20, { as: 'admin', tenant: 'default_tenant' }],
  [12, { as: 'maria', tenant: 'default_tenant' }],
  [4, { as: 'uri', tenant: 'default_tenant' }],
  [2, { as: 'uri', tenant: 'research' }],
  [1, { as: 'admin', tenant: 'research' }],
  [1, { as: 'vera', tenant: 'default_tenant' }],
  [1, { as: 'maria', tenant: 'research' }],
]);
/** Which of those that there are, counted from the latest, in which there is most to see. */
const number = weightedOf([
  [4, fc.nat(6)],
  [1, fc.nat(40)],
]);
const which: Arbitrary<Which> = fc.record({
  among: weighted<Which['among']>([
    [8, 'active'],
    [1, 'queued'],
    [2, 'ended'],
    [1, 'all'],
  ]),
  number,
});
const action = fc.constantFrom(...ACTIONS);
const deployment = fc.constantFrom(...DEPLOYMENTS);
const sometimes = weighted<boolean>([
  [3, false],
  [1, true],
]);
const pastTime = fc.constantFrom('2026-02-01T00:00:00.000Z', '2026-02-02T00:00:00.000Z');

function rarely<Value>(value: Arbitrary<Value>): Arbitrary<Value | undefined> {
  return weightedOf<Value | undefined>([
    [15, fc.constant(undefined)],
    [1, value],
  ]);
}

const start: Arbitrary<Start> = fc
  .record(
    {
      deployment_id: deployment,
      workflow_id: weighted([
        [10, 'restart'],
        [6, 'backup'],
        [2, 'migrate'],
        [1, 'update'],
        [1, 'unheard_of'],
        [1, CREATE_ENVIRONMENT],
        [1, DELETE_ENVIRONMENT],
      ]),
      parameters: fc.constantFrom(...EXAMPLES),
      allow_custom_parameters: sometimes,
      force: sometimes,
      queue: fc.boolean(),
      dry_run: sometimes,
      force_status: rarely(fc.constantFrom(...STATUSES)),
      created_at: rarely(pastTime),
      id: rarely(fc.constantFrom('first', 'second', 'third')),
      scheduled_time: rarely(fc.constantFrom('2026-03-02T09:05:00.000Z', '2030-01-01T02:00:00.000Z')),
    },
    { noNullPrototype: true },
  )
  .map(defined) as Arbitrary<Start>;

/** Ids differ between tenants, since the model finds an execution by its id. */
function withOwnId(body: Start, { tenant }: Caller): Start {
  return body.id === undefined ? body : { ...body, id: `${body.id}-${tenant}` };
}

/** Without a deployment. */
const systemStart: Arbitrary<Start> = fc.record({
  deployment_id: fc.constant(''),
  workflow_id: fc.constantFrom(
    'create_log_bundle',
    'create_snapshot',
    'upload_blueprint',
    'update_plugin',
    'restart',
    DELETE_ENVIRONMENT,
  ),
  is_system_workflow: fc.boolean(),
  queue: fc.boolean(),
  force: sometimes,
  parameters: fc.constantFrom({}, { legacy: true }),
});

const change: Arbitrary<Update> = fc
  .record({
    status: weighted<string | null>([
      [8, 'started'],
      [20, 'terminated'],
      [12, 'failed'],
      [12, 'cancelled'],
      [1, 'queued'],
      [1, 'pending'],
      [1, 'scheduled'],
      [1, 'cancelling'],
      [1, 'force_cancelling'],
      [1, 'kill_cancelling'],
      [1, null],
      [1, 'no status at all'],
    ]),
    error: fc.option(fc.constantFrom('', 'It broke.', null), { nil: undefined }),
  })
  .map(defined) as Arbitrary<Update>;

/** Sometimes a pause, which blocks the queue. */
const concurrency = weighted<number | undefined>([
  [3, undefined],
  [3, 1],
  [3, 2],
  [3, 3],
  [2, 9],
  [1, 0],
  [1, -1],
]);

const groupStart: Arbitrary<GroupStart> = fc
  .record({
    deployment_group_id: weighted([
      [6, 'shops'],
      [3, 'all-shops'],
      [1, 'nothing'],
      [1, 'done'],
      [1, 'no group at all'],
    ]),
    workflow_id: weighted([
      [8, 'restart'],
      [4, 'backup'],
      [1, 'migrate'],
      [1, 'unheard_of'],
    ]),
    default_parameters: weighted(EXAMPLES.map((it) => ['colour' in it ? 1 : 3, it])),
    concurrency,
    force: sometimes,
  })
  .map(defined) as Arbitrary<GroupStart>;

const members = weightedOf<number[]>([
  [4, fc.constant([])],
  [1, fc.array(number, { minLength: 1, maxLength: 5 })],
]);

const failureGroup = weighted([
  [3, 'to-check'],
  [3, 'all-shops'],
  [1, 'no group at all'],
]);

const groupChange: Arbitrary<GroupUpdate> = fc
  .record({
    concurrency,
    success_group_id: fc.option(fc.constantFrom('done', 'nothing'), { nil: undefined, freq: 2 }),
    failure_group_id: fc.option(failureGroup, { nil: undefined, freq: 2 }),
  })
  .map(defined) as Arbitrary<GroupUpdate>;

const deletion: Arbitrary<Deletion> = fc
  .record({
    deployment_id: fc.option(deployment, { nil: undefined }),
    workflow_id: rarely(fc.constantFrom('restart', CREATE_ENVIRONMENT)),
    keep_last: fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined }),
    to_datetime: rarely(fc.constantFrom('2026-02-15T00:00:00.000Z', '2026-03-02T09:01:00.000Z')),
  })
  .map(defined) as Arbitrary<Deletion>;

const FILTERS = {
  status: fc.subarray([...STATUSES], { minLength: 1 }),
  deployment_id: fc.subarray(DEPLOYMENTS, { minLength: 1, maxLength: 3 }),
  workflow_id: fc.subarray(['restart', 'backup', CREATE_ENVIRONMENT, 'create_snapshot'], { minLength: 1 }),
  created_by: fc.subarray(['admin', 'maria', 'uri'], { minLength: 1 }),
  is_dry_run: fc.constantFrom(['true'], ['false']),
  is_system_workflow: fc.constantFrom(['true'], ['false']),
  visibility: fc.subarray(['private', 'tenant', 'global'], { minLength: 1 }),
  status_display: fc.constantFrom(['completed'], ['queued', 'pending']),
};
const filters = fc
  .tuple(fc.record(FILTERS), fc.subarray(Object.keys(FILTERS), { maxLength: 2 }))
  .map(([all, names]) => Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))));

function listOptions(
  fields: Arbitrary<Readonly<Record<string, readonly string[]>>>,
  keys: readonly string[],
): Arbitrary<ListOptions> {
  const key = fc.constantFrom(...keys, ...keys.map((name) => `-${name}`));
  const sort = weightedOf<string[]>([
    [2, fc.constantFrom([], ['created_at'], ['-created_at'])],
    [3, fc.uniqueArray(key, { maxLength: 3, selector: (name) => name.replace('-', '') })],
  ]);
  return fc.record({
    filters: fields,
    sort,
    everywhere: fc.boolean(),
    group: fc.option(fc.nat(5), { nil: undefined, freq: 2 }),
    withSystem: fc.boolean(),
    withData: fc.boolean(),
    size: fc.integer({ min: 1, max: 9 }),
  });
}

const executionList = listOptions(filters, [
  'created_at',
  'id',
  'status',
  'workflow_id',
  'deployment_id',
  'started_at',
  'ended_at',
  'created_by',
  'is_dry_run',
]);

const groupList = listOptions(
  fc.record(
    {
      workflow_id: fc.constantFrom(['restart'], ['backup', 'migrate']),
      concurrency: fc.constantFrom(['1'], ['0', '5']),
    },
    { requiredKeys: [] },
  ),
  ['created_at', 'id', 'workflow_id', 'concurrency', 'created_by'],
).map((options) => ({ ...options, group: undefined, withSystem: false }));

/** With their weights. */
const COMMANDS: readonly (readonly [number, Arbitrary<WalkCommand>])[] = [
  [12, fc.tuple(caller, start).map(([by, body]) => new StartExecution(by, withOwnId(body, by)))],
  [1, fc.tuple(caller, systemStart).map(([by, body]) => new StartExecution(by, body))],
  [20, fc.tuple(caller, which, change).map(([by, it, body]) => new UpdateExecution(by, it, body))],
  [5, fc.tuple(caller, which, action).map(([by, it, what]) => new ActOnExecution(by, it, what))],
  [2, fc.tuple(caller, deletion).map(([by, what]) => new DeleteExecutions(by, what))],
  [1, fc.tuple(caller, which).map(([by, it]) => new GetExecution(by, it))],
  [3, fc.tuple(caller, which).map(([by, it]) => new ShouldStart(by, it))],
  [4, fc.tuple(caller, executionList).map(([by, options]) => new ListExecutions(by, options))],
  [5, fc.tuple(caller, groupStart, members).map(([by, body, all]) => new CreateGroup(by, body, all))],
  [4, fc.tuple(caller, number, action).map(([by, it, what]) => new ActOnGroup(by, it, what))],
  [6, fc.tuple(caller, number, groupChange).map(([by, it, body]) => new UpdateGroup(by, it, body))],
  [1, fc.tuple(caller, number).map(([by, it]) => new GetGroup(by, it))],
  [2, fc.tuple(caller, groupList).map(([by, options]) => new ListGroups(by, options))],
  [1, caller.map((by) => new GetVersion(by))],
  [3, fc.constantFrom(0, 1, 500, 5_000, 60_000).map((milliseconds) => new Advance(milliseconds))],
  [
    4,
    fc
      .tuple(fc.nat(100), fc.constantFrom('started', 'terminated', 'failed', 'cancelled'))
      .map(([which, status]) => new Report(which, status)),
  ],
  [2, fc.constant(new Restore())],
];

export const anyCommand: readonly Arbitrary<WalkCommand>[] = COMMANDS.flatMap(([weight, command]) =>
  Array.from({ length: weight }, () => command),
);

function weighted<Value>(values: readonly (readonly [number, Value])[]): Arbitrary<Value> {
  return weightedOf(values.map(([weight, value]) => [weight, fc.constant(value)]));
}

function weightedOf<Value>(values: readonly (readonly [number, Arbitrary<Value>])[]): Arbitrary<Value> {
  return fc.oneof(...values.map(([weight, arbitrary]) => ({ weight, arbitrary })));
}

/** Without the keys that have no value. */
function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, it]) => it !== undefined));
}
