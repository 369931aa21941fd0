import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import type { ExecutionChanges, ExecutionRow, JsonObject, Micros } from '../model/types.ts';
import type { Schedule } from '../store/state.ts';
import type { Clock } from './clock.ts';
import type { Random } from './random.ts';

/** What simulated workers and the scheduler need of the manager; they change it by the same rules as requests. */
export interface WorkerContext {
  readonly clock: Clock;
  readonly random: Random;
  readonly executions: {
    find(tenant: string, id: string): ExecutionRow | undefined;
    inStatus(status: ExecutionStatus): Iterable<ExecutionRow>;
    update(row: ExecutionRow, changes: ExecutionChanges): void;
  };
  readonly schedules: Iterable<Schedule>;
  readonly settings: { readonly maintenance: string; readonly extra: JsonObject };
  /** The declaration of the execution's workflow in its blueprint, with its `behaviour`. */
  workflowOf(row: ExecutionRow): JsonObject | undefined;
  /** PATCH of an execution. Throws an error response when it is rejected. */
  updateExecution(row: ExecutionRow, update: { status: ExecutionStatus; error: string }): void;
  /** Creates the execution of a schedule. Throws an error response when that is rejected. */
  startScheduled(schedule: Schedule): void;
  setNextOccurrence(schedule: Schedule, when: Micros | null): void;
}
