/** The rows of the model, and how they stand in a state document. */
import type { Parameters } from './parameters.ts';
import type { Status } from './rules.ts';

/** Microseconds since 1970. */
export type Time = number;

export interface Deployment {
  id: string;
  tenant: string;
  blueprint: string;
  visibility: string;
  creation: string | null;
  latest: string | null;
}

export interface Execution {
  id: string;
  tenant: string;
  deployment: Deployment | null;
  workflow: string;
  status: Status;
  error: string | null;
  created: Time;
  started: Time | null;
  ended: Time | null;
  isSystem: boolean;
  isDryRun: boolean;
  resumed: boolean;
  takesAny: boolean;
  parameters: Parameters | null;
  creator: string;
  visibility: string;
  operations: readonly [total: number, finished: number];
}

export interface Group {
  id: string;
  tenant: string;
  deploymentGroup: string;
  workflow: string;
  concurrency: number;
  creator: string;
  created: Time;
  visibility: string;
  members: Execution[];
  success: string | null;
  failure: string | null;
}

/** A row of a list in the state document. */
export type Row = Readonly<Record<string, unknown>>;

export interface Snapshot {
  readonly deployments: readonly Row[];
  readonly deployment_groups: readonly Row[];
  readonly executions: readonly Row[];
  readonly execution_groups: readonly Row[];
  readonly execution_schedules: readonly Row[];
}

export function parseDeployment(row: Row): Deployment {
  return {
    id: row.id as string,
    tenant: row.tenant as string,
    blueprint: row.blueprint_id as string,
    visibility: row.visibility as string,
    creation: row.create_execution as string | null,
    latest: row.latest_execution as string | null,
  };
}

export function parseExecution(row: Row, deployments: readonly Deployment[]): Execution {
  const deployment =
    deployments.find(({ id, tenant }) => id === row.deployment_id && tenant === row.tenant) ?? null;
  return {
    id: row.id as string,
    tenant: row.tenant as string,
    deployment,
    workflow: row.workflow_id as string,
    status: row.status as Status,
    error: (row.error as string | undefined) ?? null,
    created: parseTime(row.created_at) ?? 0,
    started: parseTime(row.started_at),
    ended: parseTime(row.ended_at),
    isSystem: row.is_system_workflow === true,
    isDryRun: row.is_dry_run === true,
    resumed: row.resume === true,
    takesAny: row.allow_custom_parameters === true,
    parameters: row.parameters as Parameters | null,
    creator: row.created_by as string,
    visibility: (row.visibility as string | undefined) ?? deployment?.visibility ?? 'tenant',
    operations: [(row.total_operations as number) ?? 0, (row.finished_operations as number) ?? 0],
  };
}

export function parseGroup(row: Row, executions: readonly Execution[]): Group {
  return {
    id: row.id as string,
    tenant: row.tenant as string,
    deploymentGroup: row.deployment_group_id as string,
    workflow: row.workflow_id as string,
    concurrency: row.concurrency as number,
    creator: row.created_by as string,
    created: parseTime(row.created_at) ?? 0,
    visibility: row.visibility as string,
    members: (row.execution_ids as string[]).flatMap((id) => executions.find((it) => it.id === id) ?? []),
    success: row.success_group_id as string | null,
    failure: row.failure_group_id as string | null,
  };
}

/** With all their decimals, of which there are three or six. */
export function parseTime(text: unknown): Time | null {
  if (typeof text !== 'string') return null;
  const rest = text.length > 24 ? Number(text.slice(23, 26)) : 0;
  return Date.parse(`${text.slice(0, 23)}Z`) * 1000 + rest;
}

/** As a response shows it. */
export function formatTime(time: Time | null): string | null {
  return time === null ? null : new Date(Math.floor(time / 1000)).toISOString();
}

/** Errors that the sandbox words are compared without the reason. */
export function withoutReason(error: unknown): unknown {
  return typeof error === 'string' && error.startsWith('The execution could not be started')
    ? error.split(':')[0]
    : error;
}
