/** Every public method that sends something, with what it does and how one can tell in the sandbox that it has done it. */
import { isDeepStrictEqual } from 'node:util';
import type { ErrorCode } from '../../../generated/errors.ts';
import type { OperationId } from '../../../generated/operations.ts';
import type {
  CloudifyClient,
  Execution,
  ExecutionGroupResult,
  RequestOptions,
} from '../../../src/client/index.ts';
import type { StoredState } from './harness.ts';

/** What a method has come to, and what there is to compare it with. */
export interface Scene {
  // biome-ignore lint/suspicious/noExplicitAny: each method looks into its own.
  readonly result: any;
  readonly before: StoredState;
  readonly after: StoredState;
  /** Asks the sandbox without any fault. */
  readonly reliable: CloudifyClient;
  /** What `prepare` gave. */
  readonly id: string;
}

export interface Method {
  readonly name: string;
  /** The operation that changes something. */
  readonly writes?: OperationId;
  /** How many requests it sends when all goes well, and whether there are more while it waits. */
  readonly requests: 1 | 'several' | 'waiting';
  /** How many executions there are more afterwards. */
  readonly starts?: number;
  /** The write may be sent again without harm, because it is found out what has become of it. */
  readonly reconciles?: boolean;
  /** After this error it reads once more: the release may lack a field, or the update may be a repetition. */
  readonly readsAgainAfter?: ErrorCode;
  /** Gives back what the method is called with just so, whatever that is. */
  readonly passesOn?: boolean;
  /** Gives the id that the method is about. */
  readonly prepare?: (client: CloudifyClient) => Promise<string>;
  readonly call: (client: CloudifyClient, options: RequestOptions, id: string) => PromiseLike<unknown>;
  readonly isRight: (scene: Scene) => boolean | Promise<boolean>;
}

const BACKUP = { deployment_id: 'shop-1', workflow_id: 'backup' };
const GROUP = { deployment_group_id: 'shops', workflow_id: 'backup', concurrency: 5 };
const LATER = { ...BACKUP, scheduled_time: new Date('2199-01-01T02:00:00Z') };

const started =
  (workflow: string) =>
  async ({ executions }: CloudifyClient) =>
    (await executions.start({ deployment_id: 'shop-1', workflow_id: workflow })).id;
const startedGroup =
  (workflow: string) =>
  async ({ executionGroups }: CloudifyClient) =>
    (await executionGroups.start({ ...GROUP, workflow_id: workflow })).id;

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

const stored = ({ executions }: StoredState, id: string) => executions.find((row) => row.id === id);
const newOnes = ({ before, after }: Scene) => after.executions.filter(({ id }) => !stored(before, id));

/** It is the one execution that is new. */
const isNew = (scene: Scene) => {
  const [execution] = newOnes(scene);
  const { id, deployment_id, workflow_id } = scene.result as Execution;
  return id === execution?.id && deployment_id === 'shop-1' && workflow_id === 'backup';
};
/** It has ended just so. */
const hasEnded = ({ after, result }: Scene, id = result.id) =>
  result.id === id &&
  result.ended_at !== undefined &&
  result.status === stored(after, id)?.status &&
  ['terminated', 'failed', 'cancelled'].includes(result.status);
const isEndedGroup = ({ after, result }: Scene) => {
  const { group, counts } = result as ExecutionGroupResult;
  const members = after.execution_groups.find(({ id }) => id === group.id)?.execution_ids ?? [];
  return (
    isDeepStrictEqual(counts, { terminated: 3 }) &&
    isDeepStrictEqual([...group.execution_ids].sort(), [...members].sort())
  );
};
const isTheOne = ({ result, id }: Scene) => result.id === id;
const statusOf = ({ after, id }: Scene) => stored(after, id)?.status ?? '';
const isStopping = (scene: Scene) => isTheOne(scene) && /cancel/.test(statusOf(scene));
const areStopping = (scene: Scene) =>
  isTheOne(scene) &&
  scene.after.executions
    .filter(({ workflow_id }) => workflow_id === 'endless')
    .every(({ status }) => /cancel/.test(status));
const runsAgain = ({ after }: Scene) => stored(after, 'broken')?.status !== 'failed';
const countOf = ({ executions }: StoredState) => executions.length;
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();
const areAll = ({ result, after }: Scene) => isDeepStrictEqual(idsOf(result), idsOf(after.executions));
const areGroups = ({ result, after }: Scene) =>
  isDeepStrictEqual(idsOf(result), idsOf(after.execution_groups));
