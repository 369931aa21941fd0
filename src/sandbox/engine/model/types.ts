/** What the manager stores, as plain data. Only the tables change it; the rules go through them. */
import type { ExecutionStatus, Visibility } from '../../../../generated/openapi.ts';
import type { GroupMembers } from './group-members.ts';

/** A time as the manager's database stores it: microseconds since 1970. Responses show whole milliseconds. */
export type Micros = number;

/** The largest value of an integer column. */
export const MAX_INTEGER = 2 ** 31 - 1;

/** A JSON value. Numbers may be NaN or infinite and integers of any size, as in Python. */
export type Json = null | boolean | number | bigint | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Whether simulated workers run executions (`auto`), or only requests change them (`manual`). */
export type RunnerMode = 'auto' | 'manual';

/** In the order in which the database sorts them. */
export const VISIBILITIES = ['private', 'tenant', 'global'] as const satisfies readonly Visibility[];

export interface DeploymentRow {
  readonly id: string;
  readonly tenant: string;
  readonly blueprint_id: string;
  readonly display_name: string;
  readonly visibility: Visibility;
  readonly created_by: string;
  /** The execution that created its environment, and its latest one. */
  create_execution: ExecutionRow | null;
  latest_execution: ExecutionRow | null;
  /** Unknown keys of the state document. */
  readonly extra: JsonObject;
}

/** Only `ExecutionStore.update` and `link` change it, and all indexes with it. */
export interface ExecutionRow {
  /** Storage order. */
  readonly sequence: number;
  readonly id: string;
  readonly tenant: string;
  readonly visibility: Visibility;
  readonly created_at: Micros;
  readonly started_at: Micros | null;
  readonly ended_at: Micros | null;
  readonly scheduled_for: Micros | null;
  readonly error: string | null;
  readonly is_system_workflow: boolean;
  readonly parameters: JsonObject | null;
  readonly status: ExecutionStatus | null;
  readonly workflow_id: string;
  readonly is_dry_run: boolean;
  readonly resume: boolean;
  /** Null until a workflow reports it; responses show 0 then. */
  readonly total_operations: number | null;
  readonly finished_operations: number | null;
  readonly allow_custom_parameters: boolean;
  readonly blueprint_id: string | null;
  readonly deployment: DeploymentRow | null;
  readonly created_by: string;
  /** The worker of this execution authenticates with it. */
  readonly token: string | null;
  /** Seconds to wait for running operations after a failure; stored unchecked, never shown. */
  readonly wait_after_fail: Json;
  /** The groups it belongs to, in the order in which it joined. */
  readonly groups: readonly GroupRow[];
  /** Unknown keys of the state document. */
  readonly extra: JsonObject;
}

type RequiredField = 'id' | 'tenant' | 'workflow_id' | 'created_at' | 'created_by' | 'status';
type Stored = Omit<ExecutionRow, 'sequence' | 'groups'>;

/** Defaults: null, false or empty; `visibility` tenant, `wait_after_fail` 600. */
export type NewExecution = Pick<Stored, RequiredField> & Partial<Omit<Stored, RequiredField>>;

/** Its id and tenant never change; `link` adds memberships. */
export type ExecutionChanges = Partial<Omit<Stored, 'id' | 'tenant'>>;

/** Only `GroupStore.update` changes it, and `ExecutionStore.link` its members. */
export interface GroupRow {
  readonly sequence: number;
  readonly id: string;
  readonly tenant: string;
  readonly visibility: Visibility;
  readonly created_at: Micros;
  readonly created_by: string;
  readonly workflow_id: string;
  /** Never null in groups that a manager made, but the column allows it. */
  readonly deployment_group_id: string | null;
  readonly concurrency: number;
  /** Deployment groups that deployments join when their member terminates or fails; never shown. */
  readonly success_group_id: string | null;
  readonly failure_group_id: string | null;
  readonly members: GroupMembers<ExecutionRow>;
  readonly extra: JsonObject;
}

type RequiredGroupField =
  | 'id'
  | 'tenant'
  | 'workflow_id'
  | 'created_at'
  | 'created_by'
  | 'deployment_group_id';
type StoredGroup = Omit<GroupRow, 'sequence' | 'members'>;

/** Defaults: `visibility` tenant, `concurrency` that of the manager, otherwise null. */
export type NewGroup = Pick<StoredGroup, RequiredGroupField> & Partial<Omit<StoredGroup, RequiredGroupField>>;
export type GroupChanges = Partial<Omit<StoredGroup, 'id' | 'tenant'>>;
