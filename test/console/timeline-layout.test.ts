import { describe, expect, it } from 'vitest';
import { lanesOf, NO_DEPLOYMENT, type Timed, ticksOf } from '../../src/console/data/timeline-layout.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 2, 9, 30, seconds)).toISOString();
const ms = (seconds: number) => Date.parse(at(seconds));

function timed(id: string, deployment: string | null, created: number, rest: Partial<Timed> = {}): Timed {
  return {
    id,
    status: 'terminated',
    deployment_id: deployment,
    workflow_id: 'backup',
    created_at: at(created),
    started_at: null,
    ended_at: null,
    ...rest,
  } as Timed;
}

describe('a timeline', () => {
  it('has a lane for each deployment with something in the window, in the order of their names', () => {
    const lanes = lanesOf(
      [
        timed('1', 'shop-oslo', 5, { started_at: at(6), ended_at: at(9) }),
        timed('2', 'shop-berlin', 1, { started_at: at(2), ended_at: at(12) }),
        timed('3', 'shop-gone', 1, { started_at: at(2), ended_at: at(3) }),
        timed('4', 'shop-later', 40),
        timed('5', null, 11, { status: 'started', started_at: at(12) }),
      ],
      ms(5),
      ms(30),
    );
    expect(lanes.map(({ deployment }) => deployment)).toEqual([NO_DEPLOYMENT, 'shop-berlin', 'shop-oslo']);
  });

  it('lays what overlaps in rows of its own, and uses a row again when it is free', () => {
    const [lane] = lanesOf(
      [
        timed('1', 'd', 0, { started_at: at(1), ended_at: at(10) }),
        timed('2', 'd', 5, { status: 'queued' }),
        timed('3', 'd', 12, { status: 'queued' }),
      ],
      ms(0),
      ms(60),
    );
    expect(lane?.bars.map(({ execution, row }) => [execution.id, row])).toEqual([
      ['1', 0],
      ['2', 1],
      ['3', 0],
    ]);
    expect(lane?.rows).toBe(2);
  });

  it('takes what failed before it ran for a moment, and what has not ended for open', () => {
    const [lane] = lanesOf(
      [
        timed('1', 'd', 3, { status: 'failed' }),
        timed('2', 'd', 4, { status: 'started', started_at: at(5) }),
      ],
      ms(0),
      ms(60),
    );
    expect(lane?.bars.map(({ started, ended }) => [started, ended])).toEqual([
      [null, ms(3)],
      [ms(5), null],
    ]);
  });

  it('has an axis of round times', () => {
    expect(ticksOf(ms(3), ms(33), 6).map((time) => new Date(time).getUTCSeconds())).toEqual([
      5, 10, 15, 20, 25, 30,
    ]);
    expect(ticksOf(ms(0), ms(7200), 8)).toHaveLength(9);
  });
});
