/** The state document: reads it into a state, or says everything that is wrong with it. */
import { EXECUTION_STATUSES, QUEUE } from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import { ROLES } from '../../../../generated/permissions.ts';
import {
  type DeploymentRow,
  type ExecutionRow,
  type Json,
  type JsonObject,
  VISIBILITIES,
} from '../model/types.ts';
import { patternError } from '../python/pattern.ts';
import { behaviourFaults, behavioursFaults } from '../simulation/behaviour.ts';
import { ExecutionTable } from '../store/execution-store.ts';
import { GroupTable } from '../store/group-store.ts';
import type {
  Blueprint,
  DeploymentGroup,
  Schedule,
  Settings,
  State,
  User,
  Workflow,
} from '../store/state.ts';
import { TenantRows } from '../store/tenant-rows.ts';
import { Entry, FaultList, StateFaults } from './state-decoder.ts';

export { type Fault, StateFaults } from './state-decoder.ts';

/** One JSON object holds all that a manager holds; keys that the sandbox does not know stay as they are. */
export type StateDocument = JsonObject;

const LISTS = [
  'tenants',
  'users',
  'blueprints',
  'deployments',
  'deployment_groups',
  'executions',
  'execution_groups',
  'execution_schedules',
] as const;
type List = (typeof LISTS)[number];

/** When a state file was saved: about the file, not about what the manager holds. */
const SAVED_AT = 'saved_at';

/** What an answer shows of an execution besides what is stored; in a document it says nothing. */
const DERIVED = [
  'status_display',
  'deployment_display_name',
  'tenant_name',
  'resource_availability',
  'private_resource',
  'parameters_p',
];

/** A missing list is empty, a missing setting has its default. Throws StateFaults. */
export function readState(document: unknown): State {
  return new Reading(document).state();
}

class Reading {
  readonly #faults = new FaultList();
  readonly #document: Entry;
  #tenants: ReadonlySet<string> = new Set();

  constructor(document: unknown) {
    this.#document = new Entry(document, '', this.#faults);
  }

