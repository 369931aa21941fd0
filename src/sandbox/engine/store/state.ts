/** The state of a manager. */
import type { Visibility } from '../../../../generated/openapi.ts';
import type { Role } from '../../../../generated/permissions.ts';
import type { DeploymentRow, ExecutionRow, Json, JsonObject, Micros, RunnerMode } from '../model/types.ts';
import type { ExecutionStore } from './execution-store.ts';
import type { GroupStore } from './group-store.ts';
import type { TenantRows } from './tenant-rows.ts';

export interface User {
  readonly username: string;
  readonly password: string;
  readonly system_role: Role;
  /** The administrator of the installation, who has all permissions. */
  readonly bootstrap: boolean;
  readonly active: boolean;
  /** Tenant → role in it. */
  readonly tenants: Readonly<Record<string, Role>>;
  /** API tokens. */
  readonly tokens: readonly string[];
  readonly extra: JsonObject;
}

/** An intersection, since an optional field of an interface would break the index of `JsonObject` for some compilers. */
export type ParameterSchema = JsonObject & {
  readonly default?: Json;
  readonly type?: string;
  readonly item_type?: string;
  readonly required?: boolean;
  readonly constraints?: readonly JsonObject[];
};

/** As in the state document, with unknown keys. */
export type Workflow = JsonObject & {
  readonly parameters?: Readonly<Record<string, ParameterSchema>>;
  readonly is_cascading?: boolean;
  readonly is_available?: boolean;
};

export interface Blueprint {
  readonly id: string;
  readonly tenant: string;
  readonly workflows: Readonly<Record<string, Workflow>>;
  /** The recorded execution that uploaded it, if any. */
  upload_execution: ExecutionRow | null;
  readonly extra: JsonObject;
}

export interface DeploymentGroup {
  readonly id: string;
  readonly tenant: string;
  readonly visibility: Visibility;
  readonly created_by: string;
  /** Ids, in the order in which they joined. */
  readonly deployments: Set<string>;
  readonly extra: JsonObject;
}

export interface Schedule {
  readonly id: string;
  readonly tenant: string;
  readonly deployment_id: string;
  readonly workflow_id: string;
  readonly parameters: Json;
  next_occurrence: Micros | null;
  readonly execution_arguments: JsonObject;
  /** Unknown keys of the state document; `enabled`, `slip` (minutes) and `created_by` count. */
  readonly extra: JsonObject;
}

export type Maintenance = 'deactivated' | 'activating' | 'activated';

export interface Settings {
  /** Null: the option of the sandbox. */
  runner: RunnerMode | null;
  default_page_size: number;
  max_concurrent_workflows: number;
  maintenance: Maintenance;
  readonly extra: JsonObject;
}

export interface State {
  readonly tenants: ReadonlySet<string>;
  readonly users: readonly User[];
  readonly blueprints: TenantRows<Blueprint>;
  readonly deployments: TenantRows<DeploymentRow>;
  readonly deploymentGroups: TenantRows<DeploymentGroup>;
  readonly executions: ExecutionStore;
  readonly groups: GroupStore;
  readonly schedules: Set<Schedule>;
  readonly settings: Settings;
  readonly extra: JsonObject;
  /** Keys of the document that have no effect. */
  readonly unknownKeys: readonly { readonly path: string; readonly message: string }[];
}
