/**
 * The clock of the manager, by the `Date` of its responses: its times are compared with its own clock.
 */
export class ServerClock {
  #ahead: number | undefined;

  read({ headers }: Response): void {
    const ahead = Date.parse(headers.get('Date') ?? '') - performance.now();
    // The header is truncated to seconds, so that the largest difference is the best.
    if (!Number.isNaN(ahead)) this.#ahead = Math.max(ahead, this.#ahead ?? ahead);
  }

  /** In milliseconds since 1970. Before the first response: the clock of this machine. */
  now(): number {
    return this.#ahead === undefined ? Date.now() : performance.now() + this.#ahead;
  }
}