const ESCALATE = { escalate: { forceAfter: 20, killAfter: 20 } };
const ENTIRE = { includeSystemWorkflows: true, size: 2, sort: ['created_at', 'id'] } as const;

const asDump = (id: string) => ({
  id,
  deployment_id: 'shop-1',
  workflow_id: 'backup',
  parameters: {},
  is_dry_run: false,
  allow_custom_parameters: false,
  status: 'terminated' as const,
  created_by: 'admin',
  created_at: '2026-02-01T08:00:00.000Z',
  started_at: '2026-02-01T08:00:01.000Z',
  ended_at: '2026-02-01T08:00:02.000Z',
  error: '',
  is_system_workflow: false,
});

const EXECUTIONS: readonly Method[] = [
  {
    name: 'executions.list',
    requests: 1,
    call: ({ executions }, options) => executions.list({ ...ENTIRE, size: 100 }, options),
    isRight: ({ result, ...scene }) => areAll({ ...scene, result: result.items }),
  },
  {
    name: 'executions.list, iterated',
    requests: 'several',
    call: ({ executions }, options) => all(executions.list(ENTIRE, options)),
    isRight: areAll,
  },
  {
    name: 'executions.list, pages',
    requests: 'several',
    call: ({ executions }, options) => all(executions.list(ENTIRE, options).pages()),
    isRight: ({ result, ...scene }) =>
      areAll({ ...scene, result: result.flatMap(({ items }: { items: object[] }) => items) }),
  },
  {
    name: 'executions.list, take',
    requests: 'several',
    call: ({ executions }, options) => all(executions.list(ENTIRE, options).take(3)),
    isRight: areAll,
  },
  {
    name: 'executions.list, toArray',
    requests: 'several',
    call: ({ executions }, options) => executions.list(ENTIRE, options).toArray(),
    isRight: areAll,
  },
  {
    name: 'executions.get',
    requests: 1,
    passesOn: true,
    call: ({ executions }, options) => executions.get('done', options),
    isRight: async ({ result, reliable }) => isDeepStrictEqual(result, await reliable.executions.get('done')),
  },
  {
    name: 'executions.start',
    writes: 'startExecution',
    requests: 1,
    starts: 1,
    passesOn: true,
    call: ({ executions }, options) => executions.start(BACKUP, options),
    isRight: isNew,
  },
  {
    name: 'executions.start, reconciled',
    writes: 'startExecution',
    requests: 'several',
    starts: 1,
    reconciles: true,
    call: ({ executions }, options) => executions.start(BACKUP, { ...options, reconcile: true }),
    isRight: isNew,
  },
  {
    name: 'executions.create',
    writes: 'startExecution',
    requests: 1,
    starts: 1,
    passesOn: true,
    call: ({ executions }, options) => executions.create({ ...BACKUP, id: 'mine' }, options),
    isRight: isNew,
  },
  {
    name: 'executions.schedule',
    writes: 'startExecution',
    requests: 1,
    passesOn: true,
    call: ({ executions }, options) => executions.schedule(LATER, options),
    isRight: ({ result, after }) => result.id === null && after.execution_schedules.length === 1,
  },
  {
    name: 'executions.run',
    writes: 'startExecution',
    requests: 'waiting',
    starts: 1,
    call: ({ executions }, options) => executions.run(BACKUP, options),
    isRight: (scene) => isNew(scene) && hasEnded(scene),
  },
  {
    name: 'executions.run, reconciled',
    writes: 'startExecution',
    requests: 'waiting',
    starts: 1,
    reconciles: true,
    call: ({ executions }, options) => executions.run(BACKUP, { ...options, reconcile: true }),
    isRight: (scene) => isNew(scene) && hasEnded(scene),
  },
  {
    name: 'executions.update',
    readsAgainAfter: 'invalid_exception_status_update',
    writes: 'updateExecution',
    requests: 1,
    passesOn: true,
    prepare: started('endless'),
    call: ({ executions }, options, id) =>
      executions.update(id, { status: 'failed', error: 'no disk' }, options),
    isRight: (scene) => isTheOne(scene) && statusOf(scene) === 'failed',
  },
  ...(['cancel', 'force', 'kill'] as const).map(
    (how): Method => ({
      name: how === 'cancel' ? 'executions.cancel' : `executions.cancel, ${how}`,
      writes: 'actOnExecution',
      requests: 1,
      passesOn: true,
      prepare: started('endless'),
      call: ({ executions }, options, id) =>
        executions.cancel(id, {
          ...(how === 'cancel' ? {} : how === 'force' ? { force: true } : { kill: true }),
          ...options,
        }),
      isRight: isStopping,
    }),
  ),
  {
    name: 'executions.cancel, escalating',
    writes: 'actOnExecution',
    requests: 'waiting',
    prepare: started('stubborn'),
    call: ({ executions }, options, id) => executions.cancel(id, { ...ESCALATE, ...options }),
    isRight: ({ result, ...scene }) => hasEnded({ ...scene, result: result.execution }, scene.id),
  },
  {
    name: 'executions.resume',
    writes: 'actOnExecution',
    requests: 1,
    passesOn: true,
    prepare: async () => 'broken',
    call: ({ executions }, options, id) => executions.resume(id, options),
    isRight: (scene) => isTheOne(scene) && runsAgain(scene),
  },
  {
    name: 'executions.act',
    writes: 'actOnExecution',
    requests: 1,
    passesOn: true,
    prepare: started('endless'),
    call: ({ executions }, options, id) => executions.act(id, 'cancel', options),
    isRight: isStopping,
  },
  {
    name: 'executions.requeue',
    writes: 'actOnExecution',
    requests: 1,
    passesOn: true,
    prepare: started('endless'),
    call: ({ executions }, options, id) => executions.requeue(id, options),
    isRight: isStopping,
  },
  {
    name: 'executions.delete',
    writes: 'deleteExecutions',
    requests: 1,
    call: ({ executions }, options) => executions.delete({ all: true }, options),
    isRight: ({ result, before, after }) => result === 3 && countOf(before) - countOf(after) === 3,
  },
  {
    name: 'executions.shouldStart',
    requests: 1,
    call: ({ executions }, options) => executions.shouldStart('done', options),
    isRight: ({ result }) => typeof result === 'boolean',
  },
  {
    name: 'manager.getVersion',
    requests: 1,
    call: ({ manager }, options) => manager.getVersion(options),
    isRight: ({ result }) => typeof result.version === 'string',
  },
  {
    name: 'executions.dump',
    readsAgainAfter: 'no_such_include_field_error',
    requests: 1,
    call: ({ executions }, options) => all(executions.dump({}, options)),
    isRight: areAll,
  },
  {
    name: 'executions.restore',
    writes: 'startExecution',
    requests: 'several',
    starts: 2,
    call: ({ executions }, options) => executions.restore(['old-1', 'old-2'].map(asDump), options),
    isRight: ({ result, after }) =>
      isDeepStrictEqual(result, { restored: 2, failed: 0 }) &&
      !!stored(after, 'old-1') &&
      !!stored(after, 'old-2'),
  },
];

