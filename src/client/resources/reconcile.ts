import type { Execution } from '../../../generated/openapi.ts';
import { UnexpectedResponseError } from '../errors/errors.ts';
import { type RequestOptions, remaining, resolveDeadline } from '../options.ts';
import { sleep } from '../transport/abort.ts';
import { classifyFailure } from '../transport/retry.ts';
import type { ExecutionStart } from './execution-types.ts';
import type { Executions } from './executions.ts';

/** How often a start is sent at most when nothing shows that it has arrived. */
const ATTEMPTS = 3;

/** Milliseconds between two lists that look for the execution. */
const INTERVAL_MS = 1000;

/** How many lists in a row must not have the execution before the start is sent again. */
const EMPTY_LISTS = 6;

/** How long to look in vain, in milliseconds, when there is no deadline. */
const MAX_SEARCH_MS = 30_000;

/**
 * Starts once, also when a response is lost: an execution that was created after the newest one seen before is the one
 * that was started. The start is sent again only when the manager responded several times and had none. Whatever else
 * goes wrong, the error is that of the start, since it says whether the start may have arrived.
 */
export async function startOnce(
  executions: Executions,
  start: ExecutionStart,
  options: RequestOptions,
): Promise<Execution> {
  const within = resolveDeadline(options);
  const newest = {
    filter: { deployment_id: start.deployment_id, workflow_id: start.workflow_id },
    sort: '-created_at',
    includeSystemWorkflows: true,
  } as const;
  const { items } = await executions.list({ ...newest, size: 1, include: ['created_at'] }, within);
  const before = items[0]?.created_at ?? '';
  const find = async (deadline: Date) => {
    const { items } = await executions.list({ ...newest, size: 2 }, { ...within, deadline });
    return items.filter(({ created_at }) => created_at > before);
  };
  for (let attempt = 1; ; attempt++) {
    try {
      return await executions.start(start, within);
    } catch (error) {
      const isUnreadable = error instanceof UnexpectedResponseError && error.status < 300;
      const isLost = isUnreadable || classifyFailure(error) === 'lost';
      // The first request can be the reason why the second one is rejected.
      if (within.signal?.aborted || (!isLost && attempt === 1)) throw error;
      const end = within.deadline ?? new Date(Date.now() + MAX_SEARCH_MS);
      for (let empty = 0; empty < EMPTY_LISTS; ) {
        const found = await find(end).catch(() => undefined);
        within.signal?.throwIfAborted();
        const [execution, ...others] = found ?? [];
        if (execution && others.length === 0) return execution;
        // Another client starts the same, so it is unknown which one is ours.
        if (others.length > 0 || INTERVAL_MS >= remaining(end)) throw error;
        if (found) empty += 1;
        await sleep(INTERVAL_MS, within.signal);
      }
      if (!isLost || attempt === ATTEMPTS) throw error;
    }
  }
}
