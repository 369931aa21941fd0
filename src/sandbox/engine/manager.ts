/** A manager in memory: its state, the rules that requests go by, and simulated workers. */

import { type DefectMode, DefectPolicy } from './model/errors.ts';
import { CONTRACT, type Release } from './model/release.ts';
import type { ExecutionChanges, ExecutionRow, JsonObject, Micros, RunnerMode } from './model/types.ts';
import { declaredWorkflow } from './parameters/workflows.ts';
import type { RuleContext } from './rules/context.ts';
import { startScheduled } from './rules/schedule-start.ts';
import { type ExecutionUpdate, updateExecution } from './rules/update.ts';
import type { Clock } from './simulation/clock.ts';
import { Outbox } from './simulation/outbox.ts';
import type { Random } from './simulation/random.ts';
import type { WorkerContext } from './simulation/worker-context.ts';
import { WorkerSimulator } from './simulation/worker-simulator.ts';
import { decodeState } from './snapshot/decode.ts';
import { documentHead, snapshotOf } from './snapshot/encode.ts';
import type { Schedule, State, User, Workflow } from './store/state.ts';

const TOKEN_LENGTH = 32;

export interface ManagerOptions {
  /** The state document; an empty object makes an empty manager. */
  readonly document: unknown;
  readonly clock: Clock;
  readonly random: Random;
  /** Applies when the document's settings have no `runner`. */
  readonly runner: RunnerMode;
  readonly defects: DefectMode;
  /** Default: that of the contract. */
  readonly release?: Release;
}

export class Manager implements RuleContext, WorkerContext {
  readonly clock: Clock;
  readonly random: Random;
  readonly defects: DefectPolicy;
  #release: Release;
  readonly outbox: Outbox;
  readonly runner: WorkerSimulator;
  // The state, which #load replaces as a whole.
  declare readonly tenants: State['tenants'];
  declare readonly users: State['users'];
  declare readonly blueprints: State['blueprints'];
  declare readonly deployments: State['deployments'];
  declare readonly deploymentGroups: State['deploymentGroups'];
  declare readonly executions: State['executions'];
  declare readonly groups: State['groups'];
  declare readonly schedules: State['schedules'];
  declare readonly settings: State['settings'];
  declare readonly extra: State['extra'];
  declare readonly unknownKeys: State['unknownKeys'];
  readonly #defaultRunner: RunnerMode;
  /** The changes that the tables do not count. */
  #changes = 0;

  /** Throws StateValidationError. */
  constructor({ document, clock, random, runner, defects, release = CONTRACT }: ManagerOptions) {
    this.clock = clock;
    this.random = random;
    this.defects = new DefectPolicy(defects);
    this.#release = release;
    this.#defaultRunner = runner;
    this.runner = new WorkerSimulator(this);
    this.outbox = new Outbox(
      () => clock.now(),
      (kind, row) => this.runner.receive(kind, row),
    );
    this.#load(decodeState(document));
  }

  get release(): Release {
    return this.#release;
  }

  /** From now on it behaves like this release. The state stays. */
  changeRelease(release: Release): void {
    this.#release = release;
    this.executions.changeRelease(release);
  }

  /** Grows with every change of the state document. */
  get revision(): number {
    return this.#changes + this.executions.revision + this.groups.revision;
  }

  changed(): void {
    this.#changes += 1;
  }

  /** Ignores case (`user_handler.py: get_user_from_auth`). */
  findUser(name: string): User | undefined {
    const wanted = name.toLowerCase();
    return this.users.find(({ username }) => username.toLowerCase() === wanted);
  }

  snapshot(): JsonObject {
    return snapshotOf(this, this.runner.mode);
  }

  /** The snapshot without its executions, so that these can be written one by one. */
  snapshotHead(): JsonObject {
    return documentHead(this, this.runner.mode);
  }

  /** Replaces the whole state. Throws StateValidationError, and then changes nothing. */
  replace(document: unknown): void {
    const state = decodeState(document);
    this.#changes = this.revision + 1;
    this.#load(state);
  }

  changeExecution(row: ExecutionRow, changes: ExecutionChanges): void {
    const { status } = row;
    this.executions.update(row, changes);
    if (row.status !== status) this.runner.statusChanged(row);
  }

  newExecutionId(): string {
    return this.#unused(
      () => this.random.uuid(),
      (id) => this.executions.withId(id).length > 0,
    );
  }

  newGroupId(): string {
    return this.#unused(
      () => this.random.uuid(),
      (id) => this.groups.withId(id).length > 0,
    );
  }

  newToken(): string {
    return this.#unused(
      () => this.random.hex(TOKEN_LENGTH),
      (token) => this.executions.withToken(token).length > 0,
    );
  }

  workflowOf({ deployment, workflow_id }: ExecutionRow): Workflow | undefined {
    return deployment ? declaredWorkflow(this.blueprints, deployment, workflow_id) : undefined;
  }

  updateExecution(row: ExecutionRow, update: ExecutionUpdate): void {
    updateExecution(this, row, update);
  }

  startScheduled(schedule: Schedule): void {
    startScheduled(this, schedule);
  }

  addSchedule(schedule: Schedule): void {
    this.schedules.add(schedule);
    this.changed();
    this.runner.scheduled(schedule);
  }

  setNextOccurrence(schedule: Schedule, when: Micros | null): void {
    schedule.next_occurrence = when;
    this.changed();
  }

  /** The same seed gives the same ids, also in a state that already has some of them. */
  #unused(make: () => string, isTaken: (id: string) => boolean): string {
    let id = make();
    while (isTaken(id)) id = make();
    return id;
  }

  #load(state: State): void {
    Object.assign(this, state);
    this.executions.changeRelease(this.#release);
    this.runner.reset(this.settings.runner ?? this.#defaultRunner);
  }
}
