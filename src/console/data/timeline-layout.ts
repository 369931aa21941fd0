import { type Execution, isFinished } from '../../client/index.ts';
import { type Bar, type Lane, layOutLane } from '../../design/lane-layout.ts';

export type TimelineExecution = Pick<
  Execution,
  'id' | 'status' | 'deployment_id' | 'workflow_id' | 'created_at' | 'started_at' | 'ended_at'
>;

/** The name of the lane for executions without a deployment. */
export const NO_DEPLOYMENT = 'no deployment';

/**
 * Lays out what overlaps the time from `from` to `to` in lanes by deployment, sorted by name.
 * @param dequeued When executions left the queue, by id. Without it an execution counts as queued until it started if another
 * one of its deployment was under way when it was created.
 */
export function layOutLanes(
  executions: Iterable<TimelineExecution>,
  from: number,
  to: number,
  dequeued: ReadonlyMap<string, number> = new Map(),
): Lane[] {
  const byDeployment = new Map<string, Bar[]>();
  for (const execution of executions) {
    const bar = barOf(execution, dequeued.get(execution.id));
    if (bar.created > to || (bar.ended ?? Number.POSITIVE_INFINITY) < from) continue;
    const deployment = execution.deployment_id ?? NO_DEPLOYMENT;
    byDeployment.set(deployment, [...(byDeployment.get(deployment) ?? []), bar]);
  }
  return [...byDeployment]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([deployment, bars]) =>
      layOutLane(
        deployment,
        bars.map((bar) => withPending(bar, bars)),
      ),
    );
}

function barOf(execution: TimelineExecution, dequeued: number | undefined): Bar {
  const { id, status, workflow_id: label, deployment_id: deployment } = execution;
  const created = Date.parse(execution.created_at);
  const started = timeOf(execution.started_at);
  // An execution that failed or was cancelled before it ran has no end of its own.
  const ended = isFinished(execution) ? (timeOf(execution.ended_at) ?? started ?? created) : null;
  const pending = dequeued === undefined ? null : Math.min(dequeued, started ?? dequeued);
  return {
    id,
    status,
    label,
    title: `${label} on ${deployment}: ${status}`,
    created,
    pending,
    started,
    ended,
  };
}

/** The API has no time at which an execution left the queue. */
function withPending(bar: Bar, lane: readonly Bar[]): Bar {
  const { id, status, created, pending, started } = bar;
  if (pending !== null || (started === null && status !== 'pending')) return bar;
  const isBlocked = lane.some(
    (other) => other.id !== id && other.created < created && (other.ended ?? Infinity) > created,
  );
  return { ...bar, pending: isBlocked ? started : created };
}

function timeOf(text: string | null): number | null {
  return text === null ? null : Date.parse(text);
}