const HANDLE: readonly Method[] = [
  {
    name: 'handle.get',
    requests: 1,
    passesOn: true,
    call: ({ executions }, options) => executions.handle('done').get(options),
    isRight: async ({ result, reliable }) => isDeepStrictEqual(result, await reliable.executions.get('done')),
  },
  {
    name: 'handle.result',
    requests: 'waiting',
    prepare: started('backup'),
    call: ({ executions }, options, id) => executions.handle(id).result(options),
    isRight: (scene) => hasEnded(scene, scene.id),
  },
  {
    name: 'handle.wait',
    requests: 'waiting',
    prepare: started('backup'),
    call: ({ executions }, options, id) => executions.handle(id).wait(options),
    isRight: (scene) => hasEnded(scene, scene.id),
  },
  {
    name: 'handle.watch',
    requests: 'waiting',
    prepare: started('backup'),
    call: ({ executions }, options, id) => all(executions.handle(id).watch(options)),
    isRight: (scene) => scene.result.at(-1)?.status === 'terminated' && statusOf(scene) === 'terminated',
  },
  {
    name: 'executions.waitFor',
    requests: 'waiting',
    prepare: started('backup'),
    call: ({ executions }, options, id) => executions.waitFor({ filter: { id } }, options),
    isRight: isTheOne,
  },
  {
    name: 'handle.getProgress',
    readsAgainAfter: 'no_such_include_field_error',
    requests: 1,
    call: ({ executions }, options) => executions.handle('done').getProgress(options),
    // One that had no operations and has terminated.
    isRight: ({ result }) => result === 1 || result === null,
  },
  {
    name: 'handle.cancel',
    writes: 'actOnExecution',
    requests: 1,
    passesOn: true,
    prepare: started('endless'),
    call: ({ executions }, options, id) => executions.handle(id).cancel(options),
    isRight: isStopping,
  },
  {
    name: 'handle.cancel, escalating',
    writes: 'actOnExecution',
    requests: 'waiting',
    prepare: started('stubborn'),
    call: ({ executions }, options, id) => executions.handle(id).cancel({ ...ESCALATE, ...options }),
    isRight: ({ result, ...scene }) => hasEnded({ ...scene, result: result.execution }, scene.id),
  },
  {
    name: 'handle.resume',
    writes: 'actOnExecution',
    requests: 1,
    passesOn: true,
    prepare: async () => 'broken',
    call: ({ executions }, options, id) => executions.handle(id).resume(options),
    isRight: (scene) => isTheOne(scene) && runsAgain(scene),
  },
];

