import type { Execution } from '../../../generated/openapi.ts';
import { UnexpectedResponseError } from '../errors/errors.ts';
import type { RequestOptions } from '../options.ts';
import type { Page } from '../pagination.ts';
import { classifyFailure } from '../transport/retry.ts';
import { remaining, resolveDeadline, sleep } from '../transport/timeout.ts';
import type { ExecutionListQuery, ExecutionStart } from './types.ts';

/** How often a start is sent at most when no list shows that it has arrived. */
const MAX_STARTS = 3;

/** Milliseconds between two lists. */
const INTERVAL_MS = 1000;

/** The number of consecutive lists without the execution after which the start is sent again. */
const MAX_EMPTY_LISTS = 6;

/** How long to search without a deadline, in milliseconds. */
const MAX_SEARCH_MS = 30_000;

/**
 * Starts once, also when a response is lost: an execution that was created after the newest one before the start is the one
 * that was started. The start is sent again only after several lists without it. All other failures reject with the error of
 * the start, which shows whether the start may have arrived.
 */
export async function startOnce(
  client: {
    list(query: ExecutionListQuery<never>, options: RequestOptions): PromiseLike<Page<Execution>>;
    start(execution: ExecutionStart, options: RequestOptions): Promise<Execution>;
  },
  start: ExecutionStart,
  options: RequestOptions,
): Promise<Execution> {
  const requestOptions = resolveDeadline(options);
  const { signal } = requestOptions;
  const filter = { deployment_id: start.deployment_id, workflow_id: start.workflow_id };
  const newest = async (size: number, options: RequestOptions) =>
    (await client.list({ filter, sort: '-created_at', includeSystemWorkflows: true, size }, options)).items;
  const before = (await newest(1, requestOptions))[0]?.created_at ?? '';
  for (let starts = 1; ; starts++) {
    try {
      return await client.start(start, requestOptions);
    } catch (error) {
      const isUnreadable = error instanceof UnexpectedResponseError && error.status < 300;
      const isLost = isUnreadable || classifyFailure(error) === 'lost';
      // A start that was lost can be the reason why the next one is rejected.
      if (signal?.aborted || (!isLost && starts === 1)) throw error;
      const deadline = requestOptions.deadline ?? new Date(Date.now() + MAX_SEARCH_MS);
      for (let empty = 0; empty < MAX_EMPTY_LISTS; ) {
        const rows = await newest(2, { ...requestOptions, deadline }).catch(() => undefined);
        signal?.throwIfAborted();
        const [execution, ...others] = rows?.filter(({ created_at }) => created_at > before) ?? [];
        if (execution && others.length === 0) return execution;
        // With a second one, another client has started the same, and it is unknown which one is ours.
        if (others.length > 0 || INTERVAL_MS >= remaining(deadline)) throw error;
        if (rows) empty += 1;
        await sleep(INTERVAL_MS, signal);
      }
      if (!isLost || starts === MAX_STARTS) throw error;
    }
  }
}
