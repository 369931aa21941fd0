/**
 * What time it is for the manager, by the `Date` of its responses: its times are compared with its own clock, not with
 * that of this machine.
 */
export class ServerClock {
  #ahead: number | undefined;

  /** Learns from a response. */
  read({ headers }: Response): void {
    const ahead = Date.parse(headers.get('Date') ?? '') - performance.now();
    // The header has whole seconds, cut off, so that the largest difference is the nearest.
    if (!Number.isNaN(ahead)) this.#ahead = Math.max(ahead, this.#ahead ?? ahead);
  }

  /** In ms since 1970. The clock of this machine, where no response had a date. */
  now(): number {
    return this.#ahead === undefined ? Date.now() : performance.now() + this.#ahead;
  }
}
