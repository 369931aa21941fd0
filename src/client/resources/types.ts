import type {
  DeploymentGroupId,
  DeploymentId,
  ExecutionField,
  ExecutionGroupField,
  ExecutionGroupId,
  ExecutionGroupRequest,
  ExecutionId,
  ExecutionRequest,
  operations,
} from '../../../generated/openapi.ts';
import type { EXECUTION_FILTERS, EXECUTION_GROUP_FILTERS } from '../../../generated/operations.ts';
import type { RequestOptions } from '../options.ts';
import type { FilterOf, OneOrMany, ParametersOf, SortKey, WorkflowName } from '../types.ts';

/** The options that the lists of executions and of groups have in common. */
export interface ListQuery<Key extends string> {
  /** The fields to sort by, `-` before one for descending. `created_at` ascending always comes last. */
  readonly sort?: OneOrMany<Key> | undefined;
  /** The number of rows of a page; 0 returns the total alone. Default: 1000. */
  readonly size?: number | undefined;
  /** The number of rows to skip. Default: 0. */
  readonly offset?: number | undefined;
  /**
   * List the rows of every tenant that the user may see. Default: false. For groups it needs an administrator; other users
   * get an internal error.
   */
  readonly allTenants?: boolean | undefined;
  /** Return all rows in one page; overrides `size` and `offset`. Default: false. */
  readonly allResults?: boolean | undefined;
}

/** Filters for executions: each field is compared for equality, several values of one field are alternatives. */
export interface ExecutionFilter
  extends FilterOf<
    NonNullable<operations['listExecutions']['parameters']['query']>,
    (typeof EXECUTION_FILTERS)[number]
  > {}

/** Which executions to list, and how. */
export interface ExecutionListQuery<Include extends readonly ExecutionField[] = readonly ExecutionField[]>
  extends ListQuery<SortKey<keyof ExecutionFilter>> {
  /** Return the executions that match all of these. */
  readonly filter?: ExecutionFilter | undefined;
  /** Return these fields only; the type of the result follows. Default: all. */
  readonly include?: Include | undefined;
  /** Include the executions of system workflows. Default: false. */
  readonly includeSystemWorkflows?: boolean | undefined;
  /** Return the members of this execution group. */
  readonly groupId?: ExecutionGroupId | undefined;
}

/** An execution to start. Only `deployment_id`, `workflow_id` and the workflow's required parameters are needed. */
export interface ExecutionStart<Workflow extends WorkflowName = WorkflowName>
  extends Pick<ExecutionRequest, 'deployment_id' | 'wait_after_fail'> {
  /** The name of the workflow. Those of {@link WorkflowParameters} are completed. */
  workflow_id: Workflow;
  /** Values for the workflow's parameters; the declared defaults fill in the rest. */
  parameters?: ParametersOf<Workflow> | null;
  /** Accept parameters that the workflow does not declare. Default: false. */
  allow_custom_parameters?: boolean;
  /** Start although another execution is active or queued on the deployment. Overrides `queue`. Default: false. */
  force?: boolean;
  /** Queue the execution while another one blocks it, instead of rejecting it. Default: false. */
  queue?: boolean;
  /** Run the workflow without performing its operations. Default: false. */
  dry_run?: boolean;
}

/** Makes the parameters required when the workflow requires some. */
export type RequiredParameters<Workflow extends WorkflowName> =
  Record<never, never> extends ParametersOf<Workflow> ? unknown : { parameters: ParametersOf<Workflow> };

type Restorable =
  | 'force_status'
  | 'created_by'
  | 'created_at'
  | 'started_at'
  | 'ended_at'
  | 'id'
  | 'is_system_workflow'
  | 'error';

/** An execution to start or, with `force_status`, to store as it is given. */
export interface ExecutionCreate<Workflow extends WorkflowName = WorkflowName>
  extends ExecutionStart<Workflow>,
    Pick<ExecutionRequest, Restorable> {}

/** An execution to start later. The manager queues it by itself at that time, so there is no `queue`. */
export interface ExecutionSchedule<Workflow extends WorkflowName = WorkflowName>
  extends Omit<ExecutionStart<Workflow>, 'queue'> {
  /** When to start: a date, or an ISO 8601 string with a time zone. */
  scheduled_time: Date | string;
}

/** Options of `start`. */
export interface StartOptions extends RequestOptions {
  /** Find out whether a start whose response was lost has arrived, at the cost of a list before each start. Default: false. */
  readonly reconcile?: boolean | undefined;
}

/** Whether to load the members of a group, without which its `execution_ids` and `status` are null. */
export interface GetDataOption<GetData extends boolean = boolean> {
  /** Load `execution_ids` and `status`; the type of the result follows. Default: false. */
  readonly getData?: GetData | undefined;
}

/** Filters for execution groups. The manager cannot filter by `status` and `execution_ids`. */
export interface ExecutionGroupFilter
  extends FilterOf<
    NonNullable<operations['listExecutionGroups']['parameters']['query']>,
    (typeof EXECUTION_GROUP_FILTERS)[number]
  > {}

/** Which execution groups to list, and how. */
export interface ExecutionGroupListQuery<
  Include extends readonly ExecutionGroupField[] = readonly ExecutionGroupField[],
  GetData extends boolean = boolean,
> extends ListQuery<SortKey<keyof ExecutionGroupFilter>>,
    GetDataOption<GetData> {
  /** Return the groups that match all of these. */
  readonly filter?: ExecutionGroupFilter | undefined;
  /** Return these fields only; the type of the result follows. Default: all. */
  readonly include?: Include | undefined;
}

/** Options of `get` for an execution. */
export interface ExecutionGetOptions<Include extends readonly ExecutionField[]> extends RequestOptions {
  /** Return these fields only; the type of the result follows. Default: all. */
  readonly include?: Include | undefined;
}

/** Options of `get` for a group. */
export interface ExecutionGroupGetOptions<Include extends readonly ExecutionGroupField[]>
  extends RequestOptions {
  /** Return these fields only; the type of the result follows. Default: all. */
  readonly include?: Include | undefined;
  /** Search every tenant. Default: false. It needs an administrator; other users get an internal error. */
  readonly allTenants?: boolean | undefined;
}

/** A workflow to run on every deployment of a deployment group. */
export interface ExecutionGroupStart<Workflow extends WorkflowName = WorkflowName>
  extends Pick<ExecutionGroupRequest, 'deployment_group_id' | 'concurrency'> {
  /** The name of the workflow. */
  workflow_id: Workflow;
  /** Values for the workflow's parameters on every deployment. */
  default_parameters?: Partial<ParametersOf<Workflow>> | null;
  /** Values by deployment id, which override `default_parameters`. Deployments outside the group are ignored. */
  parameters?: Record<DeploymentId, Partial<ParametersOf<Workflow>>> | null;
  /** Start members although other executions are active on their deployments. Default: false. */
  force?: boolean;
}

/** A group to start or, with `associated_executions`, to make of executions that exist. */
export interface ExecutionGroupCreate<Workflow extends WorkflowName = WorkflowName>
  extends ExecutionGroupStart<Workflow>,
    Pick<ExecutionGroupRequest, 'id' | 'created_by' | 'created_at'> {
  /** Executions that exist and become the members, at least one. Nothing runs then. */
  associated_executions?: ExecutionId[];
}

/** The deployment groups that collect the deployments of finished members. At least one of them. */
export interface ExecutionGroupTargets {
  /** Collects the deployments of terminated members. */
  readonly success_group_id?: DeploymentGroupId | undefined;
  /** Collects the deployments of failed members. */
  readonly failure_group_id?: DeploymentGroupId | undefined;
}
