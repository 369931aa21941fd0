// Generated from scripts/generate/runtime/api-error.ts, spec/errors.yaml, spec/paths.
// Do not edit: change the source and run `npm run generate`.

import type { Execution, ExecutionGroup } from './openapi.ts';

/** The request that failed. */
export interface FailedRequest {
  /** The operation of the contract. */
  readonly operationId?: string | undefined;
  /** Its HTTP method. */
  readonly method: string;
  /** Its URL, without credentials. */
  readonly url: string;
  /** How often it was sent. Default: 1. */
  readonly attempts?: number | undefined;
}

/** The execution or group that a wait was for. */
export interface WaitTarget {
  /** The execution, with its last known state. */
  readonly execution?: PartialExecution | undefined;
  /** The execution group, with its last known state. */
  readonly group?: PartialExecutionGroup | undefined;
}

/** The known fields of an execution, at least its id. */
export type PartialExecution = Pick<Execution, 'id'> & Partial<Execution>;

/** The known fields of an execution group, at least its id. */
export type PartialExecutionGroup = Pick<ExecutionGroup, 'id'> &
  Partial<ExecutionGroup> & {
    /** The number of members. */
    readonly total?: number;
    /** The number of members by their last known status. */
    readonly counts?: { readonly [status: string]: number | undefined };
  };

/**
 * The base class of all errors of the SDK: the manager rejected the request ({@link ApiError}), the response is not the API's,
 * the manager could not be reached, it took too long, or a wait ended without success.
 *
 * Python: `CloudifyClientError`.
 */
export abstract class CloudifyError extends Error {
  /** The operation of the contract; undefined when no single request failed. */
  readonly operationId: string | undefined;
  /** The HTTP method of the request; undefined when no single request failed. */
  readonly method: string | undefined;
  /** The URL of the request, without credentials; undefined when no single request failed. */
  readonly url: string | undefined;
  /** How often the request was sent; 0 when no single request failed. */
  readonly attempts: number;
  /** The execution that was waited for, with its last known state. Undefined when the error is not of a wait. */
  declare readonly execution?: PartialExecution;
  /** The execution group that was waited for, with its last known state. Undefined when the error is not of a wait. */
  declare readonly group?: PartialExecutionGroup;

  constructor(message: string, about: Partial<FailedRequest> & WaitTarget, options?: ErrorOptions) {
    super(message, options);
    const { operationId, method, url, attempts = method ? 1 : 0, execution, group } = about;
    Object.assign(this, execution && { execution }, group && { group });
    this.operationId = operationId;
    this.method = method;
    this.url = url;
    this.attempts = attempts;
  }
}

/** The fields of an {@link ApiError}. */
export interface ApiErrorInit extends FailedRequest, WaitTarget {
  /** The HTTP status. */
  readonly status: number;
  /** The manager's `error_code`. */
  readonly code: string;
  /** The manager's message, which may differ between its versions. */
  readonly message: string;
  /** The response, with an unread body. */
  readonly response: Response;
  /** The error that caused it. */
  readonly cause?: unknown;
}

/**
 * The manager responded with an error. Each known `error_code` has a subclass, so `instanceof NotFoundError` and
 * `error.code === 'not_found_error'` are the same test. Codes of other versions of the manager are plain `ApiError`s.
 */
export class ApiError extends CloudifyError {
  /** On the prototype, so that it is in the first line of the stack, and a literal, which minifying does not change. */
  override get name(): string {
    return 'ApiError';
  }
  /** The HTTP status. */
  readonly status: number;
  /** The manager's `error_code`, the only part of the response that is the same in all versions. */
  readonly code: string;
  readonly #response: Response;

  constructor(init: ApiErrorInit) {
    // Error takes only the cause from the options.
    super(init.message, init, init);
    this.status = init.status;
    this.code = init.code;
    this.#response = init.response;
  }

  /**
   * The response itself. Its body can be read once, for example for the `server_traceback` of an internal error. Not an own
   * property, so that logs stay short.
   */
  get response(): Response {
    return this.#response;
  }
}

/** The class of the errors with one `error_code`. */
export interface ApiErrorClass<Instance extends ApiError> {
  new (init: ApiErrorInit): Instance;
  /** The prototype, for `instanceof`. */
  readonly prototype: Instance;
  /** The `name` of its errors. */
  readonly name: string;
  /** The `error_code` of its errors. */
  readonly code: Instance['code'];
}

