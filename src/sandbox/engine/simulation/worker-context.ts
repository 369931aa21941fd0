import type { ExecutionStatus } from '../../../../generated/openapi.ts';
import type { ExecutionChanges, ExecutionRow, JsonObject, Micros } from '../model/types.ts';
import type { Clock } from './clock.ts';
import type { Random } from './random.ts';

/** A workflow that is to be started at a time, once. */
export interface ScheduleRow {
  readonly next_occurrence: Micros | null;
  /** Of what the state document says beyond the known keys, `enabled` and `slip` (minutes) count here. */
  readonly extra: JsonObject;
}

/** What the manager's worker and its scheduler see of it: they act by the same rules as requests do. */
export interface WorkerContext<Schedule extends ScheduleRow = ScheduleRow> {
  readonly clock: Clock;
  readonly random: Random;
  readonly executions: {
    find(tenant: string, id: string): ExecutionRow | undefined;
    inStatus(status: ExecutionStatus): Iterable<ExecutionRow>;
    update(row: ExecutionRow, changes: ExecutionChanges): void;
  };
  readonly schedules: Iterable<Schedule>;
  readonly settings: { readonly maintenance: string; readonly extra: JsonObject };
  /** What the blueprint of the execution's deployment says of its workflow, as it stands in the state document. */
  declaredWorkflow(row: ExecutionRow): JsonObject | undefined;
  /** The rule behind PATCH. It throws a ManagerError when the manager refuses. */
  updateExecution(row: ExecutionRow, update: { status: ExecutionStatus; error: string }): void;
  /** Creates the execution of a schedule, queued if it must wait. It throws a ManagerError when that cannot be. */
  startScheduled(schedule: Schedule): void;
  setNextOccurrence(schedule: Schedule, when: Micros | null): void;
}
