// Generated from spec/errors.yaml.
// Do not edit: change the source and run `npm run generate`.

/** A row of the error catalogue. */
export interface CatalogueError {
  /** The HTTP status of the response. */
  readonly status: number;
  /** The SDK's error class. */
  readonly class: string;
  /** The exception of the Python client; null when it has none of its own. */
  readonly python: string | null;
  readonly summary: string;
  readonly cause: string;
  readonly remedy: string;
  /** Whether the same request can succeed when it is repeated: never, or later. */
  readonly retry: 'never' | 'later';
}

/** Every error of the manager, by its `error_code`. */
export const ERRORS = {
  bad_parameters_error: {
    status: 400,
    class: 'BadParametersError',
    python: null,
    summary: 'The request has a wrong, missing or unknown value.',
    cause:
      'A field of the body is missing or of the wrong type, a flag is neither true nor false, a paging or sorting value cannot be read, or a query key is not a field of the resource (every key that does not begin with an underscore is taken for a filter).',
    remedy:
      'Read the message: it names the field or key and, for keys, lists the ones that exist. Correct the request.',
    retry: 'never',
  },
  no_such_include_field_error: {
    status: 400,
    class: 'NoSuchIncludeFieldError',
    python: 'NoSuchIncludeFieldError',
    summary: '`_include` names a field that does not exist.',
    cause:
      '`_include` is one comma-separated list without blanks, and each name in it must be a field of the response. `execution_group_id` can be filtered and sorted by but is never part of a response.',
    remedy:
      'Leave out the unknown name, the blank or the trailing comma. The check comes before anything is done, so a POST or PATCH that was rejected for it had no effect.',
    retry: 'never',
  },
  illegal_action_error: {
    status: 400,
    class: 'IllegalActionError',
    python: null,
    summary: 'An execution in this status cannot be cancelled that way.',
    cause:
      '`cancel` needs an execution that is pending, started, queued or scheduled; `force-cancel` also takes one that is cancelling. Ended executions, and those already being cancelled at least as forcefully, are rejected. On a group, one such member is enough.',
    remedy:
      'Read the execution again: it may have ended or be on its way. To escalate use `force-cancel`, then `kill`. After a rejected group action read the members: those that were queued have been cancelled anyway.',
    retry: 'never',
  },
  illegal_execution_parameters_error: {
    status: 400,
    class: 'IllegalExecutionParametersError',
    python: 'IllegalExecutionParametersError',
    summary: 'The workflow does not accept these parameters.',
    cause:
      'The manager checks in this order and stops at the first stage that fails: a parameter that the workflow does not declare, values that cannot be converted to the declared type, values outside their constraints, mandatory parameters without a value.',
    remedy:
      "Compare with the workflow's declaration in the deployment. For undeclared parameters send `allow_custom_parameters: true` (groups have no such option). A group whose creation failed this way exists, without executions.",
    retry: 'never',
  },
  invalid_exception_status_update: {
    status: 400,
    class: 'InvalidExecutionUpdateStatusError',
    python: 'InvalidExecutionUpdateStatus',
    summary: 'An execution cannot change from its current status to the requested one.',
    cause:
      'An ended execution keeps its status, and one that is being cancelled can only be reported as cancelled or failed (or go back to waiting). The code is spelt "exception" where "execution" is meant; that is its real name.',
    remedy:
      'Read the execution and decide again. A worker that finds its execution cancelling must report `cancelled` or `failed`, never `terminated`.',
    retry: 'never',
  },
  existing_running_execution_error: {
    status: 400,
    class: 'ExistingRunningExecutionError',
    python: null,
    summary: 'Other executions block this one.',
    cause:
      'The deployment already has an execution that is active or queued, or the start of a system workflow was requested while anything else is running. Nothing was stored.',
    remedy:
      'Wait for the other one to end; or send `queue: true` to be started after it; or, for an ordinary workflow, `force: true` to run beside it. `force` is a field of the body, although the message calls it a query parameter.',
    retry: 'later',
  },
  nonexistent_workflow_error: {
    status: 400,
    class: 'NonexistentWorkflowError',
    python: null,
    summary: 'The deployment has no workflow of this name.',
    cause:
      "`workflow_id` is neither a workflow of the deployment's blueprint nor one that is built into the manager. With an empty `deployment_id` only built-in workflows exist, and the rejected start leaves a failed execution behind.",
    remedy: "Take a name from the deployment's `workflows`. Names are case-sensitive.",
    retry: 'never',
  },
  unavailable_workflow_error: {
    status: 400,
    class: 'UnavailableWorkflowError',
    python: null,
    summary: 'The workflow exists but its availability rules forbid it at present.',
    cause:
      "The blueprint marks the workflow as unavailable, or bound to a state that the deployment's node instances are not in (uninstall before anything was installed, for example). A failed execution with the reason is left behind.",
    remedy:
      "Bring the deployment into the required state first, or send `force: true`, which skips this check. A group's `force` does not skip it.",
    retry: 'never',
  },
  invalid_workflow_availability_rule_error: {
    status: 400,
    class: 'InvalidWorkflowAvailabilityRuleError',
    python: null,
    summary: "The blueprint's availability rule for this workflow makes no sense to the manager.",
    cause: 'A rule written in the blueprint has a value that the manager does not know.',
    remedy: 'Correct the rule in the blueprint, upload it and update the deployment.',
    retry: 'never',
  },
  dependent_exists_error: {
    status: 400,
    class: 'DependentExistsError',
    python: null,
    summary: 'Other deployments depend on this one.',
    cause:
      'The workflow (stop, uninstall, heal, update) would take something away that other installed deployments rely on. The message lists them; a failed execution is left behind.',
    remedy: 'Uninstall the dependents first, or send `force: true` if breaking them is what you want.',
    retry: 'never',
  },
  deployment_creation_error: {
    status: 400,
    class: 'DeploymentCreationError',
    python: null,
    summary: "The deployment's environment was never successfully created.",
    cause:
      "The deployment's create_deployment_environment execution failed, was cancelled or is in some other status from which it cannot simply be awaited. `force` does not help.",
    remedy: "Read that execution's error; delete the deployment and create it again.",
    retry: 'never',
  },
  deployment_environment_creation_pending_error: {
    status: 400,
    class: 'DeploymentEnvironmentCreationPendingError',
    python: 'DeploymentEnvironmentCreationPendingError',
    summary: "The deployment's environment is about to be created.",
    cause:
      'Its create_deployment_environment execution has not begun yet, so nothing else can be started there.',
    remedy: 'Wait until that execution has ended, then send the request again.',
    retry: 'later',
  },
  deployment_environment_creation_in_progress_error: {
    status: 400,
    class: 'DeploymentEnvironmentCreationInProgressError',
    python: 'DeploymentEnvironmentCreationInProgressError',
    summary: "The deployment's environment is being created right now.",
    cause: 'Its create_deployment_environment execution is running, so nothing else can be started there.',
    remedy: 'Wait until that execution has ended, then send the request again.',
    retry: 'later',
  },
  functions_evaluation_error: {
    status: 400,
    class: 'FunctionsEvaluationError',
    python: 'FunctionsEvaluationError',
    summary: 'An intrinsic function in a parameter could not be evaluated.',
    cause:
      "Parameters may contain intrinsic functions such as `get_input` or `concat`. One of them refers to something that does not exist, or the deployment's inputs are not evaluated yet.",
    remedy: 'Correct the function, or pass the plain value.',
    retry: 'never',
  },
  unknown_deployment_secret_error: {
    status: 400,
    class: 'UnknownDeploymentSecretError',
    python: 'UnknownDeploymentSecretError',
    summary: 'A parameter refers to a secret that does not exist.',
    cause:
      '`get_secret` names a secret that is missing in the tenant. Where the secret is looked up while an execution is being started, the manager responds not_found_error instead.',
    remedy: 'Create the secret in this tenant, or correct its name.',
    retry: 'never',
  },
  missing_cloudify_license: {
    status: 400,
    class: 'MissingCloudifyLicenseError',
    python: 'MissingCloudifyLicense',
    summary: 'A premium manager has no license.',
    cause: 'The manager is a premium edition and no license has been uploaded yet.',
    remedy: 'Have an administrator upload one. The community edition never sends this.',
    retry: 'never',
  },
  expired_cloudify_license: {
    status: 400,
    class: 'ExpiredCloudifyLicenseError',
    python: 'ExpiredCloudifyLicense',
    summary: "A premium manager's license has run out.",
    cause: 'The manager is a premium edition and its license is past its date.',
    remedy: 'Have an administrator upload a current one. The community edition never sends this.',
    retry: 'never',
  },
  unauthorized_error: {
    status: 401,
    class: 'UserUnauthorizedError',
    python: 'UserUnauthorizedError',
    summary: 'The request is not authenticated.',
    cause:
      'There are no credentials, the user is unknown or inactive, the password or token is wrong or out of date, or an execution token belongs to an execution that has ended. A wrong Execution-Token is rejected even when a right password comes with it.',
    remedy: "Send exactly one kind of valid credentials. A new API token comes from the manager's /tokens.",
    retry: 'never',
  },
  forbidden_error: {
    status: 403,
    class: 'ForbiddenError',
    python: 'ForbiddenError',
    summary: 'The user may not do this here.',
    cause:
      "The Tenant header is missing or names a tenant that does not exist or that the user is not in; or the user's role lacks the permission for the operation or for one of the restricted fields of the body (id, created_by, the times, force_status, error, is_system_workflow, an empty deployment_id).",
    remedy:
      'Check the Tenant header (names are case-sensitive). Otherwise leave out the restricted field, or have a role granted that holds the permission.',
    retry: 'never',
  },
  forbidden_while_cancelling: {
    status: 403,
    class: 'ForbiddenWhileCancellingError',
    python: 'ForbiddenWhileCancelling',
    summary: 'An execution that is being cancelled may not start others.',
    cause:
      'The request carries the token of an execution that is itself being cancelled, and would start an execution or a group. The message is empty.',
    remedy: 'Stop: let the workflow come to its end. Reading and reporting its own status are still allowed.',
    retry: 'never',
  },
  not_found_error: {
    status: 404,
    class: 'NotFoundError',
    python: null,
    summary: 'Something that the request refers to does not exist, or not for this user.',
    cause:
      'The execution, group, deployment, deployment group or secret does not exist in this tenant, or is private to another user. A cancel action on a group is also the response when no member is left to cancel: everything has ended, or was only queued, and the queued ones have been cancelled nevertheless.',
    remedy: 'Check id and tenant. After a group action read the members instead of trusting the response.',
    retry: 'never',
  },
  conflict_error: {
    status: 409,
    class: 'ConflictError',
    python: null,
    summary: 'The id is taken, or the execution cannot be resumed from its status.',
    cause:
      'An execution or group of this id exists in the tenant or, globally visible, in another; or `resume` was requested for an execution that is not started, failed or cancelled (`force-resume`: not failed or cancelled).',
    remedy: "Choose another id, or none; read the execution's status before resuming it.",
    retry: 'never',
  },
  ambiguous_name: {
    status: 409,
    class: 'AmbiguousNameError',
    python: null,
    summary: 'More than one execution has this id.',
    cause: 'An execution of this id exists in the tenant and another, globally visible, in a different one.',
    remedy: 'List with an `id` filter to see both, and read them in their own tenants.',
    retry: 'never',
  },
  storage_error: {
    status: 409,
    class: 'StorageError',
    python: null,
    summary: 'The database rejected a value that the manager had accepted.',
    cause:
      'Not a conflict but a value of the wrong kind that only the database noticed: a status that does not exist, an object as `error`, `true` or a number beyond 2147483647 as `concurrency`. The message contains SQL.',
    remedy: 'Correct the value. Do not show the message to users.',
    retry: 'never',
  },
  unsupported_content_type_error: {
    status: 415,
    class: 'UnsupportedContentTypeError',
    python: null,
    summary: 'The Content-Type is not exactly `application/json`.',
    cause:
      'POST, PATCH and DELETE compare the header letter by letter: a charset, capitals or a missing header are rejected. DELETE needs a body, too.',
    remedy: 'Send `Content-Type: application/json`, nothing more, and at least `{}` as the body.',
    retry: 'never',
  },
  internal_server_error: {
    status: 500,
    class: 'InternalServerError',
    python: null,
    summary: 'The manager ran into a defect of its own.',
    cause:
      'Nearly always a value that the manager does not check before using it; x-cloudify-defects lists the known cases. The message does not name the cause; the last line of `server_traceback` does.',
    remedy:
      'Look the request up among the known defects and send it differently. What had been stored before the failure may remain (an empty group, a half-done deletion), so read the state before you continue.',
    retry: 'never',
  },
  insufficient_memory_error: {
    status: 503,
    class: 'InsufficientMemoryError',
    python: null,
    summary: 'The manager has too little memory to list.',
    cause:
      'An administrator has set a minimum of available memory (off by default), and less is available now.',
    remedy: 'Wait, request smaller pages, or inform the administrator.',
    retry: 'later',
  },
  entering_maintenance_mode: {
    status: 503,
    class: 'MaintenanceModeActivatingError',
    python: 'MaintenanceModeActivatingError',
    summary: 'Maintenance mode is being entered, so nothing new is started.',
    cause:
      'Maintenance was requested while executions were still running. Until they have ended only starting an execution is rejected; everything else works.',
    remedy: 'Wait until maintenance has ended.',
    retry: 'later',
  },
  maintenance_mode_active: {
    status: 503,
    class: 'MaintenanceModeActiveError',
    python: 'MaintenanceModeActiveError',
    summary: 'The manager is in maintenance mode.',
    cause: 'Every request to these endpoints is rejected, even before its credentials are checked.',
    remedy:
      'Wait until maintenance has ended. An administrator may pass with the header X-BYPASS-MAINTENANCE.',
    retry: 'later',
  },
} as const satisfies Record<string, CatalogueError>;

