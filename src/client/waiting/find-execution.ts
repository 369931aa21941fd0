import type { Execution } from '../../../generated/openapi.ts';
import { DeadlineExceededError } from '../errors/errors.ts';
import type { ExecutionListQuery } from '../resources/types.ts';
import { remaining, sleep } from '../transport/timeout.ts';
import type { WaitOptions } from './watch.ts';

/** The delay before the second look in milliseconds; it doubles up to the other. */
const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 5000;

type List = (query: ExecutionListQuery<readonly ['id']>) => PromiseLike<{
  readonly items: readonly Pick<Execution, 'id'>[];
}>;

/** The newest execution that matches, as soon as there is one. */
export async function findExecution(
  list: List,
  query: ExecutionListQuery<never>,
  { signal, deadline }: WaitOptions,
): Promise<Pick<Execution, 'id'>> {
  for (let delay = FIRST_DELAY_MS; ; delay = Math.min(MAX_DELAY_MS, delay * 2)) {
    const { items } = await list({
      includeSystemWorkflows: true,
      sort: '-created_at',
      ...query,
      include: ['id'],
      size: 1,
    });
    if (items[0]) return items[0];
    if (delay >= remaining(deadline as Date | undefined))
      throw new DeadlineExceededError({
        operationId: 'listExecutions',
        method: 'GET',
        url: '/executions',
        attempts: 1,
      });
    await sleep(delay, signal);
  }
}