/**
 * Makes the class of one `error_code`; thirty class declarations would be a fifth of the SDK. Default for `code`: the name in
 * snake_case.
 */
function define<Instance extends ApiError>(
  name: string,
  code: string = name.replace(/\B[A-Z]/g, '_$&').toLowerCase(),
): ApiErrorClass<Instance> {
  // An anonymous class is named after its key, which minifying does not change.
  const { [name]: Class } = {
    [name]: class extends ApiError {
      static readonly code = code;
      override get name(): string {
        return name;
      }
    },
  };
  return Class as unknown as ApiErrorClass<Instance>;
}

/**
 * The request has a wrong, missing or unknown value.
 *
 * Cause: A field of the body is missing or of the wrong type, a flag is neither true nor false, a paging or
 * sorting value cannot be read, or a query key is not a field of the resource (every key that does not begin
 * with an underscore is taken for a filter).
 *
 * What to do: Read the message: it names the field or key and, for keys, lists the ones that exist. Correct
 * the request.
 *
 * Status 400. In the Python client: none, it raises `CloudifyClientError`.
 */
export const BadParametersError: ApiErrorClass<BadParametersError> =
  /* @__PURE__ */ define('BadParametersError');
export interface BadParametersError extends ApiError {
  readonly status: 400;
  readonly code: 'bad_parameters_error';
}

/**
 * `_include` names a field that does not exist.
 *
 * Cause: `_include` is one comma-separated list without blanks, and each name in it must be a field of the
 * response. `execution_group_id` can be filtered and sorted by but is never part of a response.
 *
 * What to do: Leave out the unknown name, the blank or the trailing comma. The check comes before anything is
 * done, so a POST or PATCH that was rejected for it had no effect.
 *
 * Status 400. In the Python client: `NoSuchIncludeFieldError`.
 */
export const NoSuchIncludeFieldError: ApiErrorClass<NoSuchIncludeFieldError> =
  /* @__PURE__ */ define('NoSuchIncludeFieldError');
export interface NoSuchIncludeFieldError extends ApiError {
  readonly status: 400;
  readonly code: 'no_such_include_field_error';
}

/**
 * An execution in this status cannot be cancelled that way.
 *
 * Cause: `cancel` needs an execution that is pending, started, queued or scheduled; `force-cancel` also takes
 * one that is cancelling. Ended executions, and those already being cancelled at least as forcefully, are
 * rejected. On a group, one such member is enough.
 *
 * What to do: Read the execution again: it may have ended or be on its way. To escalate use `force-cancel`,
 * then `kill`. After a rejected group action read the members: those that were queued have been cancelled
 * anyway.
 *
 * Status 400. In the Python client: none, it raises `CloudifyClientError`.
 */
export const IllegalActionError: ApiErrorClass<IllegalActionError> =
  /* @__PURE__ */ define('IllegalActionError');
export interface IllegalActionError extends ApiError {
  readonly status: 400;
  readonly code: 'illegal_action_error';
}

/**
 * The workflow does not accept these parameters.
 *
 * Cause: The manager checks in this order and stops at the first stage that fails: a parameter that the
 * workflow does not declare, values that cannot be converted to the declared type, values outside their
 * constraints, mandatory parameters without a value.
 *
 * What to do: Compare with the workflow's declaration in the deployment. For undeclared parameters send
 * `allow_custom_parameters: true` (groups have no such option). A group whose creation failed this way
 * exists, without executions.
 *
 * Status 400. In the Python client: `IllegalExecutionParametersError`.
 */
export const IllegalExecutionParametersError: ApiErrorClass<IllegalExecutionParametersError> =
  /* @__PURE__ */ define('IllegalExecutionParametersError');
export interface IllegalExecutionParametersError extends ApiError {
  readonly status: 400;
  readonly code: 'illegal_execution_parameters_error';
}

/**
 * An execution cannot change from its current status to the requested one.
 *
 * Cause: An ended execution keeps its status, and one that is being cancelled can only be reported as
 * cancelled or failed (or go back to waiting). The code is spelt "exception" where "execution" is meant; that
 * is its real name.
 *
 * What to do: Read the execution and decide again. A worker that finds its execution cancelling must report
 * `cancelled` or `failed`, never `terminated`.
 *
 * Status 400. In the Python client: `InvalidExecutionUpdateStatus`.
 */
