import { ACTIVE_STATUSES } from '../../../generated/lifecycle.ts';
import type { Execution, ExecutionField } from '../../../generated/openapi.ts';
import type { ExecutionCreate } from './execution-types.ts';
import { pick } from './snapshot.ts';

/** What restoring needs. */
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

/** What is needed of an execution to restore it. */
export type ExecutionDump = Pick<Execution, (typeof EXECUTION_DUMP_FIELDS)[number]>;

/** The text that tells a restored execution which was under way from one that somebody cancelled. */
const CANCELLED = { force_status: 'cancelled', error: 'Marked as cancelled by snapshot restore' } as const;

/** The request that writes an execution back. It always forces a status, since without one the workflow would run. */
export function toRestoreRequest(item: ExecutionDump): ExecutionCreate {
  const { status, is_dry_run, deployment_id, ...same } = pick(item, EXECUTION_DUMP_FIELDS);
  const wasUnderWay = status == null || (ACTIVE_STATUSES as readonly string[]).includes(status);
  return {
    ...same,
    deployment_id: deployment_id ?? '',
    dry_run: is_dry_run,
    ...(wasUnderWay ? CANCELLED : { force_status: status }),
  };
}
