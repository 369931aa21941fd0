import type {
  ExecutionField,
  ExecutionGroupId,
  ExecutionRequest,
  operations,
} from '../../../generated/openapi.ts';
import type { EXECUTION_FILTERS } from '../../../generated/operations.ts';
import type { FilterOf, SortKey } from '../transport/query.ts';
import type { ListQuery } from './list.ts';
import type { UnknownParameters } from './parameters.ts';

/** Executions to keep: each field is compared for equality, several values of one field are alternatives. */
export interface ExecutionFilter
  extends FilterOf<
    NonNullable<operations['listExecutions']['parameters']['query']>,
    (typeof EXECUTION_FILTERS)[number]
  > {}

/** Which executions to list, and how. */
export interface ExecutionListQuery<Include extends readonly ExecutionField[] = readonly ExecutionField[]>
  extends ListQuery<SortKey<keyof ExecutionFilter>> {
  /** Keep what matches all of these. */
  readonly filter?: ExecutionFilter | undefined;
  /** Answer with these fields only; the type of the result follows. */
  readonly include?: Include | undefined;
  /** List runs of the manager's own workflows too. */
  readonly includeSystemWorkflows?: boolean | undefined;
  /** Keep the members of this execution group. */
  readonly groupId?: ExecutionGroupId | undefined;
}

/** What to run, where and how. Only `deployment_id` and `workflow_id` are needed. */
export interface ExecutionStart<Parameters extends object = UnknownParameters>
  extends Pick<ExecutionRequest, 'deployment_id' | 'workflow_id' | 'wait_after_fail'> {
  /** Values for the workflow's parameters; the declared defaults fill in the rest. */
  parameters?: Parameters | null;
  /** Accept parameters that the workflow does not declare. */
  allow_custom_parameters?: boolean;
  /** Start although another execution is active or queued on the deployment. It wins over `queue`. */
  force?: boolean;
  /** Wait in the queue, instead of being refused, while another execution is in the way. */
  queue?: boolean;
  /** Run the workflow without performing its operations. */
  dry_run?: boolean;
}

type Restorable =
  | 'force_status'
  | 'created_by'
  | 'created_at'
  | 'started_at'
  | 'ended_at'
  | 'id'
  | 'is_system_workflow'
  | 'error';

/** An execution to start, or with `force_status` one that existed before and is to be written back. */
export interface ExecutionCreate<Parameters extends object = UnknownParameters>
  extends ExecutionStart<Parameters>,
    Pick<ExecutionRequest, Restorable> {}

/** What to run later. A scheduled execution is queued by itself when its time comes, so there is no `queue`. */
export interface ExecutionSchedule<Parameters extends object = UnknownParameters>
  extends Omit<ExecutionStart<Parameters>, 'queue'> {
  /** The moment at which to start: a date, or ISO 8601 text with its time zone. */
  scheduled_time: Date | string;
}
