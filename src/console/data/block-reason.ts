import { type Execution, isActive } from '../../client/index.ts';

export type BlockingExecution = Pick<
  Execution,
  'id' | 'status' | 'deployment_id' | 'workflow_id' | 'created_at'
>;

export interface ActiveGroup {
  readonly id: string;
  readonly concurrency: number;
  readonly execution_ids: readonly string[];
  readonly active: number;
}

/** Why a queued execution has not started yet. */
export type BlockReason =
  | { readonly kind: 'execution'; readonly id: string; readonly workflow: string; readonly isActive: boolean }
  | { readonly kind: 'paused'; readonly group: string; readonly concurrency: number }
  | { readonly kind: 'full'; readonly group: string; readonly concurrency: number }
  | { readonly kind: 'unknown' };

/**
 * Why a queued execution waits: an active execution on its deployment, or else its group, or else the one before it in
 * the queue of its deployment.
 */
export function blockReasonOf(
  queued: BlockingExecution,
  busy: readonly BlockingExecution[],
  groups: readonly ActiveGroup[],
): BlockReason {
  const sameDeployment = busy.filter(
    ({ id, deployment_id }) => deployment_id === queued.deployment_id && id !== queued.id,
  );
  const active = sameDeployment.find(isActive);
  if (active !== undefined) return blockedBy(active);
  const own = groups.filter(({ execution_ids }) => execution_ids.includes(queued.id));
  const paused = own.find(({ concurrency }) => concurrency === 0);
  if (paused !== undefined) return { kind: 'paused', group: paused.id, concurrency: 0 };
  const full = own.find(({ concurrency, active }) => active >= concurrency);
  if (full !== undefined) return { kind: 'full', group: full.id, concurrency: full.concurrency };
  const earlier = sameDeployment
    .filter(({ created_at }) => created_at < queued.created_at)
    .sort((left, right) => (left.created_at < right.created_at ? -1 : 1));
  const last = earlier.at(-1);
  return last === undefined ? { kind: 'unknown' } : blockedBy(last);
}

function blockedBy(other: BlockingExecution): BlockReason {
  return { kind: 'execution', id: other.id, workflow: other.workflow_id, isActive: isActive(other) };
}
