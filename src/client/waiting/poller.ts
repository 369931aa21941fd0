import { ApiError, CloudifyError } from '../../../generated/error-classes.ts';
import { UnsupportedByManagerError } from '../errors/release-errors.ts';
import { batchValues } from '../transport/query.ts';
import type { CallOptions } from '../transport/request.ts';
import { validatePage } from '../transport/response.ts';
import { isFromOtherServer, isTransient, retryDelay } from '../transport/retry.ts';
import { assertDuration, remaining, withAbort } from '../transport/timeout.ts';
import { isRejected, type PollResult, pollExecutions, STATE_FIELDS } from './poll-executions.ts';
import { NOW, type Watch } from './watch.ts';

/** How often to poll what is waited for: every 5 % of the time since the wait began, within these limits. */
export interface PollOptions {
  /** The shortest interval between two polls, in milliseconds. Default: 250. */
  readonly minInterval?: number | undefined;
  /** The longest interval between two polls, in milliseconds. Default: 30,000. */
  readonly maxInterval?: number | undefined;
  /** The timeout of a poll, which is then repeated, in milliseconds. Default: 30,000. */
  readonly timeout?: number | undefined;
  /**
   * How long a wait without a deadline continues without a usable response, in milliseconds; then it rejects with a
   * {@link PollingError}. Infinity: forever. Default: 300,000.
   */
  readonly giveUpAfter?: number | undefined;
}

/** The options of a wait, with a resolved deadline. */
export interface Wait {
  readonly signal?: AbortSignal | undefined;
  readonly deadline?: Date | undefined;
}

/** The interval between two polls as a part of the time since the wait began: the end is seen that much late at most. */
const INTERVAL_GROWTH = 0.05;

const MAX_CONCURRENT_POLLS = 10;

/** Bytes of ids in one URL. The rest of 2,000 is for the host, the path and the other parameters. */
const MAX_ID_BYTES = 1600;

/** Polls for all waits of a client: one request for as many executions as a URL can hold, less often the longer they take. */
export class Poller {
  readonly #options: Required<{ [Name in keyof PollOptions]: number }>;
  readonly #pending = new Set<Watch>();
  #polls = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wakesAt = Infinity;

  constructor(options: PollOptions = {}) {
    const { minInterval = 250, maxInterval = 30_000, timeout = 30_000, giveUpAfter = 300_000 } = options;
    this.#options = { minInterval, maxInterval, timeout, giveUpAfter };
    for (const [name, ms] of Object.entries(this.#options)) {
      if (ms !== Infinity || name !== 'giveUpAfter') assertDuration(ms, `poll.${name}`);
    }
    if (minInterval > maxInterval) {
      throw new TypeError(`poll.minInterval ${minInterval} exceeds poll.maxInterval ${maxInterval}.`);
    }
  }

  /**
   * Polls until there is a change.
   *
   * @throws {ApiError} when the manager rejects the request for good.
   * @throws {DeadlineExceededError} when the deadline has passed. The last poll is then.
   * @throws {PollingError} when there was no usable response for too long.
   */
  nextChange<State>(watch: Watch<State>, { signal, deadline }: Wait): Promise<State> {
    const anyWatch = watch as Watch;
    return withAbort(signal, (resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const expire = () => {
        const left = remaining(deadline);
        // The system's clock may have been set back since the timer was started.
        if (left > 0) timer = left < Infinity ? setTimeout(expire, left) : undefined;
        else if (watch.isFinalPoll || !watch.isPolled) watch.expire();
        else {
          watch.isFinalPoll = true;
          watch.nextPollAt = NOW;
          this.#leave(anyWatch);
          this.#wakeAt(NOW);
          timer = setTimeout(() => watch.expire(), watch.graceMs);
        }
      };
      Object.assign(watch, { resolve, reject, deadline });
      this.#pending.add(anyWatch);
      this.#wakeAt(watch.nextPollAt);
      expire();
      return () => {
        clearTimeout(timer);
        this.#pending.delete(anyWatch);
        this.#leave(anyWatch);
        if (this.#pending.size === 0) this.#wakeAt(Infinity);
      };
    });
  }

  /** Aborts a poll when no wait needs it any more. */
  #leave(watch: Watch): void {
    const { poll } = watch;
    watch.poll = undefined;
    if (poll?.watches.delete(watch) && poll.watches.size === 0) poll.controller.abort();
  }

  #wakeAt(time: number): void {
    if (time >= this.#wakesAt && time < Infinity) return;
    clearTimeout(this.#timer);
    this.#wakesAt = time;
    const wake = () => this.#wake();
    if (time === NOW) queueMicrotask(wake);
    else if (time < Infinity) this.#timer = setTimeout(wake, Math.max(0, time - performance.now()));
  }

  /** Polls what is due and, with the same requests, what soon will be. */
  #wake(): void {
    this.#wakeAt(Infinity);
    const now = performance.now();
    const idle = [...this.#pending].filter(({ poll }) => !poll).sort((a, b) => a.nextPollAt - b.nextPollAt);
    for (const batch of batchesOf(idle, now)) {
      if (this.#polls < MAX_CONCURRENT_POLLS || batch[0]?.isFinalPoll) void this.#poll(batch);
    }
    // The rest of what is due is polled when one of the polls in flight is done.
    this.#wakeAt(idle.find(({ nextPollAt, poll }) => !poll && nextPollAt > now)?.nextPollAt ?? Infinity);
  }

  async #poll(batch: readonly Watch[]): Promise<void> {
    const poll = { watches: new Set(batch), controller: new AbortController() };
    for (const watch of batch) Object.assign(watch, { poll, isPolled: true });
    // The next poll replaces a retry, so that the budget of retries is left to other calls.
    const { signal } = poll.controller;
    const options = { signal, timeout: this.#options.timeout, retry: false, isShared: true } as const;
    this.#polls += 1;
    const resultOf = await this.#request(batch, options).catch((error: unknown) => {
      const isFinal = isRejected(error) || error instanceof UnsupportedByManagerError;
      return () => ({ error, isFinal });
    });
    this.#polls -= 1;
    for (const watch of batch) {
      // A wait that ended or restarted ignores a poll that began before.
      if (watch.poll !== poll) continue;
      watch.poll = undefined;
      this.#settle(watch, resultOf(watch));
    }
    this.#wakeAt(NOW);
  }

  async #request(
    batch: readonly Watch[],
    options: CallOptions,
  ): Promise<(watch: Watch) => PollResult<unknown> | undefined> {
    const [{ id, http, read, isMissing, needsFullRow }] = batch as [Watch];
    if (read || isMissing) {
      const state = await (read?.(options) ?? http.call('getExecution', { path: { id } }, options));
      return () => ({ state });
    }
    const ids = [...new Set(batch.map((watch) => watch.id))];
    const isRepeated = batch.some(({ failures }) => failures > 0);
    const _include = needsFullRow ? undefined : STATE_FIELDS;
    const results = await pollExecutions(ids, isRepeated, async (id) => {
      const query = { id, _size: id.length, _include, _include_system_workflows: true };
      return (await http.call('listExecutions', { query }, options, validatePage)).items;
    });
    return ({ id }) => results.get(id);
  }

