// Generated from spec/neighbours/openapi.yaml.
// Do not edit: change the source and run `npm run generate`.

export interface paths {
  readonly '/status': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The status of the manager; always OK, without services */
    readonly get: operations['getStatus'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/maintenance': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Whether the manager is in maintenance mode, and the executions that it waits for */
    readonly get: operations['getMaintenance'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/tokens': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The caller's API tokens, without their secrets */
    readonly get: operations['listTokens'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/tenants': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The tenants in which the caller has a role; all of them for administrators */
    readonly get: operations['listTenants'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/managers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The managers of the cluster, of which the sandbox is the only one */
    readonly get: operations['listManagers'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/brokers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The message brokers of the cluster; one on the address of the manager */
    readonly get: operations['listBrokers'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/db-nodes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The database nodes of the cluster; one on the address of the manager */
    readonly get: operations['listDbNodes'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/deployments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The deployments, with their workflows and their latest execution */
    readonly get: operations['listDeployments'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/deployments/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One deployment */
    readonly get: operations['getDeployment'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/deployment-groups': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The deployment groups, with the ids of their deployments */
    readonly get: operations['listDeploymentGroups'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/deployment-groups/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One deployment group */
    readonly get: operations['getDeploymentGroup'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/blueprints': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The blueprints */
    readonly get: operations['listBlueprints'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/blueprints/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One blueprint */
    readonly get: operations['getBlueprint'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/summary/executions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How many executions have each value of a field, with the filters of the list of executions */
    readonly get: operations['summarizeExecutions'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/events': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The start and the end of each execution; there are no logs and no events of operations
     * Besides the fields of an event, `execution_group_id` is a filter, and `_range=timestamp,<from>,<to>` limits the time.
     */
    readonly get: operations['listEvents'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/tasks_graphs': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The task graphs of an execution; always empty */
    readonly get: operations['listTasksGraphs'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/operations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The operations of a task graph or an execution; always empty */
    readonly get: operations['listOperations'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Status: Status;
    Maintenance: Maintenance;
    Token: Token;
    TokenList: TokenList;
    Tenant: Tenant;
    TenantList: TenantList;
    Manager: Manager;
    ManagerList: ManagerList;
    ClusterNode: ClusterNode;
    ClusterNodeList: ClusterNodeList;
    Deployment: Deployment;
    DeploymentList: DeploymentList;
    Workflow: Workflow;
    DeploymentGroup: DeploymentGroup;
    DeploymentGroupList: DeploymentGroupList;
    Blueprint: Blueprint;
    BlueprintList: BlueprintList;
    Event: Event;
    EventList: EventList;
    SummaryField: SummaryField;
    SummaryList: SummaryList;
    EmptyList: EmptyList;
    List: List;
  };
  responses: {
    /** An error in the format of the contract. */
    readonly Error: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': {
          readonly error_code: string;
          readonly message: string;
        };
      };
    };
  };
  parameters: {
    /** The id. */
    readonly Id: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly getStatus: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': Status;
        };
      };
      readonly '4XX': components['responses']['Error'];
    };
  };
  readonly getMaintenance: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': Maintenance;
        };
      };
      readonly '4XX': components['responses']['Error'];
    };
  };
  readonly listTokens: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': TokenList;
        };
      };
      readonly '4XX': components['responses']['Error'];
    };
  };
  readonly listTenants: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': TenantList;
        };
      };
      readonly '4XX': components['responses']['Error'];
    };
  };
  readonly listManagers: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': ManagerList;
        };
      };
      readonly '4XX': components['responses']['Error'];
    };
  };
  readonly listBrokers: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': ClusterNodeList;
        };
      };
      readonly '4XX': components['responses']['Error'];
    };
  };
  readonly listDbNodes: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': ClusterNodeList;
        };
      };
      readonly '4XX': components['responses']['Error'];
    };
  };
  readonly listDeployments: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': DeploymentList;
        };
      };
      readonly '4XX': components['responses']['Error'];
    };
  };
  readonly getDeployment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': Deployment;
        };
      };
      readonly '4XX': components['responses']['Error'];
    };
  };
  readonly listDeploymentGroups: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': DeploymentGroupList;
        };
      };
      readonly '4XX': components['responses']['Error'];
    };
  };
  readonly getDeploymentGroup: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': DeploymentGroup;
        };
      };
      readonly '4XX': components['responses']['Error'];
    };
  };
  readonly listBlueprints: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': BlueprintList;
        };
      };
      readonly '4XX': components['responses']['Error'];
    };
  };
  readonly getBlueprint: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': Blueprint;
        };
      };
      readonly '4XX': components['responses']['Error'];
    };
  };
  readonly summarizeExecutions: {
    readonly parameters: {
      readonly query: {
        /** The field whose values are counted. */
        readonly _target_field: SummaryField;
        /** A second field, counted within each value of the first. */
        readonly _sub_field?: SummaryField;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': SummaryList;
        };
      };
      readonly '4XX': components['responses']['Error'];
    };
  };
  readonly listEvents: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': EventList;
        };
      };
      readonly '4XX': components['responses']['Error'];
    };
  };
  readonly listTasksGraphs: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': EmptyList;
        };
      };
      readonly '4XX': components['responses']['Error'];
    };
  };
  readonly listOperations: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': EmptyList;
        };
      };
      readonly '4XX': components['responses']['Error'];
    };
  };
}
export interface Status {
  /** @constant */
  readonly status: 'OK';
  readonly services: Record<string, never>;
}
export interface Maintenance {
  /** @enum {string} */
  readonly status: 'deactivated' | 'activating' | 'activated';
  /** @constant */
  readonly activation_requested_at: '';
  /** @constant */
  readonly activated_at: '';
  /** @constant */
  readonly requested_by: '';
  /** The active executions that it waits for while it is being activated. */
  readonly remaining_executions:
    | readonly {
        readonly id: string;
        readonly deployment_id: string | null;
        readonly workflow_id: string;
        readonly status: string;
      }[]
    | null;
}
export interface Token {
  readonly id: string;
  readonly username: string;
  /** Without the secret. */
  readonly value: string;
  readonly role: string;
  readonly description: null;
  readonly expiration_date: null;
  readonly last_used: null;
}
export type TokenList = List;
export interface Tenant {
  readonly name: string;
  /** How many users have a role in it. */
  readonly users: number;
  /** @constant */
  readonly groups: 0;
}
export type TenantList = List;
export interface Manager {
  readonly id: number;
  readonly hostname: string;
  readonly private_ip: string;
  readonly public_ip: string;
  readonly version: string;
  readonly edition: string;
  readonly distribution: string;
  readonly distro_release: string;
  /** Format: date-time */
  readonly last_seen: string;
  readonly networks: {
    readonly [key: string]: string;
  };
}
export type ManagerList = List;
export interface ClusterNode {
  readonly id: number;
  readonly name: string;
  readonly host: string;
  readonly port: number | null;
  readonly is_external: boolean;
  readonly networks: {
    readonly [key: string]: string;
  };
}
export type ClusterNodeList = List;
export interface Deployment {
  readonly id: string;
  readonly display_name: string;
  readonly blueprint_id: string;
  readonly visibility: string;
  readonly tenant_name: string;
  readonly created_by: string;
  /** When the execution that created its environment was created. */
  readonly created_at: string | null;
  readonly workflows: readonly Workflow[];
  readonly deployment_groups: readonly string[];
  readonly create_execution: string | null;
  readonly latest_execution: string | null;
  /** @enum {string|null} */
  readonly latest_execution_status: 'in_progress' | 'completed' | 'failed' | 'cancelled' | null;
  readonly inputs: Record<string, never>;
  readonly outputs: Record<string, never>;
  readonly capabilities: Record<string, never>;
  readonly labels: readonly unknown[];
  readonly site_name: null;
  readonly description: null;
}
export type DeploymentList = List;
export interface Workflow {
  readonly name: string;
  readonly parameters: {
    readonly [key: string]: unknown;
  };
  readonly is_available: boolean;
  readonly is_cascading: boolean;
}
export interface DeploymentGroup {
  readonly id: string;
  readonly visibility: string;
  readonly tenant_name: string;
  readonly created_by: string;
  readonly deployment_ids: readonly string[];
  readonly default_blueprint_id: null;
  readonly description: null;
  readonly labels: readonly unknown[];
}
export type DeploymentGroupList = List;
export interface Blueprint {
  readonly id: string;
  readonly visibility: string;
  readonly tenant_name: string;
  /** Who uploaded it; null without an execution that did. */
  readonly created_by: string | null;
  readonly created_at: string | null;
  readonly updated_at: string | null;
  readonly main_file_name: string;
  /** @constant */
  readonly state: 'uploaded';
  readonly error: null;
  readonly description: null;
  readonly labels: readonly unknown[];
  readonly plan: {
    /** As the state document has them. */
    readonly workflows: {
      readonly [key: string]: unknown;
    };
  };
}
export type BlueprintList = List;
export interface Event {
  /** @constant */
  readonly type: 'cloudify_event';
  /** @enum {string} */
  readonly event_type: 'workflow_started' | 'workflow_succeeded' | 'workflow_failed' | 'workflow_cancelled';
  /** Format: date-time */
  readonly timestamp: string;
  /** Format: date-time */
  readonly reported_timestamp: string;
  readonly message: string;
  readonly message_code: null;
  readonly error_causes: null;
  readonly blueprint_id: string | null;
  readonly deployment_id: string | null;
  readonly deployment_display_name: string | null;
  readonly execution_id: string;
  readonly workflow_id: string;
  readonly node_id: null;
  readonly node_name: null;
  readonly node_instance_id: null;
  readonly operation: null;
  readonly source_id: null;
  readonly target_id: null;
  readonly logger: null;
  readonly level: null;
}
export type EventList = List;
/** @enum {string} */
export type SummaryField =
  | 'status'
  | 'status_display'
  | 'blueprint_id'
  | 'deployment_id'
  | 'workflow_id'
  | 'tenant_name'
  | 'visibility';