export const InvalidExecutionUpdateStatusError: ApiErrorClass<InvalidExecutionUpdateStatusError> =
  /* @__PURE__ */ define('InvalidExecutionUpdateStatusError', 'invalid_exception_status_update');
export interface InvalidExecutionUpdateStatusError extends ApiError {
  readonly status: 400;
  readonly code: 'invalid_exception_status_update';
}

/**
 * Other executions block this one.
 *
 * Cause: The deployment already has an execution that is active or queued, or the start of a system workflow
 * was requested while anything else is running. Nothing was stored.
 *
 * What to do: Wait for the other one to end; or send `queue: true` to be started after it; or, for an
 * ordinary workflow, `force: true` to run beside it. `force` is a field of the body, although the message
 * calls it a query parameter.
 *
 * Status 400. In the Python client: none, it raises `CloudifyClientError`.
 */
export const ExistingRunningExecutionError: ApiErrorClass<ExistingRunningExecutionError> =
  /* @__PURE__ */ define('ExistingRunningExecutionError');
export interface ExistingRunningExecutionError extends ApiError {
  readonly status: 400;
  readonly code: 'existing_running_execution_error';
}

/**
 * The deployment has no workflow of this name.
 *
 * Cause: `workflow_id` is neither a workflow of the deployment's blueprint nor one that is built into the
 * manager. With an empty `deployment_id` only built-in workflows exist, and the rejected start leaves a
 * failed execution behind.
 *
 * What to do: Take a name from the deployment's `workflows`. Names are case-sensitive.
 *
 * Status 400. In the Python client: none, it raises `CloudifyClientError`.
 */
export const NonexistentWorkflowError: ApiErrorClass<NonexistentWorkflowError> =
  /* @__PURE__ */ define('NonexistentWorkflowError');
export interface NonexistentWorkflowError extends ApiError {
  readonly status: 400;
  readonly code: 'nonexistent_workflow_error';
}

/**
 * The workflow exists but its availability rules forbid it at present.
 *
 * Cause: The blueprint marks the workflow as unavailable, or bound to a state that the deployment's node
 * instances are not in (uninstall before anything was installed, for example). A failed execution with the
 * reason is left behind.
 *
 * What to do: Bring the deployment into the required state first, or send `force: true`, which skips this
 * check. A group's `force` does not skip it.
 *
 * Status 400. In the Python client: none, it raises `CloudifyClientError`.
 */
export const UnavailableWorkflowError: ApiErrorClass<UnavailableWorkflowError> =
  /* @__PURE__ */ define('UnavailableWorkflowError');
export interface UnavailableWorkflowError extends ApiError {
  readonly status: 400;
  readonly code: 'unavailable_workflow_error';
}

/**
 * The blueprint's availability rule for this workflow makes no sense to the manager.
 *
 * Cause: A rule written in the blueprint has a value that the manager does not know.
 *
 * What to do: Correct the rule in the blueprint, upload it and update the deployment.
 *
 * Status 400. In the Python client: none, it raises `CloudifyClientError`.
 */
export const InvalidWorkflowAvailabilityRuleError: ApiErrorClass<InvalidWorkflowAvailabilityRuleError> =
  /* @__PURE__ */ define('InvalidWorkflowAvailabilityRuleError');
export interface InvalidWorkflowAvailabilityRuleError extends ApiError {
  readonly status: 400;
  readonly code: 'invalid_workflow_availability_rule_error';
}

/**
 * Other deployments depend on this one.
 *
 * Cause: The workflow (stop, uninstall, heal, update) would take something away that other installed
 * deployments rely on. The message lists them; a failed execution is left behind.
 *
 * What to do: Uninstall the dependents first, or send `force: true` if breaking them is what you want.
 *
 * Status 400. In the Python client: none, it raises `CloudifyClientError`.
 */
export const DependentExistsError: ApiErrorClass<DependentExistsError> =
  /* @__PURE__ */ define('DependentExistsError');
export interface DependentExistsError extends ApiError {
  readonly status: 400;
  readonly code: 'dependent_exists_error';
}

/**
 * The deployment's environment was never successfully created.
 *
 * Cause: The deployment's create_deployment_environment execution failed, was cancelled or is in some other
 * status from which it cannot simply be awaited. `force` does not help.
 *
 * What to do: Read that execution's error; delete the deployment and create it again.
 *
 * Status 400. In the Python client: none, it raises `CloudifyClientError`.
 */
