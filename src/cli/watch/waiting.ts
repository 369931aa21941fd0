import {
  type BlockReason,
  type CloudifyClient,
  loadBlockReasons,
  type QueuedExecution,
} from '../../client/index.ts';
import { sanitize } from '../terminal/text.ts';

/** How many members of a group are explained. */
const MAX_SHOWN = 3;

/** What a queued execution waits for; undefined for one that is not queued, and when it cannot be loaded. */
export async function waitText(
  client: CloudifyClient,
  queued: QueuedExecution,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const reasons = await loadBlockReasons(client, [queued], { signal }).catch(() => undefined);
  const reason = reasons?.get(queued.id);
  return reason && reasonText(reason);
}

/** What the first queued members of a group wait for; nothing when it cannot be loaded. */
export async function memberWaits(
  client: CloudifyClient,
  groupId: string,
  signal?: AbortSignal,
): Promise<string[]> {
  const query = {
    groupId,
    filter: { status: 'queued' },
    include: ['id', 'status', 'deployment_id', 'workflow_id', 'created_at'],
    sort: 'created_at',
    size: MAX_SHOWN,
  } as const;
  try {
    const { items, metadata } = await client.executions.list(query, { signal });
    const reasons = await loadBlockReasons(client, items, { groupId, signal });
    const lines = items.flatMap(({ id, deployment_id }) => {
      const reason = reasons.get(id);
      return reason ? [`${sanitize(String(deployment_id))} waits for ${reasonText(reason)}`] : [];
    });
    const more = metadata.pagination.total - items.length;
    return more > 0 ? [...lines, `and ${more} more`] : lines;
  } catch {
    return [];
  }
}

/** `heal (started)  5b1f…` */
function reasonText(reason: BlockReason): string {
  if (reason.kind === 'execution') {
    const { id, workflow_id, status } = reason.execution;
    return `${sanitize(workflow_id)} (${sanitize(String(status))})  ${sanitize(id)}`;
  }
  if (reason.kind === 'unknown') return 'its turn in the queue';
  const { id, concurrency } = reason.group;
  const state = reason.kind === 'paused' ? 'is paused' : `runs ${concurrency} at a time`;
  return `its group, which ${state}  ${sanitize(id)}`;
}
