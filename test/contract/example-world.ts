// Reads spec/world.yaml and the named examples, and renders the world's rows as the manager returns them.
// It promises nothing beyond the two files it reads: what the examples owe to the world is in example-world.test.ts.
// The rendering is written out here by hand so that it can contradict both the examples and the schemas.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export interface Workflow {
  parameters: Record<string, { type?: string; default?: Json }>;
  is_available?: boolean;
}

export interface Deployment {
  id: string;
  tenant: string;
  blueprint_id: string;
  display_name: string;
  visibility: string;
  created_by: string;
  create_execution: string;
  latest_execution: string;
}

export interface StoredExecution {
  id: string;
  tenant: string;
  deployment_id?: string;
  workflow_id: string;
  status: string;
  visibility?: string;
  error?: string;
  parameters?: JsonObject;
  is_system_workflow?: boolean;
  is_dry_run?: boolean;
  allow_custom_parameters?: boolean;
  total_operations?: number;
  finished_operations?: number;
  created_by: string;
  created_at: string;
  started_at?: string;
  ended_at?: string;
}

export interface StoredGroup {
  id: string;
  tenant: string;
  visibility: string;
  deployment_group_id: string;
  workflow_id: string;
  concurrency: number;
  created_by: string;
  created_at: string;
  execution_ids: string[];
  success_group_id: string | null;
  failure_group_id: string | null;
}

export interface World {
  tenants: string[];
  users: { username: string; tenants: Record<string, string> }[];
  blueprints: { id: string; tenant: string; workflows: Record<string, Workflow> }[];
  deployments: Deployment[];
  deployment_groups: { id: string; tenant: string; created_by: string; deployment_ids: string[] }[];
  executions: StoredExecution[];
  execution_groups: StoredGroup[];
  execution_schedules: { id: string; tenant: string; deployment_id: string; workflow_id: string }[];
  settings: { default_page_size: number };
}

export interface Example {
  summary: string;
  description?: string;
  value: Json;
}

const SPEC = new URL('../../spec/', import.meta.url);
const EXAMPLES = new URL('components/examples/', SPEC);

const readYaml = (file: URL): unknown => parse(readFileSync(file, 'utf8'));

export const world = readYaml(new URL('world.yaml', SPEC)) as World;

export const errorCatalogue = readYaml(new URL('errors.yaml', SPEC)) as Record<string, { status: number }>;

/** Every named example, by its file name without `.yaml`. */
export const examples: ReadonlyMap<string, Example> = new Map(
  readdirSync(EXAMPLES)
    .sort()
    .map((file) => [file.replace(/\.yaml$/, ''), readYaml(new URL(file, EXAMPLES)) as Example]),
);

export const ENDED = ['terminated', 'failed', 'cancelled'];
export const WAITING = ['queued', 'scheduled'];
export const ACTIVE = ['pending', 'started', 'cancelling', 'force_cancelling', 'kill_cancelling'];
export const STATUSES = [...ENDED, ...WAITING, ...ACTIVE];

export function byId<T extends { id: string }>(rows: readonly T[], id: string | null | undefined): T {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`${id} is not among ${rows.map((candidate) => candidate.id).join(', ')}`);
  return row;
}

export const workflowsOf = (deploymentId: string): Record<string, Workflow> =>
  byId(world.blueprints, byId(world.deployments, deploymentId).blueprint_id).workflows;

/** What keeps the manager from starting something else on the deployment. */
export const busyWith = (deploymentId: string): StoredExecution[] =>
  world.executions.filter(
    (row) => row.deployment_id === deploymentId && [...ACTIVE, 'queued'].includes(row.status),
  );

export function renderExecution(stored: StoredExecution): JsonObject {
  const deployment = stored.deployment_id ? byId(world.deployments, stored.deployment_id) : null;
  const visibility = stored.visibility ?? deployment?.visibility ?? 'tenant';
  return {
    created_at: stored.created_at,
    visibility,
    id: stored.id,
    ended_at: stored.ended_at ?? null,
    error: stored.error ?? null,
    is_system_workflow: stored.is_system_workflow ?? false,
    parameters_p: null,
    parameters: stored.parameters ?? {},
    status: stored.status,
    workflow_id: stored.workflow_id,
    started_at: stored.started_at ?? null,
    scheduled_for: null,
    is_dry_run: stored.is_dry_run ?? false,
    resume: false,
    total_operations: stored.total_operations ?? 0,
    finished_operations: stored.finished_operations ?? 0,
    allow_custom_parameters: stored.allow_custom_parameters ?? false,
    blueprint_id: deployment?.blueprint_id ?? null,
    deployment_display_name: deployment?.display_name ?? null,
    deployment_id: deployment?.id ?? null,
    status_display: displayOf(stored.status),
    tenant_name: stored.tenant,
    created_by: stored.created_by,
    resource_availability: visibility,
    private_resource: visibility === 'private',
  };
}

export function renderGroup(stored: StoredGroup, withData: boolean): JsonObject {
  const members = stored.execution_ids.map((id) => byId(world.executions, id).status);
  return {
    created_at: stored.created_at,
    id: stored.id,
    visibility: stored.visibility,
    workflow_id: stored.workflow_id,
    concurrency: stored.concurrency,
    deployment_group_id: stored.deployment_group_id,
    tenant_name: stored.tenant,
    created_by: stored.created_by,
    resource_availability: stored.visibility,
    private_resource: stored.visibility === 'private',
    execution_ids: withData ? stored.execution_ids : null,
    status: withData ? groupStatus(members) : null,
  };
}

export const displayOf = (status: string): string => (status === 'terminated' ? 'completed' : status);

export function groupStatus(members: readonly string[]): string | null {
  const all = (...statuses: string[]): boolean => members.every((status) => statuses.includes(status));
  if (members.length === 0) return null;
  if (all('pending')) return 'pending';
  if (all('pending', ...WAITING)) return 'queued';
  if (all(...ENDED)) return members.includes('failed') ? 'failed' : 'terminated';
  return 'started';
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function asObject(value: Json | undefined): JsonObject {
  if (!isObject(value)) throw new Error(`an object was expected, not ${JSON.stringify(value)}`);
  return value;
}
