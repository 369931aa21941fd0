import { describe, expect, it } from 'vitest';
import { QueueExits } from '../../src/console/data/queue-exits.ts';
import {
  layOutLanes,
  NO_DEPLOYMENT,
  type TimelineExecution,
} from '../../src/console/data/timeline-layout.ts';
import { timeTicks } from '../../src/design/lane-layout.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 2, 9, 30, seconds)).toISOString();
const ms = (seconds: number) => Date.parse(at(seconds));

function executionOf(
  id: string,
  deployment: string | null,
  created: number,
  rest: Partial<TimelineExecution> = {},
): TimelineExecution {
  return {
    id,
    status: 'terminated',
    deployment_id: deployment,
    workflow_id: 'backup',
    created_at: at(created),
    started_at: null,
    ended_at: null,
    ...rest,
  } as TimelineExecution;
}

describe('the timeline', () => {
  it('has a lane for each deployment with executions in the window, sorted by name', () => {
    const lanes = layOutLanes(
      [
        executionOf('1', 'shop-oslo', 5, { started_at: at(6), ended_at: at(9) }),
        executionOf('2', 'shop-berlin', 1, { started_at: at(2), ended_at: at(12) }),
        executionOf('3', 'shop-gone', 1, { started_at: at(2), ended_at: at(3) }),
        executionOf('4', 'shop-later', 40),
        executionOf('5', null, 11, { status: 'started', started_at: at(12) }),
      ],
      ms(5),
      ms(30),
    );
    expect(lanes.map(({ name }) => name)).toEqual([NO_DEPLOYMENT, 'shop-berlin', 'shop-oslo']);
  });

  it('places overlapping executions in separate rows and reuses a free row', () => {
    const [lane] = layOutLanes(
      [
        executionOf('1', 'd', 0, { started_at: at(1), ended_at: at(10) }),
        executionOf('2', 'd', 5, { status: 'queued' }),
        executionOf('3', 'd', 12, { status: 'queued' }),
      ],
      ms(0),
      ms(60),
    );
    expect(lane?.bars.map(({ id, row }) => [id, row])).toEqual([
      ['1', 0],
      ['2', 1],
      ['3', 0],
    ]);
    expect(lane?.rows).toBe(2);
  });

  it('ends an execution that failed before it ran when it was created, and leaves a running one open', () => {
    const [lane] = layOutLanes(
      [
        executionOf('1', 'd', 3, { status: 'failed' }),
        executionOf('2', 'd', 4, { status: 'started', started_at: at(5) }),
      ],
      ms(0),
      ms(60),
    );
    expect(lane?.bars.map(({ started, ended }) => [started, ended])).toEqual([
      [null, ms(3)],
      [ms(5), null],
    ]);
  });

  it('shows an execution as pending until it started, unless another one blocked it', () => {
    const rows = [
      executionOf('free', 'd', 0, { status: 'terminated', started_at: at(2), ended_at: at(10) }),
      executionOf('blocked', 'd', 5, { status: 'started', started_at: at(12) }),
      executionOf('queued', 'd', 20, { status: 'queued' }),
      executionOf('next', 'e', 20, { status: 'pending' }),
    ];
    const bars = layOutLanes(rows, ms(0), ms(60)).flatMap((lane) => lane.bars);
    expect(bars.map(({ id, pending }) => [id, pending])).toEqual([
      ['free', ms(0)],
      ['blocked', ms(12)],
      ['queued', null],
      ['next', ms(20)],
    ]);
  });

  it('shows an execution as pending from the poll that no longer finds it in the queue', () => {
    const exits = new QueueExits();
    const row = (status: 'queued' | 'pending' | 'started') =>
      executionOf('1', 'd', 0, { status, started_at: status === 'started' ? at(9) : null });
    const pendingOf = (status: 'queued' | 'pending' | 'started', seconds: number) => {
      exits.observe([row(status)], ms(seconds));
      return layOutLanes([row(status)], ms(0), ms(60), exits.times)[0]?.bars[0]?.pending;
    };
    expect(pendingOf('queued', 1)).toBeNull();
    expect(pendingOf('pending', 7)).toBe(ms(7));
    expect(pendingOf('started', 10)).toBe(ms(7));
    exits.observe([], ms(11));
    expect(exits.times.size).toBe(0);
  });

  it('has round times on its axis', () => {
    expect(timeTicks(ms(3), ms(33), 6).map((time) => new Date(time).getUTCSeconds())).toEqual([
      5, 10, 15, 20, 25, 30,
    ]);
    expect(timeTicks(ms(0), ms(7200), 8)).toHaveLength(9);
  });
});
