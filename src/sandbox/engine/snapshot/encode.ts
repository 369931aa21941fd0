/** Encodes a state as a state document. */

import type { ExecutionRow, GroupRow, Json, JsonObject, Micros, RunnerMode } from '../model/types.ts';
import { formatTimestamp } from '../python/time.ts';
import type { State } from '../store/state.ts';

export function snapshotOf(state: State, runner: RunnerMode): JsonObject {
  return {
    ...documentHead(state, runner),
    executions: Array.from(state.executions, executionRecord),
    // The caller may change the document.
    execution_groups: Array.from(state.groups, (group) => ({
      ...groupRecord(group),
      execution_ids: [...group.members.ids],
    })),
  };
}

/** The document with an empty list of executions, which are written one by one. */
export function documentHead(state: State, runner: RunnerMode): JsonObject {
  return {
    ...state.extra,
    tenants: [...state.tenants],
    users: state.users.map(({ extra, ...user }) => ({ ...user, ...extra })),
    blueprints: Array.from(state.blueprints, ({ extra, upload_execution: upload, ...blueprint }) => ({
      ...blueprint,
      ...(upload && { upload_execution: upload.id }),
      ...extra,
    })),
    deployments: Array.from(
      state.deployments,
      ({ extra, create_execution, latest_execution, ...deployment }) => ({
        ...deployment,
        create_execution: create_execution?.id ?? null,
        latest_execution: latest_execution?.id ?? null,
        ...extra,
      }),
    ),
    deployment_groups: Array.from(state.deploymentGroups, ({ extra, deployments, ...group }) => ({
      ...group,
      deployment_ids: [...deployments],
      ...extra,
    })),
    executions: [],
    execution_groups: Array.from(state.groups, groupRecord),
    execution_schedules: Array.from(state.schedules, ({ extra, next_occurrence, ...schedule }) => ({
      ...schedule,
      next_occurrence: timeRecord(next_occurrence),
      ...extra,
    })),
    settings: settingsRecord(state, runner),
  };
}

/** Default values are omitted. */
export function executionRecord(row: ExecutionRow): JsonObject {
  const { deployment } = row;
  const record: Record<string, Json> = {
    id: row.id,
    tenant: row.tenant,
    deployment_id: deployment?.id ?? null,
    workflow_id: row.workflow_id,
    status: row.status,
    parameters: row.parameters,
    // Also if it is the deployment's, whose visibility may change later.
    visibility: row.visibility,
    created_by: row.created_by,
    created_at: formatTimestamp(row.created_at),
  };
  if (row.started_at !== null) record.started_at = formatTimestamp(row.started_at);
  if (row.ended_at !== null) record.ended_at = formatTimestamp(row.ended_at);
  if (row.scheduled_for !== null) record.scheduled_for = formatTimestamp(row.scheduled_for);
  if (row.error !== null) record.error = row.error;
  if (row.is_system_workflow) record.is_system_workflow = true;
  if (row.is_dry_run) record.is_dry_run = true;
  if (row.resume) record.resume = true;
  if (row.total_operations !== null) record.total_operations = row.total_operations;
  if (row.finished_operations !== null) record.finished_operations = row.finished_operations;
  if (row.allow_custom_parameters) record.allow_custom_parameters = true;
  if (row.blueprint_id !== (deployment?.blueprint_id ?? null)) record.blueprint_id = row.blueprint_id;
  if (row.token !== null) record.token = row.token;
  if (row.wait_after_fail !== 600) record.wait_after_fail = row.wait_after_fail;
  return { ...record, ...row.extra };
}

function groupRecord({ extra, members, sequence: _, created_at, ...group }: GroupRow): JsonObject {
  return { ...group, created_at: formatTimestamp(created_at), execution_ids: members.ids, ...extra };
}

function settingsRecord({ settings }: State, runner: RunnerMode): JsonObject {
  const { extra, ...known } = settings;
  return { ...known, runner, ...extra };
}

function timeRecord(time: Micros | null): string | null {
  return time === null ? null : formatTimestamp(time);
}
