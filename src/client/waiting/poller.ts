import { ApiError, CloudifyError } from '../../../generated/error-classes.ts';
import { assertDuration, type RequestOptions, remaining } from '../options.ts';
import { idBatches } from '../resources/id-batches.ts';
import { validatePage } from '../resources/list.ts';
import { withAbort } from '../transport/abort.ts';
import type { Http } from '../transport/request.ts';
import { isOfAnotherServer, isTransient, retryDelay } from '../transport/retry.ts';
import { isRejected, type PollResult, pollExecutions, STATE_FIELDS } from './poll-executions.ts';
import type { Watch } from './watch.ts';

/** How often to poll what is waited for: after 5 % of the time since the wait began, within these limits. */
export interface PollOptions {
  /** The shortest time between two polls, in milliseconds. Default: 250. */
  readonly minInterval?: number | undefined;
  /** The longest time between two polls, in milliseconds. Default: 30,000. */
  readonly maxInterval?: number | undefined;
  /** The time after which a poll without a response is given up and repeated, in milliseconds. Default: 30,000. */
  readonly timeout?: number | undefined;
  /**
   * How long a wait without a deadline goes on without a usable response, in milliseconds; then it rejects with a
   * {@link PollingError}. Infinity: without an end. Default: 300,000.
   */
  readonly giveUpAfter?: number | undefined;
}

/** How long to wait. */
export interface Wait {
  readonly signal?: AbortSignal | undefined;
  readonly deadline?: Date | undefined;
}

/** The time between two polls as a part of the time since the wait began: an end is seen that much late at most. */
const GROWTH = 0.05;

/** Due before everything else. What belongs to a poll that is done is not put off until the next timer. */
export const NOW = -Infinity;

/** How many polls are under way at the same time, at most. */
const MAX_POLLS = 10;

/**
 * Polls for all waits of a client: one request for as many executions as a URL can hold. It polls only while there is a
 * wait, and the longer that takes the less often.
 */
export class Poller {
  readonly #http: Http;
  readonly #options: Required<{ [Name in keyof PollOptions]: number }>;
  readonly #waiting = new Set<Watch>();
  #polls = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wakes = Infinity;

