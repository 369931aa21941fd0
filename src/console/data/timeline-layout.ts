import { type Execution, isFinished } from '../../client/index.ts';

/** What a timeline shows of an execution. */
export type Timed = Pick<
  Execution,
  'id' | 'status' | 'deployment_id' | 'workflow_id' | 'created_at' | 'started_at' | 'ended_at'
>;

/** An execution in its lane: it waits from `created` until `started`, and runs until `ended`. Milliseconds. */
export interface Bar {
  readonly execution: Timed;
  readonly created: number;
  /** When it started; null if it has not started. */
  readonly started: number | null;
  /** When it ended; null if it has not ended. */
  readonly ended: number | null;
  /** Its row in the lane. */
  readonly row: number;
}

/** The executions of one deployment. */
export interface Lane {
  readonly deployment: string;
  readonly bars: readonly Bar[];
  /** The number of rows that the bars need to not overlap. */
  readonly rows: number;
}

/** The name of the lane for executions without a deployment. */
export const NO_DEPLOYMENT = 'no deployment';

/** Lays out what overlaps the time from `from` to `to` in lanes by deployment, the lanes in the order of their names. */
export function lanesOf(executions: Iterable<Timed>, from: number, to: number): Lane[] {
  const byDeployment = new Map<string, Omit<Bar, 'row'>[]>();
  for (const execution of executions) {
    const bar = barOf(execution);
    if (bar.created > to || (bar.ended ?? Number.POSITIVE_INFINITY) < from) continue;
    const deployment = execution.deployment_id ?? NO_DEPLOYMENT;
    byDeployment.set(deployment, [...(byDeployment.get(deployment) ?? []), bar]);
  }
  return [...byDeployment]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([deployment, bars]) => {
      const placed = inRows(bars);
      return { deployment, bars: placed, rows: 1 + Math.max(...placed.map(({ row }) => row)) };
    });
}

function barOf(execution: Timed): Omit<Bar, 'row'> {
  const created = Date.parse(execution.created_at);
  const started = timeOf(execution.started_at);
  // What failed or was cancelled before it ran has no end of its own.
  const ended = isFinished(execution) ? (timeOf(execution.ended_at) ?? started ?? created) : null;
  return { execution, created, started, ended };
}

function timeOf(text: string | null): number | null {
  return text === null ? null : Date.parse(text);
}

/** Each in the first row that is free when it begins. */
function inRows(bars: readonly Omit<Bar, 'row'>[]): Bar[] {
  const free: number[] = [];
  return [...bars]
    .sort((left, right) => left.created - right.created)
    .map((bar) => {
      const found = free.findIndex((until) => until <= bar.created);
      const row = found < 0 ? free.length : found;
      free[row] = bar.ended ?? Number.POSITIVE_INFINITY;
      return { ...bar, row };
    });
}

const STEPS = [
  1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800,
  604_800,
].map((seconds) => seconds * 1000);

/** Round times between two times, at most `about` of them. */
export function ticksOf(from: number, to: number, about: number): number[] {
  const step = STEPS.find((each) => (to - from) / each <= about) ?? (STEPS.at(-1) as number);
  const first = Math.ceil(from / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((to - first) / step) + 1) },
    (_, index) => first + index * step,
  );
}
