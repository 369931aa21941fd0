import { describe, expect, it } from 'vitest';
import { ACTIONS, EXECUTION_STATUSES, PATCH } from '../../generated/lifecycle.ts';
import {
  ACTION_TRANSITIONS,
  AUTOMATIC_TRANSITIONS,
  edgePath,
  MAIN_ACTION_TRANSITIONS,
  SIZE,
  STATUS_NODES,
  transitionsFrom,
  WIDTHS,
} from '../../src/console/components/lifecycle/graph.ts';
import { executionActions } from '../../src/console/data/allowed-actions.ts';

describe('the life cycle diagram', () => {
  it('has every status once, without overlaps', () => {
    expect(STATUS_NODES.map(({ status }) => status).sort()).toEqual([...EXECUTION_STATUSES].sort());
    for (const { set, x, y } of STATUS_NODES) {
      expect(x - WIDTHS[set] / 2).toBeGreaterThanOrEqual(0);
      expect(x + WIDTHS[set] / 2).toBeLessThanOrEqual(SIZE.width);
      expect(y).toBeLessThan(SIZE.height);
    }
    expect(new Set(STATUS_NODES.map(({ x, y }) => `${x} ${y}`)).size).toBe(STATUS_NODES.length);
  });

  it('has automatic transitions only where PATCH allows them', () => {
    for (const { from, to } of AUTOMATIC_TRANSITIONS)
      expect([from, to, PATCH.allowed[from]]).toEqual([from, to, expect.arrayContaining([to])]);
  });

  it('has every transition by an action of the contract', () => {
    for (const { from, to, by } of ACTION_TRANSITIONS) {
      const outcomes: Record<string, unknown> = ACTIONS.execution[by as keyof typeof ACTIONS.execution];
      expect(outcomes[from]).toEqual({ becomes: to });
    }
    expect(transitionsFrom('terminated').map(({ to }) => to)).toEqual(['kill_cancelling']);
    expect(transitionsFrom('failed').map(({ to, by }) => `${by} ${to}`)).toEqual([
      'kill kill_cancelling',
      'resume pending',
    ]);
  });

  it('has a line for each transition', () => {
    for (const way of [...AUTOMATIC_TRANSITIONS, ...MAIN_ACTION_TRANSITIONS, ...ACTION_TRANSITIONS])
      expect(edgePath(way)).toMatch(/^M[\d. ]+[CV][-\d. ]+$/);
  });
});

const EXECUTION = { id: 'x', workflow_id: 'backup', deployment_id: 'shop-vienna' };

describe('the actions on an execution', () => {
  it.each(EXECUTION_STATUSES)(
    'are enabled for %s by the guards, with a reason for each disabled one',
    (status) => {
      for (const { isAllowed, remark } of executionActions({ ...EXECUTION, status })) {
        if (!isAllowed) expect(remark).toMatch(new RegExp(`^Not while it is ${status}: only `));
      }
    },
  );

  it('warn that kill changes a finished execution', () => {
    const kill = executionActions({ ...EXECUTION, status: 'failed' }).find(({ name }) => name === 'Kill');
    expect([kill?.isAllowed, kill?.remark]).toEqual([
      true,
      expect.stringContaining('its status becomes kill_cancelling'),
    ]);
  });
});
