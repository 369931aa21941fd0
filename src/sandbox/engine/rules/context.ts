import type { DefectPolicy } from '../model/errors.ts';
import type { Release } from '../model/release.ts';
import type { ExecutionChanges, ExecutionRow, Micros } from '../model/types.ts';
import type { Schedule, State, User } from '../store/state.ts';

/** What the rules need of the manager: its state, and what a rule cannot do by itself. */
export interface RuleContext extends State {
  readonly clock: { now(): Micros; uniqueTimestamp(): Micros };
  readonly random: { hex(digits: number): string };
  readonly defects: DefectPolicy;
  readonly release: Release;
  /** Messages to the workers. */
  readonly outbox: { push(kind: 'start' | 'kill', row: ExecutionRow): void };
  findUser(name: string): User | undefined;
  newExecutionId(): string;
  newGroupId(): string;
  newToken(): string;
  changeExecution(row: ExecutionRow, changes: ExecutionChanges): void;
  addSchedule(schedule: Schedule): void;
  /** To be called after a change outside of the tables of executions and groups. */
  changed(): void;
}
