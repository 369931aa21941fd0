import { branches, schemas } from '../../../../generated/control-plane-validators.js';
import { pointer, violations } from '../../../../generated/violations.ts';
import { isObject } from '../python/repr.ts';
import type { BehaviourData, Range } from '../simulation/behaviour.ts';
import type { ValidationIssue } from './validation-error.ts';

/** What is wrong with the behaviour of one workflow. */
export function behaviourIssues(value: unknown, path: string): ValidationIssue[] {
  const issues = violations(schemas.Behaviour, value, branches).map(({ at, message }) => ({
    path: path + at,
    message,
  }));
  if (issues.length > 0) return issues;
  const { failure_rate, outcome = 'terminated', pickup_ms, duration_ms, operations } = value as BehaviourData;
  if (failure_rate !== undefined && outcome !== 'terminated') {
    const message = 'requires the outcome terminated, which it turns into failed at this rate';
    issues.push({ path: `${path}/failure_rate`, message });
  }
  for (const [name, range] of Object.entries({ pickup_ms, duration_ms, operations })) {
    if (!isAscending(range)) issues.push({ path: `${path}/${name}`, message: 'must be a pair [min, max]' });
  }
  return issues;
}

/** What is wrong with behaviours by workflow, as deployments and the settings have them. */
export function behavioursIssues(value: unknown, path: string): ValidationIssue[] {
  if (!isObject(value)) return [{ path, message: 'must be an object with a behaviour for each workflow' }];
  return Object.entries(value).flatMap(([workflowId, behaviour]) =>
    behaviourIssues(behaviour, path + pointer(workflowId)),
  );
}

function isAscending(range: Range | undefined): boolean {
  return range === undefined || typeof range === 'number' || range[0] <= range[1];
}
