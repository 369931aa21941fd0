/** A manager in memory: what it holds, and what it needs to act. The rules are functions over it. */

import type { DeploymentRow, ExecutionChanges, ExecutionRow, Micros } from './model/types.ts';
import { blueprintOf } from './parameters/workflows.ts';
import { type DefectMode, Deviation } from './rules/errors.ts';
import type { Caller } from './rules/permissions.ts';
import { startScheduled } from './rules/schedule-start.ts';
import { updateExecution } from './rules/update.ts';
import type { Clock } from './simulation/clock.ts';
import { Outbox } from './simulation/outbox.ts';
import type { Random } from './simulation/random.ts';
import { Tokens } from './simulation/tokens.ts';
import type { Workplace } from './simulation/worker-context.ts';
import { Runner, type RunnerMode } from './simulation/worker-simulator.ts';
import { decodeState, type StateDocument } from './snapshot/decode.ts';
import { documentHead, snapshotOf } from './snapshot/encode.ts';
import type { ExecutionStore } from './store/execution-store.ts';
import type { GroupStore } from './store/group-store.ts';
import type { Blueprint, DeploymentGroup, Schedule, Settings, State, User, Workflow } from './store/state.ts';
import type { TenantRows } from './store/tenant-rows.ts';

export interface ManagerOptions {
  /** A state document; an empty one makes an empty manager. */
  readonly document: unknown;
  readonly clock: Clock;
  readonly random: Random;
  /** For documents whose settings do not say. */
  readonly runner: RunnerMode;
  readonly defects: DefectMode;
}

export class Manager implements Workplace<Schedule> {
  readonly clock: Clock;
  readonly random: Random;
  readonly deviation: Deviation;
  readonly outbox: Outbox;
  readonly runner: Runner<Schedule>;
  readonly tokens: Tokens;
  readonly #runnerMode: RunnerMode;
  #state: State;
  /** Changes beyond those that the tables count. */
  #changes = 0;

  /** Throws StateFaults. */
  constructor({ document, clock, random, runner, defects }: ManagerOptions) {
    this.clock = clock;
    this.random = random;
    this.deviation = new Deviation(defects);
    this.#runnerMode = runner;
    this.#state = decodeState(document);
    this.tokens = new Tokens(this);
    this.runner = new Runner<Schedule>(this, this.#mode());
    this.outbox = new Outbox(
      () => clock.now(),
      (kind, row) => this.runner.receive(kind, row),
    );
    this.#takeOver();
  }

  get tenants(): ReadonlySet<string> {
    return this.#state.tenants;
  }

  get users(): readonly User[] {
    return this.#state.users;
  }

  get blueprints(): TenantRows<Blueprint> {
    return this.#state.blueprints;
  }

  get deployments(): TenantRows<DeploymentRow> {
    return this.#state.deployments;
  }

  get deploymentGroups(): TenantRows<DeploymentGroup> {
    return this.#state.deploymentGroups;
  }

  get executions(): ExecutionStore {
    return this.#state.executions;
  }

  get groups(): GroupStore {
    return this.#state.groups;
  }

  get schedules(): Set<Schedule> {
    return this.#state.schedules;
  }

  get settings(): Settings {
    return this.#state.settings;
  }

  get extra(): State['extra'] {
    return this.#state.extra;
  }

  /** Grows with every change of anything that the state document shows. */
  get revision(): number {
    return this.#changes + this.executions.revision + this.groups.revision;
  }

  /** To be called after a change of what is not in the tables of executions and groups. */
  changed(): void {
    this.#changes += 1;
  }

  /** A user by name, in any case as with the manager's own lookup (`user_handler.py: get_user_from_auth`). */
  userNamed(name: string): User | undefined {
    const wanted = name.toLowerCase();
    return this.users.find(({ username }) => username.toLowerCase() === wanted);
  }

  snapshot(): StateDocument {
    return snapshotOf(this.#state, this.runner.mode);
  }

  /** The snapshot without its executions, so that these can be written one by one. */
  snapshotHead(): StateDocument {
    return documentHead(this.#state, this.runner.mode);
  }

  /** Takes another state in place of everything. Throws StateFaults, and has then changed nothing. */
  replace(document: unknown): void {
    const state = decodeState(document);
    this.#changes = this.revision + 1;
    this.#state = state;
    this.#takeOver();
  }

  /** Changes an execution, and lets the worker that has it in hand know when its status is another. */
  changeExecution(row: ExecutionRow, changes: ExecutionChanges): void {
    const { status } = row;
    this.executions.update(row, changes);
    if (row.status !== status) this.runner.statusChanged(row);
  }

  newExecutionId(): string {
    return this.#unused((id) => this.executions.withId(id).length > 0);
  }

  newGroupId(): string {
    return this.#unused((id) => this.groups.withId(id).length > 0);
  }

  declaredWorkflow({ deployment, workflow_id: workflowId }: ExecutionRow): Workflow | undefined {
    const workflows = deployment ? blueprintOf(this, deployment)?.workflows : undefined;
    return workflows && Object.hasOwn(workflows, workflowId) ? workflows[workflowId] : undefined;
  }

  updateExecution(row: ExecutionRow, update: Parameters<typeof updateExecution>[2]): void {
    updateExecution(this, row, update);
  }

  startScheduled(schedule: Schedule): void {
    startScheduled(this, schedule);
  }

  setNextOccurrence(schedule: Schedule, when: Micros | null): void {
    schedule.next_occurrence = when;
    this.changed();
  }

  /** Whoever acts for the manager itself: what is done by schedule is done in the name of a user. */
  callerNamed(username: string, tenant: string): Caller | undefined {
    const user = this.userNamed(username);
    return user && { user, tenant, execution: null };
  }

  /** The same seed gives the same ids, also to a manager that holds some of them from before. */
  #unused(isTaken: (id: string) => boolean): string {
    let id = this.random.uuid();
    while (isTaken(id)) id = this.random.uuid();
    return id;
  }

  #mode(): RunnerMode {
    return this.settings.runner ?? this.#runnerMode;
  }

  #takeOver(): void {
    this.tokens.takeOver();
    this.runner.takeOver(this.#mode());
  }
}
