import { ApiError } from '../../../generated/error-classes.ts';
import { ACTIVE_STATUSES } from '../../../generated/lifecycle.ts';
import type { Execution, ExecutionField, ExecutionGroupField } from '../../../generated/openapi.ts';
import type { ExecutionGroupWithMembers } from '../types.ts';
import type { ExecutionCreate, ExecutionGroupCreate } from './types.ts';
import { pick } from './validate.ts';

/** Which rows to dump. */
export interface DumpOptions<Id extends string = string> {
  /** Dump these only; ids that do not exist are ignored. Default: all of the tenant. */
  readonly ids?: readonly Id[] | undefined;
}

export const EXECUTION_DUMP_FIELDS = [
  'id',
  'deployment_id',
  'workflow_id',
  'parameters',
  'is_dry_run',
  'allow_custom_parameters',
  'status',
  'created_by',
  'created_at',
  'started_at',
  'ended_at',
  'error',
  'is_system_workflow',
] as const satisfies readonly ExecutionField[];

/** The fields that are needed to restore an execution. */
export type ExecutionDump = Pick<Execution, (typeof EXECUTION_DUMP_FIELDS)[number]>;

/** Marks an execution that was active when it was dumped. */
const CANCELLED = { force_status: 'cancelled', error: 'Marked as cancelled by snapshot restore' } as const;

/** The request that restores an execution. It always has a status, since without one the workflow would run. */
export function toRestoreRequest(item: ExecutionDump): ExecutionCreate {
  const { status, is_dry_run, deployment_id, ...same } = pick(item, EXECUTION_DUMP_FIELDS);
  const wasActive = status == null || (ACTIVE_STATUSES as readonly string[]).includes(status);
  return {
    ...same,
    deployment_id: deployment_id ?? '',
    dry_run: is_dry_run,
    ...(wasActive ? CANCELLED : { force_status: status }),
  };
}

/** Target groups are lost, since no response contains them. */
export const GROUP_DUMP_FIELDS = [
  'id',
  'created_at',
  'created_by',
  'workflow_id',
  'deployment_group_id',
  'concurrency',
  'execution_ids',
] as const satisfies readonly ExecutionGroupField[];

/** The fields that are needed to restore an execution group. */
export type ExecutionGroupDump = Pick<ExecutionGroupWithMembers, (typeof GROUP_DUMP_FIELDS)[number]>;

/** The request that restores a group. It always has members, since without any the workflow would run. */
export function toGroupRestoreRequest(item: ExecutionGroupDump): ExecutionGroupCreate {
  const { execution_ids, deployment_group_id, ...same } = pick(item, GROUP_DUMP_FIELDS);
  return {
    ...same,
    deployment_group_id: deployment_group_id ?? '',
    associated_executions: execution_ids ?? [],
  };
}

/** How `restore` handles errors. */
export interface RestoreOptions<Item> {
  /**
   * Called with every item that the manager rejects or that cannot be sent; `restore` then continues, and rejects with what
   * this throws. Default: `restore` rejects with the first error.
   */
  readonly onError?: ((error: ApiError | TypeError, item: Item) => void | Promise<void>) | undefined;
}

/** How many items `restore` has restored. */
export interface RestoreResult {
  /** The number of restored items. */
  restored: number;
  /** The number of items that the manager rejected or that could not be sent. */
  failed: number;
}

/** Restores the items one after the other, since the manager relies on the order. */
export async function restoreEach<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  { onError }: RestoreOptions<Item>,
  restore: (item: Item) => Promise<unknown>,
): Promise<RestoreResult> {
  const result = { restored: 0, failed: 0 };
  for await (const item of items) {
    try {
      await restore(item);
      result.restored += 1;
    } catch (error) {
      // Only errors of this one item; a lost connection or an abort concerns them all.
      if (!onError || !(error instanceof ApiError || error instanceof TypeError)) throw error;
      result.failed += 1;
      await onError(error, item);
    }
  }
  return result;
}
