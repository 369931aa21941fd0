import { ApiError, CloudifyError } from '../../../generated/error-classes.ts';
import type { Execution, ExecutionField } from '../../../generated/openapi.ts';
import { classifyFailure } from '../transport/retry.ts';

/** What changes while an execution runs, and is requested while it is waited for. */
export const STATE_FIELDS = [
  'id',
  'status',
  'finished_operations',
  'total_operations',
] as const satisfies readonly ExecutionField[];

/** What changes while an execution runs. */
export type ExecutionState = Pick<Execution, (typeof STATE_FIELDS)[number]>;

/** What a poll shows: a state, or why there is none. After a final error polling again is of no use. */
export type PollResult<State> =
  | { readonly state: State }
  | { readonly error: unknown; readonly isFinal: boolean };

/** How many requests may fail with an internal error until that is no longer taken for the fault of one of the ids. */
const MAX_FAILURES = 12;

/**
 * Polls executions with one request. When one of the ids makes it fail, smaller requests find out which, so that the other
 * executions are still seen. An execution that the list does not have is not in the result.
 *
 * @param isRepeated The last request for one of them failed, too: an internal error may be the fault of an id.
 * @throws the error of the request, when it is not the fault of an id.
 */
export async function pollExecutions<State extends { readonly id: string }>(
  ids: readonly string[],
  isRepeated: boolean,
  list: (ids: readonly string[]) => Promise<readonly State[]>,
): Promise<Map<string, PollResult<State>>> {
  const states = new Map<string, PollResult<State>>();
  const errors = new Map<string, unknown>();
  let failures = 0;
  let isUp = false;
  const poll = async (some: readonly string[]): Promise<void> => {
    try {
      for (const state of await list(some)) states.set(state.id, { state });
      isUp = true;
    } catch (error) {
      if (!isRejected(error)) {
        failures += 1;
        // A manager that is ill fails whatever the ids are, and must not get more requests for that.
        const isIll = !isUp && (ids.length === 1 || failures > MAX_FAILURES);
        if (isIll || !isRepeated || !isOdd(error)) throw error;
      } else if (isAboutCaller(error)) throw error;
      if (some.length > 1) {
        const half = Math.ceil(some.length / 2);
        await poll(some.slice(0, half));
        await poll(some.slice(half));
      } else errors.set(some[0] as string, error);
    }
  };
  await poll(ids);
  for (const [id, error] of errors) {
    // An internal error that only one id leads to does not pass.
    const isFinal = isRejected(error) || (isUp && error instanceof ApiError);
    states.set(id, { error, isFinal });
  }
  return states;
}

/** Whether the manager has rejected a request for good. */
export function isRejected(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status < 500 && classifyFailure(error) === 'final';
}

/** Missing credentials or rights have nothing to do with single ids. */
function isAboutCaller({ status }: ApiError): boolean {
  return status === 401 || status === 403;
}

/** An internal error, or a response that is not the API's. */
function isOdd(error: unknown): boolean {
  return error instanceof CloudifyError && classifyFailure(error) === 'final';
}
