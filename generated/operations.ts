// Generated from spec/openapi.yaml, spec/paths, spec/components.
// Do not edit: change the source and run `npm run generate`.

/** One operation of the contract. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT' | 'HEAD' | 'OPTIONS' | 'TRACE';
  /** Below the base path `/api/v3.1`, with its parameters in braces. */
  readonly path: string;
  readonly query: Readonly<Record<string, QueryParameter>>;
  /** The names of the header parameters. */
  readonly headers: readonly string[];
  /** Whether it takes a JSON body; it is then required. */
  readonly body: boolean;
  /** The status of a success. */
  readonly success: number;
  /** status → media type → the name of the schema, or null where the schema has no name of its own. */
  readonly statuses: Readonly<Record<number, Readonly<Record<string, string | null>>>>;
  readonly permission: string;
  /** The lowest role in a tenant that has the permission. */
  readonly minimumRole: string;
  readonly errorCodes: readonly string[];
  /** The Python client's methods that call it. */
  readonly python: readonly string[];
}

/** How a query parameter is written. */
export interface QueryParameter {
  /** Several values repeat the parameter, or are joined by commas in one; false: there is one value at most. */
  readonly list: 'repeat' | 'comma' | false;
  /** The type of a value. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly required: boolean;
}

/** Every operation of the contract by its operationId. */
export const OPERATIONS = {
  /** `GET /executions`: List executions */
  listExecutions: {
    method: 'GET',
    path: '/executions',
    query: {
      id: { list: 'repeat', type: 'string', required: false },
      status: { list: 'repeat', type: 'string', required: false },
      status_display: { list: 'repeat', type: 'string', required: false },
      deployment_id: { list: 'repeat', type: 'string', required: false },
      workflow_id: { list: 'repeat', type: 'string', required: false },
      created_at: { list: 'repeat', type: 'string', required: false },
      visibility: { list: 'repeat', type: 'string', required: false },
      ended_at: { list: 'repeat', type: 'string', required: false },
      error: { list: 'repeat', type: 'string', required: false },
      is_system_workflow: { list: 'repeat', type: 'boolean', required: false },
      parameters_p: { list: 'repeat', type: 'string', required: false },
      parameters: { list: 'repeat', type: 'string', required: false },
      started_at: { list: 'repeat', type: 'string', required: false },
      scheduled_for: { list: 'repeat', type: 'string', required: false },
      is_dry_run: { list: 'repeat', type: 'boolean', required: false },
      resume: { list: 'repeat', type: 'boolean', required: false },
      total_operations: { list: 'repeat', type: 'integer', required: false },
      finished_operations: { list: 'repeat', type: 'integer', required: false },
      allow_custom_parameters: { list: 'repeat', type: 'boolean', required: false },
      blueprint_id: { list: 'repeat', type: 'string', required: false },
      execution_group_id: { list: 'repeat', type: 'string', required: false },
      deployment_display_name: { list: 'repeat', type: 'string', required: false },
      tenant_name: { list: 'repeat', type: 'string', required: false },
      created_by: { list: 'repeat', type: 'string', required: false },
      resource_availability: { list: 'repeat', type: 'string', required: false },
      private_resource: { list: 'repeat', type: 'boolean', required: false },
      _include: { list: 'comma', type: 'string', required: false },
      _sort: { list: 'repeat', type: 'string', required: false },
      _search: { list: 'repeat', type: 'string', required: false },
      _size: { list: false, type: 'integer', required: false },
      _offset: { list: false, type: 'integer', required: false },
      _get_all_results: { list: false, type: 'boolean', required: false },
      _all_tenants: { list: false, type: 'boolean', required: false },
      _include_system_workflows: { list: false, type: 'boolean', required: false },
      _group_id: { list: false, type: 'string', required: false },
      _get_data: { list: false, type: 'boolean', required: false },
    },
    headers: ['Tenant', 'X-BYPASS-MAINTENANCE'],
    body: false,
    success: 200,
    statuses: {
      '200': { 'application/json': 'ExecutionPage' },
      '400': { 'application/json': 'ManagerError' },
      '401': { 'application/json': 'ManagerError' },
      '403': { 'application/json': 'ManagerError' },
      '503': { 'application/json': 'ManagerError' },
    },
    permission: 'execution_list',
    minimumRole: 'viewer',
    errorCodes: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'missing_cloudify_license',
      'expired_cloudify_license',
      'unauthorized_error',
      'forbidden_error',
      'insufficient_memory_error',
      'maintenance_mode_active',
    ],
    python: ['ExecutionsClient.list', 'ExecutionsClient.dump'],
  },

