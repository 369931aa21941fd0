// The SDK. One client, one method for each thing a manager can do, and the same types as on the wire.
// A method resolves with the manager's answer or rejects with a typed error; nothing that changes something is sent twice
// unless the first cannot have been carried out.
// It needs web standards only (fetch, Request, URL, AbortSignal), so it runs in Node, in browsers and in workers.

export * from '../../generated/error-classes.ts';
export type { ErrorCode } from '../../generated/errors.ts';
export {
  ACTIVE_STATUSES,
  EXECUTION_STATUSES,
  FINISHED_STATUSES,
  WAITING_STATUSES,
} from '../../generated/lifecycle.ts';
export type {
  BlueprintId,
  DeploymentGroupId,
  DeploymentId,
  Execution,
  ExecutionField,
  ExecutionGroup,
  ExecutionGroupField,
  ExecutionGroupId,
  ExecutionGroupStatus,
  ExecutionId,
  ExecutionStatus,
  ExecutionUpdate,
  PageMetadata,
  Pagination,
  ScheduledExecutionStub,
  StatusDisplay,
  TenantName,
  Visibility,
  WorkflowId,
} from '../../generated/openapi.ts';
export {
  type ErrorCodeOf,
  EXECUTION_FIELDS,
  EXECUTION_GROUP_FIELDS,
  type OperationId,
} from '../../generated/operations.ts';
export { CloudifyClient, type CloudifyClientOptions } from './client.ts';
export { type WithDates, withDates } from './dates.ts';
export type { Environment } from './environment.ts';
export {
  type ErrorBodyAt,
  type ErrorOf,
  type ErrorOfCode,
  type ErrorStatusOf,
  errorAt,
  isApiError,
  isErrorOf,
  type RawResult,
} from './errors/api-errors.ts';
export {
  ConnectionError,
  DeadlineExceededError,
  RequestTimeoutError,
  type StatusCounts,
  UnexpectedResponseError,
} from './errors/errors.ts';
export {
  ExecutionCancelledError,
  ExecutionFailedError,
  ExecutionGroupCancelledError,
  ExecutionGroupFailedError,
  type ExecutionGroupResult,
  type MembersByStatus,
  PollingError,
  RunAbortedError,
} from './errors/execution-errors.ts';
export {
  canCancel,
  canForceCancel,
  canForceResume,
  canKill,
  canResume,
  canUpdate,
  type ExecutionLike,
  type HasProgress,
  type HasStatus,
  isActive,
  isFinished,
  isKnownStatus,
  isWaiting,
  progressOf,
  type StatusLike,
} from './lifecycle.ts';
export type { RequestOptions } from './options.ts';
export type { Page, PagePromise } from './pagination.ts';
export type { CancelAction, CancelOptions, ResumeOptions } from './resources/actions.ts';
export type { CancelEscalation, CancelResult, EscalatingCancelOptions } from './resources/cancel.ts';
export type { ExecutionDeletion, ExecutionDeletionFilter } from './resources/delete.ts';
export type { ExecutionGroupDump } from './resources/execution-group-snapshot.ts';
export type {
  ExecutionGroupCreate,
  ExecutionGroupFilter,
  ExecutionGroupGetQuery,
  ExecutionGroupListQuery,
  ExecutionGroupRow,
  ExecutionGroupStart,
  ExecutionGroupTargets,
  ExecutionGroupWithMembers,
  ExecutionGroupWithoutMembers,
  GetDataOption,
} from './resources/execution-group-types.ts';
export type { ExecutionGroups, GroupRunOptions } from './resources/execution-groups.ts';
export type { ExecutionDump } from './resources/execution-snapshot.ts';
export type {
  ExecutionCreate,
  ExecutionFilter,
  ExecutionListQuery,
  ExecutionSchedule,
  ExecutionStart,
} from './resources/execution-types.ts';
export type { Executions, RunOptions, StartOptions } from './resources/executions.ts';
export type { ListQuery } from './resources/list.ts';
export type { ExecutionWithParameters, UnknownParameters } from './resources/parameters.ts';
export type { Projection } from './resources/projection.ts';
export type { RestoreOptions, RestoreResult } from './resources/restore.ts';
export type { DumpOptions } from './resources/snapshot.ts';
export type { Credentials, CredentialsProvider } from './transport/credentials.ts';
export type { Middleware, MiddlewareContext, Next } from './transport/middleware.ts';
export type { FilterOf, OneOrMany, SortKey } from './transport/query.ts';
export type { HttpClient } from './transport/request.ts';
export type { RetryOptions } from './transport/retry.ts';
export type { Fetch } from './transport/send.ts';
export type { ExecutionGroupHandle, ExecutionGroupState } from './waiting/execution-group-handle.ts';
export type { ExecutionHandle } from './waiting/execution-handle.ts';
export type { ExecutionState } from './waiting/poll-executions.ts';
export type { PollOptions } from './waiting/poller.ts';
export type { WaitOptions, WatchOptions } from './waiting/wait.ts';
