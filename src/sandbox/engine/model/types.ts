/** What the manager stores. Everything here is data; the tables keep it, the rules change it through them. */
import type { ExecutionStatus, Visibility } from '../../../../generated/openapi.ts';
import type { GroupMembers } from '../store/group-members.ts';

/** A time as the manager's database keeps it: microseconds since 1970. Answers show milliseconds, cut off. */
export type Micros = number;

/** The largest number that a column of integers holds. */
export const MAX_INTEGER = 2 ** 31 - 1;

/** What a JSON text can say. Numbers may be NaN or infinite and integers of any size, as they may for the manager. */
export type Json = null | boolean | number | bigint | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** In the order in which the database sorts them. */
export const VISIBILITIES = ['private', 'tenant', 'global'] as const satisfies readonly Visibility[];

export interface DeploymentRow {
  readonly id: string;
  readonly tenant: string;
  readonly blueprint_id: string;
  readonly display_name: string;
  readonly visibility: Visibility;
  readonly created_by: string;
  /** The execution that created its environment, and the one that is its latest. Kept up by the rules. */
  create_execution: ExecutionRow | null;
  latest_execution: ExecutionRow | null;
  /** What the state document says beyond the known keys. */
  readonly extra: JsonObject;
}

/** Read-only to everyone: `ExecutionStore.update` and `link` change it, and all indexes with it. */
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
  /** Null until a workflow reports it; answers show 0 then. */
  readonly total_operations: number | null;
  readonly finished_operations: number | null;
  readonly allow_custom_parameters: boolean;
  readonly blueprint_id: string | null;
  readonly deployment: DeploymentRow | null;
  readonly created_by: string;
  /** What the worker of this execution authenticates itself with. */
  readonly token: string | null;
  /** Seconds to wait for operations in flight after a failure; stored unchecked, never shown. */
  readonly wait_after_fail: Json;
  /** The groups it is a member of, in the order in which it became one. */
  readonly groups: readonly GroupRow[];
  /** What the state document says beyond the known keys. */
  readonly extra: JsonObject;
}

type Given = 'id' | 'tenant' | 'workflow_id' | 'created_at' | 'created_by' | 'status';
type Stored = Omit<ExecutionRow, 'sequence' | 'groups'>;

/** What is left out is null, false or empty; `visibility` is `tenant`, `wait_after_fail` 600. */
export type NewExecution = Pick<Stored, Given> & Partial<Omit<Stored, Given>>;

/** Its id and tenant stay what they are; memberships change by `link`. */
export type ExecutionChanges = Partial<Omit<Stored, 'id' | 'tenant'>>;

/** Read-only to everyone: `GroupTable.update` changes it, and its members come and go by `ExecutionTable.link`. */
export interface GroupRow {
  readonly sequence: number;
  readonly id: string;
  readonly tenant: string;
  readonly visibility: Visibility;
  readonly created_at: Micros;
  readonly created_by: string;
  readonly workflow_id: string;
  /** Null in none of the manager's own groups; the column allows it. */
  readonly deployment_group_id: string | null;
  readonly concurrency: number;
  /** Deployment groups that deployments join when their member terminates or fails; never shown. */
  readonly success_group_id: string | null;
  readonly failure_group_id: string | null;
  readonly members: GroupMembers;
  readonly extra: JsonObject;
}

type GivenOfGroup = 'id' | 'tenant' | 'workflow_id' | 'created_at' | 'created_by' | 'deployment_group_id';
type StoredGroup = Omit<GroupRow, 'sequence' | 'members'>;

/** What is left out has its default: `visibility` tenant, `concurrency` the manager's default, else null. */
export type NewGroup = Pick<StoredGroup, GivenOfGroup> & Partial<Omit<StoredGroup, GivenOfGroup>>;
export type GroupChanges = Partial<Omit<StoredGroup, 'id' | 'tenant'>>;
