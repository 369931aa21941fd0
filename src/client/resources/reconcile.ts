import type { Execution } from '../../../generated/openapi.ts';
import type { ApiPromise, WithResponse } from '../api-promise.ts';
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
export async function startOnce<Started extends Execution>(
  client: {
    list(query: ExecutionListQuery<never>, options: RequestOptions): ApiPromise<Page<Execution>>;
    start(execution: ExecutionStart, options: RequestOptions): ApiPromise<Execution>;
  },
  start: ExecutionStart,
  options: RequestOptions,
): Promise<WithResponse<Started>> {
  const requestOptions = resolveDeadline(options);
  const { signal } = requestOptions;
  const filter = { deployment_id: start.deployment_id, workflow_id: start.workflow_id };
  const newest = (size: number, options: RequestOptions) =>
    client.list({ filter, sort: '-created_at', includeSystemWorkflows: true, size }, options).withResponse();
  const before = (await newest(1, requestOptions)).data.items[0]?.created_at ?? '';
  for (let starts = 1; ; starts++) {
    try {
      return (await client.start(start, requestOptions).withResponse()) as WithResponse<Started>;
    } catch (error) {
      const isUnreadable = error instanceof UnexpectedResponseError && error.status < 300;
      const isLost = isUnreadable || classifyFailure(error) === 'lost';
      // A start that was lost can be the reason why the next one is rejected.
      if (signal?.aborted || (!isLost && starts === 1)) throw error;
      const deadline = requestOptions.deadline ?? new Date(Date.now() + MAX_SEARCH_MS);
      for (let empty = 0; empty < MAX_EMPTY_LISTS; ) {
        const found = await newest(2, { ...requestOptions, deadline }).catch(() => undefined);
        signal?.throwIfAborted();
        const rows = found?.data.items.filter(({ created_at }) => created_at > before) ?? [];
        const [execution, ...others] = rows;
        if (found && execution && others.length === 0) {
          return { data: execution as Started, response: found.response };
        }
        // With a second one, another client has started the same, and it is unknown which one is ours.
        if (others.length > 0 || INTERVAL_MS >= remaining(deadline)) throw error;
        if (found) empty += 1;
        await sleep(INTERVAL_MS, signal);
      }
      if (!isLost || starts === MAX_STARTS) throw error;
    }
  }
}
