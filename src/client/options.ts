/** The options that every method takes as its last argument. */
export interface RequestOptions {
  /** Aborts the call, which then rejects with the signal's reason. Nothing more is sent. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The time limit of one attempt, its response included, in milliseconds; 0 or Infinity: none. Default: the client's, which
   * is 60,000.
   */
  readonly timeout?: number | undefined;
  /**
   * The time limit of the whole call, with all its requests, retries and waits: a date, or milliseconds from now. After it the
   * call rejects with a {@link DeadlineExceededError}. Default: none.
   */
  readonly deadline?: Date | number | undefined;
  /** How failed attempts are retried; false: not at all. Default: the client's settings. */
  readonly retry?: RetryOptions | false | undefined;
  /** The tenant to work in. Default: the client's, which is `default_tenant`. */
  readonly tenant?: string | undefined;
  /**
   * Headers for the requests of the call, in addition to the client's. They override the client's `headers`, but not those of
   * other settings (`tenant`, `auth`), in any spelling. Default: none.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The options of calls that a client has defaults for: `client.withOptions`. */
export interface ClientOverrides extends Omit<RequestOptions, 'deadline'> {}

/** How failed attempts are retried. */
export interface RetryOptions {
  /** The largest number of attempts, the first included and over all managers of a cluster together. Default: 3. */
  readonly maxAttempts?: number | undefined;
  /** The longest delay before the second attempt, in milliseconds; it doubles with each further one. Default: 250. */
  readonly baseDelay?: number | undefined;
  /** The upper limit of that delay, in milliseconds. Default: 8,000. */
  readonly maxDelay?: number | undefined;
  /** The longest `Retry-After` of a server that is respected, in milliseconds. Default: 60,000. */
  readonly maxRetryAfter?: number | undefined;
}