export const DeploymentCreationError: ApiErrorClass<DeploymentCreationError> =
  /* @__PURE__ */ define('DeploymentCreationError');
export interface DeploymentCreationError extends ApiError {
  readonly status: 400;
  readonly code: 'deployment_creation_error';
}

/**
 * The deployment's environment is about to be created.
 *
 * Cause: Its create_deployment_environment execution has not begun yet, so nothing else can be started there.
 *
 * What to do: Wait until that execution has ended, then send the request again.
 *
 * Status 400. In the Python client: `DeploymentEnvironmentCreationPendingError`.
 */
export const DeploymentEnvironmentCreationPendingError: ApiErrorClass<DeploymentEnvironmentCreationPendingError> =
  /* @__PURE__ */ define('DeploymentEnvironmentCreationPendingError');
export interface DeploymentEnvironmentCreationPendingError extends ApiError {
  readonly status: 400;
  readonly code: 'deployment_environment_creation_pending_error';
}

/**
 * The deployment's environment is being created right now.
 *
 * Cause: Its create_deployment_environment execution is running, so nothing else can be started there.
 *
 * What to do: Wait until that execution has ended, then send the request again.
 *
 * Status 400. In the Python client: `DeploymentEnvironmentCreationInProgressError`.
 */
export const DeploymentEnvironmentCreationInProgressError: ApiErrorClass<DeploymentEnvironmentCreationInProgressError> =
  /* @__PURE__ */ define('DeploymentEnvironmentCreationInProgressError');
export interface DeploymentEnvironmentCreationInProgressError extends ApiError {
  readonly status: 400;
  readonly code: 'deployment_environment_creation_in_progress_error';
}

/**
 * An intrinsic function in a parameter could not be evaluated.
 *
 * Cause: Parameters may contain intrinsic functions such as `get_input` or `concat`. One of them refers to
 * something that does not exist, or the deployment's inputs are not evaluated yet.
 *
 * What to do: Correct the function, or pass the plain value.
 *
 * Status 400. In the Python client: `FunctionsEvaluationError`.
 */
export const FunctionsEvaluationError: ApiErrorClass<FunctionsEvaluationError> =
  /* @__PURE__ */ define('FunctionsEvaluationError');
export interface FunctionsEvaluationError extends ApiError {
  readonly status: 400;
  readonly code: 'functions_evaluation_error';
}

/**
 * A parameter refers to a secret that does not exist.
 *
 * Cause: `get_secret` names a secret that is missing in the tenant. Where the secret is looked up while an
 * execution is being started, the manager responds not_found_error instead.
 *
 * What to do: Create the secret in this tenant, or correct its name.
 *
 * Status 400. In the Python client: `UnknownDeploymentSecretError`.
 */
export const UnknownDeploymentSecretError: ApiErrorClass<UnknownDeploymentSecretError> =
  /* @__PURE__ */ define('UnknownDeploymentSecretError');
export interface UnknownDeploymentSecretError extends ApiError {
  readonly status: 400;
  readonly code: 'unknown_deployment_secret_error';
}

/**
 * A premium manager has no license.
 *
 * Cause: The manager is a premium edition and no license has been uploaded yet.
 *
 * What to do: Have an administrator upload one. The community edition never sends this.
 *
 * Status 400. In the Python client: `MissingCloudifyLicense`.
 */
export const MissingCloudifyLicenseError: ApiErrorClass<MissingCloudifyLicenseError> = /* @__PURE__ */ define(
  'MissingCloudifyLicenseError',
  'missing_cloudify_license',
);
export interface MissingCloudifyLicenseError extends ApiError {
  readonly status: 400;
  readonly code: 'missing_cloudify_license';
}

/**
 * A premium manager's license has run out.
 *
 * Cause: The manager is a premium edition and its license is past its date.
 *
 * What to do: Have an administrator upload a current one. The community edition never sends this.
 *
 * Status 400. In the Python client: `ExpiredCloudifyLicense`.
 */
export const ExpiredCloudifyLicenseError: ApiErrorClass<ExpiredCloudifyLicenseError> = /* @__PURE__ */ define(
  'ExpiredCloudifyLicenseError',
  'expired_cloudify_license',
);
export interface ExpiredCloudifyLicenseError extends ApiError {
  readonly status: 400;
  readonly code: 'expired_cloudify_license';
}

