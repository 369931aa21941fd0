/** Rows of the resources around executions, made of the state. */
import { ACTIVE_STATUSES } from '../../../../generated/lifecycle.ts';
import type {
  Blueprint as BlueprintRow,
  ClusterNode,
  Deployment,
  DeploymentGroup as DeploymentGroupRow,
  Event,
  Maintenance,
  Manager as ManagerRow,
  Tenant,
  Token,
} from '../../../../generated/neighbours.ts';
import type { Manager } from '../../engine/manager.ts';
import type { DeploymentRow, ExecutionRow, Micros } from '../../engine/model/types.ts';
import { formatTime } from '../../engine/python/time.ts';
import type { Blueprint, DeploymentGroup, User } from '../../engine/store/state.ts';

const HOST = '127.0.0.1';
const NODE = { id: 0, hostname: 'sandbox', networks: { default: HOST } };

export function managerRow({ clock, release: { version } }: Manager): ManagerRow {
  const address = { private_ip: HOST, public_ip: HOST };
  const system = { version, edition: 'community', distribution: 'debian', distro_release: 'bookworm' };
  return { ...NODE, ...address, ...system, last_seen: formatTime(clock.now()) };
}

/** A broker or a database node: with the address of the only manager, the command line takes all three for one machine. */
export function clusterNodeRow(port: number): ClusterNode {
  const { hostname: name, ...node } = NODE;
  return { ...node, name, host: HOST, port, is_external: false };
}

export function maintenance({ settings: { maintenance: status }, executions }: Manager): Maintenance {
  const active = status === 'activating' ? [...executions.runQueue.active] : undefined;
  return {
    status,
    activation_requested_at: '',
    activated_at: '',
    requested_by: '',
    remaining_executions: active?.map(remainingExecution) ?? null,
  };
}

function remainingExecution({ id, deployment, workflow_id, status }: ExecutionRow) {
  return { id, deployment_id: deployment?.id ?? null, workflow_id, status: String(status) };
}

export function tenantRow({ users }: Manager, name: string): Tenant {
  return { name, users: users.filter(({ tenants }) => Object.hasOwn(tenants, name)).length, groups: 0 };
}

/** `<prefix>-<id>-<secret>` */
export function tokenRow({ username, system_role: role }: User, token: string): Token {
  // Of a text of another form, no part is known to be public.
  const [, prefix, id] = /^([^-]*)-([^-]*)-/.exec(token) ?? [];
  const unused = { description: null, expiration_date: null, last_used: null };
  const value = id === undefined ? '********' : `${prefix}-${id}-********`;
  return { id: id ?? 'token', username, value, role, ...unused };
}

const SUMMARIES: Readonly<Record<string, Deployment['latest_execution_status']>> = {
  terminated: 'completed',
  failed: 'failed',
  cancelled: 'cancelled',
  queued: 'in_progress',
  ...Object.fromEntries(ACTIVE_STATUSES.map((status) => [status, 'in_progress'])),
};

const UNKNOWN = { labels: [], description: null };

export function deploymentRow(manager: Manager, row: DeploymentRow): Deployment {
  const { id, tenant, display_name, blueprint_id, visibility, created_by } = row;
  const { create_execution: create, latest_execution: latest } = row;
  const blueprint =
    manager.blueprints.find(tenant, blueprint_id) ?? manager.blueprints.withId(blueprint_id)[0];
  const groups = [...manager.deploymentGroups].filter(
    (group) => group.tenant === tenant && group.deployments.has(id),
  );
  return {
    id,
    display_name,
    blueprint_id,
    visibility,
    tenant_name: tenant,
    created_by,
    created_at: timeOf(create?.created_at),
    workflows: Object.entries(blueprint?.workflows ?? {}).map(([name, workflow]) => ({
      name,
      parameters: workflow.parameters ?? {},
      is_available: workflow.is_available ?? true,
      is_cascading: workflow.is_cascading ?? false,
    })),
    deployment_groups: groups.map((group) => group.id),
    create_execution: create?.id ?? null,
    latest_execution: latest?.id ?? null,
    latest_execution_status: SUMMARIES[latest?.status ?? ''] ?? null,
    inputs: {},
    outputs: {},
    capabilities: {},
    site_name: null,
    ...UNKNOWN,
  };
}

export function deploymentGroupRow(group: DeploymentGroup): DeploymentGroupRow {
  const { id, visibility, tenant: tenant_name, created_by, deployments } = group;
  const own = { id, visibility, tenant_name, created_by, deployment_ids: [...deployments] };
  return { ...own, default_blueprint_id: null, ...UNKNOWN };
}

export function blueprintRow({ id, tenant, workflows, upload_execution: upload }: Blueprint): BlueprintRow {
  const uploaded = timeOf(upload?.created_at);
  return {
    id,
    visibility: upload?.visibility ?? 'tenant',
    tenant_name: tenant,
    created_by: upload?.created_by ?? null,
    created_at: uploaded,
    updated_at: uploaded,
    main_file_name: 'blueprint.yaml',
    state: 'uploaded',
    error: null,
    plan: { workflows },
    ...UNKNOWN,
  };
}

const OUTCOMES: Readonly<Record<string, readonly [type: Event['event_type'], text: string] | undefined>> = {
  terminated: ['workflow_succeeded', 'has succeeded'],
  failed: ['workflow_failed', 'has failed'],
  cancelled: ['workflow_cancelled', 'was cancelled'],
};

/** Its start, and its end. */
export function eventsOf(row: ExecutionRow): Event[] {
  const { started_at: started, ended_at: ended } = row;
  const outcome = OUTCOMES[row.status ?? ''];
  return [
    ...(started === null ? [] : [eventOf(row, 'workflow_started', 'has started', started)]),
    ...(outcome === undefined || ended === null ? [] : [eventOf(row, ...outcome, ended)]),
  ];
}

function eventOf(row: ExecutionRow, event_type: Event['event_type'], text: string, at: Micros): Event {
  const { id, workflow_id, blueprint_id, deployment, error } = row;
  const reason = event_type === 'workflow_failed' && error ? `: ${error}` : '.';
  return {
    type: 'cloudify_event',
    event_type,
    timestamp: formatTime(at),
    reported_timestamp: formatTime(at),
    message: `The workflow ${workflow_id} ${text}${reason}`,
    message_code: null,
    error_causes: null,
    blueprint_id,
    deployment_id: deployment?.id ?? null,
    deployment_display_name: deployment?.display_name ?? null,
    execution_id: id,
    workflow_id,
    node_id: null,
    node_name: null,
    node_instance_id: null,
    operation: null,
    source_id: null,
    target_id: null,
    logger: null,
    level: null,
  };
}

function timeOf(time: Micros | undefined): string | null {
  return time === undefined ? null : formatTime(time);
}
