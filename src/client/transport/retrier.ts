import type { FailedRequest } from '../../../generated/error-classes.ts';
import { DeadlineError, TimeoutError } from '../errors/errors.ts';
import { anchored, checkedTimeout, type RequestOptions, remaining, withinTime } from '../options.ts';
import { sleep } from './abort.ts';
import type { Hosts } from './cluster.ts';
import type { Credentials } from './credentials.ts';
import { checkedRetry, mayRepeat, outcomeOf, RetryBudget, type RetryOptions, retryDelay } from './retry.ts';

/** The settings of a client that a call may override, and how many retries all calls share. */
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
  /** The response, as soon as it begins. */
  response?: Response;
}

/** Sends requests until there is a response, or until they must not be sent again. */
export class Attempts {
  readonly #hosts: Hosts;
  readonly #credentials: Credentials;
  readonly #timeout: number;
  readonly #retry: AttemptSettings['retry'];
  readonly #budget: RetryBudget;

  constructor(hosts: Hosts, credentials: Credentials, { timeout, retry }: AttemptSettings) {
    this.#hosts = hosts;
    this.#credentials = credentials;
    this.#timeout = checkedTimeout(timeout);
    this.#retry = checkedRetry(retry);
    this.#budget = new RetryBudget(retry ? retry.budget : undefined);
  }

  async make<Answer>(
    { method, url, operationId }: FailedRequest,
    options: RequestOptions,
    send: (attempt: Attempt, signal: AbortSignal | undefined) => Promise<Answer>,
  ): Promise<Answer> {
    const { signal, deadline, timeout = this.#timeout, retry = this.#retry } = anchored(options);
    const limit = checkedTimeout(timeout);
    const { attempts = 3, ...delays } = retry === false ? { attempts: 1 } : { ...checkedRetry(retry) };
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
        const outcome = outcomeOf(error);
        const isLate = error instanceof DeadlineError;
        const isElsewhere = outcome === 'unsent' || outcome === 'lost';
        if (isElsewhere || isLate) {
          failed.add(host);
          this.#hosts.leave(host, isLate || (error instanceof TimeoutError && limit < this.#timeout));
        } else this.#hosts.keep(host);
        if (number - renewals >= attempts || !mayRepeat({ method, outcome })) throw error;
        // The next manager is not the one that failed, so there is nothing to wait for.
        if (isElsewhere && failed.size < this.#hosts.count) continue;
        const delay = retryDelay(round++, attempt.response?.headers.get('Retry-After'), delays);
        if (delay >= remaining(deadline)) throw new DeadlineError(attempt.request, error);
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
    limit < left ? new TimeoutError(attempt.request, limit) : new DeadlineError(attempt.request);
  if (limit <= 0) throw late();
  return withinTime(limit, signal, late, (signal) => send(attempt, signal));
}
