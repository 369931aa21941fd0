// The SDK. One client, one method for each thing a manager can do, and the same types as on the wire.
// A method resolves with the manager's answer or rejects with a typed error; nothing that changes something is sent twice
// unless the first cannot have been carried out.
// It needs web standards only (fetch, Request, URL, AbortSignal), so it runs in Node, in browsers and in workers.

export * from '../../generated/error-classes.ts';
export type { ErrorCode } from '../../generated/errors.ts';
export {
  ACTIVE_STATUSES,
  ENDED_STATUSES,
  EXECUTION_STATUSES,
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
export type { CancelAction, CancelOptions, ResumeOptions } from './actions.ts';
export {
  type ErrorBodyAt,
  type ErrorOf,
  type ErrorOfCode,
  type ErrorStatusOf,
  errorAt,
  isApiError,
  isErrorOf,
  type RawResult,
} from './api-errors.ts';
export type { Auth, AuthProvider } from './auth.ts';
export { CloudifyClient, type CloudifyClientOptions } from './client.ts';
export { type WithDates, withDates } from './dates.ts';
export type { RequestOptions } from './deadline.ts';
export type { ExecutionDeletion, ExecutionDeletionFilter } from './deletion.ts';
export type { DumpOptions } from './dump.ts';
export type { Environment } from './environment.ts';
export {
  ConnectionError,
  DeadlineError,
  ProtocolError,
  type StatusCounts,
  TimeoutError,
} from './errors.ts';
export type { CancelOutcome, Escalating, Escalation } from './escalation.ts';
export type { ExecutionDump } from './execution-dump.ts';
export type { ExecutionGroupDump } from './execution-group-dump.ts';
export type { ExecutionGroupHandle, ExecutionGroupState } from './execution-group-handle.ts';
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
} from './execution-group-inputs.ts';
export type { ExecutionGroups, GroupRunOptions } from './execution-groups.ts';
export type { ExecutionHandle } from './execution-handle.ts';
export type {
  ExecutionCreate,
  ExecutionFilter,
  ExecutionListQuery,
  ExecutionSchedule,
  ExecutionStart,
} from './execution-inputs.ts';
export type { Executions, RunOptions, StartOptions } from './executions.ts';
export {
  type AnyStatus,
  can,
  isActive,
  isEnded,
  isKnownStatus,
  isWaiting,
  progressOf,
  type Stated,
  type WithProgress,
  type WithStatus,
} from './guards.ts';
export type { HttpClient } from './http.ts';
export type { ListQuery } from './list.ts';
export type { Listing, Page } from './listing.ts';
export type { Call, Middleware, Next } from './middleware.ts';
export {
  ExecutionCancelledError,
  ExecutionFailedError,
  ExecutionGroupCancelledError,
  ExecutionGroupFailedError,
  type ExecutionGroupResult,
  type MembersByStatus,
  PollingError,
  RunAbortedError,
} from './outcomes.ts';
export type { AnyParameters, ExecutionWith } from './parameters.ts';
export type { ExecutionState } from './poll-executions.ts';
export type { PollOptions } from './poller.ts';
export type { Projection } from './projection.ts';
export type { FilterOf, OneOrMany, SortKey } from './query.ts';
export type { RestoreOptions, RestoreResult } from './restore.ts';
export type { RetryOptions } from './retry.ts';
export type { Fetch } from './transport.ts';
export type { WaitOptions, WatchOptions } from './waiting.ts';