  /** `POST /executions`: Start a workflow */
  startExecution: {
    method: 'POST',
    path: '/executions',
    query: { _include: { list: 'comma', type: 'string', required: false } },
    headers: ['Tenant', 'X-BYPASS-MAINTENANCE'],
    body: true,
    success: 201,
    statuses: {
      '201': { 'application/json': 'ExecutionCreated' },
      '400': { 'application/json': 'ManagerError', 'text/html': null },
      '401': { 'application/json': 'ManagerError' },
      '403': { 'application/json': 'ManagerError' },
      '404': { 'application/json': 'ManagerError' },
      '409': { 'application/json': 'ManagerError' },
      '415': { 'application/json': 'ManagerError' },
      '503': { 'application/json': 'ManagerError' },
    },
    permission: 'execution_start',
    minimumRole: 'operations',
    errorCodes: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'illegal_execution_parameters_error',
      'existing_running_execution_error',
      'nonexistent_workflow_error',
      'unavailable_workflow_error',
      'invalid_workflow_availability_rule_error',
      'dependent_exists_error',
      'deployment_creation_error',
      'deployment_environment_creation_pending_error',
      'deployment_environment_creation_in_progress_error',
      'functions_evaluation_error',
      'unknown_deployment_secret_error',
      'missing_cloudify_license',
      'expired_cloudify_license',
      'unauthorized_error',
      'forbidden_error',
      'forbidden_while_cancelling',
      'not_found_error',
      'conflict_error',
      'ambiguous_name',
      'storage_error',
      'unsupported_content_type_error',
      'entering_maintenance_mode',
      'maintenance_mode_active',
    ],
    python: ['ExecutionsClient.start', 'ExecutionsClient.create', 'ExecutionsClient.restore'],
  },

  /** `DELETE /executions`: Delete finished executions */
  deleteExecutions: {
    method: 'DELETE',
    path: '/executions',
    query: {
      id: { list: 'repeat', type: 'string', required: false },
      status_display: { list: 'repeat', type: 'string', required: false },
      deployment_id: { list: 'repeat', type: 'string', required: false },
      workflow_id: { list: 'repeat', type: 'string', required: false },
      created_at: { list: 'repeat', type: 'string', required: false },
      visibility: { list: 'repeat', type: 'string', required: false },
      ended_at: { list: 'repeat', type: 'string', required: false },
      error: { list: 'repeat', type: 'string', required: false },
      is_system_workflow: { list: 'repeat', type: 'boolean', required: false },
      parameters_p: { list: 'repeat', type: 'string', required: false },
      parameters: { list: 'repeat', type: 'string', required: false },
      started_at: { list: 'repeat', type: 'string', required: false },
      scheduled_for: { list: 'repeat', type: 'string', required: false },
      is_dry_run: { list: 'repeat', type: 'boolean', required: false },
      resume: { list: 'repeat', type: 'boolean', required: false },
      total_operations: { list: 'repeat', type: 'integer', required: false },
      finished_operations: { list: 'repeat', type: 'integer', required: false },
      allow_custom_parameters: { list: 'repeat', type: 'boolean', required: false },
      blueprint_id: { list: 'repeat', type: 'string', required: false },
      execution_group_id: { list: 'repeat', type: 'string', required: false },
      deployment_display_name: { list: 'repeat', type: 'string', required: false },
      tenant_name: { list: 'repeat', type: 'string', required: false },
      created_by: { list: 'repeat', type: 'string', required: false },
      resource_availability: { list: 'repeat', type: 'string', required: false },
      private_resource: { list: 'repeat', type: 'boolean', required: false },
      _include: { list: 'comma', type: 'string', required: false },
      _sort: { list: 'repeat', type: 'string', required: false },
      _size: { list: false, type: 'integer', required: false },
      _offset: { list: false, type: 'integer', required: false },
      _all_tenants: { list: false, type: 'boolean', required: false },
    },
    headers: ['Tenant', 'X-BYPASS-MAINTENANCE'],
    body: true,
    success: 200,
    statuses: {
      '200': { 'application/json': 'DeletionResult' },
      '400': { 'application/json': 'ManagerError', 'text/html': null },
      '401': { 'application/json': 'ManagerError' },
      '403': { 'application/json': 'ManagerError' },
      '415': { 'application/json': 'ManagerError' },
      '503': { 'application/json': 'ManagerError' },
    },
    permission: 'execution_delete',
    minimumRole: 'operations',
    errorCodes: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'missing_cloudify_license',
      'expired_cloudify_license',
      'unauthorized_error',
      'forbidden_error',
      'unsupported_content_type_error',
      'insufficient_memory_error',
      'maintenance_mode_active',
    ],
    python: ['ExecutionsClient.delete'],
  },

  /** `GET /executions/{id}`: Get an execution */
  getExecution: {
    method: 'GET',
    path: '/executions/{id}',
    query: {
      _include: { list: 'comma', type: 'string', required: false },
      _get_data: { list: false, type: 'boolean', required: false },
    },
    headers: ['Tenant', 'X-BYPASS-MAINTENANCE'],
    body: false,
    success: 200,
    statuses: {
      '200': { 'application/json': 'Execution' },
      '400': { 'application/json': 'ManagerError' },
      '401': { 'application/json': 'ManagerError' },
      '403': { 'application/json': 'ManagerError' },
      '404': { 'application/json': 'ManagerError' },
      '409': { 'application/json': 'ManagerError' },
      '503': { 'application/json': 'ManagerError' },
    },
    permission: 'execution_get',
    minimumRole: 'viewer',
    errorCodes: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'missing_cloudify_license',
      'expired_cloudify_license',
      'unauthorized_error',
      'forbidden_error',
      'not_found_error',
      'ambiguous_name',
      'maintenance_mode_active',
    ],
    python: ['ExecutionsClient.get'],
  },

  /** `POST /executions/{id}`: Cancel or resume an execution */
  actOnExecution: {
    method: 'POST',
    path: '/executions/{id}',
    query: { _include: { list: 'comma', type: 'string', required: false } },
    headers: ['Tenant', 'X-BYPASS-MAINTENANCE'],
    body: true,
    success: 200,
    statuses: {
      '200': { 'application/json': 'Execution' },
      '400': { 'application/json': 'ManagerError', 'text/html': null },
      '401': { 'application/json': 'ManagerError' },
      '403': { 'application/json': 'ManagerError' },
      '404': { 'application/json': 'ManagerError' },
      '409': { 'application/json': 'ManagerError' },
      '415': { 'application/json': 'ManagerError' },
      '503': { 'application/json': 'ManagerError' },
    },
    permission: 'execution_cancel',
    minimumRole: 'operations',
    errorCodes: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'illegal_action_error',
      'illegal_execution_parameters_error',
      'nonexistent_workflow_error',
      'functions_evaluation_error',
      'missing_cloudify_license',
      'expired_cloudify_license',
      'unauthorized_error',
      'forbidden_error',
      'not_found_error',
      'conflict_error',
      'ambiguous_name',
      'unsupported_content_type_error',
      'maintenance_mode_active',
    ],
    python: ['ExecutionsClient.cancel', 'ExecutionsClient.resume', 'ExecutionsClient.requeue'],
  },

  /** `PATCH /executions/{id}`: Record an execution's status */
  updateExecution: {
    method: 'PATCH',
    path: '/executions/{id}',
    query: { _include: { list: 'comma', type: 'string', required: false } },
    headers: ['Tenant', 'X-BYPASS-MAINTENANCE'],
    body: true,
    success: 200,
    statuses: {
      '200': { 'application/json': 'Execution' },
      '400': { 'application/json': 'ManagerError', 'text/html': null },
      '401': { 'application/json': 'ManagerError' },
      '403': { 'application/json': 'ManagerError' },
      '404': { 'application/json': 'ManagerError' },
      '409': { 'application/json': 'ManagerError' },
      '415': { 'application/json': 'ManagerError' },
      '503': { 'application/json': 'ManagerError' },
    },
    permission: 'execution_status_update',
    minimumRole: 'operations',
    errorCodes: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'invalid_exception_status_update',
      'missing_cloudify_license',
      'expired_cloudify_license',
      'unauthorized_error',
      'forbidden_error',
      'not_found_error',
      'ambiguous_name',
      'storage_error',
      'unsupported_content_type_error',
      'maintenance_mode_active',
    ],
    python: ['ExecutionsClient.update'],
  },

  /** `GET /executions/{id}/should-start`: Check whether an execution may start */
  shouldStartExecution: {
    method: 'GET',
    path: '/executions/{id}/should-start',
    query: {},
    headers: ['Tenant', 'X-BYPASS-MAINTENANCE'],
    body: false,
    success: 200,
    statuses: {
      '200': { 'application/json': null },
      '400': { 'application/json': 'ManagerError' },
      '401': { 'application/json': 'ManagerError' },
      '403': { 'application/json': 'ManagerError' },
      '404': { 'application/json': 'ManagerError' },
      '409': { 'application/json': 'ManagerError' },
      '503': { 'application/json': 'ManagerError' },
    },
    permission: 'execution_should_start',
    minimumRole: 'viewer',
    errorCodes: [
      'missing_cloudify_license',
      'expired_cloudify_license',
      'unauthorized_error',
      'forbidden_error',
      'not_found_error',
      'ambiguous_name',
      'maintenance_mode_active',
    ],
    python: ['ExecutionsClient.should_start'],
  },

  /** `GET /execution-groups`: List execution groups */
  listExecutionGroups: {
    method: 'GET',
    path: '/execution-groups',
    query: {
      id: { list: 'repeat', type: 'string', required: false },
      deployment_group_id: { list: 'repeat', type: 'string', required: false },
      workflow_id: { list: 'repeat', type: 'string', required: false },
      created_at: { list: 'repeat', type: 'string', required: false },
      visibility: { list: 'repeat', type: 'string', required: false },
      concurrency: { list: 'repeat', type: 'integer', required: false },
      tenant_name: { list: 'repeat', type: 'string', required: false },
      created_by: { list: 'repeat', type: 'string', required: false },
      resource_availability: { list: 'repeat', type: 'string', required: false },
      private_resource: { list: 'repeat', type: 'boolean', required: false },
      _include: { list: 'comma', type: 'string', required: false },
      _sort: { list: 'repeat', type: 'string', required: false },
      _search: { list: 'repeat', type: 'string', required: false },
      _size: { list: false, type: 'integer', required: false },
      _offset: { list: false, type: 'integer', required: false },
      _get_all_results: { list: false, type: 'boolean', required: false },
      _all_tenants: { list: false, type: 'boolean', required: false },
      _get_data: { list: false, type: 'boolean', required: false },
    },
    headers: ['Tenant', 'X-BYPASS-MAINTENANCE'],
    body: false,
    success: 200,
    statuses: {
      '200': { 'application/json': 'ExecutionGroupPage' },
      '400': { 'application/json': 'ManagerError' },
      '401': { 'application/json': 'ManagerError' },
      '403': { 'application/json': 'ManagerError' },
      '503': { 'application/json': 'ManagerError' },
    },
    permission: 'execution_group_list',
    minimumRole: 'viewer',
    errorCodes: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'missing_cloudify_license',
      'expired_cloudify_license',
      'unauthorized_error',
      'forbidden_error',
      'insufficient_memory_error',
      'maintenance_mode_active',
    ],
    python: ['ExecutionGroupsClient.list', 'ExecutionGroupsClient.dump'],
  },

  /** `POST /execution-groups`: Start a workflow on a deployment group */
  startExecutionGroup: {
    method: 'POST',
    path: '/execution-groups',
    query: { _include: { list: 'comma', type: 'string', required: false } },
    headers: ['Tenant', 'X-BYPASS-MAINTENANCE'],
    body: true,
    success: 200,
    statuses: {
      '200': { 'application/json': 'ExecutionGroup' },
      '400': { 'application/json': 'ManagerError', 'text/html': null },
      '401': { 'application/json': 'ManagerError' },
      '403': { 'application/json': 'ManagerError' },
      '404': { 'application/json': 'ManagerError' },
      '409': { 'application/json': 'ManagerError' },
      '415': { 'application/json': 'ManagerError' },
      '503': { 'application/json': 'ManagerError' },
    },
    permission: 'execution_group_create',
    minimumRole: 'operations',
    errorCodes: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'illegal_execution_parameters_error',
      'unavailable_workflow_error',
      'invalid_workflow_availability_rule_error',
      'dependent_exists_error',
      'functions_evaluation_error',
      'unknown_deployment_secret_error',
      'missing_cloudify_license',
      'expired_cloudify_license',
      'unauthorized_error',
      'forbidden_error',
      'forbidden_while_cancelling',
      'not_found_error',
      'conflict_error',
      'ambiguous_name',
      'storage_error',
      'unsupported_content_type_error',
      'maintenance_mode_active',
    ],
    python: ['ExecutionGroupsClient.start', 'ExecutionGroupsClient.create', 'ExecutionGroupsClient.restore'],
  },

  /** `GET /execution-groups/{id}`: Get an execution group */
  getExecutionGroup: {
    method: 'GET',
    path: '/execution-groups/{id}',
    query: {
      _include: { list: 'comma', type: 'string', required: false },
      _all_tenants: { list: false, type: 'boolean', required: false },
    },
    headers: ['Tenant', 'X-BYPASS-MAINTENANCE'],
    body: false,
    success: 200,
    statuses: {
      '200': { 'application/json': 'ExecutionGroup' },
      '400': { 'application/json': 'ManagerError' },
      '401': { 'application/json': 'ManagerError' },
      '403': { 'application/json': 'ManagerError' },
      '404': { 'application/json': 'ManagerError' },
      '409': { 'application/json': 'ManagerError' },
      '503': { 'application/json': 'ManagerError' },
    },
    permission: 'execution_group_get',
    minimumRole: 'viewer',
    errorCodes: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'missing_cloudify_license',
      'expired_cloudify_license',
      'unauthorized_error',
      'forbidden_error',
      'not_found_error',
      'ambiguous_name',
      'maintenance_mode_active',
    ],
    python: ['ExecutionGroupsClient.get'],
  },

  /** `POST /execution-groups/{id}`: Cancel or resume an execution group */
  actOnExecutionGroup: {
    method: 'POST',
    path: '/execution-groups/{id}',
    query: {
      _include: { list: 'comma', type: 'string', required: false },
      _get_data: { list: false, type: 'boolean', required: false },
    },
    headers: ['Tenant', 'X-BYPASS-MAINTENANCE'],
    body: true,
    success: 200,
    statuses: {
      '200': { 'application/json': 'ExecutionGroup' },
      '400': { 'application/json': 'ManagerError', 'text/html': null },
      '401': { 'application/json': 'ManagerError' },
      '403': { 'application/json': 'ManagerError' },
      '404': { 'application/json': 'ManagerError' },
      '409': { 'application/json': 'ManagerError' },
      '415': { 'application/json': 'ManagerError' },
      '503': { 'application/json': 'ManagerError' },
    },
    permission: 'execution_group_cancel',
    minimumRole: 'operations',
    errorCodes: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'illegal_action_error',
      'illegal_execution_parameters_error',
      'nonexistent_workflow_error',
      'unavailable_workflow_error',
      'invalid_workflow_availability_rule_error',
      'functions_evaluation_error',
      'dependent_exists_error',
      'missing_cloudify_license',
      'expired_cloudify_license',
      'unauthorized_error',
      'forbidden_error',
      'not_found_error',
      'ambiguous_name',
      'unsupported_content_type_error',
      'maintenance_mode_active',
    ],
    python: ['ExecutionGroupsClient.cancel', 'ExecutionGroupsClient.resume'],
  },

  /** `PATCH /execution-groups/{id}`: Pause a group, or change its concurrency */
  updateExecutionGroup: {
    method: 'PATCH',
    path: '/execution-groups/{id}',
    query: {
      _include: { list: 'comma', type: 'string', required: false },
      _get_data: { list: false, type: 'boolean', required: false },
    },
    headers: ['Tenant', 'X-BYPASS-MAINTENANCE'],
    body: true,
    success: 200,
    statuses: {
      '200': { 'application/json': 'ExecutionGroup' },
      '400': { 'application/json': 'ManagerError', 'text/html': null },
      '401': { 'application/json': 'ManagerError' },
      '403': { 'application/json': 'ManagerError' },
      '404': { 'application/json': 'ManagerError' },
      '409': { 'application/json': 'ManagerError' },
      '415': { 'application/json': 'ManagerError' },
      '503': { 'application/json': 'ManagerError' },
    },
    permission: 'execution_group_update',
    minimumRole: 'operations',
    errorCodes: [
      'bad_parameters_error',
      'no_such_include_field_error',
      'missing_cloudify_license',
      'expired_cloudify_license',
      'unauthorized_error',
      'forbidden_error',
      'not_found_error',
      'ambiguous_name',
      'storage_error',
      'unsupported_content_type_error',
      'maintenance_mode_active',
    ],
    python: ['ExecutionGroupsClient.set_concurrency', 'ExecutionGroupsClient.set_target_group'],
  },

  /** `GET /version`: Get the version of the manager */
  getVersion: {
    method: 'GET',
    path: '/version',
    query: {},
    headers: ['Tenant'],
    body: false,
    success: 200,
    statuses: {
      '200': { 'application/json': 'ManagerVersion' },
      '401': { 'application/json': 'ManagerError' },
      '403': { 'application/json': 'ManagerError' },
    },
    permission: 'version_get',
    minimumRole: 'viewer',
    errorCodes: ['unauthorized_error', 'forbidden_error'],
    python: ['ManagerClient.get_version'],
  },
} as const satisfies Record<OperationId, Operation>;