  #settle(watch: Watch, result: PollResult<unknown> | undefined): void {
    const now = performance.now();
    const { minInterval, maxInterval, giveUpAfter } = this.#options;
    watch.isMissing = !result;
    if (!result) {
      watch.nextPollAt = NOW;
    } else if ('state' in result) {
      // The first interval is random, so that clients that begin together do not poll together.
      const growing = watch.isSeen
        ? (now - watch.startedAt) * INTERVAL_GROWTH
        : minInterval * (2 + Math.random());
      const interval = Math.min(maxInterval, Math.max(minInterval, growing));
      const isChange = watch.recordState(result.state);
      Object.assign(watch, {
        interval,
        nextPollAt: now + interval,
        isSeen: true,
        failures: 0,
        failure: undefined,
      });
      if (isChange || watch.needsFullRow) {
        this.#pending.delete(watch);
        watch.resolve(result.state);
      } else if (watch.isFinalPoll || remaining(watch.deadline) <= 0) watch.expire();
    } else {
      const { error } = result;
      watch.failure = error;
      if (watch.failures === 0) watch.failingSince = now;
      watch.failures += 1;
      const end = watch.deadline ? Infinity : watch.failingSince + giveUpAfter;
      // An error of a credentials provider ends the wait that begins with it, and no other.
      const isOfCaller = !(error instanceof CloudifyError) && !watch.isSeen && !isTransient(error);
      // Before the first good response, the URL is more likely to be wrong than the response to be an exception.
      const isWrongUrl = !watch.http.hasResponded && isFromOtherServer(error);
      if (result.isFinal || isOfCaller || isWrongUrl) watch.fail(error);
      else if (watch.isFinalPoll) watch.expire();
      else if (now >= end) watch.giveUp();
      else {
        const retryAfter = error instanceof ApiError ? error.response.headers.get('Retry-After') : undefined;
        const limits = { baseDelay: minInterval * 2, maxDelay: maxInterval };
        const delay = retryDelay(watch.failures, retryAfter, limits);
        watch.nextPollAt = Math.min(end, now + Math.max(minInterval, watch.interval, delay));
      }
    }
  }
}

/** The waits of each request, by when they are due. */
function batchesOf(idle: readonly Watch[], now: number): Watch[][] {
  const isDue = ({ nextPollAt }: Watch) => nextPollAt <= now;
  const batches = idle.filter((watch) => isDue(watch) && watch.isAlone).map((watch) => [watch]);
  const kinds = new Map<string, Map<string, Watch[]>>();
  for (const watch of idle) {
    const isSoon = watch.nextPollAt - watch.interval / 2 <= now;
    if (!isSoon || watch.isAlone) continue;
    // Other tenants and headers need other requests.
    const kind = `${watch.needsFullRow} ${watch.http.scope}`;
    const byId = kinds.get(kind) ?? new Map<string, Watch[]>();
    kinds.set(kind, byId.set(watch.id, [...(byId.get(watch.id) ?? []), watch]));
  }
  for (const byId of kinds.values()) {
    for (const ids of batchValues(byId.keys(), 'id', MAX_ID_BYTES)) {
      const batch = ids.flatMap((id) => byId.get(id) as Watch[]);
      // Waits that are not due yet fill up the last request, and get none of their own.
      if (isDue(batch[0] as Watch)) batches.push(batch);
    }
  }
  return batches;
}