/**
 * The request is not authenticated.
 *
 * Cause: There are no credentials, the user is unknown or inactive, the password or token is wrong or out of
 * date, or an execution token belongs to an execution that has ended. A wrong Execution-Token is rejected
 * even when a right password comes with it.
 *
 * What to do: Send exactly one kind of valid credentials. A new API token comes from the manager's /tokens.
 *
 * Status 401. In the Python client: `UserUnauthorizedError`.
 */
export const UserUnauthorizedError: ApiErrorClass<UserUnauthorizedError> = /* @__PURE__ */ define(
  'UserUnauthorizedError',
  'unauthorized_error',
);
export interface UserUnauthorizedError extends ApiError {
  readonly status: 401;
  readonly code: 'unauthorized_error';
}

/**
 * The user may not do this here.
 *
 * Cause: The Tenant header is missing or names a tenant that does not exist or that the user is not in; or
 * the user's role lacks the permission for the operation or for one of the restricted fields of the body (id,
 * created_by, the times, force_status, error, is_system_workflow, an empty deployment_id).
 *
 * What to do: Check the Tenant header (names are case-sensitive). Otherwise leave out the restricted field,
 * or have a role granted that holds the permission.
 *
 * Status 403. In the Python client: `ForbiddenError`.
 */
export const ForbiddenError: ApiErrorClass<ForbiddenError> = /* @__PURE__ */ define('ForbiddenError');
export interface ForbiddenError extends ApiError {
  readonly status: 403;
  readonly code: 'forbidden_error';
}

/**
 * An execution that is being cancelled may not start others.
 *
 * Cause: The request carries the token of an execution that is itself being cancelled, and would start an
 * execution or a group. The message is empty.
 *
 * What to do: Stop: let the workflow come to its end. Reading and reporting its own status are still allowed.
 *
 * Status 403. In the Python client: `ForbiddenWhileCancelling`.
 */
export const ForbiddenWhileCancellingError: ApiErrorClass<ForbiddenWhileCancellingError> =
  /* @__PURE__ */ define('ForbiddenWhileCancellingError', 'forbidden_while_cancelling');
export interface ForbiddenWhileCancellingError extends ApiError {
  readonly status: 403;
  readonly code: 'forbidden_while_cancelling';
}

/**
 * Something that the request refers to does not exist, or not for this user.
 *
 * Cause: The execution, group, deployment, deployment group or secret does not exist in this tenant, or is
 * private to another user. A cancel action on a group is also the response when no member is left to cancel:
 * everything has ended, or was only queued, and the queued ones have been cancelled nevertheless.
 *
 * What to do: Check id and tenant. After a group action read the members instead of trusting the response.
 *
 * Status 404. In the Python client: none, it raises `CloudifyClientError`.
 */
export const NotFoundError: ApiErrorClass<NotFoundError> = /* @__PURE__ */ define('NotFoundError');
export interface NotFoundError extends ApiError {
  readonly status: 404;
  readonly code: 'not_found_error';
}

/**
 * The id is taken, or the execution cannot be resumed from its status.
 *
 * Cause: An execution or group of this id exists in the tenant or, globally visible, in another; or `resume`
 * was requested for an execution that is not started, failed or cancelled (`force-resume`: not failed or
 * cancelled).
 *
 * What to do: Choose another id, or none; read the execution's status before resuming it.
 *
 * Status 409. In the Python client: none, it raises `CloudifyClientError`.
 */
export const ConflictError: ApiErrorClass<ConflictError> = /* @__PURE__ */ define('ConflictError');
export interface ConflictError extends ApiError {
  readonly status: 409;
  readonly code: 'conflict_error';
}

/**
 * More than one execution has this id.
 *
 * Cause: An execution of this id exists in the tenant and another, globally visible, in a different one.
 *
 * What to do: List with an `id` filter to see both, and read them in their own tenants.
 *
 * Status 409. In the Python client: none, it raises `CloudifyClientError`.
 */
export const AmbiguousNameError: ApiErrorClass<AmbiguousNameError> = /* @__PURE__ */ define(
  'AmbiguousNameError',
  'ambiguous_name',
);
export interface AmbiguousNameError extends ApiError {
  readonly status: 409;
  readonly code: 'ambiguous_name';
}