/** The name of an operation. */
export type OperationId =
  | 'listExecutions'
  | 'startExecution'
  | 'deleteExecutions'
  | 'getExecution'
  | 'actOnExecution'
  | 'updateExecution'
  | 'shouldStartExecution'
  | 'listExecutionGroups'
  | 'startExecutionGroup'
  | 'getExecutionGroup'
  | 'actOnExecutionGroup'
  | 'updateExecutionGroup'
  | 'getVersion';

interface ErrorCodes {
  listExecutions:
    | 'bad_parameters_error'
    | 'no_such_include_field_error'
    | 'missing_cloudify_license'
    | 'expired_cloudify_license'
    | 'unauthorized_error'
    | 'forbidden_error'
    | 'insufficient_memory_error'
    | 'maintenance_mode_active';
  startExecution:
    | 'bad_parameters_error'
    | 'no_such_include_field_error'
    | 'illegal_execution_parameters_error'
    | 'existing_running_execution_error'
    | 'nonexistent_workflow_error'
    | 'unavailable_workflow_error'
    | 'invalid_workflow_availability_rule_error'
    | 'dependent_exists_error'
    | 'deployment_creation_error'
    | 'deployment_environment_creation_pending_error'
    | 'deployment_environment_creation_in_progress_error'
    | 'functions_evaluation_error'
    | 'unknown_deployment_secret_error'
    | 'missing_cloudify_license'
    | 'expired_cloudify_license'
    | 'unauthorized_error'
    | 'forbidden_error'
    | 'forbidden_while_cancelling'
    | 'not_found_error'
    | 'conflict_error'
    | 'ambiguous_name'
    | 'storage_error'
    | 'unsupported_content_type_error'
    | 'entering_maintenance_mode'
    | 'maintenance_mode_active';
  deleteExecutions:
    | 'bad_parameters_error'
    | 'no_such_include_field_error'
    | 'missing_cloudify_license'
    | 'expired_cloudify_license'
    | 'unauthorized_error'
    | 'forbidden_error'
    | 'unsupported_content_type_error'
    | 'insufficient_memory_error'
    | 'maintenance_mode_active';
  getExecution:
    | 'bad_parameters_error'
    | 'no_such_include_field_error'
    | 'missing_cloudify_license'
    | 'expired_cloudify_license'
    | 'unauthorized_error'
    | 'forbidden_error'
    | 'not_found_error'
    | 'ambiguous_name'
    | 'maintenance_mode_active';
  actOnExecution:
    | 'bad_parameters_error'
    | 'no_such_include_field_error'
    | 'illegal_action_error'
    | 'illegal_execution_parameters_error'
    | 'nonexistent_workflow_error'
    | 'functions_evaluation_error'
    | 'missing_cloudify_license'
    | 'expired_cloudify_license'
    | 'unauthorized_error'
    | 'forbidden_error'
    | 'not_found_error'
    | 'conflict_error'
    | 'ambiguous_name'
    | 'unsupported_content_type_error'
    | 'maintenance_mode_active';
  updateExecution:
    | 'bad_parameters_error'
    | 'no_such_include_field_error'
    | 'invalid_exception_status_update'
    | 'missing_cloudify_license'
    | 'expired_cloudify_license'
    | 'unauthorized_error'
    | 'forbidden_error'
    | 'not_found_error'
    | 'ambiguous_name'
    | 'storage_error'
    | 'unsupported_content_type_error'
    | 'maintenance_mode_active';
  shouldStartExecution:
    | 'missing_cloudify_license'
    | 'expired_cloudify_license'
    | 'unauthorized_error'
    | 'forbidden_error'
    | 'not_found_error'
    | 'ambiguous_name'
    | 'maintenance_mode_active';
  listExecutionGroups:
    | 'bad_parameters_error'
    | 'no_such_include_field_error'
    | 'missing_cloudify_license'
    | 'expired_cloudify_license'
    | 'unauthorized_error'
    | 'forbidden_error'
    | 'insufficient_memory_error'
    | 'maintenance_mode_active';
  startExecutionGroup:
    | 'bad_parameters_error'
    | 'no_such_include_field_error'
    | 'illegal_execution_parameters_error'
    | 'unavailable_workflow_error'
    | 'invalid_workflow_availability_rule_error'
    | 'dependent_exists_error'
    | 'functions_evaluation_error'
    | 'unknown_deployment_secret_error'
    | 'missing_cloudify_license'
    | 'expired_cloudify_license'
    | 'unauthorized_error'
    | 'forbidden_error'
    | 'forbidden_while_cancelling'
    | 'not_found_error'
    | 'conflict_error'
    | 'ambiguous_name'
    | 'storage_error'
    | 'unsupported_content_type_error'
    | 'maintenance_mode_active';
  getExecutionGroup:
    | 'bad_parameters_error'
    | 'no_such_include_field_error'
    | 'missing_cloudify_license'
    | 'expired_cloudify_license'
    | 'unauthorized_error'
    | 'forbidden_error'
    | 'not_found_error'
    | 'ambiguous_name'
    | 'maintenance_mode_active';
  actOnExecutionGroup:
    | 'bad_parameters_error'
    | 'no_such_include_field_error'
    | 'illegal_action_error'
    | 'illegal_execution_parameters_error'
    | 'nonexistent_workflow_error'
    | 'unavailable_workflow_error'
    | 'invalid_workflow_availability_rule_error'
    | 'functions_evaluation_error'
    | 'dependent_exists_error'
    | 'missing_cloudify_license'
    | 'expired_cloudify_license'
    | 'unauthorized_error'
    | 'forbidden_error'
    | 'not_found_error'
    | 'ambiguous_name'
    | 'unsupported_content_type_error'
    | 'maintenance_mode_active';
  updateExecutionGroup:
    | 'bad_parameters_error'
    | 'no_such_include_field_error'
    | 'missing_cloudify_license'
    | 'expired_cloudify_license'
    | 'unauthorized_error'
    | 'forbidden_error'
    | 'not_found_error'
    | 'ambiguous_name'
    | 'storage_error'
    | 'unsupported_content_type_error'
    | 'maintenance_mode_active';
  getVersion: 'unauthorized_error' | 'forbidden_error';
}

