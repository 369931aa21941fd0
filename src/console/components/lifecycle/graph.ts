import { ACTIONS, STATUSES } from '../../../../generated/lifecycle.ts';
import type { ExecutionStatus } from '../../../client/index.ts';

/** A status with the position of its centre in the diagram. */
export interface StatusNode {
  readonly status: ExecutionStatus;
  readonly set: 'waiting' | 'active' | 'finished';
  readonly x: number;
  readonly y: number;
}

export interface Transition {
  readonly from: ExecutionStatus;
  readonly to: ExecutionStatus;
  /** The API action that causes it; null for an automatic transition. */
  readonly by: string | null;
}

export const SIZE = { width: 452, height: 316 } as const;
export const NODE_HEIGHT = 32;

/** A column for each set: progress flows to the right, cancellation down. */
export const COLUMNS = { waiting: 60, active: 224, finished: 390 } as const;
/** The width of the boxes of each set, for its longest name. */
export const WIDTHS = { waiting: 108, active: 140, finished: 112 } as const;

const ROWS: Readonly<Record<ExecutionStatus, number>> = {
  queued: 66,
  scheduled: 126,
  pending: 66,
  started: 126,
  cancelling: 190,
  force_cancelling: 236,
  kill_cancelling: 282,
  terminated: 96,
  failed: 156,
  cancelled: 236,
};

export const STATUS_NODES: readonly StatusNode[] = (Object.keys(STATUSES) as ExecutionStatus[]).map(
  (status) => {
    const { set } = STATUSES[status];
    return { status, set, x: COLUMNS[set], y: ROWS[status] };
  },
);

/** Transitions by the queue and the workers. */
export const AUTOMATIC_TRANSITIONS: readonly Transition[] = (
  [
    ['scheduled', 'queued'],
    ['queued', 'pending'],
    ['pending', 'started'],
    ['started', 'terminated'],
    ['started', 'failed'],
    ['cancelling', 'failed'],
    ['cancelling', 'cancelled'],
    ['force_cancelling', 'cancelled'],
    ['kill_cancelling', 'cancelled'],
  ] as const
).map(([from, to]) => ({ from, to, by: null }));

/** The transitions of each action. `requeue` is left out, because it has the same effect as cancel. */
export const ACTION_TRANSITIONS: readonly Transition[] = Object.entries(ACTIONS.execution)
  .filter(([by]) => by !== 'requeue')
  .flatMap(([by, outcomes]) =>
    Object.entries(outcomes).flatMap(([from, outcome]) =>
      'becomes' in outcome && outcome.becomes !== from
        ? [{ from: from as ExecutionStatus, to: outcome.becomes as ExecutionStatus, by }]
        : [],
    ),
  );

/** The transitions by actions that are always drawn; all of them would be too many. */
export const MAIN_ACTION_TRANSITIONS: readonly Transition[] = ACTION_TRANSITIONS.filter(
  ({ from, to, by }) =>
    [
      'started cancelling cancel',
      'cancelling force_cancelling force-cancel',
      'force_cancelling kill_cancelling kill',
    ].includes(`${from} ${to} ${by}`) ||
    (by === 'resume' && (from === 'failed' || from === 'cancelled')),
);

export function transitionsFrom(status: ExecutionStatus): Transition[] {
  const actions = ACTION_TRANSITIONS.filter(({ from, by }) => from === status && by !== 'force-resume');
  return [...AUTOMATIC_TRANSITIONS.filter(({ from }) => from === status), ...actions];
}

const NODE_OF = new Map(STATUS_NODES.map((place) => [place.status, place]));

/** The line of a transition, from the edge of one box to the edge of the other. */
export function edgePath({ from, to }: Transition): string {
  const a = NODE_OF.get(from) as StatusNode;
  const b = NODE_OF.get(to) as StatusNode;
  const halfHeight = NODE_HEIGHT / 2;
  if (a.x === b.x) {
    const down = b.y > a.y ? 1 : -1;
    const isNext = Math.abs(b.y - a.y) <= 66;
    if (isNext) return `M${a.x} ${a.y + down * halfHeight}V${b.y - down * (halfHeight + 3)}`;
    // A curve around the statuses in between, on the free side.
    const side = a.x - WIDTHS[a.set] / 2;
    const bow = 14 + Math.abs(b.y - a.y) * 0.1;
    return `M${side} ${a.y}C${side - bow} ${a.y} ${side - bow} ${b.y} ${side - 3} ${b.y}`;
  }
  const right = b.x > a.x ? 1 : -1;
  const x1 = a.x + (right * WIDTHS[a.set]) / 2;
  const x2 = b.x - right * (WIDTHS[b.set] / 2 + 3);
  const middle = (x1 + x2) / 2;
  return `M${x1} ${a.y}C${middle} ${a.y} ${middle} ${b.y} ${x2} ${b.y}`;
}
