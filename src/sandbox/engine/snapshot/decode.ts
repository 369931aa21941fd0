/** Decodes the state document, or reports everything that is wrong with it. */

import { type StateDocument as GeneratedDocument, STATE_KEYS } from '../../../../generated/control-plane.ts';
import { EXECUTION_STATUSES, QUEUE } from '../../../../generated/lifecycle.ts';
import { ROLES } from '../../../../generated/permissions.ts';
import {
  type DeploymentRow,
  type ExecutionRow,
  type GroupRow,
  type Json,
  VISIBILITIES,
} from '../model/types.ts';
import { patternError } from '../python/pattern.ts';
import { ExecutionStore } from '../store/execution-store.ts';
import { GroupStore } from '../store/group-store.ts';
import { getOrCreate } from '../store/partition-index.ts';
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
import { ObjectReader, objectKeys } from './object-reader.ts';
import { behaviourIssues, behavioursIssues } from './validate-behaviours.ts';
import { IssueList, StateValidationError } from './validation-error.ts';

/** All data of a manager as one JSON object, which `state.schema.json` describes. */
export interface StateDocument extends GeneratedDocument {}

/** The document that the sandbox writes: it has all lists and settings. */
export interface StateSnapshot extends Required<Omit<StateDocument, '$schema' | 'saved_at' | 'secrets'>> {}

const { StateDocument: DOCUMENT, ...ROWS } = STATE_KEYS;

/** Of these, the engine reads some from the rest, when it needs them. */
const KEYS = {
  document: objectKeys(DOCUMENT, ['$schema', 'secrets']),
  settings: objectKeys(ROWS.StateSettings, ['behaviours']),
  user: objectKeys(ROWS.StateUser),
  blueprint: objectKeys(ROWS.StateBlueprint),
  workflow: objectKeys(ROWS.Workflow),
  workflowParameter: objectKeys(ROWS.WorkflowParameter),
  deployment: objectKeys(ROWS.StateDeployment, ['behaviours', 'inputs']),
  deploymentGroup: objectKeys(ROWS.StateDeploymentGroup),
  execution: objectKeys(ROWS.StateExecution),
  executionGroup: objectKeys(ROWS.StateExecutionGroup),
  schedule: objectKeys(ROWS.StateSchedule, ['created_by', 'enabled', 'slip']),
};

/**
 * A missing list is empty, a missing setting has its default.
 * @throws {StateValidationError} with all issues.
 */
export function decodeState(document: unknown): State {
  return new StateDecoder(document).state();
}

class StateDecoder {
  readonly #issues = new IssueList();
  readonly #document: ObjectReader;
  readonly #tenants = new Set<string>();
  readonly #blueprints = new TenantRows<Blueprint>();
  readonly #deployments = new TenantRows<DeploymentRow>();
  readonly #deploymentGroups = new TenantRows<DeploymentGroup>();
  readonly #executions = new ExecutionStore();
  readonly #groups = new GroupStore();
  /** Each text once that many rows have. */
  readonly #texts = new Map<string, string>();
  /** References to executions, which are decoded later. */
  readonly #references: (() => void)[] = [];

  constructor(document: unknown) {
    this.#document = new ObjectReader(document, '', this.#issues);
  }

