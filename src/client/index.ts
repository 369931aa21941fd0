// The SDK: one client with a method for each operation of a manager, and the types of the wire.
// It uses web standards only (fetch, Request, URL, AbortSignal), so it runs in Node, in browsers and in workers.

export * from '../../generated/error-classes.ts';
export type { ErrorCode } from '../../generated/errors.ts';
export {
  ACTIVE_STATUSES,
  EXECUTION_STATUSES,
  FINISHED_STATUSES,
  STATUS_DISPLAYS,
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
  ManagerVersion,
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
export type { ApiPromise, WithResponse } from './api-promise.ts';
export * from './block-reasons.ts';
export { CloudifyClient } from './client.ts';
export type { CloudifyClientOptions } from './client-options.ts';
export { type WithDates, withDates } from './dates.ts';
export type { Environment } from './environment.ts';
export * from './errors/api-errors.ts';
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
export { UnknownReleaseError, type Unsupported, UnsupportedByManagerError } from './errors/release-errors.ts';
export type { ExecutionGroups, GroupRunOptions } from './execution-groups.ts';
export type { ExecutionAction, Executions, RunOptions } from './executions.ts';
export * from './lifecycle.ts';
export type { Manager } from './manager.ts';
export type * from './options.ts';
export type { Page, PagePromise } from './pagination.ts';
export type { CancelAction, CancelOptions, ResumeOptions } from './resources/cancel.ts';
export type { ExecutionDeletion, ExecutionDeletionFilter } from './resources/delete.ts';
export type {
  DumpOptions,
  ExecutionDump,
  ExecutionGroupDump,
  RestoreOptions,
  RestoreResult,
} from './resources/snapshot.ts';
export type * from './resources/types.ts';
export type { Credentials, CredentialsProvider } from './transport/credentials.ts';
export type { HttpClient } from './transport/http-client.ts';
export type * from './transport/middleware.ts';
export type { ApiRequest } from './transport/request.ts';
export type { Schema, StandardSchema } from './transport/schema.ts';
export type { Fetch } from './transport/send.ts';
export type * from './types.ts';
export type {
  CancelEscalation,
  CancelResult,
  EscalatingCancelOptions,
  ExecutionGroupCancelResult,
} from './waiting/escalation.ts';
export type { ExecutionGroupHandle } from './waiting/execution-group-handle.ts';
export type { ExecutionGroupMember, ExecutionGroupState } from './waiting/execution-group-watch.ts';
export type { ExecutionHandle } from './waiting/execution-handle.ts';
export type { ExecutionMatch } from './waiting/match-watch.ts';
export type { ExecutionState } from './waiting/poll-executions.ts';
export type { PollOptions } from './waiting/poller.ts';
export type { StartedOptions } from './waiting/run.ts';
export type { WaitOptions, WatchOptions } from './waiting/watch.ts';
