/** Whether the manager holds what the model holds. */
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { Model } from './model.ts';
import type { Execution, Group, Snapshot } from './rows.ts';
import { withoutReason } from './rows.ts';

/** Everything that matters, so that a difference can be read. */
function toComparable(model: Model) {
  return {
    executions: model.executions.map(execution),
    groups: model.groups.map(group),
    deployments: model.deployments,
    deploymentGroups: [...model.deploymentGroups].map(([id, ids]) => [id, [...ids].sort()]),
    schedules: model.schedules,
  };
}

export function assertSameState(model: Model, state: Snapshot): void {
  const expected = toComparable(model);
  const actual = toComparable(new Model(state, model.now, model.maxActive));
  // Far cheaper than what the assertion does to tell the difference.
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

function execution({ deployment, error, ...rest }: Execution) {
  return { ...rest, deployment: deployment?.id ?? null, error: withoutReason(error) };
}

function group({ members, ...rest }: Group) {
  return { ...rest, members: members.map(({ id }) => id).sort() };
}
