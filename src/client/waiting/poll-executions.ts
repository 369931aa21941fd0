import { ApiError, CloudifyError } from '../../../generated/error-classes.ts';
import type { Execution, ExecutionField } from '../../../generated/openapi.ts';
import { classifyFailure } from '../transport/retry.ts';

/** The fields that change while an execution runs. */
export const STATE_FIELDS = [
  'id',
  'status',
  'finished_operations',
  'total_operations',
] as const satisfies readonly ExecutionField[];

/** The fields of an execution that change while it runs. */
export type ExecutionState = Pick<Execution, (typeof STATE_FIELDS)[number]>;

/** A state, or why there is none. After a final error, polling again is useless. */
export type PollResult<State> =
  | { readonly state: State }
  | { readonly error: unknown; readonly isFinal: boolean };

/** The number of requests that may fail with an internal error before that is no longer blamed on one of the ids. */
const MAX_FAILURES = 12;

/**
 * Polls executions with one request. When one of the ids makes it fail, smaller requests find out which, so that the other
 * executions still have results. An execution that is not in the list has none.
 *
 * @param isRepeated The previous request for one of them failed, too, so that an internal error may be due to an id.
 * @throws the error of the request, when it is not due to an id.
 */
export async function pollExecutions<State extends { readonly id: string }>(
  ids: readonly string[],
  isRepeated: boolean,
  list: (ids: readonly string[]) => Promise<readonly State[]>,
): Promise<Map<string, PollResult<State>>> {
  const results = new Map<string, PollResult<State>>();
  const errors = new Map<string, unknown>();
  let failures = 0;
  let hasSucceeded = false;
  const poll = async (some: readonly string[]): Promise<void> => {
    try {
      for (const state of await list(some)) results.set(state.id, { state });
      hasSucceeded = true;
    } catch (error) {
      if (isRejected(error)) {
        // Missing credentials or permissions are not due to an id.
        if (error.status === 401 || error.status === 403) throw error;
      } else {
        failures += 1;
        // A manager that fails for all ids must not get more requests.
        const isDown = !hasSucceeded && (ids.length === 1 || failures > MAX_FAILURES);
        const isAnswered = error instanceof CloudifyError && classifyFailure(error) === 'final';
        if (isDown || !isRepeated || !isAnswered) throw error;
      }
      if (some.length > 1) {
        const half = Math.ceil(some.length / 2);
        await poll(some.slice(0, half));
        await poll(some.slice(half));
      } else errors.set(some[0] as string, error);
    }
  };
  await poll(ids);
  for (const [id, error] of errors) {
    // An internal error that only one id causes does not pass.
    const isFinal = isRejected(error) || (hasSucceeded && error instanceof ApiError);
    results.set(id, { error, isFinal });
  }
  return results;
}

/** Whether the manager has rejected a request for good. */
export function isRejected(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status < 500 && classifyFailure(error) === 'final';
}