const GROUPS: readonly Method[] = [
  {
    name: 'executionGroups.list',
    requests: 1,
    prepare: startedGroup('endless'),
    call: ({ executionGroups }, options) => executionGroups.list({}, options),
    isRight: ({ result, ...scene }) => areGroups({ ...scene, result: result.items }),
  },
  {
    name: 'executionGroups.get',
    requests: 1,
    passesOn: true,
    prepare: startedGroup('endless'),
    call: ({ executionGroups }, options, id) => executionGroups.get(id, options),
    isRight: (scene) => isTheOne(scene) && scene.result.execution_ids.length === 3,
  },
  {
    name: 'executionGroups.start',
    writes: 'startExecutionGroup',
    requests: 1,
    starts: 3,
    passesOn: true,
    call: ({ executionGroups }, options) => executionGroups.start(GROUP, options),
    isRight: ({ result, after }) =>
      after.execution_groups.length === 1 && result.id === after.execution_groups[0]?.id,
  },
  {
    name: 'executionGroups.create',
    writes: 'startExecutionGroup',
    requests: 1,
    passesOn: true,
    call: ({ executionGroups }, options) =>
      executionGroups.create({ ...GROUP, id: 'ours', associated_executions: ['done'] }, options),
    isRight: ({ result, after }) => result.id === 'ours' && after.execution_groups.length === 1,
  },
  {
    name: 'executionGroups.run',
    writes: 'startExecutionGroup',
    requests: 'waiting',
    starts: 3,
    passesOn: true,
    call: ({ executionGroups }, options) => executionGroups.run(GROUP, options),
    isRight: isEndedGroup,
  },
  {
    name: 'executionGroups.cancel',
    writes: 'actOnExecutionGroup',
    requests: 1,
    passesOn: true,
    prepare: startedGroup('endless'),
    call: ({ executionGroups }, options, id) => executionGroups.cancel(id, options),
    isRight: areStopping,
  },
  {
    name: 'executionGroups.resume',
    writes: 'actOnExecutionGroup',
    requests: 1,
    passesOn: true,
    prepare: async ({ executionGroups }) =>
      (await executionGroups.create({ ...GROUP, associated_executions: ['broken'] })).id,
    call: ({ executionGroups }, options, id) => executionGroups.resume(id, options),
    isRight: (scene) => isTheOne(scene) && runsAgain(scene),
  },
  {
    name: 'executionGroups.setTargetGroup',
    writes: 'updateExecutionGroup',
    requests: 1,
    passesOn: true,
    prepare: startedGroup('endless'),
    call: ({ executionGroups }, options, id) =>
      executionGroups.setTargetGroup(id, { success_group_id: 'done', failure_group_id: 'to-check' }, options),
    isRight: isTheOne,
  },
  {
    name: 'executionGroups.setConcurrency',
    writes: 'updateExecutionGroup',
    requests: 1,
    passesOn: true,
    prepare: startedGroup('endless'),
    call: ({ executionGroups }, options, id) => executionGroups.setConcurrency(id, 1, options),
    isRight: (scene) => isTheOne(scene) && scene.result.concurrency === 1,
  },
  {
    name: 'executionGroups.dump',
    readsAgainAfter: 'no_such_include_field_error',
    requests: 1,
    prepare: startedGroup('endless'),
    call: ({ executionGroups }, options) => all(executionGroups.dump({}, options)),
    isRight: areGroups,
  },
  {
    name: 'executionGroups.restore',
    writes: 'startExecutionGroup',
    requests: 1,
    call: ({ executionGroups }, options) =>
      executionGroups.restore(
        [
          {
            id: 'old',
            created_at: '2026-02-01T08:00:00.000Z',
            created_by: 'admin',
            workflow_id: 'backup',
            deployment_group_id: 'shops',
            concurrency: 2,
            execution_ids: ['done', 'broken'],
          },
        ],
        options,
      ),
    isRight: ({ result, after }) =>
      isDeepStrictEqual(result, { restored: 1, failed: 0 }) && after.execution_groups[0]?.id === 'old',
  },
];