/** The `error_code`s of the error responses of an operation. */
export type ErrorCodeOf<Id extends OperationId> = ErrorCodes[Id];

/** Method and path of each operation: all of the table that a client needs at run time. */
export const ROUTES = {
  listExecutions: ['GET', '/executions'],
  startExecution: ['POST', '/executions'],
  deleteExecutions: ['DELETE', '/executions'],
  getExecution: ['GET', '/executions/{id}'],
  actOnExecution: ['POST', '/executions/{id}'],
  updateExecution: ['PATCH', '/executions/{id}'],
  shouldStartExecution: ['GET', '/executions/{id}/should-start'],
  listExecutionGroups: ['GET', '/execution-groups'],
  startExecutionGroup: ['POST', '/execution-groups'],
  getExecutionGroup: ['GET', '/execution-groups/{id}'],
  actOnExecutionGroup: ['POST', '/execution-groups/{id}'],
  updateExecutionGroup: ['PATCH', '/execution-groups/{id}'],
  getVersion: ['GET', '/version'],
} as const;

/** The query parameters whose values are joined by commas; every other list repeats its parameter. */
export const COMMA_JOINED = ['_include'] as const;

/** What executions can be filtered by. */
export const EXECUTION_FILTERS = [
  'id',
  'status',
  'status_display',
  'deployment_id',
  'workflow_id',
  'created_at',
  'visibility',
  'ended_at',
  'error',
  'is_system_workflow',
  'parameters_p',
  'parameters',
  'started_at',
  'scheduled_for',
  'is_dry_run',
  'resume',
  'total_operations',
  'finished_operations',
  'allow_custom_parameters',
  'blueprint_id',
  'execution_group_id',
  'deployment_display_name',
  'tenant_name',
  'created_by',
  'resource_availability',
  'private_resource',
] as const;

