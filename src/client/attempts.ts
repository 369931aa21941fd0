import type { FailedRequest } from '../../generated/error-classes.ts';
import { sleep } from './abortable.ts';
import type { Credentials } from './auth.ts';
import { anchored, checkedDuration, type RequestOptions, remaining, withinTime } from './deadline.ts';
import { DeadlineError, TimeoutError } from './errors.ts';
import type { Hosts } from './hosts.ts';
import { checkedRetry, delayAfter, mayRepeat, outcomeOf, RetryBudget, type RetryOptions } from './retry.ts';

/** The settings of a client that a call may have otherwise, and how many retries there are in store. */
export interface AttemptSettings {
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
  /** The answer, as soon as it begins. */
  response?: Response;
}

/** Sends requests until they are answered, or must not be sent again. */
export class Attempts {
  readonly #hosts: Hosts;
  readonly #credentials: Credentials;
  readonly #settings: AttemptSettings;
  readonly #budget: RetryBudget;

  constructor(hosts: Hosts, credentials: Credentials, { timeout, retry }: AttemptSettings) {
    this.#hosts = hosts;
    this.#credentials = credentials;
    this.#settings = { timeout, retry: checkedRetry(retry) };
    this.#budget = new RetryBudget(retry ? retry.budget : undefined);
  }

  async make<Answer>(
    { method, url, operationId }: FailedRequest,
    options: RequestOptions,
    send: (attempt: Attempt, signal: AbortSignal | undefined) => Promise<Answer>,
  ): Promise<Answer> {
    const {
      signal,
      deadline,
      timeout = this.#settings.timeout,
      retry = this.#settings.retry,
    } = anchored(options);
    // Those of the client were looked at when it was made.
    if (options.retry) checkedRetry(options.retry);
    let isRenewed = false;
    let hosts = 1;
    let round = 1;
    for (let number = 1; ; number++) {
      const host = this.#hosts.preferred;
      const attempt: Attempt = {
        number,
        host,
        request: { method, url: host + url, operationId, attempts: number },
      };
      try {
        const answer = await inTime(attempt, timeout, deadline, signal, send);
        this.#budget.refill();
        return answer;
      } catch (error) {
        // Also a proxy's page says so.
        const isUnauthorized = (error as { status?: unknown } | undefined)?.status === 401;
        if (isUnauthorized && this.#credentials.areProvided && !isRenewed) {
          isRenewed = true;
          continue;
        }
        const outcome = outcomeOf(error);
        const isElsewhere = outcome === 'unsent' || outcome === 'lost';
        if (isElsewhere) this.#hosts.leave(host);
        if (retry === false || !mayRepeat({ method, outcome })) throw error;
        // The next manager is not the one that failed, so there is nothing to wait for.
        if (isElsewhere && hosts++ < this.#hosts.count) continue;
        const retryAfter = attempt.response?.headers.get('Retry-After');
        const failure = { attempt: round++, method, outcome, retryAfter };
        const delay = delayAfter(failure, retry ?? {}, this.#budget);
        if (delay === undefined) throw error;
        if (delay >= remaining(deadline)) throw new DeadlineError(attempt.request, error);
        await sleep(delay, signal);
        hosts = 1;
      }
    }
  }
}

function inTime<Answer>(
  attempt: Attempt,
  timeout: number | undefined,
  deadline: Date | undefined,
  signal: AbortSignal | undefined,
  send: (attempt: Attempt, signal: AbortSignal | undefined) => Promise<Answer>,
): Promise<Answer> {
  const left = remaining(deadline);
  const limit = timeout === undefined ? left : Math.min(checkedDuration(timeout, 'timeout'), left);
  const late = () =>
    limit < left ? new TimeoutError(attempt.request, limit) : new DeadlineError(attempt.request);
  if (limit <= 0) throw late();
  return withinTime(limit, signal, late, (signal) => send(attempt, signal));
}
