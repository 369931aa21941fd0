import {
  ApiError,
  type ApiErrorInit,
  type FailedRequest,
  type WaitTarget,
} from '../../../generated/error-classes.ts';
import {
  DeadlineExceededError,
  nameOf,
  type StatusCounts,
  UnexpectedResponseError,
} from '../errors/errors.ts';
import { nameOfTarget, PollingError } from '../errors/execution-errors.ts';
import type { RequestOptions } from '../options.ts';
import type { Http } from '../transport/request.ts';
import type { ExecutionState } from './poll-executions.ts';

/** Options of `watch`. */
export interface WatchOptions extends Pick<RequestOptions, 'tenant' | 'headers'> {
  /** Ends the wait, which then rejects with the signal's reason. Nothing more is sent. */
  readonly signal?: AbortSignal | undefined;
  /**
   * How long to wait: until a date, or milliseconds from the first poll on. The last poll is then, and when it does not show
   * the end the wait rejects with a {@link DeadlineExceededError}. Default: as long as the manager responds.
   */
  readonly deadline?: Date | number | undefined;
}

/** Options of a wait. */
export interface WaitOptions<State = ExecutionState> extends WatchOptions {
  /** Called with the first state and after every change. An error that it throws ends the wait. */
  readonly onProgress?: ((state: State) => void) | undefined;
}

/** A poll in flight, and the waits that it is for. */
export interface Poll {
  readonly watches: Set<Watch>;
  readonly controller: AbortController;
}

/** Due before everything else, without a timer. */
export const NOW = -Infinity;

/** How long the last poll, at the deadline, may take. */
export const DEADLINE_GRACE_MS = 1000;

/** One wait, and when its next poll is due. The poller holds it only while its owner waits for a change. */
export abstract class Watch<State = unknown> {
  readonly id: string;
  /** Sends the polls. */
  readonly http: Http;
  /** Reads the state by requests of its own. Default: one request is for many executions. */
  readonly read?: (options: RequestOptions) => Promise<State>;
  /** Reads all fields of what is waited for, once it is finished. */
  needsFullRow = false;
  /** The list does not have the execution, so that it is read by its id. */
  isMissing = false;
  /** A poll has returned a state. */
  isSeen = false;
  /** A poll was sent. */
  isPolled = false;
  /** The deadline has passed, and the last poll is in flight. */
  isFinalPoll = false;
  deadline: Date | undefined;
  /** By the monotonic clock, in milliseconds. */
  readonly startedAt: number = performance.now();
  nextPollAt: number = this.startedAt;
  interval = 0;
  /** The failures since the last usable response, the last of them, and when the first of them was. */
  failures = 0;
  failure: unknown;
  failingSince = 0;
  poll: Poll | undefined;
  resolve: (state: State) => void = () => {};
  reject: (reason: unknown) => void = () => {};

  constructor(id: string, http: Http) {
    this.id = id;
    this.http = http;
  }

  /** Records a state; returns whether it is a change. */
  abstract recordState(state: State): boolean;
  /** What is waited for, as errors have it. */
  abstract get target(): WaitTarget;
  /** What the messages of errors are about. */
  get subject(): string {
    return nameOfTarget(this.target);
  }
  /** What has not happened at the deadline. */
  get missed(): string {
    return 'did not finish';
  }
  /** `last status: started, 4 of 9 operations` */
  abstract get lastSeen(): string;
  abstract get statuses(): StatusCounts;

  get graceMs(): number {
    return DEADLINE_GRACE_MS;
  }

  /** Whether its poll is for nothing else. */
  get isAlone(): boolean {
    return this.isMissing || this.read !== undefined;
  }

  /** Ends a wait whose deadline has passed. */
  expire(): void {
    const { target, failure, statuses } = this;
    const time = formatSince(this.startedAt);
    const message = `${this.subject} ${this.missed} within ${time} (${this.lastSeen})`;
    this.reject(new DeadlineExceededError(target, failure, { message, statuses }));
  }

  /** Ends a wait whose polls have had no usable response for too long. */
  giveUp(): void {
    const time = formatSince(this.failingSince);
    this.#rejectPolling(`may still run, but had no usable response for ${time}`, this.failure);
  }

  /** Ends a wait with an error of its polls. Other waits may get the same error, so each has a copy with its own target. */
  fail(error: unknown): void {
    const { target } = this;
    if (error instanceof ApiError) {
      const { message, response } = error;
      const ErrorClass = error.constructor as new (init: ApiErrorInit) => ApiError;
      this.reject(new ErrorClass({ ...(error as ApiErrorInit), message, response, ...target }));
    } else if (error instanceof UnexpectedResponseError) {
      const { bodyPreview, status, cause } = error;
      const about = { ...(error as FailedRequest), ...target };
      const message = this.#message('cannot be polled', error);
      this.reject(new UnexpectedResponseError(message, bodyPreview, status, about, { cause }));
    } else this.#rejectPolling('cannot be polled', error);
  }

  #rejectPolling(what: string, error: unknown): void {
    this.reject(new PollingError(this.#message(what, error), this.target, error));
  }

  #message(what: string, error: unknown): string {
    // The URL of the poll would not help.
    const reason = `${(error as Error | undefined)?.message ?? error}`.replace(
      `${nameOf(error as FailedRequest)} `,
      '',
    );
    return `${this.subject} ${what} (${this.lastSeen}): ${reason}`;
  }
}

function formatSince(time: number): string {
  const ms = performance.now() - time;
  const seconds = ms < 1000 ? Math.round(ms / 100) / 10 : Math.round(ms / 1000);
  return seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`;
}
