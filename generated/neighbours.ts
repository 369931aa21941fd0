// Generated from spec/neighbours/openapi.yaml.
// Do not edit: change the source and run `npm run generate`.

export interface paths {
  '/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The status of the manager; always OK, without services */
    get: operations['getStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/maintenance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the manager is in maintenance mode, and the executions that it waits for */
    get: operations['getMaintenance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The caller's API tokens, without their secrets */
    get: operations['listTokens'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tenants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The tenants in which the caller has a role; all of them for administrators */
    get: operations['listTenants'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The managers of the cluster, of which the sandbox is the only one */
    get: operations['listManagers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/brokers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The message brokers of the cluster; one on the address of the manager */
    get: operations['listBrokers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/db-nodes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The database nodes of the cluster; one on the address of the manager */
    get: operations['listDbNodes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deployments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The deployments, with their workflows and their latest execution */
    get: operations['listDeployments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deployments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One deployment */
    get: operations['getDeployment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deployment-groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The deployment groups, with the ids of their deployments */
    get: operations['listDeploymentGroups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deployment-groups/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One deployment group */
    get: operations['getDeploymentGroup'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/blueprints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The blueprints */
    get: operations['listBlueprints'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/blueprints/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One blueprint */
    get: operations['getBlueprint'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/summary/executions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many executions have each value of a field, with the filters of the list of executions */
    get: operations['summarizeExecutions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The start and the end of each execution; there are no logs and no events of operations
     * Besides the fields of an event, `execution_group_id` is a filter, and `_range=timestamp,<from>,<to>` limits the time.
     */
    get: operations['listEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tasks_graphs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The task graphs of an execution; always empty */
    get: operations['listTasksGraphs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/operations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The operations of a task graph or an execution; always empty */
    get: operations['listOperations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
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
    Error: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          error_code: string;
          message: string;
        };
      };
    };
  };
  parameters: {
    /** The id. */
    Id: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Status;
        };
      };
      '4XX': components['responses']['Error'];
    };
  };
  getMaintenance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Maintenance;
        };
      };
      '4XX': components['responses']['Error'];
    };
  };
  listTokens: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': TokenList;
        };
      };
      '4XX': components['responses']['Error'];
    };
  };
  listTenants: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': TenantList;
        };
      };
      '4XX': components['responses']['Error'];
    };
  };
  listManagers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ManagerList;
        };
      };
      '4XX': components['responses']['Error'];
    };
  };
  listBrokers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ClusterNodeList;
        };
      };
      '4XX': components['responses']['Error'];
    };
  };
  listDbNodes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ClusterNodeList;
        };
      };
      '4XX': components['responses']['Error'];
    };
  };
  listDeployments: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': DeploymentList;
        };
      };
      '4XX': components['responses']['Error'];
    };
  };
  getDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Deployment;
        };
      };
      '4XX': components['responses']['Error'];
    };
  };
  listDeploymentGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': DeploymentGroupList;
        };
      };
      '4XX': components['responses']['Error'];
    };
  };
  getDeploymentGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': DeploymentGroup;
        };
      };
      '4XX': components['responses']['Error'];
    };
  };
  listBlueprints: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': BlueprintList;
        };
      };
      '4XX': components['responses']['Error'];
    };
  };
  getBlueprint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Blueprint;
        };
      };
      '4XX': components['responses']['Error'];
    };
  };
  summarizeExecutions: {
    parameters: {
      query: {
        /** The field whose values are counted. */
        _target_field: SummaryField;
        /** A second field, counted within each value of the first. */
        _sub_field?: SummaryField;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': SummaryList;
        };
      };
      '4XX': components['responses']['Error'];
    };
  };
  listEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EventList;
        };
      };
      '4XX': components['responses']['Error'];
    };
  };
  listTasksGraphs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyList;
        };
      };
      '4XX': components['responses']['Error'];
    };
  };
  listOperations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyList;
        };
      };
      '4XX': components['responses']['Error'];
    };
  };
}
export interface Status {
  /** @constant */
  status: 'OK';
  services: Record<string, never>;
}
export interface Maintenance {
  /** @enum {string} */
  status: 'deactivated' | 'activating' | 'activated';
  /** @constant */
  activation_requested_at: '';
  /** @constant */
  activated_at: '';
  /** @constant */
  requested_by: '';
  /** The active executions that it waits for while it is being activated. */
  remaining_executions:
    | {
        id: string;
        deployment_id: string | null;
        workflow_id: string;
        status: string;
      }[]
    | null;
}
export interface Token {
  id: string;
  username: string;
  /** Without the secret. */
  value: string;
  role: string;
  description: null;
  expiration_date: null;
  last_used: null;
}
export type TokenList = List;
export interface Tenant {
  name: string;
  /** How many users have a role in it. */
  users: number;
  /** @constant */
  groups: 0;
}
export type TenantList = List;
export interface Manager {
  id: number;
  hostname: string;
  private_ip: string;
  public_ip: string;
  version: string;
  edition: string;
  distribution: string;
  distro_release: string;
  /** Format: date-time */
  last_seen: string;
  networks: {
    [key: string]: string;
  };
}
export type ManagerList = List;
export interface ClusterNode {
  id: number;
  name: string;
  host: string;
  port: number | null;
  is_external: boolean;
  networks: {
    [key: string]: string;
  };
}
export type ClusterNodeList = List;
export interface Deployment {
  id: string;
  display_name: string;
  blueprint_id: string;
  visibility: string;
  tenant_name: string;
  created_by: string;
  /** When the execution that created its environment was created. */
  created_at: string | null;
  workflows: Workflow[];
  deployment_groups: string[];
  create_execution: string | null;
  latest_execution: string | null;
  /** @enum {string|null} */
  latest_execution_status: 'in_progress' | 'completed' | 'failed' | 'cancelled' | null;
  inputs: Record<string, never>;
  outputs: Record<string, never>;
  capabilities: Record<string, never>;
  labels: unknown[];
  site_name: null;
  description: null;
}
export type DeploymentList = List;
export interface Workflow {
  name: string;
  parameters: {
    [key: string]: unknown;
  };
  is_available: boolean;
  is_cascading: boolean;
}
export interface DeploymentGroup {
  id: string;
  visibility: string;
  tenant_name: string;
  created_by: string;
  deployment_ids: string[];
  default_blueprint_id: null;
  description: null;
  labels: unknown[];
}
export type DeploymentGroupList = List;
export interface Blueprint {
  id: string;
  visibility: string;
  tenant_name: string;
  /** Who uploaded it; null without an execution that did. */
  created_by: string | null;
  created_at: string | null;
  updated_at: string | null;
  main_file_name: string;
  /** @constant */
  state: 'uploaded';
  error: null;
  description: null;
  labels: unknown[];
  plan: {
    /** As the state document has them. */
    workflows: {
      [key: string]: unknown;
    };
  };
}
export type BlueprintList = List;
export interface Event {
  /** @constant */
  type: 'cloudify_event';
  /** @enum {string} */
  event_type: 'workflow_started' | 'workflow_succeeded' | 'workflow_failed' | 'workflow_cancelled';
  /** Format: date-time */
  timestamp: string;
  /** Format: date-time */
  reported_timestamp: string;
  message: string;
  message_code: null;
  error_causes: null;
  blueprint_id: string | null;
  deployment_id: string | null;
  deployment_display_name: string | null;
  execution_id: string;
  workflow_id: string;
  node_id: null;
  node_name: null;
  node_instance_id: null;
  operation: null;
  source_id: null;
  target_id: null;
  logger: null;
  level: null;
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
  items: Record<string, never>[];
  metadata: {
    pagination: {
      total: number;
      size: number;
      offset: number;
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
