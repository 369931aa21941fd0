/**
 * The state of a manager in its simplest form: rows in arrays, without indexes. The rules in the other files take the
 * model and a request, and either change the model or throw a `Rejection`.
 */

import {
  type Deployment,
  type Execution,
  type Group,
  parseDeployment,
  parseExecution,
  parseGroup,
  type Row,
  type Snapshot,
  type Time,
} from './rows.ts';
import { isActive } from './rules.ts';

export class Model {
  readonly maxActive: number;
  now: Time;
  deployments: Deployment[] = [];
  /** Deployment group → deployments. */
  deploymentGroups = new Map<string, Set<string>>();
  /** In storage order. */
  executions: Execution[] = [];
  groups: Group[] = [];
  /** The deployments of schedules. */
  schedules: string[] = [];
  /** `start <id>` and `kill <id>`, as workers are sent. */
  readonly messages: string[] = [];
  /** Executions with a new token that no message carried, so that the token of their last message is invalid. */
  readonly unknownTokens = new Set<string>();
  /** Rows that are there after the request and were not before: the manager chooses their ids, times and order. */
  #newcomers: Row[] = [];
  #newGroups: Row[] = [];

  constructor(snapshot: Snapshot, now: Time, maxActive: number) {
    this.now = now;
    this.maxActive = maxActive;
    this.load(snapshot);
  }

  /** Takes over everything from a state document. */
  load(snapshot: Snapshot): void {
    this.deployments = snapshot.deployments.map(parseDeployment);
    this.deploymentGroups = new Map(
      snapshot.deployment_groups.map((row) => [row.id as string, new Set(row.deployment_ids as string[])]),
    );
    this.executions = snapshot.executions.map((row) => parseExecution(row, this.deployments));
    this.groups = snapshot.execution_groups.map((row) => parseGroup(row, this.executions));
    this.schedules = snapshot.execution_schedules.map((row) => row.deployment_id as string);
  }

  /** The state after the request whose outcome is to be predicted now. */
  expect(snapshot: Snapshot): void {
    const known = new Set(this.executions.map(({ id }) => id));
    this.#newcomers = snapshot.executions.filter(({ id }) => !known.has(id as string));
    this.#newGroups = snapshot.execution_groups.filter(({ id }) => !this.groups.some((it) => it.id === id));
  }

  /** The deployments of what has come, in the order in which it came. */
  get newDeployments(): readonly (string | null)[] {
    return this.#newcomers.map((row) => row.deployment_id as string | null);
  }

  /** Stores an execution, with the id and the time that the manager has chosen for it. */
  insert(values: Omit<Execution, 'id' | 'created'>, created?: Time): Execution {
    const row = this.#newcomers.shift();
    if (row === undefined) throw new Error(`An execution of ${values.workflow} should have been stored.`);
    const { id, created: chosen } = parseExecution(row, []);
    const execution = { ...values, id, created: created ?? chosen };
    this.executions.push(execution);
    return execution;
  }

  insertGroup(values: Omit<Group, 'id' | 'created'>): Group {
    const row = this.#newGroups.shift();
    if (row === undefined) throw new Error(`A group of ${values.workflow} should have been stored.`);
    const { id, created } = parseGroup(row, []);
    const group = { ...values, id, created };
    this.groups.push(group);
    return group;
  }

  delete(execution: Execution): void {
    this.executions = this.executions.filter((it) => it !== execution);
    for (const group of this.groups) group.members = group.members.filter((it) => it !== execution);
    const { deployment, id } = execution;
    if (deployment?.creation === id) deployment.creation = null;
    if (deployment?.latest === id) deployment.latest = null;
  }

  find(id: string | null): Execution | undefined {
    return this.executions.find((it) => it.id === id);
  }

  send(kind: 'start' | 'kill', id: string): void {
    this.messages.push(`${kind} ${id}`);
    this.unknownTokens.delete(id);
  }

  get active(): Execution[] {
    return this.executions.filter(({ status }) => isActive(status));
  }

  groupsOf(execution: Execution): Group[] {
    return this.groups.filter(({ members }) => members.includes(execution));
  }
}

export function activeMembers({ members }: Group): number {
  return members.filter(({ status }) => isActive(status)).length;
}
