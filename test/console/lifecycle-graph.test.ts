import { describe, expect, it } from 'vitest';
import { ACTIONS, EXECUTION_STATUSES, PATCH } from '../../generated/lifecycle.ts';
import {
  BY_ACTION,
  BY_ITSELF,
  MAIN_WAYS,
  PLACES,
  pathOf,
  SIZE,
  WIDTHS,
  waysFrom,
} from '../../src/console/components/lifecycle/graph.ts';
import { offeredActions } from '../../src/console/data/allowed-actions.ts';

describe('the drawing of the life cycle', () => {
  it('has every status once, within its edges, and no two in one place', () => {
    expect(PLACES.map(({ status }) => status).sort()).toEqual([...EXECUTION_STATUSES].sort());
    for (const { set, x, y } of PLACES) {
      expect(x - WIDTHS[set] / 2).toBeGreaterThanOrEqual(0);
      expect(x + WIDTHS[set] / 2).toBeLessThanOrEqual(SIZE.width);
      expect(y).toBeLessThan(SIZE.height);
    }
    expect(new Set(PLACES.map(({ x, y }) => `${x} ${y}`)).size).toBe(PLACES.length);
  });

  it('has nothing happen by itself that a report could not record', () => {
    for (const { from, to } of BY_ITSELF)
      expect([from, to, PATCH.allowed[from]]).toEqual([from, to, expect.arrayContaining([to])]);
  });

  it('has every change that an action makes, as the contract has it', () => {
    for (const { from, to, by } of BY_ACTION) {
      const outcomes: Record<string, unknown> = ACTIONS.execution[by as keyof typeof ACTIONS.execution];
      expect(outcomes[from]).toEqual({ becomes: to });
    }
    expect(waysFrom('terminated').map(({ to }) => to)).toEqual(['kill_cancelling']);
    expect(waysFrom('failed').map(({ to, by }) => `${by} ${to}`)).toEqual([
      'kill kill_cancelling',
      'resume pending',
    ]);
  });

  it('draws a line for each', () => {
    for (const way of [...BY_ITSELF, ...MAIN_WAYS, ...BY_ACTION])
      expect(pathOf(way)).toMatch(/^M[\d. ]+[CV][-\d. ]+$/);
  });
});

const EXECUTION = { id: 'x', workflow_id: 'backup', deployment_id: 'shop-vienna' };

describe('the actions on an execution', () => {
  it.each(EXECUTION_STATUSES)(
    'are offered for %s as the guards say, with a reason for each that is not',
    (status) => {
      for (const { isAllowed, remark } of offeredActions({ ...EXECUTION, status })) {
        if (!isAllowed) expect(remark).toMatch(new RegExp(`^Not while it is ${status}: only `));
      }
    },
  );

  it('warn of a kill that brings the ended back to life', () => {
    const kill = offeredActions({ ...EXECUTION, status: 'failed' }).find(({ name }) => name === 'Kill');
    expect([kill?.isAllowed, kill?.remark]).toEqual([true, expect.stringContaining('back to life')]);
  });
});