/**
 * The database rejected a value that the manager had accepted.
 *
 * Cause: Not a conflict but a value of the wrong kind that only the database noticed: a status that does not
 * exist, an object as `error`, `true` or a number beyond 2147483647 as `concurrency`. The message contains
 * SQL.
 *
 * What to do: Correct the value. Do not show the message to users.
 *
 * Status 409. In the Python client: none, it raises `CloudifyClientError`.
 */
export const StorageError: ApiErrorClass<StorageError> = /* @__PURE__ */ define('StorageError');
export interface StorageError extends ApiError {
  readonly status: 409;
  readonly code: 'storage_error';
}

/**
 * The Content-Type is not exactly `application/json`.
 *
 * Cause: POST, PATCH and DELETE compare the header letter by letter: a charset, capitals or a missing header
 * are rejected. DELETE needs a body, too.
 *
 * What to do: Send `Content-Type: application/json`, nothing more, and at least `{}` as the body.
 *
 * Status 415. In the Python client: none, it raises `CloudifyClientError`.
 */
export const UnsupportedContentTypeError: ApiErrorClass<UnsupportedContentTypeError> = /* @__PURE__ */ define(
  'UnsupportedContentTypeError',
);
export interface UnsupportedContentTypeError extends ApiError {
  readonly status: 415;
  readonly code: 'unsupported_content_type_error';
}

/**
 * The manager ran into a defect of its own.
 *
 * Cause: Nearly always a value that the manager does not check before using it; x-cloudify-defects lists the
 * known cases. The message does not name the cause; the last line of `server_traceback` does.
 *
 * What to do: Look the request up among the known defects and send it differently. What had been stored
 * before the failure may remain (an empty group, a half-done deletion), so read the state before you
 * continue.
 *
 * Status 500. In the Python client: none, it raises `CloudifyClientError`.
 */
export const InternalServerError: ApiErrorClass<InternalServerError> =
  /* @__PURE__ */ define('InternalServerError');
export interface InternalServerError extends ApiError {
  readonly status: 500;
  readonly code: 'internal_server_error';
}

/**
 * The manager has too little memory to list.
 *
 * Cause: An administrator has set a minimum of available memory (off by default), and less is available now.
 *
 * What to do: Wait, request smaller pages, or inform the administrator.
 *
 * Status 503. In the Python client: none, it raises `CloudifyClientError`.
 */
export const InsufficientMemoryError: ApiErrorClass<InsufficientMemoryError> =
  /* @__PURE__ */ define('InsufficientMemoryError');
export interface InsufficientMemoryError extends ApiError {
  readonly status: 503;
  readonly code: 'insufficient_memory_error';
}

/**
 * Maintenance mode is being entered, so nothing new is started.
 *
 * Cause: Maintenance was requested while executions were still running. Until they have ended only starting
 * an execution is rejected; everything else works.
 *
 * What to do: Wait until maintenance has ended.
 *
 * Status 503. In the Python client: `MaintenanceModeActivatingError`.
 */
export const MaintenanceModeActivatingError: ApiErrorClass<MaintenanceModeActivatingError> =
  /* @__PURE__ */ define('MaintenanceModeActivatingError', 'entering_maintenance_mode');
export interface MaintenanceModeActivatingError extends ApiError {
  readonly status: 503;
  readonly code: 'entering_maintenance_mode';
}

/**
 * The manager is in maintenance mode.
 *
 * Cause: Every request to these endpoints is rejected, even before its credentials are checked.
 *
 * What to do: Wait until maintenance has ended. An administrator may pass with the header
 * X-BYPASS-MAINTENANCE.
 *
 * Status 503. In the Python client: `MaintenanceModeActiveError`.
 */
export const MaintenanceModeActiveError: ApiErrorClass<MaintenanceModeActiveError> = /* @__PURE__ */ define(
  'MaintenanceModeActiveError',
  'maintenance_mode_active',
);
export interface MaintenanceModeActiveError extends ApiError {
  readonly status: 503;
  readonly code: 'maintenance_mode_active';
}

