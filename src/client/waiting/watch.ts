import {
  ApiError,
  type ApiErrorInit,
  type FailedRequest,
  type WaitTarget,
} from '../../../generated/error-classes.ts';
import { DeadlineExceededError, type StatusCounts, UnexpectedResponseError } from '../errors/errors.ts';
import { PollingError } from '../errors/execution-errors.ts';
import type { RequestOptions } from '../options.ts';

/** What is waited for. */
export interface Subject<State = unknown> {
  readonly id: string;
  /** Reads the state by requests of its own. Default: one request is for many executions. */
  readonly read?: ((options: RequestOptions) => Promise<State>) | undefined;
  /** How many milliseconds the last poll, at the deadline, may take. */
  readonly grace: number;
  /** Takes note of what a poll has shown, and whether that is a change. */
  recordState(state: State): boolean;
  /** How errors describe it. */
  describe(): Description;
}

/** How errors describe what was waited for. */
export interface Description {
  readonly about: WaitTarget;
  /** `Execution 0f44…` */
  readonly name: string;
  /** `last status: started, 4 of 9 operations` */
  readonly lastSeen: string;
  readonly statuses: StatusCounts;
}

/** Polls that are under way, and the waits that they are for. */
export interface Poll {
  readonly watches: Set<Watch>;
  readonly controller: AbortController;
}

/** One wait, and when its next poll is due. The poller holds it only while its owner waits for news. */
export class Watch<State = unknown> {
  readonly subject: Subject<State>;
  /** Polls all fields of an execution. */
  needsFullRow = false;
  /** The list does not have the execution, so that it is read by its id. */
  isMissing = false;
  /** A poll has shown a state. */
  isSeen = false;
  /** A poll was sent. */
  isPolled = false;
  /** The deadline passed, and the last poll is under way. */
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

  constructor(subject: Subject<State>) {
    this.subject = subject;
  }

  /** Whether its poll is for nothing else. */
  get isAlone(): boolean {
    return this.isMissing || this.subject.read !== undefined;
  }

  /** Ends a wait whose deadline has passed. */
  expire(): void {
    const { about, name, lastSeen, statuses } = this.subject.describe();
    const message = `${name} did not end within ${seconds(this.startedAt)} (${lastSeen})`;
    this.reject(new DeadlineExceededError(about, this.failure, { message, statuses }));
  }

  /** Ends a wait for whose polls there was no usable response for too long. */
  giveUp(): void {
    const { about, name, lastSeen } = this.subject.describe();
    const why = (this.failure as Error)?.message;
    const message = `${name} may still run, but was not seen for ${seconds(this.failingSince)} (${lastSeen}): ${why}`;
    this.reject(new PollingError(message, about, this.failure));
  }

  /** Ends a wait with an error of its polls. Other waits may get the same, so that each has a copy about itself. */
  fail(error: unknown): void {
    const { about, name, lastSeen } = this.subject.describe();
    const why = (error as Error | undefined)?.message ?? error;
    if (error instanceof ApiError) {
      const { message, response } = error;
      const ErrorClass = error.constructor as new (init: ApiErrorInit) => ApiError;
      this.reject(new ErrorClass({ ...(error as ApiErrorInit), message, response, ...about }));
      return;
    }
    const message = `${name} cannot be polled (${lastSeen}): ${why}`;
    if (error instanceof UnexpectedResponseError) {
      const { bodyPreview, status, cause } = error;
      this.reject(
        new UnexpectedResponseError(
          message,
          bodyPreview,
          status,
          { ...(error as FailedRequest), ...about },
          { cause },
        ),
      );
    } else this.reject(new PollingError(message, about, error));
  }
}

function seconds(since: number): string {
  return `${Math.round((performance.now() - since) / 1000)} s`;
}
