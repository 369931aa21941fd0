import type { FailedRequest } from '../../../generated/error-classes.ts';
import { DeadlineExceededError, RequestTimeoutError } from '../errors/errors.ts';
import { parseTimeout, type RequestOptions, remaining, resolveDeadline, withTimeout } from '../options.ts';
import { sleep } from './abort.ts';
import type { Cluster } from './cluster.ts';
import type { CredentialCache } from './credentials.ts';
import {
  assertRetryOptions,
  classifyFailure,
  isRetryable,
  RetryBudget,
  type RetryOptions,
  retryDelay,
} from './retry.ts';

/** The settings of a client that a call may override, and how many retries all calls share. */
export interface RetrierOptions {
  readonly timeout?: number | undefined;
  readonly retry?: (RetryOptions & { readonly budget?: number | undefined }) | false | undefined;
}

/** One time that a request is sent. */
export interface Attempt {
  /** 1 for the first. */
  readonly number: number;
  readonly host: string;
  /** How an error names the request. */
  request: FailedRequest;
  /** The response, as soon as it begins. */
  response?: Response;
}

/** Sends requests until there is a response, or until they must not be sent again. */
export class Retrier {
  readonly #hosts: Cluster;
  readonly #credentials: CredentialCache;
  readonly #timeout: number;
  readonly #retry: RetrierOptions['retry'];
  readonly #budget: RetryBudget;

  constructor(hosts: Cluster, credentials: CredentialCache, { timeout, retry }: RetrierOptions) {
    this.#hosts = hosts;
    this.#credentials = credentials;
    this.#timeout = parseTimeout(timeout);
    this.#retry = assertRetryOptions(retry);
    this.#budget = new RetryBudget(retry ? retry.budget : undefined);
  }

  async run<Answer>(
    { method, url, operationId }: FailedRequest,
    options: RequestOptions,
    send: (attempt: Attempt, signal: AbortSignal | undefined) => Promise<Answer>,
  ): Promise<Answer> {
    const { signal, deadline, timeout = this.#timeout, retry = this.#retry } = resolveDeadline(options);
    const limit = parseTimeout(timeout);
    const { maxAttempts: attempts = 3, ...delays } =
      retry === false ? { maxAttempts: 1 } : { ...assertRetryOptions(retry) };
    const failed = new Set<string>();
    let renewals = 0;
    let round = 1;
    for (let number = 1; ; number++) {
      const host = this.#hosts.choose(failed);
      const attempt: Attempt = {
        number,
        host,
        request: { method, url: host + url, operationId, attempts: number },
      };
      try {
        const answer = await inTime(attempt, limit, deadline, signal, send);
        this.#budget.refill();
        this.#hosts.keep(host);
        return answer;
      } catch (error) {
        if (signal?.aborted) throw error;
        // A proxy's page can have this status, too.
        const isUnauthorized = (error as { status?: unknown } | undefined)?.status === 401;
        if (isUnauthorized && this.#credentials.areProvided && renewals === 0) {
          renewals = 1;
          continue;
        }
        const outcome = classifyFailure(error);
        const isLate = error instanceof DeadlineExceededError;
        const isElsewhere = outcome === 'unsent' || outcome === 'lost';
        if (isElsewhere || isLate) {
          failed.add(host);
          this.#hosts.failover(
            host,
            isLate || (error instanceof RequestTimeoutError && limit < this.#timeout),
          );
        } else this.#hosts.keep(host);
        if (number - renewals >= attempts || !isRetryable({ method, outcome })) throw error;
        // The next manager is not the one that failed, so there is nothing to wait for.
        if (isElsewhere && failed.size < this.#hosts.count) continue;
        const delay = retryDelay(round++, attempt.response?.headers.get('Retry-After'), delays);
        if (delay >= remaining(deadline)) throw new DeadlineExceededError(attempt.request, error);
        if (!this.#budget.take()) throw error;
        await sleep(delay, signal);
        failed.clear();
      }
    }
  }
}

function inTime<Answer>(
  attempt: Attempt,
  timeout: number,
  deadline: Date | undefined,
  signal: AbortSignal | undefined,
  send: (attempt: Attempt, signal: AbortSignal | undefined) => Promise<Answer>,
): Promise<Answer> {
  const left = remaining(deadline);
  const limit = Math.min(timeout, left);
  const late = () =>
    limit < left
      ? new RequestTimeoutError(attempt.request, limit)
      : new DeadlineExceededError(attempt.request);
  if (limit <= 0) throw late();
  return withTimeout(limit, signal, late, (signal) => send(attempt, signal));
}