/** The errors by their `error_code`. */
export interface ErrorsByCode {
  readonly bad_parameters_error: BadParametersError;
  readonly no_such_include_field_error: NoSuchIncludeFieldError;
  readonly illegal_action_error: IllegalActionError;
  readonly illegal_execution_parameters_error: IllegalExecutionParametersError;
  readonly invalid_exception_status_update: InvalidExecutionUpdateStatusError;
  readonly existing_running_execution_error: ExistingRunningExecutionError;
  readonly nonexistent_workflow_error: NonexistentWorkflowError;
  readonly unavailable_workflow_error: UnavailableWorkflowError;
  readonly invalid_workflow_availability_rule_error: InvalidWorkflowAvailabilityRuleError;
  readonly dependent_exists_error: DependentExistsError;
  readonly deployment_creation_error: DeploymentCreationError;
  readonly deployment_environment_creation_pending_error: DeploymentEnvironmentCreationPendingError;
  readonly deployment_environment_creation_in_progress_error: DeploymentEnvironmentCreationInProgressError;
  readonly functions_evaluation_error: FunctionsEvaluationError;
  readonly unknown_deployment_secret_error: UnknownDeploymentSecretError;
  readonly missing_cloudify_license: MissingCloudifyLicenseError;
  readonly expired_cloudify_license: ExpiredCloudifyLicenseError;
  readonly unauthorized_error: UserUnauthorizedError;
  readonly forbidden_error: ForbiddenError;
  readonly forbidden_while_cancelling: ForbiddenWhileCancellingError;
  readonly not_found_error: NotFoundError;
  readonly conflict_error: ConflictError;
  readonly ambiguous_name: AmbiguousNameError;
  readonly storage_error: StorageError;
  readonly unsupported_content_type_error: UnsupportedContentTypeError;
  readonly internal_server_error: InternalServerError;
  readonly insufficient_memory_error: InsufficientMemoryError;
  readonly entering_maintenance_mode: MaintenanceModeActivatingError;
  readonly maintenance_mode_active: MaintenanceModeActiveError;
}

/** The class for each `error_code`. For a code that is not here, use `ApiError` itself. */
export const ERROR_CLASSES = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ [
    BadParametersError,
    NoSuchIncludeFieldError,
    IllegalActionError,
    IllegalExecutionParametersError,
    InvalidExecutionUpdateStatusError,
    ExistingRunningExecutionError,
    NonexistentWorkflowError,
    UnavailableWorkflowError,
    InvalidWorkflowAvailabilityRuleError,
    DependentExistsError,
    DeploymentCreationError,
    DeploymentEnvironmentCreationPendingError,
    DeploymentEnvironmentCreationInProgressError,
    FunctionsEvaluationError,
    UnknownDeploymentSecretError,
    MissingCloudifyLicenseError,
    ExpiredCloudifyLicenseError,
    UserUnauthorizedError,
    ForbiddenError,
    ForbiddenWhileCancellingError,
    NotFoundError,
    ConflictError,
    AmbiguousNameError,
    StorageError,
    UnsupportedContentTypeError,
    InternalServerError,
    InsufficientMemoryError,
    MaintenanceModeActivatingError,
    MaintenanceModeActiveError,
  ].map((it) => [it.code, it]),
) as unknown as { readonly [Code in keyof ErrorsByCode]: ApiErrorClass<ErrorsByCode[Code]> };

