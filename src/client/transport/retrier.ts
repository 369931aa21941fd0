import type { FailedRequest } from '../../../generated/error-classes.ts';
import { DeadlineExceededError, RequestTimeoutError } from '../errors/errors.ts';
import type { RequestOptions, RetryOptions } from '../options.ts';
import type { Cluster } from './cluster.ts';
import type { CredentialCache } from './credentials.ts';
import { assertRetryOptions, classifyFailure, isRetryable, RetryBudget, retryDelay } from './retry.ts';
import { parseTimeout, remaining, resolveDeadline, sleep, withTimeout } from './timeout.ts';

/** The settings of a client that a call can override, and the number of retries that all calls share. */
export interface RetrierOptions {
  readonly timeout?: number | undefined;
  readonly retry?: (RetryOptions & { readonly budget?: number | undefined }) | false | undefined;
}

/** One attempt to send a request. */
export interface Attempt {
  /** 1 for the first. */
  readonly number: number;
  /** The API's URL of the manager that it goes to. */
  readonly host: string;
  /** The request, as errors describe it. */
  request: FailedRequest;
  /** The response, as soon as its headers have arrived. */
  response?: Response;
  /** The body of an error response. */
  text?: string;
}

type Send<Data> = (attempt: Attempt, signal?: AbortSignal) => Promise<Data>;

/** Sends requests until there is a response, or until they must not be sent again. */
export class Retrier {
  readonly #cluster: Cluster;
  readonly #credentials: CredentialCache;
  readonly #timeout: number;
  readonly #retry: RetrierOptions['retry'];
  readonly #budget: RetryBudget;

  constructor(cluster: Cluster, credentials: CredentialCache, { timeout, retry }: RetrierOptions) {
    this.#cluster = cluster;
    this.#credentials = credentials;
    this.#timeout = parseTimeout(timeout);
    this.#retry = assertRetryOptions(retry);
    this.#budget = new RetryBudget(retry ? retry.budget : undefined);
  }

  async run<Data>(
    { method, url, operationId }: FailedRequest,
    options: RequestOptions,
    send: Send<Data>,
  ): Promise<Data> {
    const { signal, deadline, timeout = this.#timeout, retry = this.#retry } = resolveDeadline(options);
    const limit = parseTimeout(timeout);
    const { maxAttempts = 3, ...delays } =
      retry === false ? { maxAttempts: 1 } : { ...assertRetryOptions(retry) };
    const failed = new Set<string>();
    let renewals = 0;
    let round = 1;
    for (let number = 1; ; number++) {
      const host = this.#cluster.choose(failed);
      const request = { method, url: host + url, operationId, attempts: number };
      const attempt: Attempt = { number, host, request };
      try {
        const data = await sendInTime(attempt, limit, deadline, signal, send);
        this.#budget.refill();
        this.#cluster.keep(host);
        return data;
      } catch (error) {
        if (signal?.aborted) throw error;
        // A proxy's page can have this status, too.
        const isUnauthorized = (error as { status?: unknown } | undefined)?.status === 401;
        if (isUnauthorized && this.#credentials.canRefresh && renewals === 0) {
          renewals = 1;
          continue;
        }
        const failure = classifyFailure(error);
        const isLate = error instanceof DeadlineExceededError;
        const isUnanswered = failure === 'unsent' || failure === 'lost';
        if (isUnanswered || isLate) {
          failed.add(host);
          const isShort = error instanceof RequestTimeoutError && limit < this.#timeout;
          this.#cluster.failover(host, isLate || isShort);
        } else this.#cluster.keep(host);
        if (number - renewals >= maxAttempts || !isRetryable(attempt.request.method, failure)) throw error;
        // The next manager has not failed, so there is no need to wait.
        if (isUnanswered && failed.size < this.#cluster.size) continue;
        const delay = retryDelay(round++, attempt.response?.headers.get('Retry-After'), delays);
        if (delay >= remaining(deadline)) throw new DeadlineExceededError(attempt.request, error);
        if (!this.#budget.take()) throw error;
        await sleep(delay, signal);
        failed.clear();
      }
    }
  }
}

function sendInTime<Data>(
  attempt: Attempt,
  timeout: number,
  deadline: Date | undefined,
  signal: AbortSignal | undefined,
  send: Send<Data>,
): Promise<Data> {
  const left = remaining(deadline);
  const limit = Math.min(timeout, left);
  const timeoutError = () =>
    limit < left
      ? new RequestTimeoutError(attempt.request, limit)
      : new DeadlineExceededError(attempt.request);
  if (limit <= 0) throw timeoutError();
  return withTimeout(limit, signal, timeoutError, (signal) => send(attempt, signal));
}
