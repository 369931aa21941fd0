import type { ExecutionGroupField } from '../../../generated/openapi.ts';
import type { ExecutionGroupCreate, ExecutionGroupWithMembers } from './execution-group-types.ts';
import { pick } from './snapshot.ts';

/** What restoring needs. Target groups are lost, since no answer contains them. */
export const GROUP_DUMP_FIELDS = [
  'id',
  'created_at',
  'created_by',
  'workflow_id',
  'deployment_group_id',
  'concurrency',
  'execution_ids',
] as const satisfies readonly ExecutionGroupField[];

/** What is needed of an execution group to restore it. */
export type ExecutionGroupDump = Pick<ExecutionGroupWithMembers, (typeof GROUP_DUMP_FIELDS)[number]>;

/** The request that writes a group back. It always names members, since without any the workflow would run. */
export function toGroupRestoreRequest(item: ExecutionGroupDump): ExecutionGroupCreate {
  const { execution_ids, deployment_group_id, ...same } = pick(item, GROUP_DUMP_FIELDS);
  return {
    ...same,
    deployment_group_id: deployment_group_id ?? '',
    associated_executions: execution_ids ?? [],
  };
}