/** Each item has the value of the field, the number of `executions`, and with a second field `by <field>`. */
export type SummaryList = List;
export type EmptyList = List;
export interface List {
  readonly items: readonly Record<string, never>[];
  readonly metadata: {
    readonly pagination: {
      readonly total: number;
      readonly size: number;
      readonly offset: number;
    };
  };
}

export const PATHS = [
  '/status',
  '/maintenance',
  '/tokens',
  '/tenants',
  '/managers',
  '/brokers',
  '/db-nodes',
  '/deployments',
  '/deployments/{id}',
  '/deployment-groups',
  '/deployment-groups/{id}',
  '/blueprints',
  '/blueprints/{id}',
  '/summary/executions',
  '/events',
  '/tasks_graphs',
  '/operations',
] as const;

export const FIELDS = {
  Status: ['status', 'services'],
  Maintenance: ['status', 'activation_requested_at', 'activated_at', 'requested_by', 'remaining_executions'],
  Token: ['id', 'username', 'value', 'role', 'description', 'expiration_date', 'last_used'],
  Tenant: ['name', 'users', 'groups'],
  Manager: [
    'id',
    'hostname',
    'private_ip',
    'public_ip',
    'version',
    'edition',
    'distribution',
    'distro_release',
    'last_seen',
    'networks',
  ],
  ClusterNode: ['id', 'name', 'host', 'port', 'is_external', 'networks'],
  Deployment: [
    'id',
    'display_name',
    'blueprint_id',
    'visibility',
    'tenant_name',
    'created_by',
    'created_at',
    'workflows',
    'deployment_groups',
    'create_execution',
    'latest_execution',
    'latest_execution_status',
    'inputs',
    'outputs',
    'capabilities',
    'labels',
    'site_name',
    'description',
  ],
  Workflow: ['name', 'parameters', 'is_available', 'is_cascading'],
  DeploymentGroup: [
    'id',
    'visibility',
    'tenant_name',
    'created_by',
    'deployment_ids',
    'default_blueprint_id',
    'description',
    'labels',
  ],
  Blueprint: [
    'id',
    'visibility',
    'tenant_name',
    'created_by',
    'created_at',
    'updated_at',
    'main_file_name',
    'state',
    'error',
    'description',
    'labels',
    'plan',
  ],
  Event: [
    'type',
    'event_type',
    'timestamp',
    'reported_timestamp',
    'message',
    'message_code',
    'error_causes',
    'blueprint_id',
    'deployment_id',
    'deployment_display_name',
    'execution_id',
    'workflow_id',
    'node_id',
    'node_name',
    'node_instance_id',
    'operation',
    'source_id',
    'target_id',
    'logger',
    'level',
  ],
  List: ['items', 'metadata'],
} as const;