/** What execution groups can be filtered by. */
export const EXECUTION_GROUP_FILTERS = [
  'id',
  'deployment_group_id',
  'workflow_id',
  'created_at',
  'visibility',
  'concurrency',
  'tenant_name',
  'created_by',
  'resource_availability',
  'private_resource',
] as const;

/** The fields of an execution. */
export const EXECUTION_FIELDS = [
  'created_at',
  'visibility',
  'id',
  'ended_at',
  'error',
  'is_system_workflow',
  'parameters_p',
  'parameters',
  'status',
  'workflow_id',
  'started_at',
  'scheduled_for',
  'is_dry_run',
  'resume',
  'total_operations',
  'finished_operations',
  'allow_custom_parameters',
  'blueprint_id',
  'deployment_display_name',
  'deployment_id',
  'status_display',
  'tenant_name',
  'created_by',
  'resource_availability',
  'private_resource',
] as const;

/** The fields of an execution group. */
export const EXECUTION_GROUP_FIELDS = [
  'created_at',
  'id',
  'visibility',
  'workflow_id',
  'concurrency',
  'deployment_group_id',
  'tenant_name',
  'created_by',
  'resource_availability',
  'private_resource',
  'execution_ids',
  'status',
] as const;

/** The fields of both that hold a moment. */
export const TIMESTAMP_FIELDS = ['created_at', 'ended_at', 'started_at', 'scheduled_for'] as const;