/** The error classes of each operation. */
export const OPERATION_ERRORS = {
  listExecutions: [
    BadParametersError,
    NoSuchIncludeFieldError,
    MissingCloudifyLicenseError,
    ExpiredCloudifyLicenseError,
    UserUnauthorizedError,
    ForbiddenError,
    InsufficientMemoryError,
    MaintenanceModeActiveError,
  ],
  startExecution: [
    BadParametersError,
    NoSuchIncludeFieldError,
    IllegalExecutionParametersError,
    ExistingRunningExecutionError,
    NonexistentWorkflowError,
    UnavailableWorkflowError,
    InvalidWorkflowAvailabilityRuleError,
    DependentExistsError,
    DeploymentCreationError,
    DeploymentEnvironmentCreationPendingError,
    DeploymentEnvironmentCreationInProgressError,
    FunctionsEvaluationError,
    UnknownDeploymentSecretError,
    MissingCloudifyLicenseError,
    ExpiredCloudifyLicenseError,
    UserUnauthorizedError,
    ForbiddenError,
    ForbiddenWhileCancellingError,
    NotFoundError,
    ConflictError,
    AmbiguousNameError,
    StorageError,
    UnsupportedContentTypeError,
    MaintenanceModeActivatingError,
    MaintenanceModeActiveError,
  ],
  deleteExecutions: [
    BadParametersError,
    NoSuchIncludeFieldError,
    MissingCloudifyLicenseError,
    ExpiredCloudifyLicenseError,
    UserUnauthorizedError,
    ForbiddenError,
    UnsupportedContentTypeError,
    InsufficientMemoryError,
    MaintenanceModeActiveError,
  ],
  getExecution: [
    BadParametersError,
    NoSuchIncludeFieldError,
    MissingCloudifyLicenseError,
    ExpiredCloudifyLicenseError,
    UserUnauthorizedError,
    ForbiddenError,
    NotFoundError,
    AmbiguousNameError,
    MaintenanceModeActiveError,
  ],
  actOnExecution: [
    BadParametersError,
    NoSuchIncludeFieldError,
    IllegalActionError,
    IllegalExecutionParametersError,
    NonexistentWorkflowError,
    FunctionsEvaluationError,
    MissingCloudifyLicenseError,
    ExpiredCloudifyLicenseError,
    UserUnauthorizedError,
    ForbiddenError,
    NotFoundError,
    ConflictError,
    AmbiguousNameError,
    UnsupportedContentTypeError,
    MaintenanceModeActiveError,
  ],
  updateExecution: [
    BadParametersError,
    NoSuchIncludeFieldError,
    InvalidExecutionUpdateStatusError,
    MissingCloudifyLicenseError,
    ExpiredCloudifyLicenseError,
    UserUnauthorizedError,
    ForbiddenError,
    NotFoundError,
    AmbiguousNameError,
    StorageError,
    UnsupportedContentTypeError,
    MaintenanceModeActiveError,
  ],
  shouldStartExecution: [
    MissingCloudifyLicenseError,
    ExpiredCloudifyLicenseError,
    UserUnauthorizedError,
    ForbiddenError,
    NotFoundError,
    AmbiguousNameError,
    MaintenanceModeActiveError,
  ],
  listExecutionGroups: [
    BadParametersError,
    NoSuchIncludeFieldError,
    MissingCloudifyLicenseError,
    ExpiredCloudifyLicenseError,
    UserUnauthorizedError,
    ForbiddenError,
    InsufficientMemoryError,
    MaintenanceModeActiveError,
  ],
  startExecutionGroup: [
    BadParametersError,
    NoSuchIncludeFieldError,
    IllegalExecutionParametersError,
    UnavailableWorkflowError,
    InvalidWorkflowAvailabilityRuleError,
    DependentExistsError,
    FunctionsEvaluationError,
    UnknownDeploymentSecretError,
    MissingCloudifyLicenseError,
    ExpiredCloudifyLicenseError,
    UserUnauthorizedError,
    ForbiddenError,
    ForbiddenWhileCancellingError,
    NotFoundError,
    ConflictError,
    AmbiguousNameError,
    StorageError,
    UnsupportedContentTypeError,
    MaintenanceModeActiveError,
  ],
  getExecutionGroup: [
    BadParametersError,
    NoSuchIncludeFieldError,
    MissingCloudifyLicenseError,
    ExpiredCloudifyLicenseError,
    UserUnauthorizedError,
    ForbiddenError,
    NotFoundError,
    AmbiguousNameError,
    MaintenanceModeActiveError,
  ],
  actOnExecutionGroup: [
    BadParametersError,
    NoSuchIncludeFieldError,
    IllegalActionError,
    IllegalExecutionParametersError,
    NonexistentWorkflowError,
    UnavailableWorkflowError,
    InvalidWorkflowAvailabilityRuleError,
    FunctionsEvaluationError,
    DependentExistsError,
    MissingCloudifyLicenseError,
    ExpiredCloudifyLicenseError,
    UserUnauthorizedError,
    ForbiddenError,
    NotFoundError,
    AmbiguousNameError,
    UnsupportedContentTypeError,
    MaintenanceModeActiveError,
  ],
  updateExecutionGroup: [
    BadParametersError,
    NoSuchIncludeFieldError,
    MissingCloudifyLicenseError,
    ExpiredCloudifyLicenseError,
    UserUnauthorizedError,
    ForbiddenError,
    NotFoundError,
    AmbiguousNameError,
    StorageError,
    UnsupportedContentTypeError,
    MaintenanceModeActiveError,
  ],
  getVersion: [UserUnauthorizedError, ForbiddenError],
} as const;