  constructor(http: Http, options: PollOptions = {}) {
    const { minInterval = 250, maxInterval = 30_000, timeout = 30_000, giveUpAfter = 300_000 } = options;
    this.#http = http;
    this.#options = {
      minInterval: assertDuration(minInterval, 'poll.minInterval'),
      maxInterval: assertDuration(maxInterval, 'poll.maxInterval'),
      timeout: assertDuration(timeout, 'poll.timeout'),
      giveUpAfter: giveUpAfter === Infinity ? giveUpAfter : assertDuration(giveUpAfter, 'poll.giveUpAfter'),
    };
    if (minInterval > maxInterval) {
      throw new TypeError(`poll.minInterval ${minInterval} exceeds poll.maxInterval ${maxInterval}.`);
    }
  }

  /**
   * Polls until there is a change.
   *
   * @throws {ApiError} when the manager rejects the request for good.
   * @throws {DeadlineExceededError} when the deadline has passed. The last poll is made at it.
   * @throws {PollingError} when there was no usable response for too long.
   */
  nextChange<State>(watch: Watch<State>, { signal, deadline }: Wait): Promise<State> {
    const anyWatch = watch as Watch;
    return withAbort(signal, (resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const expire = () => {
        const left = remaining(deadline);
        // The system's time may have been set back since the timer was started.
        if (left > 0) timer = left < Infinity ? setTimeout(expire, left) : undefined;
        else if (watch.isFinalPoll || !watch.isPolled) watch.expire();
        else {
          watch.isFinalPoll = true;
          watch.nextPollAt = NOW;
          this.#leave(anyWatch);
          this.#wakeAt(NOW);
          timer = setTimeout(() => watch.expire(), watch.subject.grace);
        }
      };
      Object.assign(watch, { resolve, reject, deadline });
      this.#waiting.add(anyWatch);
      this.#wakeAt(watch.nextPollAt);
      expire();
      return () => {
        clearTimeout(timer);
        this.#waiting.delete(anyWatch);
        this.#leave(anyWatch);
        if (this.#waiting.size === 0) this.#wakeAt(Infinity);
      };
    });
  }

  /** Aborts a poll when no wait is left that it is for. */
  #leave(watch: Watch): void {
    const { poll } = watch;
    watch.poll = undefined;
    if (poll?.watches.delete(watch) && poll.watches.size === 0) poll.controller.abort();
  }

  #wakeAt(time: number): void {
    if (time >= this.#wakes && time < Infinity) return;
    clearTimeout(this.#timer);
    this.#wakes = time;
    const wake = () => this.#wake();
    if (time === NOW) queueMicrotask(wake);
    else if (time < Infinity) this.#timer = setTimeout(wake, Math.max(0, time - performance.now()));
  }

  /** Polls what is due, and with the same requests what soon will be. */
  #wake(): void {
    this.#wakeAt(Infinity);
    const now = performance.now();
    const idle = [...this.#waiting]
      .filter(({ poll }) => !poll)
      .sort((one, other) => one.nextPollAt - other.nextPollAt);
    for (const batch of batchesOf(idle, now)) {
      if (this.#polls < MAX_POLLS || batch[0]?.isFinalPoll) void this.#poll(batch);
    }
    // What is due and had to be left is polled when one of the polls under way is done.
    this.#wakeAt(idle.find(({ nextPollAt: due, poll }) => !poll && due > now)?.nextPollAt ?? Infinity);
  }

  async #poll(batch: readonly Watch[]): Promise<void> {
    const poll = { watches: new Set(batch), controller: new AbortController() };
    for (const watch of batch) {
      watch.poll = poll;
      watch.isPolled = true;
    }
    // The next poll is the repetition, so that the retries of other calls are left to them.
    const options = { signal: poll.controller.signal, timeout: this.#options.timeout, retry: false } as const;
    this.#polls += 1;
    const resultOf = await this.#request(batch, options).catch((error: unknown) => {
      const isFinal = isRejected(error);
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
    options: RequestOptions,
  ): Promise<(watch: Watch) => PollResult<unknown> | undefined> {
    const [{ subject, isAlone, needsFullRow: isWhole }] = batch as [Watch];
    if (isAlone) {
      const state = await (subject.read
        ? subject.read(options)
        : this.#http.call('getExecution', { path: { id: subject.id } }, options));
      return () => ({ state });
    }
    const ids = [...new Set(batch.map((watch) => watch.subject.id))];
    const isRepeated = batch.some(({ failures }) => failures > 0);
    const polled = await pollExecutions(ids, isRepeated, async (id) => {
      const include = isWhole ? undefined : STATE_FIELDS;
      const query = { id, _size: id.length, _include: include, _include_system_workflows: true };
      return (await this.#http.call('listExecutions', { query }, options, validatePage)).items;
    });
    return ({ subject }) => polled.get(subject.id);
  }

  #settle(watch: Watch, polled: PollResult<unknown> | undefined): void {
    const now = performance.now();
    const { minInterval, maxInterval, giveUpAfter } = this.#options;
    if (!polled) {
      watch.isMissing = true;
      watch.nextPollAt = NOW;
      return;
    }
    watch.isMissing = false;
    if ('state' in polled) {
      // The polls of clients that begin together are spread by the first interval.
      const growing = watch.isSeen ? (now - watch.startedAt) * GROWTH : minInterval * (2 + Math.random());
      watch.interval = Math.min(maxInterval, Math.max(minInterval, growing));
      watch.nextPollAt = now + watch.interval;
      watch.isSeen = true;
      watch.failures = 0;
      watch.failure = undefined;
      if (watch.subject.recordState(polled.state) || watch.needsFullRow) {
        this.#waiting.delete(watch);
        watch.resolve(polled.state);
      } else if (watch.isFinalPoll || remaining(watch.deadline) <= 0) watch.expire();
      return;
    }
    const { error } = polled;
    watch.failure = error;
    if (watch.failures === 0) watch.failingSince = now;
    watch.failures += 1;
    const end = watch.deadline ? Infinity : watch.failingSince + giveUpAfter;
    // What a provider of credentials throws ends the wait that begins with it, and no other.
    const isForeign = !(error instanceof CloudifyError) && !watch.isSeen && !isTransient(error);
    // Before the first good response, the URL is more likely to be wrong than the response to be an exception.
    const isWrongUrl = !this.#http.hasResponded && isOfAnotherServer(error);
    if (polled.isFinal || isForeign || isWrongUrl) watch.fail(error);
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

/** The waits of each request, from those that are the longest due. */
function batchesOf(idle: readonly Watch[], now: number): Watch[][] {
  const isDue = ({ nextPollAt: due }: Watch) => due <= now;
  const batches = idle.filter((watch) => isDue(watch) && watch.isAlone).map((watch) => [watch]);
  for (const isWhole of [true, false]) {
    const byId = new Map<string, Watch[]>();
    for (const watch of idle) {
      const isSoon = watch.nextPollAt - watch.interval / 2 <= now;
      if (!isSoon || watch.isAlone || watch.needsFullRow !== isWhole) continue;
      const { id } = watch.subject;
      byId.set(id, [...(byId.get(id) ?? []), watch]);
    }
    const due = [...byId].filter(([, watches]) => watches.some(isDue)).map(([id]) => id);
    // What is not due yet fills the last request up, and needs none of its own.
    for (const ids of idBatches(byId.keys()).slice(0, idBatches(due).length)) {
      batches.push(ids.flatMap((id) => byId.get(id) as Watch[]));
    }
  }
  return batches;
}