  state(): State {
    const { extra, ...state } = this.#read();
    if (this.#faults.faults.length > 0) throw new StateFaults(this.#faults.faults);
    return { ...state, extra };
  }

  #read(): State {
    this.#tenants = this.#readTenants();
    const users = this.#readUsers();
    const uploads: { entry: Entry; row: Blueprint }[] = [];
    const blueprints = this.#readRows('blueprints', (entry) => {
      const row = this.#blueprint(entry);
      uploads.push({ entry, row });
      return row;
    });
    const pointers: { entry: Entry; row: DeploymentRow }[] = [];
    const deployments = this.#readRows('deployments', (entry) => {
      const row = this.#deployment(entry, blueprints);
      pointers.push({ entry, row });
      return row;
    });
    const deploymentGroups = this.#readRows('deployment_groups', (entry) =>
      this.#deploymentGroup(entry, deployments),
    );
    const executions = new ExecutionTable();
    for (const entry of this.#entries('executions')) this.#execution(entry, executions, deployments);
    for (const { entry, row } of pointers) {
      row.create_execution = this.#pointer(entry, 'create_execution', row, executions);
      row.latest_execution = this.#pointer(entry, 'latest_execution', row, executions);
    }
    for (const { entry, row } of uploads) row.upload_execution = this.#upload(entry, row, executions);
    const groups = new GroupTable();
    for (const entry of this.#entries('execution_groups')) {
      this.#executionGroup(entry, groups, executions, deploymentGroups);
    }
    const schedules = new Set(
      Array.from(this.#entries('execution_schedules'), (entry) => this.#schedule(entry, deployments)),
    );
    const settings = this.#settings();
    const extra = this.#document.rest([...LISTS, 'settings', SAVED_AT]);
    return {
      tenants: this.#tenants,
      users,
      blueprints,
      deployments,
      deploymentGroups,
      executions,
      groups,
      schedules,
      settings,
      extra,
    };
  }

  #entries(list: List): Iterable<Entry> {
    return this.#document.entries(list);
  }

  #readTenants(): Set<string> {
    const names = new Set<string>();
    this.#document.texts('tenants').forEach((name, index) => {
      if (names.has(name))
        this.#document.fault(`tenants/${index}`, `must be unique, ${name} is there before`);
      names.add(name);
    });
    return names;
  }

  #readUsers(): User[] {
    const names = new Set<string>();
    return Array.from(this.#entries('users'), (entry) => {
      const username = entry.text('username');
      if (names.has(username.toLowerCase()))
        entry.fault('username', `must be unique, ${username} is there before`);
      names.add(username.toLowerCase());
      const tenants = entry.object('tenants', {});
      for (const [name, role] of Object.entries(tenants)) {
        if (!this.#tenants.has(name)) entry.fault(`tenants/${name}`, 'must be one of the tenants');
        if (!(ROLES as readonly Json[]).includes(role))
          entry.fault(`tenants/${name}`, `must be one of ${ROLES.join(', ')}`);
      }
      return {
        username,
        password: entry.text('password', ''),
        system_role: entry.oneOf('system_role', ROLES, 'default'),
        bootstrap: entry.boolean('bootstrap', false),
        active: entry.boolean('active', true),
        tenants: tenants as User['tenants'],
        tokens: entry.texts('tokens'),
        extra: entry.rest([
          'username',
          'password',
          'system_role',
          'bootstrap',
          'active',
          'tenants',
          'tokens',
        ]),
      };
    });
  }

  #blueprint(entry: Entry): Blueprint {
    const workflows = entry.object('workflows', {});
    for (const name of Object.keys(workflows)) this.#checkWorkflow(entry.member('workflows').member(name));
    return {
      ...this.#identity(entry),
      workflows: workflows as Readonly<Record<string, Workflow>>,
      upload_execution: null,
      extra: entry.rest(['id', 'tenant', 'workflows', 'upload_execution']),
    };
  }

  #checkWorkflow(workflow: Entry): void {
    workflow.boolean('is_cascading', false);
    workflow.boolean('is_available', true);
    const { behaviour } = workflow.value;
    if (behaviour !== undefined) this.#faults.add(...behaviourFaults(behaviour, `${workflow.at}/behaviour`));
    for (const name of Object.keys(workflow.object('parameters', {}))) {
      const parameter = workflow.member('parameters').member(name);
      parameter.text('type', '');
      parameter.text('item_type', '');
      parameter.boolean('required', true);
      for (const constraint of parameter.entries('constraints')) this.#checkPattern(constraint);
    }
  }

  #checkPattern(constraint: Entry): void {
    const { pattern } = constraint.value;
    if (pattern === undefined) return;
    const reason = patternError(constraint.text('pattern', ''));
    if (reason === null) return;
    constraint.fault(
      'pattern',
      `must be a regular expression without look-around and back references: ${reason}`,
    );
  }

  #deployment(entry: Entry, blueprints: TenantRows<Blueprint>): DeploymentRow {
    const identity = this.#identity(entry);
    const blueprintId = entry.text('blueprint_id');
    if (blueprintId !== '' && blueprints.withId(blueprintId).length === 0) {
      entry.fault('blueprint_id', `must be the id of a blueprint, there is no ${blueprintId}`);
    }
    const { behaviours } = entry.value;
    if (behaviours !== undefined) this.#faults.add(...behavioursFaults(behaviours, `${entry.at}/behaviours`));
    return {
      ...identity,
      blueprint_id: blueprintId,
      display_name: entry.text('display_name', identity.id),
      visibility: entry.oneOf('visibility', VISIBILITIES, 'tenant'),
      created_by: entry.text('created_by'),
      create_execution: null,
      latest_execution: null,
      extra: entry.rest([
        'id',
        'tenant',
        'blueprint_id',
        'display_name',
        'visibility',
        'created_by',
        'create_execution',
        'latest_execution',
      ]),
    };
  }

  #deploymentGroup(entry: Entry, deployments: TenantRows<DeploymentRow>): DeploymentGroup {
    const identity = this.#identity(entry);
    const ids = entry.texts('deployment_ids');
    ids.forEach((id, index) => {
      // One of another tenant has come in as the target of an execution group.
      if (deployments.withId(id).length === 0)
        entry.fault(`deployment_ids/${index}`, `must be the id of a deployment, there is no ${id}`);
    });
    return {
      ...identity,
      visibility: entry.oneOf('visibility', VISIBILITIES, 'tenant'),
      created_by: entry.text('created_by'),
      deployments: new Set(ids),
      extra: entry.rest(['id', 'tenant', 'visibility', 'created_by', 'deployment_ids']),
    };
  }

  #execution(entry: Entry, executions: ExecutionTable, deployments: TenantRows<DeploymentRow>): void {
    const identity = this.#identity(entry);
    if (this.#isTaken(entry, executions.find(identity.tenant, identity.id))) return;
    const deployment = this.#deploymentOf(entry, identity.tenant, deployments);
    executions.insert({
      ...identity,
      deployment,
      workflow_id: entry.text('workflow_id'),
      status: entry.nullable('status', () =>
        entry.oneOf('status', EXECUTION_STATUSES),
      ) as ExecutionStatus | null,
      created_by: entry.text('created_by'),
      created_at: entry.time('created_at') ?? 0,
      started_at: entry.time('started_at', null),
      ended_at: entry.time('ended_at', null),
      scheduled_for: entry.time('scheduled_for', null),
      visibility: entry.oneOf('visibility', VISIBILITIES, deployment?.visibility ?? 'tenant'),
      error: entry.nullable('error', () => entry.text('error'), null),
      is_system_workflow: entry.boolean('is_system_workflow', false),
      parameters: entry.nullable('parameters', () => entry.object('parameters', {}), {}),
      is_dry_run: entry.boolean('is_dry_run', false),
      resume: entry.boolean('resume', false),
      total_operations: entry.nullable('total_operations', () => entry.count('total_operations'), null),
      finished_operations: entry.nullable(
        'finished_operations',
        () => entry.count('finished_operations'),
        null,
      ),
      allow_custom_parameters: entry.boolean('allow_custom_parameters', false),
      blueprint_id: entry.nullable(
        'blueprint_id',
        () => entry.text('blueprint_id'),
        deployment?.blueprint_id ?? null,
      ),
      token: entry.nullable('token', () => entry.text('token'), null),
      wait_after_fail: (entry.value.wait_after_fail as Json | undefined) ?? 600,
      extra: entry.rest(EXECUTION_KEYS),
    });
  }

  #deploymentOf(entry: Entry, tenant: string, deployments: TenantRows<DeploymentRow>): DeploymentRow | null {
    const id = entry.nullable('deployment_id', () => entry.text('deployment_id'), null);
    if (id === null) return null;
    const deployment = deployments.find(tenant, id);
    if (!deployment)
      entry.fault('deployment_id', `must be the id of a deployment of ${tenant}, there is no ${id}`);
    return deployment ?? null;
  }

  #pointer(
    entry: Entry,
    key: string,
    deployment: DeploymentRow,
    executions: ExecutionTable,
  ): ExecutionRow | null {
    const id = entry.nullable(key, () => entry.text(key), null);
    if (id === null) return null;
    const execution = executions.find(deployment.tenant, id);
    if (execution?.deployment === deployment) return execution;
    entry.fault(key, `must be the id of an execution of this deployment, ${id} is none`);
    return null;
  }

  #upload(entry: Entry, { tenant }: Blueprint, executions: ExecutionTable): ExecutionRow | null {
    const id = entry.nullable('upload_execution', () => entry.text('upload_execution'), null);
    if (id === null) return null;
    const execution = executions.find(tenant, id) ?? executions.withId(id)[0];
    if (execution === undefined)
      entry.fault('upload_execution', `must be the id of an execution, there is no ${id}`);
    return execution ?? null;
  }

  #executionGroup(
    entry: Entry,
    groups: GroupTable,
    executions: ExecutionTable,
    deploymentGroups: TenantRows<DeploymentGroup>,
  ): void {
    const identity = this.#identity(entry);
    if (this.#isTaken(entry, groups.find(identity.tenant, identity.id))) return;
    const target = (key: string): string | null => {
      const id = entry.nullable(key, () => entry.text(key), null);
      if (id !== null && deploymentGroups.withId(id).length === 0) {
        entry.fault(key, `must be the id of a deployment group, there is no ${id}`);
      }
      return id;
    };
    const group = groups.insert({
      ...identity,
      deployment_group_id: target('deployment_group_id'),
      workflow_id: entry.text('workflow_id'),
      concurrency: entry.count('concurrency', QUEUE.defaultConcurrency),
      created_by: entry.text('created_by'),
      created_at: entry.time('created_at') ?? 0,
      visibility: entry.oneOf('visibility', VISIBILITIES, 'tenant'),
      success_group_id: target('success_group_id'),
      failure_group_id: target('failure_group_id'),
      extra: entry.rest(GROUP_KEYS),
    });
    entry.texts('execution_ids').forEach((id, index) => {
      const execution = executions.find(identity.tenant, id) ?? executions.withId(id)[0];
      if (execution) executions.link(group, execution);
      else entry.fault(`execution_ids/${index}`, `must be the id of an execution, there is no ${id}`);
    });
  }

  #schedule(entry: Entry, deployments: TenantRows<DeploymentRow>): Schedule {
    const identity = this.#identity(entry);
    this.#deploymentOf(entry, identity.tenant, deployments);
    return {
      ...identity,
      deployment_id: entry.text('deployment_id'),
      workflow_id: entry.text('workflow_id'),
      parameters: (entry.value.parameters as Json | undefined) ?? null,
      next_occurrence: entry.time('next_occurrence', null),
      execution_arguments: entry.object('execution_arguments', {}),
      extra: entry.rest([
        'id',
        'tenant',
        'deployment_id',
        'workflow_id',
        'parameters',
        'next_occurrence',
        'execution_arguments',
      ]),
    };
  }

  #settings(): Settings {
    const entry = this.#document.member('settings');
    const { behaviours } = entry.value;
    if (behaviours !== undefined) this.#faults.add(...behavioursFaults(behaviours, '/settings/behaviours'));
    return {
      runner: entry.value.runner === undefined ? null : entry.oneOf('runner', ['auto', 'manual'] as const),
      default_page_size: entry.count('default_page_size', 1000),
      max_concurrent_workflows: entry.count('max_concurrent_workflows', QUEUE.maxConcurrentWorkflows),
      maintenance: entry.oneOf(
        'maintenance',
        ['deactivated', 'activating', 'activated'] as const,
        'deactivated',
      ),
      extra: entry.rest(['runner', 'default_page_size', 'max_concurrent_workflows', 'maintenance']),
    };
  }

  #readRows<Row extends { readonly id: string; readonly tenant: string }>(
    list: List,
    read: (entry: Entry) => Row,
  ): TenantRows<Row> {
    const rows = new TenantRows<Row>();
    for (const entry of this.#entries(list)) {
      const row = read(entry);
      if (!this.#isTaken(entry, rows.find(row.tenant, row.id))) rows.add(row);
    }
    return rows;
  }

  #identity(entry: Entry): { id: string; tenant: string } {
    const id = entry.text('id');
    const tenant = entry.text('tenant');
    if (tenant !== '' && !this.#tenants.has(tenant)) {
      entry.fault('tenant', `must be one of the tenants, there is no ${tenant}`);
    }
    return { id, tenant };
  }

  #isTaken(entry: Entry, other: { readonly id: string; readonly tenant: string } | undefined): boolean {
    if (other) entry.fault('id', `must be unique in ${other.tenant}, ${other.id} is there before`);
    return other !== undefined;
  }
}

const EXECUTION_KEYS: ReadonlySet<string> = new Set([
  'id',
  'tenant',
  'deployment_id',
  'workflow_id',
  'status',
  'created_by',
  'created_at',
  'started_at',
  'ended_at',
  'scheduled_for',
  'visibility',
  'error',
  'is_system_workflow',
  'parameters',
  'is_dry_run',
  'resume',
  'total_operations',
  'finished_operations',
  'allow_custom_parameters',
  'blueprint_id',
  'token',
  'wait_after_fail',
  ...DERIVED,
]);

const GROUP_KEYS: readonly string[] = [
  'id',
  'tenant',
  'deployment_group_id',
  'workflow_id',
  'concurrency',
  'created_by',
  'created_at',
  'visibility',
  'success_group_id',
  'failure_group_id',
  'execution_ids',
  'status',
  'tenant_name',
  'resource_availability',
  'private_resource',
];