const GROUP_HANDLE: readonly Method[] = [
  {
    name: 'groupHandle.get',
    requests: 1,
    passesOn: true,
    prepare: startedGroup('endless'),
    call: ({ executionGroups }, options, id) => executionGroups.handle(id).get(options),
    isRight: (scene) => isTheOne(scene) && scene.result.execution_ids.length === 3,
  },
  {
    name: 'groupHandle.members',
    requests: 1,
    prepare: startedGroup('endless'),
    call: ({ executionGroups }, options, id) => executionGroups.handle(id).members({}, options),
    isRight: ({ result }) => result.items.length === 3,
  },
  {
    name: 'groupHandle.result',
    requests: 'waiting',
    passesOn: true,
    prepare: startedGroup('backup'),
    call: ({ executionGroups }, options, id) => executionGroups.handle(id).result(options),
    isRight: isEndedGroup,
  },
  {
    name: 'groupHandle.wait',
    requests: 'waiting',
    passesOn: true,
    prepare: startedGroup('backup'),
    call: ({ executionGroups }, options, id) => executionGroups.handle(id).wait(options),
    isRight: isEndedGroup,
  },
  {
    name: 'groupHandle.watch',
    requests: 'waiting',
    prepare: startedGroup('backup'),
    call: ({ executionGroups }, options, id) => all(executionGroups.handle(id).watch(options)),
    isRight: ({ result }) => isDeepStrictEqual(result.at(-1)?.counts, { terminated: 3 }),
  },
  {
    name: 'groupHandle.watchMembers',
    requests: 'waiting',
    prepare: startedGroup('backup'),
    call: ({ executionGroups }, options, id) => all(executionGroups.handle(id).watchMembers(options)),
    isRight: ({ result }) => new Map(result.map(({ id, status }: Execution) => [id, status])).size === 3,
  },
  {
    name: 'groupHandle.getProgress',
    requests: 1,
    prepare: startedGroup('endless'),
    call: ({ executionGroups }, options, id) => executionGroups.handle(id).getProgress(options),
    isRight: ({ result }) => result === 0,
  },
  {
    name: 'groupHandle.cancel',
    writes: 'actOnExecutionGroup',
    requests: 1,
    passesOn: true,
    prepare: startedGroup('endless'),
    call: ({ executionGroups }, options, id) => executionGroups.handle(id).cancel(options),
    isRight: areStopping,
  },
  {
    name: 'groupHandle.resume',
    writes: 'actOnExecutionGroup',
    requests: 1,
    passesOn: true,
    prepare: async ({ executionGroups }) =>
      (await executionGroups.create({ ...GROUP, associated_executions: ['broken'] })).id,
    call: ({ executionGroups }, options, id) => executionGroups.handle(id).resume(options),
    isRight: (scene) => isTheOne(scene) && runsAgain(scene),
  },
  {
    name: 'groupHandle.setConcurrency',
    writes: 'updateExecutionGroup',
    requests: 1,
    passesOn: true,
    prepare: startedGroup('endless'),
    call: ({ executionGroups }, options, id) => executionGroups.handle(id).setConcurrency(0, options),
    isRight: (scene) => isTheOne(scene) && scene.result.concurrency === 0,
  },
  {
    name: 'groupHandle.setTargetGroup',
    writes: 'updateExecutionGroup',
    requests: 1,
    passesOn: true,
    prepare: startedGroup('endless'),
    call: ({ executionGroups }, options, id) =>
      executionGroups.handle(id).setTargetGroup({ failure_group_id: 'to-check' }, options),
    isRight: isTheOne,
  },
];

export const METHODS: readonly Method[] = [...EXECUTIONS, ...HANDLE, ...GROUPS, ...GROUP_HANDLE];
