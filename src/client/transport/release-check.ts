import { type OperationId, ROUTES } from '../../../generated/operations.ts';
import { UnsupportedByManagerError } from '../errors/release-errors.ts';
import { concerns, type OperationRequest, rename, type UsedGuard } from './guards.ts';
import { type ManagerRelease, versionOf } from './release.ts';
import { toUnexpectedResponseError } from './response.ts';
import type { Attempt } from './retrier.ts';

/** Calls an operation and returns its data. */
export type Send = (
  operationId: OperationId,
  request: OperationRequest,
  attempt: Attempt,
  signal: AbortSignal | undefined,
) => Promise<unknown>;

/** Compares requests with the release of the manager that they go to. */
export class ReleaseCheck {
  readonly #release: ManagerRelease;

  constructor(release: ManagerRelease) {
    this.#release = release;
  }

  /**
   * The request as the manager's release takes it.
   *
   * @throws {UnsupportedByManagerError} when it would ignore a part of the request or do harm with it.
   */
  async adapt<Request extends OperationRequest>(
    request: Request,
    guards: readonly UsedGuard[],
    attempt: Attempt,
    signal: AbortSignal | undefined,
    send: Send,
  ): Promise<Request> {
    const isNeeded = !guards.every(({ whenKnown }) => whenKnown);
    const known = this.#release.known(attempt.host);
    const release = known ?? (isNeeded ? await this.#request(attempt, signal, send) : undefined);
    if (release === undefined) return request;
    const concerned = guards.filter((guard) => concerns(guard, release));
    for (const { with: and = '', instead, difference, feature, until: since } of concerned) {
      if (instead === undefined) continue;
      const [, field] = /^execution\.(.+)/.exec(and) ?? [];
      if (field && !(await hasField(field, request, attempt, signal, send))) continue;
      throw new UnsupportedByManagerError(attempt.request, { feature, release, since, instead, difference });
    }
    return rename(request, concerned);
  }

  #request(attempt: Attempt, signal: AbortSignal | undefined, send: Send): Promise<string> {
    return readBefore('getVersion', attempt, (own) =>
      this.#release.request(attempt.host, signal, async (signal) => {
        const data = await send('getVersion', {}, own, signal);
        const version = versionOf(data);
        if (version !== undefined) return version;
        throw toUnexpectedResponseError(data, own.response as Response, own.request, 'no version');
      }),
    );
  }
}

/** Whether a field of the execution that the request acts on is true. */
async function hasField(
  field: string,
  { path }: OperationRequest,
  attempt: Attempt,
  signal: AbortSignal | undefined,
  send: Send,
): Promise<boolean> {
  const request = { path, query: { _include: [field] } };
  const execution = await readBefore('getExecution', attempt, (own) =>
    send('getExecution', request, own, signal),
  );
  return (Object(execution) as Record<string, unknown>)[field] === true;
}

/**
 * Reads what the request of an attempt depends on. A failure is described and retried as one of this GET, since the request
 * itself is not sent yet.
 */
async function readBefore<Data>(
  operationId: 'getVersion' | 'getExecution',
  attempt: Attempt,
  read: (own: Attempt) => Promise<Data>,
): Promise<Data> {
  const { request, host } = attempt;
  const [method, url] = ROUTES[operationId];
  attempt.request = { ...request, operationId, method, url: host + url };
  const data = await read({ ...attempt });
  attempt.request = request;
  return data;
}