/** Every `error_code` of the contract. */
export type ErrorCode =
  | 'bad_parameters_error'
  | 'no_such_include_field_error'
  | 'illegal_action_error'
  | 'illegal_execution_parameters_error'
  | 'invalid_exception_status_update'
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
  | 'internal_server_error'
  | 'insufficient_memory_error'
  | 'entering_maintenance_mode'
  | 'maintenance_mode_active';

/** The HTTP status of every error, for code that needs no texts. */
export const ERROR_STATUSES = {
  bad_parameters_error: 400,
  no_such_include_field_error: 400,
  illegal_action_error: 400,
  illegal_execution_parameters_error: 400,
  invalid_exception_status_update: 400,
  existing_running_execution_error: 400,
  nonexistent_workflow_error: 400,
  unavailable_workflow_error: 400,
  invalid_workflow_availability_rule_error: 400,
  dependent_exists_error: 400,
  deployment_creation_error: 400,
  deployment_environment_creation_pending_error: 400,
  deployment_environment_creation_in_progress_error: 400,
  functions_evaluation_error: 400,
  unknown_deployment_secret_error: 400,
  missing_cloudify_license: 400,
  expired_cloudify_license: 400,
  unauthorized_error: 401,
  forbidden_error: 403,
  forbidden_while_cancelling: 403,
  not_found_error: 404,
  conflict_error: 409,
  ambiguous_name: 409,
  storage_error: 409,
  unsupported_content_type_error: 415,
  internal_server_error: 500,
  insufficient_memory_error: 503,
  entering_maintenance_mode: 503,
  maintenance_mode_active: 503,
} as const;

/** The codes of a manager that rejects every request, whatever it asks for. */
export const CLOSED_CODES = ['entering_maintenance_mode', 'maintenance_mode_active'] as const;