  state(): State {
    this.#decodeTenants();
    const users = this.#decodeUsers();
    this.#decodeRows('blueprints', this.#blueprints, (reader) => this.#blueprint(reader));
    this.#decodeRows('deployments', this.#deployments, (reader) => this.#deployment(reader));
    this.#decodeRows('deployment_groups', this.#deploymentGroups, (reader) => this.#deploymentGroup(reader));
    for (const reader of this.#document.entries('executions')) this.#decodeExecution(reader);
    for (const resolve of this.#references) resolve();
    for (const reader of this.#document.entries('execution_groups')) this.#decodeExecutionGroup(reader);
    const schedules = Array.from(this.#document.entries('execution_schedules'), (reader) =>
      this.#schedule(reader),
    );
    const settings = this.#settings();
    const extra = this.#document.rest(KEYS.document);
    if (this.#issues.issues.length > 0) throw new StateValidationError(this.#issues.issues);
    this.#executions.buildIndexes();
    return {
      tenants: this.#tenants,
      users,
      blueprints: this.#blueprints,
      deployments: this.#deployments,
      deploymentGroups: this.#deploymentGroups,
      executions: this.#executions,
      groups: this.#groups,
      schedules: new Set(schedules),
      settings,
      extra,
      unknownKeys: this.#issues.unknownKeys,
    };
  }

  #decodeTenants(): void {
    this.#document.texts('tenants').forEach((name, index) => {
      if (this.#tenants.has(name))
        this.#document.report(`tenants/${index}`, `must be unique, ${name} is there before`);
      this.#tenants.add(name);
    });
  }

  #decodeUsers(): User[] {
    const names = new Set<string>();
    return Array.from(this.#document.entries('users'), (reader) => {
      const username = reader.text('username');
      if (names.has(username.toLowerCase()))
        reader.report('username', `must be unique, ${username} is there before`);
      names.add(username.toLowerCase());
      const tenants = reader.object('tenants');
      for (const [name, role] of Object.entries(tenants)) {
        if (!this.#tenants.has(name)) reader.report(`tenants/${name}`, 'must be one of the tenants');
        if (!(ROLES as readonly Json[]).includes(role))
          reader.report(`tenants/${name}`, `must be one of ${ROLES.join(', ')}`);
      }
      return {
        username,
        password: reader.text('password', ''),
        system_role: reader.oneOf('system_role', ROLES, 'default'),
        bootstrap: reader.boolean('bootstrap', false),
        active: reader.boolean('active', true),
        tenants: tenants as User['tenants'],
        tokens: reader.texts('tokens'),
        extra: reader.rest(KEYS.user),
      };
    });
  }

  #blueprint(reader: ObjectReader): Blueprint {
    const workflows = reader.object('workflows');
    for (const name of Object.keys(workflows)) this.#checkWorkflow(reader.member('workflows').member(name));
    const blueprint: Blueprint = {
      ...this.#identity(reader),
      workflows: workflows as Readonly<Record<string, Workflow>>,
      upload_execution: null,
      extra: reader.rest(KEYS.blueprint),
    };
    this.#references.push(() => {
      const id = reader.optionalText('upload_execution');
      blueprint.upload_execution =
        id === null ? null : this.#executionNamed(reader, () => 'upload_execution', blueprint.tenant, id);
    });
    return blueprint;
  }

  #checkWorkflow(workflow: ObjectReader): void {
    workflow.rest(KEYS.workflow);
    workflow.boolean('is_cascading', false);
    workflow.boolean('is_available', true);
    const { behaviour } = workflow.value;
    if (behaviour !== undefined)
      this.#issues.add(...behaviourIssues(behaviour, `${workflow.path}/behaviour`));
    for (const name of Object.keys(workflow.object('parameters'))) {
      const parameter = workflow.member('parameters').member(name);
      parameter.rest(KEYS.workflowParameter);
      parameter.text('type', '');
      parameter.text('item_type', '');
      parameter.boolean('required', true);
      for (const constraint of parameter.entries('constraints')) this.#checkPattern(constraint);
    }
  }

  #checkPattern(constraint: ObjectReader): void {
    if (constraint.value.pattern === undefined) return;
    const reason = patternError(constraint.text('pattern', ''));
    if (reason === null) return;
    constraint.report(
      'pattern',
      `must be a regular expression without look-around and back references: ${reason}`,
    );
  }

  #deployment(reader: ObjectReader): DeploymentRow {
    const identity = this.#identity(reader);
    const blueprintId = reader.text('blueprint_id');
    if (blueprintId !== '' && this.#blueprints.withId(blueprintId).length === 0) {
      reader.report('blueprint_id', `must be the id of a blueprint, there is no ${blueprintId}`);
    }
    const { behaviours } = reader.value;
    if (behaviours !== undefined)
      this.#issues.add(...behavioursIssues(behaviours, `${reader.path}/behaviours`));
    const deployment: DeploymentRow = {
      ...identity,
      blueprint_id: blueprintId,
      display_name: reader.text('display_name', identity.id),
      visibility: reader.oneOf('visibility', VISIBILITIES, 'tenant'),
      created_by: reader.text('created_by'),
      create_execution: null,
      latest_execution: null,
      extra: reader.rest(KEYS.deployment),
    };
    this.#references.push(() => {
      deployment.create_execution = this.#ownExecution(reader, 'create_execution', deployment);
      deployment.latest_execution = this.#ownExecution(reader, 'latest_execution', deployment);
    });
    return deployment;
  }

  #ownExecution(reader: ObjectReader, key: string, deployment: DeploymentRow): ExecutionRow | null {
    const id = reader.optionalText(key);
    if (id === null) return null;
    const execution = this.#executions.find(deployment.tenant, id);
    if (execution?.deployment === deployment) return execution;
    reader.report(key, `must be the id of an execution of this deployment, ${id} is none`);
    return null;
  }

  #deploymentGroup(reader: ObjectReader): DeploymentGroup {
    const ids = reader.texts('deployment_ids');
    ids.forEach((id, index) => {
      // As the target of an execution group a deployment of another tenant may have been added.
      if (this.#deployments.withId(id).length === 0)
        reader.report(`deployment_ids/${index}`, `must be the id of a deployment, there is no ${id}`);
    });
    return {
      ...this.#identity(reader),
      visibility: reader.oneOf('visibility', VISIBILITIES, 'tenant'),
      created_by: reader.text('created_by'),
      deployments: new Set(ids),
      extra: reader.rest(KEYS.deploymentGroup),
    };
  }

  #decodeExecution(reader: ObjectReader): void {
    const { value } = reader;
    const { id, tenant } = this.#identity(reader);
    const deployment = this.#deploymentOf(reader, tenant);
    const isUnique = this.#executions.insertUnindexed({
      id,
      tenant,
      deployment,
      workflow_id: this.#shared(reader.text('workflow_id')),
      status: value.status === null ? null : reader.oneOf('status', EXECUTION_STATUSES),
      created_by: this.#shared(reader.text('created_by')),
      created_at: reader.time('created_at'),
      started_at: reader.optionalTime('started_at'),
      ended_at: reader.optionalTime('ended_at'),
      scheduled_for: reader.optionalTime('scheduled_for'),
      visibility: reader.oneOf('visibility', VISIBILITIES, deployment?.visibility ?? 'tenant'),
      error: reader.optionalText('error'),
      is_system_workflow: reader.boolean('is_system_workflow', false),
      parameters: value.parameters === null ? null : reader.object('parameters'),
      is_dry_run: reader.boolean('is_dry_run', false),
      resume: reader.boolean('resume', false),
      total_operations: reader.optionalCount('total_operations'),
      finished_operations: reader.optionalCount('finished_operations'),
      allow_custom_parameters: reader.boolean('allow_custom_parameters', false),
      blueprint_id:
        value.blueprint_id === undefined
          ? (deployment?.blueprint_id ?? null)
          : reader.optionalText('blueprint_id'),
      token: reader.optionalText('token'),
      wait_after_fail: (value.wait_after_fail as Json | undefined) ?? 600,
      extra: reader.rest(KEYS.execution),
    });
    if (!isUnique) this.#reportDuplicate(reader, { id, tenant });
  }

  #deploymentOf(reader: ObjectReader, tenant: string): DeploymentRow | null {
    const id = reader.optionalText('deployment_id');
    if (id === null) return null;
    const deployment = this.#deployments.find(tenant, id);
    if (!deployment)
      reader.report('deployment_id', `must be the id of a deployment of ${tenant}, there is no ${id}`);
    return deployment ?? null;
  }

  #decodeExecutionGroup(reader: ObjectReader): void {
    const identity = this.#identity(reader);
    if (this.#groups.find(identity.tenant, identity.id)) {
      this.#reportDuplicate(reader, identity);
      return;
    }
    const target = (key: string): string | null => {
      const id = reader.optionalText(key);
      if (id !== null && this.#deploymentGroups.withId(id).length === 0) {
        reader.report(key, `must be the id of a deployment group, there is no ${id}`);
      }
      return id;
    };
    const group: GroupRow = this.#groups.insert({
      ...identity,
      deployment_group_id: target('deployment_group_id'),
      workflow_id: reader.text('workflow_id'),
      concurrency: reader.count('concurrency', QUEUE.defaultConcurrency),
      created_by: reader.text('created_by'),
      created_at: reader.time('created_at'),
      visibility: reader.oneOf('visibility', VISIBILITIES, 'tenant'),
      success_group_id: target('success_group_id'),
      failure_group_id: target('failure_group_id'),
      extra: reader.rest(KEYS.executionGroup),
    });
    reader.texts('execution_ids').forEach((id, index) => {
      const execution = this.#executionNamed(reader, () => `execution_ids/${index}`, identity.tenant, id);
      if (execution) this.#executions.link(group, execution);
    });
  }

  /** Of this tenant, or else of any. */
  #executionNamed(reader: ObjectReader, path: () => string, tenant: string, id: string): ExecutionRow | null {
    const execution = this.#executions.find(tenant, id) ?? this.#executions.withId(id)[0];
    if (execution === undefined) reader.report(path(), `must be the id of an execution, there is no ${id}`);
    return execution ?? null;
  }

  #schedule(reader: ObjectReader): Schedule {
    const identity = this.#identity(reader);
    this.#deploymentOf(reader, identity.tenant);
    return {
      ...identity,
      deployment_id: reader.text('deployment_id'),
      workflow_id: reader.text('workflow_id'),
      parameters: (reader.value.parameters as Json | undefined) ?? null,
      next_occurrence: reader.optionalTime('next_occurrence'),
      execution_arguments: reader.object('execution_arguments'),
      extra: reader.rest(KEYS.schedule),
    };
  }

  #settings(): Settings {
    const reader = this.#document.member('settings');
    const { behaviours, runner } = reader.value;
    if (behaviours !== undefined) this.#issues.add(...behavioursIssues(behaviours, '/settings/behaviours'));
    return {
      runner: (runner ?? null) === null ? null : reader.oneOf('runner', ['auto', 'manual'] as const),
      default_page_size: reader.count('default_page_size', 1000),
      max_concurrent_workflows: reader.count('max_concurrent_workflows', QUEUE.maxConcurrentWorkflows),
      maintenance: reader.oneOf(
        'maintenance',
        ['deactivated', 'activating', 'activated'] as const,
        'deactivated',
      ),
      extra: reader.rest(KEYS.settings),
    };
  }

  #decodeRows<Row extends { readonly id: string; readonly tenant: string }>(
    list: string,
    rows: TenantRows<Row>,
    decode: (reader: ObjectReader) => Row,
  ): void {
    for (const reader of this.#document.entries(list)) {
      const row = decode(reader);
      if (rows.find(row.tenant, row.id)) this.#reportDuplicate(reader, row);
      else rows.add(row);
    }
  }

  #identity(reader: ObjectReader): { id: string; tenant: string } {
    const id = reader.text('id');
    const tenant = this.#shared(reader.text('tenant'));
    if (tenant !== '' && !this.#tenants.has(tenant)) {
      reader.report('tenant', `must be one of the tenants, there is no ${tenant}`);
    }
    return { id, tenant };
  }

  /** JSON has a copy of a text for each row. */
  #shared(text: string): string {
    return getOrCreate(this.#texts, text, () => text);
  }

  #reportDuplicate(
    reader: ObjectReader,
    { id, tenant }: { readonly id: string; readonly tenant: string },
  ): void {
    reader.report('id', `must be unique in ${tenant}, ${id} is there before`);
  }
}
