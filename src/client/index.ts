// The SDK. One client, one method for each thing a manager can do, and the same types as on the wire.
// A method resolves with the manager's answer or rejects with a typed error; it never guesses and never sends twice.
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
export type { CancelOptions, ResumeOptions } from './actions.ts';
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
export type { Auth } from './auth.ts';
export { CloudifyClient, type CloudifyClientOptions } from './client.ts';
export type { RequestOptions } from './deadline.ts';
export type { ExecutionDeletion, ExecutionDeletionFilter } from './deletion.ts';
export type { DumpOptions } from './dump.ts';
export type { Environment } from './environment.ts';
export { ConnectionError, ProtocolError, TimeoutError } from './errors.ts';
export type { ExecutionDump } from './execution-dump.ts';
export type { ExecutionGroupDump } from './execution-group-dump.ts';
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
export type { ExecutionGroups } from './execution-groups.ts';
export type {
  ExecutionCreate,
  ExecutionFilter,
  ExecutionListQuery,
  ExecutionSchedule,
  ExecutionStart,
} from './execution-inputs.ts';
export type { Executions } from './executions.ts';
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
export type { Projection } from './projection.ts';
export type { FilterOf, OneOrMany, SortKey } from './query.ts';
export type { RestoreOptions, RestoreResult } from './restore.ts';
export type { Fetch } from './transport.ts';
