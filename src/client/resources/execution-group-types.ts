import type {
  DeploymentGroupId,
  DeploymentId,
  ExecutionGroup,
  ExecutionGroupField,
  ExecutionGroupRequest,
  ExecutionId,
  operations,
} from '../../../generated/openapi.ts';
import type { EXECUTION_GROUP_FILTERS } from '../../../generated/operations.ts';
import type { FilterOf, SortKey } from '../transport/query.ts';
import type { ListQuery } from './list.ts';
import type { UnknownParameters } from './parameters.ts';

/** An execution group whose members were loaded. Its status is null when it has none. */
export interface ExecutionGroupWithMembers extends Omit<ExecutionGroup, 'execution_ids'> {
  /** The members' ids, in no particular order. */
  execution_ids: ExecutionId[];
}

/** An execution group whose members were not loaded, as the manager answers unless `getData` is true. */
export interface ExecutionGroupWithoutMembers extends Omit<ExecutionGroup, 'execution_ids' | 'status'> {
  /** Not loaded. */
  execution_ids: null;
  /** Not known without the members. */
  status: null;
}

/** An execution group as it is answered with or without `getData`. */
export type ExecutionGroupRow<GetData extends boolean> = GetData extends true
  ? ExecutionGroupWithMembers
  : ExecutionGroupWithoutMembers;

/** Whether to load the members of a group, without which its `execution_ids` and `status` are null. */
export interface GetDataOption<GetData extends boolean = boolean> {
  /** Fill `execution_ids` and `status`; the type of the result follows. False unless given. */
  readonly getData?: GetData | undefined;
}

/** Execution groups to keep. `status` and `execution_ids` are not among the fields that the manager can filter by. */
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
  /** Keep what matches all of these. */
  readonly filter?: ExecutionGroupFilter | undefined;
  /** Answer with these fields only; the type of the result follows. */
  readonly include?: Include | undefined;
}

/** Which fields of a group to get, and where to look for it. */
export interface ExecutionGroupGetQuery<Include extends readonly ExecutionGroupField[]> {
  /** Answer with these fields only; the type of the result follows. */
  readonly include?: Include | undefined;
  /** Look in every tenant. For all but administrators the manager answers with an internal error. */
  readonly allTenants?: boolean | undefined;
}

/** Which workflow to run over which deployment group. */
export interface ExecutionGroupStart<Parameters extends object = UnknownParameters>
  extends Pick<ExecutionGroupRequest, 'deployment_group_id' | 'workflow_id' | 'concurrency'> {
  /** Values for the workflow's parameters on every deployment. */
  default_parameters?: Partial<Parameters> | null;
  /** Values by deployment id, which win over `default_parameters`. Deployments outside the group are ignored. */
  parameters?: Record<DeploymentId, Partial<Parameters>> | null;
  /** Start members although other executions are active on their deployments. */
  force?: boolean;
}

/** A group to start, or with `associated_executions` one that is made of executions that exist. */
export interface ExecutionGroupCreate<Parameters extends object = UnknownParameters>
  extends ExecutionGroupStart<Parameters>,
    Pick<ExecutionGroupRequest, 'id' | 'created_by' | 'created_at'> {
  /** Executions that exist already and become the members; nothing is run then. At least one. */
  associated_executions?: ExecutionId[];
}

/** The deployment groups that collect the deployments of members that have ended. At least one of them. */
export interface ExecutionGroupTargets {
  /** Collects the deployments of terminated members. */
  readonly success_group_id?: DeploymentGroupId | undefined;
  /** Collects the deployments of failed members. */
  readonly failure_group_id?: DeploymentGroupId | undefined;
}
