/** DELETE /executions. */
import { type Caller, canSee, hasRight } from './callers.ts';
import { byCreation } from './lists.ts';
import type { Model } from './model.ts';
import { Rejection } from './rejection.ts';
import { type Execution, parseTime } from './rows.ts';
import { isFinished } from './rules.ts';
import { CREATE_ENVIRONMENT } from './world.ts';

export interface Deletion {
  /** The only filters. */
  readonly deployment_id?: string;
  readonly workflow_id?: string;
  readonly keep_last?: number;
  readonly to_datetime?: string;
}

/** How many are deleted. */
export function deleteFinished(model: Model, caller: Caller, request: Deletion): number {
  if (!hasRight(caller, 'write')) throw new Rejection('forbidden_error');
  const { deployment_id, workflow_id, keep_last: keep, to_datetime } = request;
  if (keep !== undefined && (keep <= 0 || to_datetime !== undefined)) {
    throw new Rejection('bad_parameters_error');
  }
  const candidates = model.executions
    .filter((it) => isFinished(it.status) && canSee(caller, it))
    .filter((it) => deployment_id === undefined || it.deployment?.id === deployment_id)
    .filter((it) => workflow_id === undefined || it.workflow === workflow_id)
    .sort(byCreation(model));
  const before = to_datetime === undefined ? Number.POSITIVE_INFINITY : (parseTime(to_datetime) ?? 0);
  // What must stay counts as kept; and when nothing is to go, one goes anyway.
  const most = keep === undefined ? Number.POSITIVE_INFINITY : Math.max(1, candidates.length - keep);
  // Of what created an environment, one that terminated stays; and all, when there is none.
  const spare = (id: string | undefined): number =>
    candidates.filter((it) => creates(it) && it.status === 'terminated' && it.deployment?.id === id).length -
    1;
  const spares = new Map(candidates.map(({ deployment }) => [deployment?.id, spare(deployment?.id)]));
  let count = 0;
  for (const row of candidates) {
    if (count >= most) break;
    if (Math.floor(row.created / 1000) * 1000 >= before) continue;
    if (creates(row)) {
      const id = row.deployment?.id;
      const left = spares.get(id) ?? 0;
      if (left <= 0) continue;
      spares.set(id, left - 1);
    }
    model.delete(row);
    count++;
  }
  return count;
}

function creates({ workflow }: Execution): boolean {
  return workflow === CREATE_ENVIRONMENT;
}
